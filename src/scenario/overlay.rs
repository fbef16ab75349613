//! Translations: a file beside the scenario that gives its texts in another language, by address.

use super::text::placeholders;
use super::{Scenario, wire};
use crate::diag::{Code, Diagnostic};

/// Reads a translation and lays it over the scenario: the translated scenario, if the file could be understood, and
/// everything found wrong. What is not translated, or was translated from another source text, keeps the source's words.
pub fn translate(source: &str, scenario: &Scenario) -> (Option<Scenario>, Vec<Diagnostic>) {
    let (overlay, mut diagnostics) = crate::read::read::<wire::Overlay>(source);
    let Some(overlay) = overlay else { return (None, diagnostics) };
    if overlay.scenario.value.0 != scenario.id {
        let message = format!("this is a translation of `{}`, not of `{}`", overlay.scenario.value.0, scenario.id);
        diagnostics.push(Diagnostic::new(Code::UnknownId, overlay.scenario.span, message));
    }
    let mut translated = scenario.clone();
    translated.language = overlay.language;
    for (address, span, translation) in overlay.texts.iter() {
        let Some(original) = scenario.texts.get(address) else {
            let known = scenario.texts.iter().map(|(known, _)| known);
            let diagnostic = Diagnostic::new(Code::UnknownId, span, format!("there is no text `{address}`"));
            diagnostics.push(diagnostic.suggest(address, known));
            continue;
        };
        let keys = |text| {
            let mut keys: Vec<&str> = placeholders(text).map(|(_, key)| key).collect();
            keys.sort_unstable();
            keys
        };
        let (of, is) = (&translation.of, &translation.is.value);
        let place = translation.is.span;
        if of != original {
            let diagnostic =
                Diagnostic::new(Code::StaleTranslation, span, format!("the source of `{address}` has changed"));
            diagnostics
                .push(diagnostic.label("translated from another text").help(format!("it now reads: {original}")));
        } else if keys(is) != keys(original) {
            let message = format!("`{address}` has other placeholders than its source");
            let help = match keys(original).as_slice() {
                [] => "the source has none: write the words themselves".into(),
                keys => format!("use each of these once: {}", keys.join(", ")),
            };
            diagnostics.push(Diagnostic::new(Code::UnknownPlaceholder, place, message).help(help));
        } else {
            translated.texts.set(address, is);
        }
    }
    (Some(translated).filter(|_| !crate::diag::has_errors(&diagnostics)), diagnostics)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::fixture::{SOUND, rubric};

    fn sound() -> Scenario {
        crate::scenario::read(SOUND, &rubric()).0.unwrap()
    }

    #[track_caller]
    fn check(entry: &str, expect: &[&str]) -> Option<Scenario> {
        let source = format!("Overlay(scenario: \"test\", language: \"da\", texts: {{ {entry} }})");
        assert_eq!(crate::read::head(&source), Some("Overlay"));
        let (translated, diagnostics) = translate(&source, &sound());
        let found: Vec<_> =
            diagnostics.iter().map(|found| format!("{} {}", found.code.id(), &source[found.span.range()])).collect();
        assert_eq!(found, expect);
        translated
    }

    #[test]
    fn words_are_replaced_and_nothing_else() {
        let translated = check(r#""title": (of: "Test", is: "Prøve")"#, &[]).unwrap();
        assert_eq!(translated.texts.get("title"), Some("Prøve"));
        assert_eq!(translated.language, "da");
        let original = sound();
        assert_eq!((translated.lines, translated.visits), (original.lines, original.visits));
    }

    #[test]
    fn what_is_wrong_is_named() {
        check(r#""titel": (of: "Test", is: "Prøve")"#, &[r#"BS0301 "titel""#]);
        check(r#""title": (of: "Test", is: " ")"#, &[r#"BS0208 " ""#]);
        let week = r#""planning/hello/says/1": (of: "It was {week}.", is: "Det var {uge}.")"#;
        check(week, &[r#"BS0307 "Det var {uge}.""#]);
        check(r#""title": (of: "Test", is: "Prøve i {uge}")"#, &[r#"BS0307 "Prøve i {uge}""#]);
        let stale = check(r#""title": (of: "Old", is: "Gammel")"#, &[r#"BS0411 "title""#]).unwrap();
        assert_eq!(stale.texts.get("title"), Some("Test"));
    }
}
