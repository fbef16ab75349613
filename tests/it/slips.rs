//! Slips of somebody who doesn't program, each made in the scenario that `backstory new` writes: what they are told.

use std::path::Path;
use std::process::Command;

use backstory::content::embedded;

/// What `backstory check` prints of a folder `mine` with these files; the folder's own path is left out.
fn told(files: &[(&str, Vec<u8>)], path: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let file = folder.path().join("mine").join(name);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }
    let output =
        Command::new(env!("CARGO_BIN_EXE_backstory")).arg("check").arg(folder.path().join(path)).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    let prefix = format!("{}{}", folder.path().display(), std::path::MAIN_SEPARATOR);
    text.replace(&prefix, "")
}

/// Snapshots what is told of the first scenario with `from` replaced by `to`, once.
#[track_caller]
fn check(slip: &str, from: &str, to: &str) {
    let source = embedded::first_scenario("mine");
    assert!(source.contains(from), "this is not in the scenario: {from}");
    let slipped = source.replacen(from, to, 1);
    crate::fix::holds(slip, &slipped);
    check_bytes(slip, slipped.into_bytes());
}

#[track_caller]
fn check_bytes(slip: &str, bytes: Vec<u8>) {
    snapshot(slip, &told(&[("scenario.ron", bytes)], "mine"));
}

#[track_caller]
fn snapshot(slip: &str, told: &str) {
    insta::with_settings!({ snapshot_suffix => slip, omit_expression => true }, {
        insta::assert_snapshot!("slip", told);
    });
}

#[test]
fn slips_of_the_pen() {
    check("curly-quotes", "title: \"Under the piano\"", "title: “Under the piano”");
    check("missing-comma", "age: 52, occupation", "age: 52 occupation");
    check("wrong-case", "cue: HalfSmile", "cue: halfsmile");
    check("renamed-field", "say: \"It just locks.", "text: \"It just locks.");
    check("id-with-a-blank", "then: To(\"grand\")", "then: To(\"the grand\")");
    check("key-with-a-blank", "\"grand\": Exchange(", "\"the grand\": Exchange(");
    check("duplicate-key", "\"guarding-muscle\": Line(", "\"long-evenings\": Line(");
    check("number-as-text", "age: 52", "age: \"52\"");
    check("misspelt-stage", "stage: Contemplation", "stage: Comtemplation");
    check("nested-comment", "    language: \"en\",", "    /* later /* perhaps */ language: \"en\",");
}

#[test]
fn brackets_that_were_deleted() {
    check("no-end-of-replies", "cue: Guarded),\n                            ],", "cue: Guarded),");
    check("no-end-of-say", "tells: [\"locks\"]),", "tells: [\"locks\"],");
    check("no-end-of-act", "Act(manner: Empathise, does: \"H1\") ]", "Act(manner: Empathise, does: \"H1\" ]");
    check("no-end-of-lines", "                    }),\n\n                \"grand\"", "                \"grand\"");
    check("missing-colon", "\"long-evenings\": Line(", "\"long-evenings\" Line(");
}

#[test]
fn letters_that_cannot_be_seen_or_look_alike() {
    check("unseen-in-an-id", "\"long-evenings\"", "\"long\u{200b}-evenings\"");
    check("unseen-in-a-word", "cue: HalfSmile", "cue: Half\u{200b}Smile");
    check("unseen-in-a-number", "conviction: 65", "conviction: 6\u{ad}5");
    check("cyrillic-in-a-word", "cue: HalfSmile", "cue: H\u{430}lfSmile");
}

#[test]
fn values_written_as_elsewhere() {
    check("percent", "conviction: 65", "conviction: 65%");
    check("percent-as-text", "conviction: 65", "conviction: \"65%\"");
    check("end-as-text", "then: To(\"grand\")", "then: \"EndVisit\"");
    check("end-as-exchange", "then: To(\"grand\")", "then: To(\"EndVisit\")");
    check("language-as-word", "language: \"en\"", "language: \"englisch\"");
    check("no-such-day", "format: 1,", "format: 1, notes: ContentNotes(review_date: \"2026-02-30\"),");
    check("placeholder-without-end", "With this thing I hear", "{laughs With this thing I hear");
    check("field-too-high", "    visits: {", "    goals: {}, visits: {");
    check("type-misnamed", "look: Look(", "look: Appearance(");
}

#[test]
fn marks_of_other_languages() {
    check("equals-for-colon", "age: 52", "age = 52");
    check("semicolon-for-comma", "age: 52, occ", "age: 52; occ");
    check("colon-twice", "age: 52", "age:: 52");
    check("comment-one-slash", "// A don't hides best", "/ A don't hides best");
    check("bullet-list", "teaches: [\"C1\", \"C3\", \"D2\"],", "teaches:\n        • \"C1\"\n        • \"C3\",");
    check("condition-with-and", "when: Told(\"nobody-hears\"),", "when: Told(\"nobody-hears\") and Told(\"locks\"),");
    check(
        "minus-sign-unicode",
        "\"bad-night\": Variant(levels: { \"distress\": 58 })",
        "\"bad-night\": Variant(levels: { \"distress\": −10 })",
    );
    check(
        "merge-conflict",
        "    title: \"Under the piano\",\n",
        "<<<<<<< HEAD\n    title: \"Under the piano\",\n=======\n    title: \"Below the piano\",\n>>>>>>> anna\n",
    );
}

#[test]
fn quotation_marks() {
    check(
        "opening-quote-missing",
        "say: \"That'll be one joint and its muscle. I can loosen it for you.\",",
        "say: That'll be one joint and its muscle. I can loosen it for you.\",",
    );
    check("missing-quote-in-id", "tells: [\"nobody-hears\"]", "tells: [\"nobody-hears]");
    check("quotes-nested-german", "text: \"That it's locked. What", "text: \"That it's „locked\". What");
    check("field-name-in-quotes", "age: 52", "\"age\": 52");
    check("teaches-without-quotes", "teaches: [\"C1\", \"C3\", \"D2\"]", "teaches: [C1, C3, D2]");
    check("id-unquoted", "\"long-evenings\": Line(", "long-evenings: Line(");
}

#[test]
fn brackets_of_another_kind() {
    check(
        "bracket-square-for-round",
        "Say(when: JustSaid(\"planning/small/numb\"), text: \"That was the telephone. And the floor? What would you have me do?\", cue: LeansIn),",
        "Say[when: JustSaid(\"planning/small/numb\"), text: \"That was the telephone. And the floor? What would you have me do?\", cue: LeansIn],",
    );
    check(
        "bracket-brace-for-square",
        "acts: [ Act(manner: Empathise, does: \"H1\") ],",
        "acts: { Act(manner: Empathise, does: \"H1\") },",
    );
    check(
        "then-to-brackets",
        "then: To(\"grand\")),\n                        \"long",
        "then: To[\"grand\"]),\n                        \"long",
    );
    check(
        "list-where-one-value",
        "does: \"D2\") ],\n                            // He gives",
        "does: [\"D2\", \"C1\"]) ],\n                            // He gives",
    );
}

#[test]
fn names_that_are_missing_or_another() {
    check("act-no-manner", "Act(manner: Empathise, does: \"H1\")", "Act(Empathise, does: \"H1\")");
    check("reply-colon-missing", "Reply(text: \"Oh, the", "Reply(text \"Oh, the");
    check(
        "kind-word-missing",
        "goals: { \"grand\": Goal(text: \"Tune the grand piano in the old school before the concert\") },",
        "goals: { \"grand\": \"Tune the grand piano in the old school before the concert\" },",
    );
    check("lowercase-kind", "\"guarding-muscle\": Line(", "\"guarding-muscle\": line(");
    check(
        "reply-instead-of-replies",
        "replies: [ Reply(text: \"Could you? One",
        "reply: [ Reply(text: \"Could you? One",
    );
    check("told-space-for-hyphen", "when: Told(\"nobody-hears\")", "when: Told(\"nobody hears\")");
    check("told-colon", "when: Told(\"nobody-hears\")", "when: Told: \"nobody-hears\"");
}

#[test]
fn words_of_the_program() {
    check("cue-spaced", "cue: LooksDown, tells", "cue: Looks Down, tells");
    check("age-with-years", "age: 52", "age: 52 years");
    check(
        "autocorrect-capital-true",
        "once: true,\n                            say: \"Before",
        "once: True,\n                            say: \"Before",
    );
    check("level-stage", "when: Level(\"distress\", Below(50)),", "when: Level(\"stage\", AtLeast(Preparation)),");
}

#[test]
fn what_leads_elsewhere() {
    check(
        "then-to-ending",
        "then: EndVisit),\n                        \"in-the-way\"",
        "then: To(\"under-it\")),\n                        \"in-the-way\"",
    );
    check("visit-renamed", "\"planning\": Visit(", "\"first\": Visit(");
    check("exchange-renamed-in-one-place", "\"small\": Exchange(", "\"smaller\": Exchange(");
    check(
        "does-and-dont-same",
        "Act(manner: Empathise, does: \"H1\")",
        "Act(manner: Empathise, does: \"D2\", dont: \"D2\")",
    );
}

#[test]
fn files_of_other_kinds() {
    check_bytes("story-of-another-tool", b"{\"inkVersion\":21,\"root\":[]}".to_vec());
    check_bytes("word-document", b"PK\x03\x04\x14\0\x06\0".to_vec());
    check_bytes("web-page", b"<!doctype html>\n<p>Hello".to_vec());
    check_bytes("settings", b"(\n    theme: Dark,\n)\n".to_vec());
    check_bytes("nothing-between-brackets", b"Scenario(\n)\n".to_vec());
    let wide = embedded::first_scenario("mine").encode_utf16().flat_map(u16::to_le_bytes).collect();
    check_bytes("utf-16-without-mark", wide);
}

#[test]
fn slips_of_the_hand() {
    let source = || embedded::first_scenario("mine");
    let last = source().trim_end().trim_end_matches(')').to_owned();
    crate::fix::holds("deleted-last-bracket", &last);
    check_bytes("deleted-last-bracket", last.into_bytes());
    check("tab", "    title:", "\ttitle:");
    check_bytes("windows-line-ends", source().replace('\n', "\r\n").into_bytes());
    check_bytes("byte-order-mark", [&[0xef, 0xbb, 0xbf], source().as_bytes()].concat());
    check_bytes("utf-16", [0xfeff].into_iter().chain(source().encode_utf16()).flat_map(u16::to_le_bytes).collect());
    // A file among others, where the caret must still be at the right line.
    let slipped = source().replacen("age: 52", "age: old", 1).replace('\n', "\r\n");
    check_bytes("windows-line-ends-and-a-slip", [&[0xef, 0xbb, 0xbf], slipped.as_bytes()].concat());
}

#[test]
fn slips_of_the_folder() {
    let source = || embedded::first_scenario("mine").into_bytes();
    snapshot("wrong-folder", &told(&[("scenario.ron", source())], "mien"));
    snapshot("wrong-file-name", &told(&[("scenario.ron.txt", source())], "mine"));
    let plans = b"Plans(scenario: \"mine\", plans: {})".to_vec();
    snapshot("plans-elsewhere", &told(&[("plans/plans.ron", plans), ("scenario.ron", source())], "mine"));
    assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/snapshots").is_dir());
}
