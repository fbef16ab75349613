//! Words of the interface: Fluent messages of one language.
//!
//! Pure layers return message ids; whoever draws asks a [`Locale`] for the words.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

pub use fluent_bundle::FluentValue;

pub mod phrases;

/// The messages of one language.
pub struct Locale {
    bundle: FluentBundle<FluentResource>,
}

/// A locale's files that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum LocaleError {
    /// The tag is no language.
    #[error("`{0}` is not a language tag such as en or da")]
    Language(String),
    /// A file is not well-formed Fluent.
    #[error("the messages of `{language}` have an error near line {line}: {message}")]
    Syntax {
        /// Language tag.
        language: String,
        /// Line, from 1.
        line: usize,
        /// What is wrong.
        message: String,
    },
    /// A message is defined twice.
    #[error("a message of `{0}` is defined twice")]
    Twice(String),
}

impl Locale {
    /// The messages in `sources`, the texts of a language's `.ftl` files.
    ///
    /// # Errors
    /// The tag is no language, a file is not well-formed, or a message is there twice.
    pub fn new<'s>(language: &str, sources: impl IntoIterator<Item = &'s str>) -> Result<Locale, LocaleError> {
        let tag: LanguageIdentifier = language.parse().map_err(|_| LocaleError::Language(language.into()))?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks would show as boxes and break looking up controls by their labels.
        bundle.set_use_isolating(false);
        for source in sources {
            let resource = FluentResource::try_new(source.into()).map_err(|(_, errors)| {
                let first = errors.first();
                let at = first.map_or(0, |error| error.pos.start);
                LocaleError::Syntax {
                    language: language.into(),
                    line: source.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1,
                    message: first.map(ToString::to_string).unwrap_or_default(),
                }
            })?;
            bundle.add_resource(resource).map_err(|_| LocaleError::Twice(language.into()))?;
        }
        Ok(Locale { bundle })
    }

    /// A message without arguments.
    pub fn text(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// A message with its arguments. An id that does not exist gives the id itself, so that the gap is seen.
    pub fn format(&self, id: &str, arguments: &[(&str, FluentValue)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else { return id.into() };
        let arguments: FluentArgs = arguments.iter().map(|(key, value)| (*key, value.clone())).collect();
        self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pronouns_and_numbers_are_chosen_in_the_message() {
        let source = "looks = { $pronoun ->\n    [She] She looks\n    [He] He looks\n   *[They] They look\n} down.\n\
                      turns = { $n ->\n    [one] one turn\n   *[other] { $n } turns\n}\n";
        let locale = Locale::new("en", [source]).unwrap();
        assert_eq!(locale.format("looks", &[("pronoun", "She".into())]), "She looks down.");
        assert_eq!(locale.format("turns", &[("n", 3.into())]), "3 turns");
        assert_eq!(locale.text("nothing"), "nothing");
    }

    #[test]
    fn errors_name_the_line() {
        let error = Locale::new("en", ["good = yes\n= bad\n"]).err().unwrap();
        assert!(error.to_string().contains("line 2"), "{error}");
        assert!(Locale::new("!!", []).is_err());
    }
}
