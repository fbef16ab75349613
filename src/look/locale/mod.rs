//! Words of the interface: Fluent messages of one language.
//!
//! Pure layers return message ids; whoever draws asks a [`Locale`] for the words. A language whose files have gaps or
//! mistakes falls back, message by message, to the language that all others are translated from.

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

pub use fluent_bundle::FluentValue;

pub use crate::model::translation::SOURCE;

mod compare;
mod numbers;

pub use compare::compare;
pub use numbers::decimal;

/// The language that there is of a wanted one: by its whole tag, or by the first part of it.
pub fn nearest(wanted: &str, is_known: impl Fn(&str) -> bool) -> Option<&str> {
    let first = wanted.split(['-', '_', '.']).next().unwrap_or(wanted);
    [wanted, first].into_iter().find(|tag| is_known(tag))
}

/// The messages of one language.
#[derive(Clone)]
pub struct Locale {
    inner: Arc<Inner>,
}

struct Inner {
    language: String,
    bundle: FluentBundle<FluentResource>,
    /// Where a message is looked for that this language lacks.
    source: Option<Locale>,
}

/// The tag is no language.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is not the tag of a language, such as en or da")]
pub struct NoLanguage(String);

impl Locale {
    /// The messages in `files`, the texts of a language's `.ftl` files; what they lack is `source`'s. What cannot be read
    /// is left out, and of a message that is there twice the first holds: [`compare`] names both.
    ///
    /// # Errors
    /// The tag is no language.
    pub fn new<'s>(
        language: &str,
        files: impl IntoIterator<Item = &'s str>,
        source: Option<&Locale>,
    ) -> Result<Locale, NoLanguage> {
        let tag: LanguageIdentifier = language.parse().map_err(|_| NoLanguage(language.into()))?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks would show as boxes and break looking up controls by their labels.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(numbers::formatted));
        for file in files {
            let resource = FluentResource::try_new(file.into()).unwrap_or_else(|(sound, _)| sound);
            _ = bundle.add_resource(resource);
        }
        let inner = Inner { language: language.into(), bundle, source: source.cloned() };
        Ok(Locale { inner: Arc::new(inner) })
    }

    /// No language: every message is its id.
    pub fn none() -> Locale {
        let bundle = FluentBundle::new_concurrent(Vec::new());
        Locale { inner: Arc::new(Inner { language: String::new(), bundle, source: None }) }
    }

    /// The tag of the language.
    pub fn language(&self) -> &str {
        &self.inner.language
    }

    /// A message without arguments.
    pub fn text(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// A message with its arguments. An id that does not exist gives the id itself, so that the gap is seen.
    pub fn format(&self, id: &str, arguments: &[(&str, FluentValue)]) -> String {
        let arguments: FluentArgs = arguments.iter().map(|(key, value)| (*key, value.clone())).collect();
        let source = self.inner.source.as_ref();
        let said = self.own(id, &arguments).or_else(|| source?.own(id, &arguments));
        said.unwrap_or_else(|| id.into())
    }

    /// What this language says; nothing where a message asks for what is not given.
    fn own(&self, id: &str, arguments: &FluentArgs) -> Option<String> {
        let pattern = self.inner.bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let said = self.inner.bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
        errors.is_empty().then_some(said)
    }

    /// Whether this language has such a message itself.
    pub fn has(&self, id: &str) -> bool {
        self.inner.bundle.has_message(id)
    }

    /// Words in the quotation marks of the language.
    pub fn quoted(&self, words: &str) -> String {
        self.format("quoted", &[("words", words.into())])
    }

    /// A date that is written as `2026-03-01`, in the form of the language; any other text as it is.
    pub fn date(&self, date: &str) -> String {
        let parts: Vec<Option<u16>> = date.split('-').map(|part| part.parse().ok()).collect();
        match parts.as_slice() {
            // Years are not grouped as counts are.
            [Some(year), Some(month), Some(day)] => {
                let arguments = [("year", year.to_string().into()), ("month", month.into()), ("day", day.into())];
                self.format("date", &arguments)
            }
            _ => date.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: &str = "looks = { $pronoun ->\n    [She] She looks\n    [He] He looks\n   *[They] They look\n} down.\n\
        turns = { $n ->\n    [one] one turn\n   *[other] { $n } turns\n}\n";

    #[test]
    fn pronouns_and_numbers_are_chosen_in_the_message() {
        let locale = Locale::new("en", [PLAIN], None).unwrap();
        assert_eq!(locale.format("looks", &[("pronoun", "She".into())]), "She looks down.");
        assert_eq!(locale.format("turns", &[("n", 3.into())]), "3 turns");
        assert_eq!(locale.text("nothing"), "nothing");
        assert!(Locale::new("!!", [], None).is_err());
    }

    #[test]
    fn numbers_have_the_form_of_the_language() {
        let check = |language: &str, number: &str, expect: &str| {
            let locale = Locale::new(language, [PLAIN], None).unwrap();
            let said = locale.format("turns", &[("n", FluentValue::try_number(number))]);
            assert_eq!(said, format!("{expect} turns"), "{language}");
        };
        check("en", "12.5", "12.5");
        check("da", "12.5", "12,5");
        check("da", "3.0", "3,0");
        check("en", "10000", "10,000");
        check("da", "10000", "10.000");
        check("da", "-4", "-4");
        check("xx", "12.5", "12.5");
    }

    #[test]
    fn a_language_falls_back_message_by_message() {
        let source = Locale::new("en", ["a = A\nb = B\nc = C { $n }\n"], None).unwrap();
        let danish = "a = Å\n= broken\nc = { $antal } C\na = twice\n";
        let locale = Locale::new("da", [danish], Some(&source)).unwrap();
        assert_eq!(locale.text("a"), "Å");
        assert_eq!(locale.text("b"), "B");
        assert_eq!(locale.format("c", &[("n", 1.into())]), "C 1", "what is not given is not shown as a gap");
        assert!(!locale.has("b"));
        assert_eq!(locale.language(), "da");
    }

    #[test]
    fn dates_are_said_in_words() {
        let locale = Locale::new("en", ["date = { $day } { $month ->\n   *[3] March\n} { $year }\n"], None).unwrap();
        assert_eq!(locale.date("2026-03-01"), "1 March 2026");
        assert_eq!(locale.date("in spring"), "in spring");
    }
}
