//! Texts of a fixed form: the tag of a language, a date.

use super::{Cx, Read, Shape};
use crate::format::diag::{Code, Diagnostic};
use crate::format::syntax::Node;

/// The tag of a language, such as `da`, `de` or `pt-BR`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language(pub String);

impl Language {
    /// What to write instead of what is no tag.
    pub const HELP: &str = "write the tag of the language, such as \"en\", \"da\" or \"pt-BR\"";

    /// The tag that a text is, in its usual letters; `None` for one that is none. Longer words than three letters are no
    /// language's, though the form of tags leaves room for them.
    pub fn of(text: &str) -> Option<Language> {
        let tag: unic_langid::LanguageIdentifier = text.parse().ok()?;
        (2..=3).contains(&tag.language.as_str().len()).then(|| Language(tag.to_string()))
    }
}

impl Read for Language {
    fn expected() -> String {
        "a language's tag in quotes".into()
    }

    fn shape() -> Shape {
        Shape::Text
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        let text = String::read(node, cx)?;
        let language = Language::of(&text);
        if language.is_none() {
            let message = format!("`{text}` is not the tag of a language");
            cx.report(Diagnostic::new(Code::BadId, node.span, message).help(Language::HELP));
        }
        language
    }
}

/// A day of the calendar, as written: `2026-11-29`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date(pub String);

impl Read for Date {
    fn expected() -> String {
        "a date in quotes".into()
    }

    fn shape() -> Shape {
        Shape::Text
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        let text = String::read(node, cx)?;
        // A calendar library reads other forms as well.
        if text.len() != "2026-11-29".len() || text.parse::<jiff::civil::Date>().is_err() {
            let message = format!("`{text}` is not a day of the calendar");
            cx.report(
                Diagnostic::new(Code::WrongType, node.span, message)
                    .help("write year, month and day, such as \"2026-11-29\""),
            );
            return None;
        }
        Some(Date(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The messages that come with a value.
    fn found<T: Read>(value: &str) -> Vec<String> {
        let (node, _) = crate::format::syntax::parse(value);
        super::super::check::<T>(&node).into_iter().map(|found| found.message).collect()
    }

    #[test]
    fn languages_are_tags() {
        let check = |text: &str, fits: bool| assert_eq!(Language::of(text).is_some(), fits, "{text}");
        for tag in ["en", "da", "pt-BR", "zh-Hant", "nds"] {
            check(tag, true);
        }
        for word in ["englisch", "English", "dansk", "e", "../da", ""] {
            check(word, false);
        }
        assert_eq!(Language::of("DA"), Some(Language("da".into())));
        assert_eq!(found::<Language>("\"dansk\""), ["`dansk` is not the tag of a language"]);
    }

    #[test]
    fn dates_are_days_of_the_calendar() {
        let check = |text: &str, fits: bool| assert_eq!(found::<Date>(&format!("{text:?}")).is_empty(), fits, "{text}");
        check("2026-11-29", true);
        check("2024-02-29", true);
        for text in ["2026-02-29", "2026-13-01", "29.11.2026", "2026-11-29T10:00", "soon", "20261129"] {
            check(text, false);
        }
    }
}
