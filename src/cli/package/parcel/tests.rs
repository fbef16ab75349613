//! What is in a parcel, and that a player finds it.

use super::*;
use crate::authoring::trial::Alone;
use crate::content::embedded;
use crate::model::scenario::VisitIx;
use crate::play::score::Yardstick;

/// Enough to see that there is something.
const LITTLE: Effort = Effort { playouts: 20, width: 10 };

fn packed(content: &Content, scenarios: &[&str], says: Parcel) -> Result<Packed, String> {
    let scenarios: Vec<String> = scenarios.iter().map(|id| (*id).to_owned()).collect();
    let wanted = Wanted { ships: &embedded::files(), content, own: &[], scenarios: &scenarios, says };
    pack(wanted, LITTLE, &Alone)
}

/// The small scenario of the tests, under each of these ids.
fn small(ids: &[&str]) -> Content {
    let source = include_str!("../../../../tests/fixtures/small.ron");
    let file = |id: &&str| File {
        name: format!("{id}/scenario.ron"),
        text: source.replacen("id: \"test\"", &format!("id: \"{id}\""), 1),
    };
    Content::gather(&embedded::files(), &ids.iter().map(file).collect::<Vec<_>>(), None).unwrap()
}

fn names(packed: &Packed) -> Vec<&str> {
    packed.files.keys().map(String::as_str).collect()
}

#[test]
fn a_player_has_all_that_is_played_and_searches_for_nothing() {
    let content = embedded::content().unwrap();
    let packed = packed(&content, &["amina"], Parcel::blank()).unwrap();
    assert_eq!(names(&packed), ["content/amina.da.case", "content/amina.en.case", "content/da.ftl", "content/en.ftl"]);
    let parcel: Parcel = serde_json::from_slice(&serde_json::to_vec(&packed.parcel).unwrap()).unwrap();
    assert_eq!(parcel.title, "Keep it straight");
    for language in [SOURCE, "da"] {
        let listed = parcel.files.iter().filter(|file| file.language == *language);
        let listed: Vec<_> = listed.map(|file| file.at.as_str()).collect();
        assert_eq!(listed, [format!("content/amina.{language}.case"), format!("content/{language}.ftl")]);
        let here = content.speak(language).unwrap();
        let here = here.case("amina").unwrap();
        let there = Case::unsealed(&packed.files[listed[0]]).unwrap();
        assert_eq!((here.text_hash(), here.rules_hash()), (there.text_hash(), there.rules_hash()), "{language}");
        for world in World::all(&there.scenario) {
            let read = parcel.yardstick(&there, world, Scope::Course).unwrap();
            let measured = Yardstick::measure(here, world, Scope::Course, LITTLE);
            // What a score is made of is read as it was written; of what is only shown, the last of sixteen digits may differ.
            assert_eq!((read.chance, read.best, read.bound), (measured.chance, measured.best, measured.bound));
            assert!((read.spread - measured.spread).abs() < 1e-9 && read.landmarks.len() == measured.landmarks.len());
            for (one, other) in read.landmarks.iter().zip(&measured.landmarks) {
                assert!(one.kind == other.kind && (one.score - other.score).abs() < 1e-9, "{one:?} {other:?}");
            }
            assert!(parcel.yardstick(&there, world, Scope::Visit(VisitIx(0))).is_none());
        }
    }
}

/// A language into which a scenario is translated, and the interface is not, has everything all the same.
#[test]
fn every_language_has_all_that_it_needs() {
    let scenario = small(&["test"]).file_of("test").unwrap().clone();
    let text = "Overlay(translates: \"test\", language: \"fr\", texts: { \"title\": (of: \"Test\", is: \"Essai\") })";
    let own = [scenario, File { name: "test/fr.ron".into(), text: text.into() }];
    let content = Content::gather(&embedded::files(), &own, None).unwrap();
    let packed = packed(&content, &["test"], Parcel { language: Some("fr".into()), ..Parcel::blank() }).unwrap();
    assert_eq!(packed.parcel.languages.keys().collect::<Vec<_>>(), ["da", "en", "fr"]);
    assert_eq!(packed.parcel.title, "Essai");
    assert_eq!(packed.files["content/fr.ftl"], packed.files["content/en.ftl"]);
    let title = |language: &str| {
        let case = Case::unsealed(&packed.files[&format!("content/test.{language}.case")]).unwrap();
        case.scenario.texts.raw(case.scenario.title).to_owned()
    };
    assert_eq!(["da", "en", "fr"].map(title), ["Test", "Test", "Essai"]);
    let words = String::from_utf8(packed.files["content/en.ftl"].clone()).unwrap();
    let [seen, unseen] = [
        include_str!("../../../../assets/locales/en/play.ftl"),
        include_str!("../../../../assets/locales/en/graph.ftl"),
    ];
    assert!(words.contains(seen) && !words.contains(unseen));
}

#[test]
fn one_visit_is_measured_as_it_is_played() {
    let content = embedded::content().unwrap();
    let packed = packed(&content, &["amina"], Parcel { visit: Some("delivery".into()), ..Parcel::blank() }).unwrap();
    let spoken = content.speak(SOURCE).unwrap();
    let case = spoken.case("amina").unwrap();
    let worlds: Vec<World> = World::all(&case.scenario).collect();
    assert_eq!(packed.parcel.yardsticks.len(), worlds.len());
    let scope = scope(case, Some("delivery")).unwrap();
    assert!(worlds.iter().all(|world| packed.parcel.yardstick(case, *world, scope).is_some()));
    assert!(packed.parcel.yardstick(case, worlds[0], Scope::Course).is_none());
}

#[test]
fn files_of_scenarios_are_in_nobodys_way() {
    let ids = ["DA", "a/b", "a-b", "da"];
    assert_eq!(stems(&ids.map(str::to_owned)), ["da", "a-b", "a-b-2", "da-2"]);
    let content = small(&ids);
    let packed = packed(&content, &ids, Parcel::blank()).unwrap();
    assert_eq!((packed.parcel.title.as_str(), packed.files.len()), ("Backstory", 2 * (1 + ids.len())));
    let case = Case::unsealed(&packed.files["content/da-2.da.case"]).unwrap();
    assert_eq!(case.scenario.id, "da");
}

#[test]
fn what_cannot_be_packed_is_said() {
    let content = small(&["test"]);
    let check = |scenarios: &[&str], says: Parcel, expect: &str| {
        assert_eq!(packed(&content, scenarios, says).err().unwrap_or_default(), expect);
    };
    check(
        &["test", "amina", "test"],
        Parcel::blank(),
        "scenarios 1 and 3 are both called `test`; a package has each once",
    );
    check(&["nobody"], Parcel::blank(), "`nobody` is no scenario that can be played");
    let visit = Parcel { visit: Some("third".into()), ..Parcel::blank() };
    check(&["test"], visit, "there is no visit `third` in `test`; there is planning");
    check(&["test"], Parcel { language: Some("xx".into()), ..Parcel::blank() }, "there is no language `xx`");
}

#[test]
fn what_stands_beside_is_whole_or_nothing_is_packed() {
    let scenario = small(&["test"]).file_of("test").unwrap().clone();
    let plans = |line: &str| {
        format!("Plans(scenario: \"test\", plans: {{ \"kind\": Plan(kind: KindButBiomedical, lines: [\"{line}\"]) }})")
    };
    for (beside, says) in [
        ("Overlay(translates: \"test\", language: \"da\", texts: { 5 })", "error"),
        ("Plans(scenario: \"test\", plans: 5)", "error"),
        (&plans("planning/hello/nobody"), "planning/hello/nobody"),
        (&plans("planning/hello/ask"), ""),
        ("Plans(scenario: \"other\", plans: {})", ""),
    ] {
        let own = [scenario.clone(), File { name: "test/beside.ron".into(), text: beside.into() }];
        let content = Content::gather(&embedded::files(), &own, None).unwrap();
        let scenarios = ["test".to_owned()];
        let wanted = Wanted {
            ships: &embedded::files(),
            content: &content,
            own: &own,
            scenarios: &scenarios,
            says: Parcel::blank(),
        };
        match pack(wanted, LITTLE, &Alone) {
            Ok(packed) => assert!(says.is_empty() && packed.parcel.yardsticks.len() == 4, "{beside}"),
            Err(said) => {
                assert!(!says.is_empty() && said.contains(says), "{beside}: {said}");
                assert!(said.starts_with("`test/beside.ron` would be missing in the package\n"), "{said}");
            }
        }
    }
}
