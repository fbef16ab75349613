//! Resolution: what is dangling, doubled or out of bounds is named at its place.

use super::fixture::{SOUND, rubric};
use super::*;

/// `SOUND` with `from` replaced by `to`; the findings as `code token`.
#[track_caller]
fn check(from: &str, to: &str, expect: &[&str]) {
    assert!(SOUND.contains(from), "`{from}` is not in the scenario");
    let source = SOUND.replacen(from, to, 1);
    let (_, diagnostics) = read(&source, &rubric());
    let found: Vec<String> =
        diagnostics.iter().map(|found| format!("{} {}", found.code.id(), &source[found.span.range()])).collect();
    assert_eq!(found, expect);
}

#[test]
fn a_sound_scenario_is_read_whole() {
    let (scenario, diagnostics) = read(SOUND, &rubric());
    assert_eq!(diagnostics, []);
    let scenario = scenario.unwrap();
    assert_eq!(scenario.lines.len(), 2);
    assert_eq!(scenario.variants[1].levels[scenario.subjects[1].level.unwrap().at()], 90);
    assert_eq!(scenario.patient.levels[LevelIx::READINESS.at()], 15);
    assert_eq!(scenario.find_line("planning/hello/leave"), Some(LineIx(1)));
    let texts: Vec<_> = scenario.texts.iter().map(|(address, _)| address).collect();
    assert!(texts.contains(&"planning/hello/ask/say") && texts.contains(&"planning/hello/ask/1"));
}

#[test]
fn fields_words_and_types() {
    check("cue: Guarded", "cue: Gaurded", &["BS0207 Gaurded"]);
    check("cue: Guarded", "cu: Guarded", &["BS0201 cu"]);
    check("age: 40", "age: \"40\"", &["BS0205 \"40\""]);
    check("alliance: 40", "alliance: 140", &["BS0206 140"]);
    check("title: \"Test\"", "title: \" \"", &["BS0208 \" \""]);
    check("title: \"Test\"", "title: \"Te\\u{202e}st\"", &["BS0210 \"Te\\u{202e}st\""]);
    check("title: \"Test\"", "title: \"Te\u{7}st\"", &["BS0210 \"Te\u{7}st\""]);
    check("title: \"Test\"", "title: \"Test\", title: \"Two\"", &["BS0203 title"]);
    check("\"dance\": Goal", "\"da nce\": Goal", &["BS0209 \"da nce\""]);
    check("\"leave\": Line", "\"ask\": Line", &["BS0204 \"ask\""]);
    check("pseq: 27", "pseq: 61", &["BS0206 61"]);
    check("format: 1", "format: 2", &["BS0106 2"]);
    check("weight: 2", "weight: 0", &["BS0206 0"]);
    check("budget: 3", "budget: 61", &["BS0206 61"]);
    check("then: EndVisit", "then: EndVist", &["BS0207 EndVist"]);
    check("then: EndVisit", "then: EndVisit(\"end\")", &["BS0205 EndVisit(\"end\")"]);
    check("AtLeast(40)", "Atleast(40)", &["BS0207 Atleast(40)"]);
    check("AtLeast(40)", "40", &["BS0205 40"]);
    check("Level(\"alliance\", AtLeast(40))", "Levels(\"alliance\")", &["BS0207 Levels(\"alliance\")"]);
    check("Level(\"alliance\", AtLeast(40))", "Level(\"alliance\")", &["BS0205 Level(\"alliance\")"]);
}

#[test]
fn what_could_not_be_read_is_not_missed_elsewhere() {
    check("budget: 3", "budget: 99", &["BS0206 99"]);
    check("why: \"She is asked.\"", "why: 5", &["BS0205 5"]);
    let misspelt = "says: [ Say(text: \"It was {week}.\", cue: Gaurded, tells: [\"worn\"]) ]";
    check("says: [ Say(text: \"It was {week}.\", cue: Guarded, tells: [\"worn\"]) ]", misspelt, &["BS0207 Gaurded"]);
    check("conviction: 70", "conviction: 170", &["BS0206 170"]);
    check("start: \"hello\"", "start: \"helo\", budget: 9", &["BS0203 budget", "BS0301 \"helo\""]);
}

#[test]
fn ids_of_every_kind() {
    check("tells: [\"worn\"]", "tells: [\"wrn\"]", &["BS0301 \"wrn\""]);
    check("about: [\"worn\"]", "about: [\"x\"]", &["BS0301 \"x\""]);
    check("start: \"hello\"", "start: \"helo\"", &["BS0301 \"helo\""]);
    check("To(\"hello\")", "To(\"helo\")", &["BS0301 \"helo\""]);
    check("then: EndVisit", "then: Ending(\"en\")", &["BS0301 \"en\""]);
    check("Level(\"alliance\"", "Level(\"aliance\"", &["BS0301 \"aliance\""]);
    check("levels: { \"bend\": 90 }", "levels: { \"bent\": 90 }", &["BS0301 \"bent\""]);
    check("does: \"D2\"", "does: \"D9\"", &["BS0303 \"D9\""]);
    check("does: \"D2\"", "does: \"P1\"", &["BS0303 \"P1\""]);
    check("dont: \"D3\"", "dont: \"C3\"", &["BS0303 \"C3\""]);
    check("\"bend\": Fear", "\"worn\": Fear", &["BS0302 \"worn\"", "BS0301 \"bend\"", "BS0301 \"bend\""]);
    check("\"bend\": Fear", "\"alliance\": Fear", &["BS0302 \"alliance\"", "BS0301 \"bend\"", "BS0301 \"bend\""]);
    check("{week}", "{wek}", &["BS0307 \"It was {wek}.\""]);
}

#[test]
fn conditions_replies_and_worlds() {
    let guard = |when: &str| format!("Reply(when: {when}, text: \"No.\"),");
    check("Reply(text: \"No.\"),", &guard("Told(\"worn\")"), &["BS0405 Told(\"worn\")"]);
    check("Level(\"alliance\", AtLeast(40))", "Sad(\"worn\")", &["BS0207 Sad(\"worn\")"]);
    check("Level(\"alliance\", AtLeast(40))", "Told()", &["BS0205 Told()"]);
    check("Level(\"alliance\", AtLeast(40))", "Said(\"planning/hello/aks\")", &["BS0301 \"planning/hello/aks\""]);
    check("Level(\"alliance\", AtLeast(40))", "Variant(\"worse\")", &["BS0301 \"worse\""]);
    check("Level(\"alliance\", AtLeast(40))", "Chance(\"rain\", 100)", &["BS0206 100"]);
    let differing = "Any([Chance(\"rain\", 30), Chance(\"rain\", 40)])";
    check("Level(\"alliance\", AtLeast(40))", differing, &["BS0306 \"rain\""]);
    let many = "Any([Chance(\"a\", 1), Chance(\"b\", 1), Chance(\"c\", 1), Chance(\"d\", 1)])";
    check("Level(\"alliance\", AtLeast(40))", many, &["BS0305 \"d\""]);
    check(", then: To(\"hello\")", "", &["BS0407 \"ask\"", "BS0407 \"ask\""]);
    check("replies: [ Reply(text: \"Bye.\") ]", "replies: []", &["BS0202 []"]);
    check("acts: [ Act(manner: Direct, dont: \"D3\") ]", "acts: []", &["BS0206 []"]);
    check("cue: Guarded, tells", "when: Verdict(Landed), cue: Guarded, tells", &["BS0404 Verdict(Landed)"]);
}
