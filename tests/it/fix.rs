//! `backstory check --fix`: what it mends, what it says, and what it leaves alone.

use std::path::Path;
use std::process::Command;

use backstory::authoring::lint;
use backstory::content::embedded;
use backstory::format::diag::{Diagnostic, mend};
use proptest::prelude::*;

/// Slips of `slips.rs` that are mended, with what is said of it. All others are left as they are: they have no one sensible
/// meaning.
const MENDED: &[(&str, &str)] = &[
    (
        "bracket-square-for-round",
        r#"line 134: `Say[when: JustSaid("planni … ave me do?", cue: LeansIn]` is now `Say(when: JustSaid("planni … ave me do?", cue: LeansIn)`"#,
    ),
    (
        "bracket-brace-for-square",
        r#"line 75: `{ Act(manner: Empathise, does: "H1") }` is now `[ Act(manner: Empathise, does: "H1") ]`"#,
    ),
    ("then-to-brackets", r#"line 72: `To["grand"]` is now `To("grand")`"#),
    ("no-end-of-replies", "line 68: `]` is added"),
    ("no-end-of-say", "line 56: `)` is added"),
    ("no-end-of-act", r#"line 75: `"H1"` is now `"H1")`"#),
    ("missing-colon", r#"line 73: `"long-evenings"` is now `"long-evenings":`"#),
    ("unseen-in-an-id", r#"line 73: `"long\u{200b}-evenings":` is now `"long-evenings":`"#),
    ("unseen-in-a-word", r#"line 56: `Half\u{200b}Smile` is now `HalfSmile`"#),
    ("unseen-in-a-number", r#"line 28: `6\u{ad}5` is now `65`"#),
    ("cyrillic-in-a-word", "line 56: `HаlfSmile` is now `HalfSmile`"),
    ("equals-for-colon", "line 20: `age =` is now `age:`"),
    ("semicolon-for-comma", "line 20: `52;` is now `52,`"),
    ("colon-twice", "line 20: `age::` is now `age:`"),
    ("comment-one-slash", "line 85: `/` is now `//`"),
    (
        "condition-with-and",
        r#"line 109: `Told("nobody-hears") and Told("locks")` is now `All([Told("nobody-hears"), Told("locks")])`"#,
    ),
    ("reply-colon-missing", "line 79: `text` is now `text:`"),
    (
        "kind-word-missing",
        r#"line 27: `"Tune the grand piano in the old school before the concert"` is now `Goal(text: "Tune the grand … chool before the concert")`"#,
    ),
    ("lowercase-kind", "line 83: `line` is now `Line`"),
    ("reply-instead-of-replies", "line 87: `reply:` is now `replies:`"),
    ("told-space-for-hyphen", r#"line 109: `"nobody hears"` is now `"nobody-hears"`"#),
    ("told-colon", r#"line 109: `Told: "nobody-hears"` is now `Told("nobody-hears")`"#),
    ("opening-quote-missing", r#"line 84: `That'll` is now `"That'll`"#),
    ("missing-quote-in-id", r#"line 67: `"nobody-hears` is now `"nobody-hears"`"#),
    ("quotes-nested-german", r#"line 68: `„locked".` is now `„locked\".`"#),
    ("field-name-in-quotes", r#"line 20: `"age":` is now `age:`"#),
    ("teaches-without-quotes", r#"line 16: `C1, C3, D2` is now `"C1", "C3", "D2"`"#),
    ("id-unquoted", r#"line 73: `long-evenings:` is now `"long-evenings":`"#),
    ("deleted-last-bracket", "line 186: `)` is added"),
    ("curly-quotes", r#"line 12: `“Under the piano”` is now `"Under the piano"`"#),
    ("missing-comma", "line 20: `52` is now `52,`"),
    ("wrong-case", "line 56: `halfsmile` is now `HalfSmile`"),
    ("number-as-text", r#"line 20: `"52"` is now `52`"#),
    ("misspelt-stage", "line 23: `Comtemplation` is now `Contemplation`"),
    ("percent", "line 28: `65%` is now `65`"),
    ("percent-as-text", r#"line 28: `"65%"` is now `65`"#),
    ("end-as-text", r#"line 72: `"EndVisit"` is now `EndVisit`"#),
    ("end-as-exchange", r#"line 72: `To("EndVisit")` is now `EndVisit`"#),
    ("type-misnamed", "line 21: `Appearance` is now `Look`"),
    ("then-to-ending", r#"line 150: `To("under-it")` is now `Ending("under-it")`"#),
    (
        "exchange-renamed-in-one-place",
        r#"line 106: `"small"` is now `"smaller"`; line 117: `"small"` is now `"smaller"`; line 123: `"small"` is now `"smaller"`; line 129: `"planning/small/in-the-way"), Said("planning/small/numb"` is now `"planning/smaller/in-the-way"), Said("planning/smaller/numb"`; line 133: `"planning/small/in-the-way"` is now `"planning/smaller/in-the-way"`; line 134: `"planning/small/numb"` is now `"planning/smaller/numb"`; line 158: `"small"` is now `"smaller"`; line 166: `"small"` is now `"smaller"`"#,
    ),
    ("cue-spaced", "line 67: `Looks Down` is now `LooksDown`"),
    ("age-with-years", "line 20: `52 years` is now `52`"),
    ("autocorrect-capital-true", "line 153: `True` is now `true`"),
    ("level-stage", r#"line 65: `Level("stage", AtLeast` is now `Stage(AtLeast`"#),
];

/// Of those, the ones that were not made by spoiling what had been right: there is another text behind them.
const MEANT: &[&str] = &[
    "condition-with-and",
    "end-as-exchange",
    "end-as-text",
    "exchange-renamed-in-one-place",
    "level-stage",
    "quotes-nested-german",
    "then-to-ending",
];

fn find(source: &str) -> Vec<Diagnostic> {
    let (rubric, _) = embedded::rules().unwrap();
    lint::check(source, &rubric).1
}

/// How many errors there are in the form of a text, in its fields, in its names, and so on.
fn errors(source: &str) -> Vec<usize> {
    let found = find(source);
    let group =
        |group: &str| found.iter().filter(|found| found.is_error() && found.code.id().starts_with(group)).count();
    ["BS01", "BS02", "BS03", "BS04", "BS05", "BS06", "BS07", "BS08"].into_iter().map(group).collect()
}

/// A text without what makes no difference: blanks, and the comma after the last entry.
fn plain(source: &str) -> String {
    let text: String = source.split_whitespace().collect();
    text.replace(",)", ")").replace(",]", "]").replace(",}", "}")
}

/// Holds a slip against [`MENDED`]: it is mended to what was there before; or it stays as it is. No second time is needed.
#[track_caller]
pub fn holds(slip: &str, source: &str) {
    let mended = mend(source, find);
    let told: Vec<String> = mended.done.iter().map(ToString::to_string).collect();
    let expect = MENDED.iter().find(|(known, _)| *known == slip).map_or("", |(_, told)| told);
    assert_eq!(told.join("; "), expect, "{slip}");
    assert!(mended.withheld.is_empty(), "{slip}: {:?}", mended.withheld);
    let (before, after) = (errors(source), errors(&mended.text));
    assert!(after.iter().sum::<usize>() <= before.iter().sum(), "{slip}: {before:?}, {after:?}");
    let is_as_before = plain(&mended.text) == plain(&embedded::first_scenario("mine"));
    assert!(expect.is_empty() || is_as_before != MEANT.contains(&slip), "{slip}: {}", mended.text);
    assert!(mend(&mended.text, find).done.is_empty(), "{slip}: the second time does nothing");
}

/// A scenario that has slipped in one place: what has been done to it, and the text.
fn slipped() -> impl Strategy<Value = String> {
    let swap = |from: &'static str, to: &'static str| (Just(from), Just(to));
    let kinds = prop_oneof![
        swap(",", ""),
        swap(",", ";"),
        swap(",", ",,"),
        swap(":", " ="),
        swap(":", ""),
        swap("\"", "“"),
        swap("\"", ""),
        swap("\",", "”,"),
        swap("(", "["),
        swap(")", ""),
        swap("]", ""),
        swap("]", ")"),
        swap("}", ""),
        swap("-", " "),
        swap("e", "ee"),
        swap("a", "\u{200b}a"),
        swap("A", "a"),
        swap("5", "\"5\""),
        swap("0", "0%"),
        swap("true", "True"),
    ];
    let slips = prop::collection::vec((kinds, any::<prop::sample::Index>()), 1..4);
    slips.prop_map(|slips| {
        let mut text = embedded::first_scenario("mine");
        for ((from, to), at) in slips {
            let places: Vec<usize> = text.match_indices(from).map(|(at, _)| at).collect();
            if let Some(at) = (!places.is_empty()).then(|| places[at.index(places.len())]) {
                text.replace_range(at..at + from.len(), to);
            }
        }
        text
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_gets_worse_and_once_is_enough(source in slipped()) {
        let mended = mend(&source, find);
        prop_assert!(errors(&mended.text) <= errors(&source), "{:?}", mended.done);
        prop_assert_eq!(mended.done.is_empty(), mended.text == source);
        let again = mend(&mended.text, find);
        prop_assert!(again.done.is_empty(), "{:?}, then {:?}", mended.done, again.done);
    }
}

/// Runs `check` on a folder of files; its exit code, what it printed and complained of, without the folder's own path.
fn run(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_backstory"))
        .arg("check")
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// A folder with the first scenario in `mine`, and `changes` made to it.
fn folder(changes: &[(&str, &str)]) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mine/scenario.ron");
    std::fs::create_dir(folder.path().join("mine")).unwrap();
    std::fs::write(&file, slipped_by(changes)).unwrap();
    (folder, file)
}

fn slipped_by(changes: &[(&str, &str)]) -> String {
    changes.iter().fold(embedded::first_scenario("mine"), |source, (from, to)| {
        assert!(source.contains(from), "{from}");
        source.replacen(from, to, 1)
    })
}

const SLIPS: [(&str, &str); 3] = [
    ("title: \"Under the piano\"", "title: “Under the piano”"),
    ("age: 52", "age: \"52\""),
    ("cue: HalfSmile", "cue: halfsmile"),
];

#[test]
fn what_was_done_is_said_and_what_is_left_is_shown() {
    let (folder, file) = folder(&SLIPS);
    let (code, out, _) = run(folder.path(), &["--fix", "mine"]);
    insta::assert_snapshot!(out.replace('\\', "/"));
    assert_eq!((code, std::fs::read_to_string(&file).unwrap()), (0, embedded::first_scenario("mine")));
    // A second time there is nothing to do.
    let (code, out, _) = run(folder.path(), &["--fix", "mine"]);
    assert_eq!((code, out.as_str()), (0, "1 file checked, 0 findings\n"));
    std::fs::write(&file, slipped_by(&[("age: 52", "age: old")])).unwrap();
    let before = std::fs::read(&file).unwrap();
    let (code, out, _) = run(folder.path(), &["--fix", "mine"]);
    assert!(code == 1 && out.starts_with("Nothing was mended, since nothing is certain.\n\nerror[BS0205]"), "{out}");
    assert_eq!(std::fs::read(&file).unwrap(), before);
}

#[test]
fn without_being_asked_nothing_is_written_and_programs_see_the_fix() {
    let (folder, file) = folder(&SLIPS);
    let (code, out, _) = run(folder.path(), &["--format", "json", "mine"]);
    let found: Vec<serde_json::Value> = serde_json::from_str(&out).unwrap();
    assert_eq!((code, std::fs::read_to_string(&file).unwrap()), (1, slipped_by(&SLIPS)));
    let number = serde_json::json!([{ "line": 20, "column": 34, "end_line": 20, "end_column": 38, "text": "52" }]);
    assert!(found.iter().any(|found| found["fix"] == number), "{out}");
    let (code, out, complained) = run(folder.path(), &["--fix", "--format", "json", "mine"]);
    assert_eq!((code, out.as_str()), (0, "[]\n"));
    assert!(complained.contains("mended in 3 places") && complained.contains("line 20"), "{complained}");
}

#[test]
fn line_ends_and_the_mark_of_the_file_stay() {
    let (folder, file) = folder(&[]);
    let windows = |source: String| format!("\u{feff}{}", source.replace('\n', "\r\n"));
    std::fs::write(&file, windows(slipped_by(&SLIPS))).unwrap();
    assert_eq!(run(folder.path(), &["--fix", "mine"]).0, 0);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), windows(embedded::first_scenario("mine")));
}

#[test]
fn what_is_held_against_a_scenario_is_mended_after_it() {
    let (folder, _) = folder(&SLIPS);
    let plans = folder.path().join("mine/plans.ron");
    let text =
        "Plans(scenario: \"mine\", plans: { \"a\": Plan(kind: Expert, lines: [\"planning/hello/when-it-lokcs\"]) })";
    std::fs::write(&plans, text).unwrap();
    run(folder.path(), &["--fix", "mine"]);
    assert_eq!(std::fs::read_to_string(&plans).unwrap(), text.replace("lokcs", "locks"));
}

#[test]
#[cfg(unix)]
fn no_link_leads_out_of_what_was_named_and_rights_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let (folder, file) = folder(&SLIPS);
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o640)).unwrap();
    std::fs::create_dir(folder.path().join("named")).unwrap();
    symlink(folder.path().join("mine"), folder.path().join("named/folder")).unwrap();
    symlink(&file, folder.path().join("named/file.ron")).unwrap();
    let (code, out, _) = run(folder.path(), &["--fix", "named"]);
    assert_eq!((code, out.matches("is left as it is: a link leads to").count()), (2, 2), "{out}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), slipped_by(&SLIPS));
    assert!(folder.path().join("named/file.ron").is_symlink());
    assert_eq!(run(folder.path(), &["--fix", "mine"]).0, 0);
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn what_stands_in_the_way_of_the_draft_and_what_is_protected_stays() {
    let (folder, file) = folder(&SLIPS);
    let draft = folder.path().join("mine/scenario.ron.new");
    std::fs::write(&draft, "mine").unwrap();
    let (code, out, _) = run(folder.path(), &["--fix", "mine"]);
    assert!(code == 2 && out.contains("scenario.ron.new is in the way"), "{out}");
    assert_eq!(std::fs::read_to_string(&draft).unwrap(), "mine");
    std::fs::remove_file(&draft).unwrap();
    let mut rights = std::fs::metadata(&file).unwrap().permissions();
    rights.set_readonly(true);
    std::fs::set_permissions(&file, rights).unwrap();
    let (code, out, _) = run(folder.path(), &["--fix", "mine"]);
    assert!(code == 2 && out.contains("protected"), "{out}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), slipped_by(&SLIPS));
}
