//! Everything that is played and read, gathered from files: scenarios, the rules behind them, translations, the words of the
//! interface, the colours.
//!
//! Files that somebody has on disk stand before those that ship. A file that cannot be used leaves the last good version of
//! what it holds, and says why; nothing here fails.

pub mod embedded;
mod gather;
mod kind;
mod spoken;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::format::diag::Diagnostic;
use crate::look::locale::{Locale, SOURCE, nearest};
use crate::look::theme::Themes;
use crate::model::response::ResponseModel;
use crate::model::rubric::Rubric;
use crate::model::scenario::{Plans, Scenario};
use crate::model::translation::Original;

pub use kind::Kind;
pub use spoken::Spoken;

/// A file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// Where it is, with `/` between folders. The folder of a language's messages is called as its tag.
    pub name: String,
    /// What is in it.
    pub text: String,
}

/// What is wrong with a file that is not one of those that ship.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The file.
    pub file: File,
    /// What is wrong with it.
    pub diagnostics: Vec<Diagnostic>,
}

/// What was read from a file.
#[derive(Debug)]
struct Part<T> {
    file: File,
    value: Arc<T>,
}

impl<T> Clone for Part<T> {
    fn clone(&self) -> Self {
        Part { file: self.file.clone(), value: self.value.clone() }
    }
}

/// What translates what into which language: the id of the source, and the tag.
type Key = (String, String);

/// Everything that is played and read.
#[derive(Clone)]
pub struct Content {
    rubric: Part<Rubric>,
    model: Part<ResponseModel>,
    themes: Part<Themes>,
    /// By id.
    scenarios: BTreeMap<String, Part<Scenario>>,
    /// Ids of those that are on disk.
    own: BTreeSet<String>,
    overlays: BTreeMap<Key, File>,
    /// Written plans, those on disk after those that ship.
    plans: Vec<File>,
    /// By tag.
    locales: BTreeMap<String, Locale>,
    /// What each file on disk holds, by its name.
    kinds: BTreeMap<String, Kind>,
    findings: Vec<Finding>,
}

/// Something without which nothing can be played is neither in what ships nor on disk.
#[derive(Debug, thiserror::Error)]
#[error("{0} of this program is damaged; install it again")]
pub struct Damaged(pub(crate) &'static str);

impl Content {
    /// The colours of the app.
    pub fn themes(&self) -> &Themes {
        &self.themes.value
    }

    /// The rubric, in the language that it is written in.
    pub fn rubric(&self) -> &Rubric {
        &self.rubric.value
    }

    /// The response model, in the language that it is written in.
    pub fn model(&self) -> &ResponseModel {
        &self.model.value
    }

    /// A scenario by its id, in the language that it is written in.
    pub fn scenario(&self, id: &str) -> Option<&Scenario> {
        self.scenarios.get(id).map(|part| &*part.value)
    }

    /// The file that a scenario was read from.
    pub fn file_of(&self, id: &str) -> Option<&File> {
        self.scenarios.get(id).map(|part| &part.file)
    }

    /// The files without which an attempt at a scenario cannot be looked back on: its own, its translations and plans, and the
    /// rules behind it.
    pub fn files_of(&self, id: &str) -> Vec<File> {
        let rules = [(self.rubric.value.id(), &self.rubric.file), (self.model.value.id(), &self.model.file)];
        let translated = |of: &str| of == id || rules.iter().any(|(rules, _)| of == *rules);
        let overlays = self.overlays.iter().filter(|((of, _), _)| translated(of)).map(|(_, file)| file);
        let plans = self.plans.iter().filter(|file| Plans::subject(&file.text).is_some_and(|of| of == id));
        let files = rules.iter().map(|(_, file)| *file).chain(self.file_of(id)).chain(overlays).chain(plans);
        files.cloned().collect()
    }

    /// Whether a scenario is read from disk.
    pub fn is_own(&self, id: &str) -> bool {
        self.own.contains(id)
    }

    /// Whether a file is on disk, and not one that ships.
    pub fn is_on_disk(&self, file: &File) -> bool {
        self.kinds.contains_key(&file.name)
    }

    /// What is wrong with files on disk.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The languages of the interface: their tags, and what they call themselves.
    pub fn languages(&self) -> Vec<(String, String)> {
        let named = self.locales.iter().map(|(tag, locale)| {
            let name = if locale.has("language-name") { locale.text("language-name") } else { tag.clone() };
            (tag.clone(), name)
        });
        named.collect()
    }

    /// The first of the wanted languages that there is, by its tag or by its first part; else the one that all others are
    /// translated from.
    pub fn language<'w>(&self, wanted: impl IntoIterator<Item = &'w str>) -> &'w str {
        let mut known = wanted.into_iter().filter_map(|tag| nearest(tag, |tag| self.locales.contains_key(tag)));
        known.next().unwrap_or(SOURCE)
    }
}
