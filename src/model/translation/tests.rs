//! Translations, laid over a small scenario and written anew.

use super::*;
use crate::content::embedded;
use crate::format::diag::Code;
use crate::model::scenario::Scenario;
use crate::model::scenario::fixture::{SOUND, rubric};

fn sound() -> Scenario {
    crate::model::scenario::read(SOUND, &rubric()).0.unwrap()
}

fn overlay(entries: &str) -> String {
    format!("Overlay(translates: \"test\", language: \"da\", texts: {{ {entries} }})")
}

fn words<'s>(scenario: &'s Scenario, address: &str) -> &'s str {
    assert_eq!(address, "title");
    scenario.texts.raw(scenario.title)
}

/// What is found besides that not all is translated.
#[track_caller]
fn check(entries: &str, expect: &[&str]) -> Scenario {
    let source = overlay(entries);
    assert_eq!(crate::format::read::head(&source), Some("Overlay"));
    let (translated, mut diagnostics) = lay_over(&source, &sound());
    diagnostics.retain(|found| found.code != Code::MissingTranslation);
    let found: Vec<_> =
        diagnostics.iter().map(|found| format!("{} {}", found.code.id(), &source[found.span.range()])).collect();
    assert_eq!(found, expect);
    translated.unwrap()
}

#[test]
fn words_are_replaced_and_nothing_else() {
    let translated = check(r#""title": (of: "Test", is: "Prøve")"#, &[]);
    assert_eq!(words(&translated, "title"), "Prøve");
    assert_eq!(translated.language, "da");
    let original = sound();
    assert_eq!((translated.lines, translated.visits), (original.lines, original.visits));
    assert!(translated.texts.iter().eq(original.texts.iter()), "the source is still known");
}

#[test]
fn what_is_wrong_with_one_text_leaves_the_others() {
    let sound = r#""title": (of: "Test", is: "Prøve")"#;
    let with = |entry: &str, expect: &[&str]| {
        let translated = check(&format!("{entry}, {sound}"), expect);
        assert_eq!(words(&translated, "title"), "Prøve");
    };
    with(r#""titel": (of: "Test", is: "Prøve")"#, &[r#"BS0411 "titel""#]);
    with(r#""planning/hello/says/1": (of: "It was {week}.", is: "")"#, &[]);
    let week = r#""planning/hello/says/1": (of: "It was {week}.", is: "Det var {uge}.")"#;
    with(week, &[r#"BS0307 "Det var {uge}.""#]);
    let stale = check(r#""title": (of: "Old", is: "Gammel")"#, &[r#"BS0411 "title""#]);
    assert_eq!(words(&stale, "title"), "Test");
    let mended_half = r#""title": (of: "Test", is: "Gammel", was: "Old")"#;
    assert_eq!(words(&check(mended_half, &[r#"BS0411 "title""#]), "title"), "Test");
    check(r#""title": (of: "Test", is: "Prøve i {uge}")"#, &[r#"BS0307 "Prøve i {uge}""#]);
}

#[test]
fn a_translation_that_grows_too_long_keeps_the_words_of_its_source() {
    let says = "planning/hello/says/1";
    let is = format!("{{week}} {}", "igen ".repeat(795));
    let weeks = format!(r#""{says}": (of: "It was {{week}}.", is: "{is}")"#);
    check(&weeks, &[]);
    let long = r#""texts/week": (of: "a usual week", is: "en uge, der var som de fleste andre uger er")"#;
    check(&format!("{weeks}, {long}"), &[&format!("BS0304 \"{is}\"")]);
}

#[test]
fn what_is_missing_is_named_and_counted() {
    let (_, found) = lay_over(&overlay(r#""title": (of: "Test", is: " ")"#), &sound());
    let [gap] = &found[..] else { panic!("{found:?}") };
    assert_eq!(gap.code, Code::MissingTranslation);
    let count = sound().texts().len();
    assert_eq!(gap.message, format!("{count} texts are not translated yet, the first of them `title`"));
}

#[test]
fn a_translation_of_something_else_is_not_laid_over() {
    let check = |from: &str, to: &str, code: Code| {
        let source = overlay(r#""title": (of: "Test", is: "Prøve")"#).replace(from, to);
        let (translated, found) = lay_over(&source, &sound());
        assert_eq!((translated, found[0].code), (None, code));
        assert!(update(Some(&source), &sound(), "da").is_err());
    };
    check("\"test\"", "\"other\"", Code::UnknownId);
    check("\"da\"", "\"dansk!\"", Code::BadId);
    check("texts", "text", Code::UnknownField);
}

#[test]
fn a_new_translation_holds_every_text_and_reads_back() {
    let new = update(None, &sound(), "da").unwrap();
    assert_eq!((new.missing, new.stale, new.gone), (new.texts, 0, 0));
    let named = |source: &str| head(source).map(|[(id, _), (language, _)]| (id, language));
    assert_eq!(named(&new.text), Some(("test".into(), "da".into())));
    let turned = "Overlay(texts: {\"title\": (of: \"T\", is: \"P\")}, language: \"da\", translates: \"test\")";
    assert_eq!(named(turned), named(&new.text));
    let (_, found) = lay_over(&new.text, &sound());
    assert_eq!(found.iter().map(|found| found.code).collect::<Vec<_>>(), [Code::MissingTranslation]);
    assert_eq!(update(Some(&new.text), &sound(), "da").unwrap().text, new.text, "there is nothing to update");
}

#[test]
fn nothing_that_a_translator_wrote_is_lost() {
    let old = overlay(
        "// for both
         \"gone\": (of: \"Gone\", is: \"Væk\"), // a thought
         /* why */
         \"title\": (of: \"Tset\", is: \"Prøve \\\"1\\\"\"),
         // the end
        ",
    );
    let updated = update(Some(&old), &sound(), "da").unwrap();
    assert_eq!((updated.missing, updated.stale, updated.gone), (updated.texts - 1, 1, 1));
    for kept in
        ["// for both", "// a thought", "/* why */", "Væk", "was: \"Tset\"", "is: \"Prøve \\\"1\\\"\"", "// the end"]
    {
        assert!(updated.text.contains(kept), "{kept} in {}", updated.text);
    }
    let again = update(Some(&updated.text), &sound(), "da").unwrap();
    assert_eq!(again.text, updated.text);
    let within = overlay("\"title\": (of: \"Tset\", // idiom: ask Mette\n is: \"Prøve\"), // hers\n");
    let marked = update(Some(&within), &sound(), "da").unwrap().text;
    for kept in ["// idiom: ask Mette", "is: \"Prøve\"), // hers", "(of: \"Test\",\n        was: \"Tset\","] {
        assert!(marked.contains(kept), "{kept} in {marked}");
    }
    let mended = updated.text.replace("was: \"Tset\",", "");
    let (translated, _) = lay_over(&mended, &sound());
    assert_eq!(words(&translated.unwrap(), "title"), "Prøve \"1\"");
}

#[test]
fn rubric_and_rules_are_translated_alike_and_stay_the_same_rules() {
    let case = embedded::case("amina").unwrap();
    let source = "Overlay(translates: \"self-management\", language: \"da\", texts: {
        \"D1/title\": (of: \"What counts as success\", is: \"Hvad der tæller\") })";
    let (rubric, _) = lay_over(source, &case.rubric);
    let rubric = rubric.unwrap();
    assert_eq!(rubric.item(rubric.find("D1").unwrap()).title, "Hvad der tæller");
    let (_, rule) = case.model.rules().next().unwrap();
    let source = format!(
        "Overlay(translates: \"low-back-pain\", language: \"da\", texts: {{
        \"{}/because\": (of: \"{}\", is: \"Så.\") }})",
        rule.id, rule.because
    );
    let (model, found) = lay_over(&source, &case.model);
    let model = model.unwrap();
    assert!(model.rules().any(|(_, rule)| rule.because == "Så."), "{found:?}");
    let translated = crate::play::encounter::Case::new(case.scenario.clone(), rubric, model);
    assert_eq!((translated.rules_hash(), translated.text_hash()), (case.rules_hash(), case.text_hash()));
}
