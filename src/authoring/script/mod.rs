//! A scenario as a script that colleagues can read on paper: every branch, how it is coded, on what it depends, and why.

mod condition;
mod html;

use crate::look::locale::Locale;
use crate::model::rubric::Rubric;
use crate::model::scenario::{Scenario, Text};
use crate::practice::view::Person;

pub use html::html;

/// What the parts of a script are written from.
#[derive(Clone, Copy)]
struct Writer<'a> {
    scenario: &'a Scenario,
    rubric: &'a Rubric,
    person: &'a Person,
    locale: &'a Locale,
}

impl Writer<'_> {
    /// The words of a text, with their placeholders in braces: they differ between variants.
    fn raw(&self, text: Text) -> &str {
        self.scenario.texts.raw(text)
    }

    /// A message without arguments.
    fn word(&self, id: &str) -> String {
        self.locale.text(id)
    }

    /// The ids of a set of beliefs, fears, goals and facts; the person's part of the script says what they stand for.
    fn subjects(&self, set: u64) -> String {
        self.scenario.subjects_of(set).map(|(_, subject)| subject.id.as_str()).collect::<Vec<_>>().join(", ")
    }
}
