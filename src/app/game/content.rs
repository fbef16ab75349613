//! What is played and read: in the language that somebody wants, and anew when a file has changed.

use std::path::{Path, PathBuf};

use super::Game;
use crate::content::Content;

/// What the system says of the person who sits before it.
#[derive(Clone, Debug, Default)]
pub struct System {
    /// The languages that they want, the best first.
    pub languages: Vec<String>,
    /// Whether they want nothing to move, where that can be known.
    pub still: Option<bool>,
    /// Whether it can read aloud.
    pub voice: bool,
    /// Where somebody keeps documents, and then where downloads go: what is written for them goes into the first.
    pub folders: Vec<PathBuf>,
}

impl System {
    /// Where what is written for somebody goes.
    pub(super) fn documents(&self) -> &Path {
        self.folders.first().map_or(Path::new(""), PathBuf::as_path)
    }
}

impl Game {
    /// Everything that is played and read.
    pub fn content(&self) -> &Content {
        &self.driver.host.face.content
    }

    /// Takes up the words and cases of the language that somebody wants, and goes on in it where they are.
    pub(super) fn speak(&mut self) {
        let face = &mut self.driver.host.face;
        let wanted = self.settings.language.iter().chain(&self.system.languages).map(String::as_str);
        let language = face.played().language(wanted).to_owned();
        // What was put into words beforehand is not what a class has been given.
        let ready = face.spoken.take().filter(|spoken| spoken.locale.language() == language && face.given.is_none());
        if let Some(spoken) = ready.or_else(|| face.played().speak(&language)) {
            spoken.locale.language().clone_into(&mut face.language);
            face.cases = match &self.given {
                Some(given) => given.cases(&spoken),
                None => spoken.cases,
            };
            self.locale = spoken.locale;
        }
        self.driver.adopt();
    }

    /// Takes up whether the system wants nothing to move.
    pub fn follow(&mut self, still: bool) {
        self.system.still = Some(still);
    }

    /// Takes up files that have changed, at the same place.
    pub fn renew(&mut self, content: Content) {
        self.driver.host.face.content = content;
        self.speak();
        self.read_library();
        self.look_for_findings();
        self.settle();
    }
}
