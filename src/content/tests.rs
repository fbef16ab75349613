//! Content: what ships, files that stand before it, and what is broken.

use super::*;
use crate::content::embedded;
use crate::format::diag::Code;

fn file(name: &str, text: &str) -> File {
    File { name: name.into(), text: text.into() }
}

fn gather(own: &[File], last: Option<&Content>) -> Content {
    Content::gather(&embedded::files(), own, last).unwrap()
}

fn shipped(id: &str) -> String {
    embedded::scenarios().into_iter().find(|(known, _)| *known == id).unwrap().1.to_owned()
}

fn title(content: &Content, id: &str) -> String {
    let scenario = content.scenario(id).unwrap();
    scenario.texts.raw(scenario.title).to_owned()
}

#[test]
fn a_file_on_disk_stands_before_what_ships() {
    let own = [
        file("a/scenario.ron", &shipped("amina").replace("Keep it straight", "Mine")),
        file("x/theme.ron", &include_str!("../../assets/theme.ron").replace("FBF6EF", "FFFFFF")),
        file("x/response.ron", &embedded::RESPONSE.replace("they doubt it.", "they fear it.")),
        file("x/da/app.ftl", "go-library = Hjem\n"),
    ];
    let content = gather(&own, None);
    assert_eq!(title(&content, "amina"), "Mine");
    assert_eq!(title(&content, "marama"), title(&gather(&[], None), "marama"));
    assert_eq!(content.themes().of(crate::look::theme::Theme::Light).paper.value.0, [255; 3]);
    assert!(content.model().rules().any(|(_, rule)| rule.because.ends_with("they fear it.")));
    let danish = content.speak("da").unwrap();
    assert_eq!(danish.locale.text("go-library"), "Hjem");
    assert_eq!(danish.locale.text("stage-action"), "er i gang", "files of other names are as they ship");
}

#[test]
fn a_language_of_a_translation_can_be_chosen() {
    let finnish = "Overlay(translates: \"amina\", language: \"fi\", texts: {})";
    let content = gather(&[file("a/fi.ron", finnish)], None);
    let spoken = content.speak("fi").unwrap();
    let english = content.speak("en").unwrap();
    assert_eq!(spoken.locale.text("go-library"), english.locale.text("go-library"));
    assert!(content.languages().contains(&("fi".into(), "fi".into())), "{:?}", content.languages());
}

#[test]
fn what_is_broken_leaves_what_was_good() {
    let good = shipped("amina").replace("Keep it straight", "Mine");
    let last = gather(&[file("a/scenario.ron", &good)], None);
    assert!(last.findings().is_empty());
    let broken = [
        file("a/scenario.ron", &good[..good.len() / 2]),
        file("x/theme.ron", "Theme(format: 1)"),
        file("x/rubric.ron", "Rubric("),
        file("x/da.ron", "Overlay(translates: \"amina\""),
        file("x/en/app.ftl", "= no\n"),
    ];
    let content = gather(&broken, Some(&last));
    assert_eq!(title(&content, "amina"), "Mine");
    assert_eq!(content.themes(), last.themes());
    assert_eq!(content.speak("da").unwrap().locale.language(), "da");
    let mut named: Vec<_> = content.findings().iter().map(|found| found.file.name.as_str()).collect();
    named.sort_unstable();
    assert_eq!(named, ["a/scenario.ron", "x/da.ron", "x/en/app.ftl", "x/rubric.ron", "x/theme.ron"]);
    let mended = gather(&[file("a/scenario.ron", &good.replace("Mine", "Ours"))], Some(&content));
    assert_eq!((title(&mended, "amina").as_str(), mended.findings()), ("Ours", &[][..]));
    let gone = gather(&[], Some(&mended));
    assert_eq!(title(&gone, "amina"), "Keep it straight", "what ships is there again");
}

#[test]
fn a_rubric_that_does_not_fit_the_rules_is_not_taken() {
    let renamed = file("rubric.ron", &embedded::RUBRIC.replace("\"D2\": Item", "\"D22\": Item"));
    for last in [None, Some(gather(&[], None))] {
        let content = gather(std::slice::from_ref(&renamed), last.as_ref());
        assert!(content.rubric().find("D2").is_some() && content.scenario("amina").is_some());
        assert!(content.findings().iter().any(|found| found.file.name == "rubric.ron"));
    }
    // One that fits the rules and no longer the scenario takes the scenario with it: it is not read with other items.
    let own = file("a.ron", &embedded::first_scenario("walk"));
    let first = gather(std::slice::from_ref(&own), None);
    let item =
        first.rubric().item(first.scenario("walk").unwrap().acts.iter().find_map(|act| act.does).unwrap()).id.clone();
    let without = embedded::RUBRIC.replace(&format!("\"{item}\": Item"), "\"D9\": Item");
    let rules = embedded::RESPONSE.replace(&format!("\"{item}\""), "\"D9\"");
    let other = gather(&[own, file("r.ron", &without), file("m.ron", &rules)], Some(&first));
    let is_consistent = other.rubric().find(&item).is_some() || other.scenario("walk").is_none();
    assert!(is_consistent, "{:?}", other.findings());
}

#[test]
fn a_file_whose_first_word_is_being_typed_stays_what_it_was() {
    let rules = embedded::RESPONSE.replace("they doubt it.", "they fear it.");
    let first = gather(&[file("r.ron", &rules)], None);
    for typed in ["ResponseMode", "", "xResponseModel"] {
        let text = rules.replacen("ResponseModel", typed, 1);
        let content = gather(&[file("r.ron", &text)], Some(&first));
        assert!(content.model().rules().any(|(_, rule)| rule.because.ends_with("they fear it.")), "{typed}");
    }
}

#[test]
fn messages_on_disk_fall_back_to_those_that_ship() {
    let content = gather(&[file("x/en/app.ftl", "go-library = Home\n= broken\n")], None);
    let english = content.locale("en").unwrap();
    assert_eq!((english.text("go-library"), english.text("library-about")), ("Home".into(), "About".into()));
    assert!(content.findings()[0].diagnostics.iter().any(|found| found.code == Code::MissingMessage));
    assert_eq!(content.locale("da").unwrap().text("go-library"), "Bibliotek");
}

#[test]
fn a_scenario_in_another_language_is_translated_into_english() {
    let own = embedded::first_scenario("walk").replace("language: \"en\"", "language: \"da\"");
    let title = gather(&[file("w.ron", &own)], None);
    let title = title.scenario("walk").unwrap().texts.iter().next().unwrap().1.to_owned();
    let overlay = format!(
        "Overlay(translates: \"walk\", language: \"en\", texts: {{ \"title\": (of: \"{title}\", is: \"In English\") }})"
    );
    let content = gather(&[file("w.ron", &own), file("en.ron", &overlay)], None);
    let said = |language: &str| {
        let case = content.speak(language).unwrap().case("walk").unwrap().clone();
        case.scenario.texts.raw(case.scenario.title).to_owned()
    };
    assert_eq!((said("en"), said("da")), ("In English".into(), title));
}

#[test]
fn two_files_with_one_scenario_are_named() {
    let own = embedded::first_scenario("walk");
    let content = gather(&[file("a.ron", &own), file("b.ron", &own)], None);
    assert!(content.is_own("walk") && !content.is_own("amina"));
    let found = content.findings().iter().find(|found| found.file.name == "b.ron").unwrap();
    assert_eq!(found.diagnostics[0].code, Code::SharedId);
}

#[test]
fn what_has_not_changed_is_not_read_again() {
    let own = [file("a/scenario.ron", &shipped("amina"))];
    let first = gather(&own, None);
    let again = gather(&own, Some(&first));
    for id in ["amina", "marama"] {
        assert!(Arc::ptr_eq(&first.scenarios[id].value, &again.scenarios[id].value));
    }
    let other_rubric = file("rubric.ron", &embedded::RUBRIC.replace("The plan", "A plan"));
    let other = gather(&[own[0].clone(), other_rubric], Some(&first));
    assert!(!Arc::ptr_eq(&first.scenarios["amina"].value, &other.scenarios["amina"].value));
}

#[test]
fn a_translation_that_is_being_written_keeps_what_it_said_before() {
    let whole = "Overlay(translates: \"amina\", language: \"da\", texts: { \"title\": (of: \"Keep it straight\", is: \"Ny\") })";
    let danish = |content: &Content| {
        let case = content.speak("da").unwrap().case("amina").unwrap().clone();
        case.scenario.texts.raw(case.scenario.title).to_owned()
    };
    let first = gather(&[file("a/da.ron", whole)], None);
    assert_eq!(danish(&first), "Ny");
    for cut in [whole.len() - 30, 40, 10] {
        let half = gather(&[file("a/da.ron", &whole[..cut])], Some(&first));
        assert_eq!(danish(&half), "Ny", "{}", &whole[..cut]);
        assert!(half.findings().iter().any(|found| found.file.name == "a/da.ron"), "{}", &whole[..cut]);
    }
    assert_eq!(danish(&gather(&[], Some(&first))), "Hold den lige", "without it, what ships is there again");
}

#[test]
fn a_translation_of_something_else_is_named() {
    let content = gather(&[file("b/da.ron", "Overlay(translates: \"nobody\", language: \"da\", texts: {})")], None);
    assert_eq!(content.findings()[0].diagnostics[0].code, Code::UnknownId);
}

#[test]
fn a_third_language_needs_files_only() {
    let title = "\"title\": (of: \"Keep it straight\", is: \"Halt ihn gerade\")";
    let own = [
        file("locales/de/words.ftl", "language-name = Deutsch\nquoted = „{ $words }“\n"),
        file("amina/de.ron", &format!("Overlay(translates: \"amina\", language: \"de\", texts: {{ {title} }})")),
    ];
    let content = gather(&own, None);
    assert!(content.languages().contains(&("de".into(), "Deutsch".into())));
    assert_eq!(content.language(["xx", "de-AT"]), "de");
    let german = content.speak("de").unwrap();
    assert_eq!(german.locale.quoted("so"), "„so“");
    assert_eq!(german.locale.text("go-library"), "Library", "what is missing is as in the source");
    let case = german.case("amina").unwrap();
    assert_eq!(case.scenario.texts.raw(case.scenario.title), "Halt ihn gerade");
    assert_eq!(case.rules_hash(), embedded::case("amina").unwrap().rules_hash());
    let gaps = content.findings().iter().flat_map(|found| &found.diagnostics).map(|found| found.code);
    assert_eq!(gaps.collect::<Vec<_>>(), [Code::MissingTranslation, Code::MissingMessage]);
}

#[test]
fn danish_is_whole() {
    let content = gather(&[], None);
    let ships = embedded::files();
    let languages: Vec<&File> = ships.iter().filter(|file| file.name.contains("locales/en/")).collect();
    for english in languages {
        let name = english.name.replace("/en/", "/da/");
        let danish = ships.iter().find(|file| file.name == name).map_or("", |file| &file.text);
        assert_eq!(crate::look::locale::compare(danish, &english.text), [], "{name}");
    }
    for id in ["self-management", "low-back-pain", "amina"] {
        let file = &content.overlays[&(id.to_owned(), "da".to_owned())];
        assert_eq!(content.held(id, file), (true, Vec::new()), "{id}");
    }
}
