//! What is played and read: in the language that somebody wants, and anew when a file has changed.

use std::sync::Arc;

use super::Game;
use crate::content::Content;
use crate::play::encounter::Case;
use crate::practice::record::Header;
use crate::practice::session::Adopted;

/// What the system says of the person who sits before it.
#[derive(Clone, Debug, Default)]
pub struct System {
    /// The languages that they want, the best first.
    pub languages: Vec<String>,
    /// Whether they want nothing to move, where that can be known.
    pub still: Option<bool>,
}

impl Game {
    /// Everything that is played and read.
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// The case of a scenario, in the language of the interface.
    pub(super) fn case(&self, scenario: &str) -> Option<&Arc<Case>> {
        self.cases.iter().find(|case| case.scenario.id == scenario)
    }

    /// The scenario of an attempt as it was when it was played, where that is known.
    pub(super) fn case_then(&self, header: &Header) -> Option<Arc<Case>> {
        let is_it = |case: &Arc<Case>| case.rules_hash() == header.rules_hash;
        if let Some(now) = self.case(&header.scenario).filter(|now| is_it(now)) {
            return Some(now.clone());
        }
        let then = self.store.as_ref()?.content_then(header)?;
        then.speak(self.locale.language())?.case(&header.scenario).filter(|then| is_it(then)).cloned()
    }

    /// Takes up the words and cases of the language that somebody wants, and goes on in it where they are.
    pub(super) fn speak(&mut self) {
        let wanted = self.settings.language.iter().chain(&self.system.languages).map(String::as_str);
        let language = self.content.language(wanted);
        if let Some(spoken) = self.content.speak(language) {
            self.locale = spoken.locale;
            self.cases = spoken.cases;
        }
        self.adopt();
    }

    /// Takes up whether the system wants nothing to move.
    pub fn follow(&mut self, still: bool) {
        self.system.still = Some(still);
    }

    /// Takes up files that have changed, at the same place.
    pub fn renew(&mut self, content: Content) {
        self.content = content;
        self.speak();
        self.read_library();
        self.look_for_findings();
        self.finish();
    }

    /// Goes on under another case with the attempt that is open.
    fn adopt(&mut self) {
        // An earlier version stays what it was.
        let Some(open) = self.open.as_mut().filter(|open| !open.is_earlier) else { return };
        let scenario = open.session.header().scenario.clone();
        let Some(case) = self.cases.iter().find(|case| case.scenario.id == scenario) else {
            // It is gone; what is open goes on as it was.
            self.notice("watch-gone", &[("scenario", scenario.into())]);
            return;
        };
        let was_draft = open.session.is_draft();
        let adopted = open.session.adopt(case.clone());
        open.debrief = None;
        let Adopted::Draft { lost } = adopted else { return };
        // A record belongs to the rules that it was begun under.
        open.writer = None;
        if !was_draft {
            self.notice("watch-draft", &[]);
        }
        if lost > 0 {
            self.notice("watch-lost", &[("n", (lost as u32).into())]);
        }
    }
}
