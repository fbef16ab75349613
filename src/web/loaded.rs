//! What a page has loaded: cases and words, language by language.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::parcel::Named;
use crate::look::locale::{Locale, SOURCE};
use crate::play::encounter::{Case, Unsealed};

/// Cases and words by language.
#[derive(Default)]
pub struct Loaded {
    /// By scenario, then by language.
    cases: BTreeMap<String, BTreeMap<String, Arc<Case>>>,
    /// The texts of messages.
    words: BTreeMap<String, String>,
}

impl Loaded {
    /// Takes up a file by its name; what is neither is left aside.
    ///
    /// # Errors
    /// It is called a case and is none.
    pub(super) fn add(&mut self, name: &str, bytes: &[u8]) -> Result<(), Unsealed> {
        match Named::of(name) {
            Some(Named::Case { scenario, language }) => {
                let case = Arc::new(Case::unsealed(bytes)?);
                self.cases.entry(scenario.into()).or_default().insert(language.into(), case);
            }
            Some(Named::Words { language }) => {
                self.words.insert(language.into(), String::from_utf8_lossy(bytes).into_owned());
            }
            None => {}
        }
        Ok(())
    }

    /// Whether there are words of a language.
    pub(super) fn speaks(&self, language: &str) -> bool {
        self.words.contains_key(language)
    }

    /// The words of the interface in a language; what it lacks is said in the one that all are translated from.
    pub(super) fn locale(&self, language: &str) -> Locale {
        let of = |tag: &str, source: Option<&Locale>| Locale::new(tag, self.words.get(tag).map(String::as_str), source);
        let source = of(SOURCE, None).ok();
        match language {
            SOURCE => source,
            other => of(other, source.as_ref()).ok().or(source),
        }
        .unwrap_or_else(Locale::none)
    }

    /// What can be played, in a language where it is there.
    pub(super) fn cases(&self, language: &str) -> Vec<Arc<Case>> {
        let said = |cases: &BTreeMap<String, Arc<Case>>| {
            cases.get(language).or_else(|| cases.get(SOURCE)).or_else(|| cases.values().next()).cloned()
        };
        self.cases.values().filter_map(said).collect()
    }
}
