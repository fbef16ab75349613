//! `backstory xapi`, through the program itself, and a record store that fails in every way that one can.

mod store;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

use super::play::{backstory, text};
use store::{Store, Trouble};

/// A folder with one finished attempt in it, and how many statements it gives.
fn played() -> tempfile::TempDir {
    let data = tempfile::tempdir().unwrap();
    let played = backstory(&["play", "amina", "--seed", "5", "--visit", "planning"], data.path(), &"1\n".repeat(40));
    assert!(played.status.success(), "{}", text(&played.stderr));
    data
}

fn xapi(data: &Path, arguments: &[&str], password: &str) -> Output {
    let command = Command::new(env!("CARGO_BIN_EXE_backstory"))
        .args(["xapi", "--data", data.to_str().unwrap()])
        .args(arguments)
        .env("LC_ALL", "C")
        .env("BACKSTORY_LRS_USER", "ralph")
        .env("BACKSTORY_LRS_PASSWORD", password)
        .output();
    command.unwrap()
}

fn send(data: &Path, store: &Store, more: &[&str]) -> (Option<i32>, String) {
    let url = store.url();
    let done = xapi(data, &[&["--send", &url][..], more].concat(), "secret");
    (done.status.code(), text(&done.stdout) + &text(&done.stderr))
}

/// The statements of the attempts in a folder.
fn statements(data: &Path, more: &[&str]) -> Vec<Value> {
    let out = tempfile::tempdir().unwrap();
    let file = out.path().join("all.jsonl");
    let written = xapi(data, &[&["-o", file.to_str().unwrap()][..], more].concat(), "secret");
    assert!(written.status.success(), "{}", text(&written.stderr));
    let text = std::fs::read_to_string(file).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn ids(statements: &[Value]) -> BTreeSet<String> {
    statements.iter().map(|statement| statement["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn an_attempt_is_written_the_same_each_time_and_nothing_is_overwritten() {
    let data = played();
    let first = statements(data.path(), &[]);
    assert_eq!(first, statements(data.path(), &[]));
    assert_eq!(ids(&first).len(), first.len());
    assert_eq!(first[0]["verb"]["display"]["en"], "launched");
    assert_eq!(first.last().unwrap()["verb"]["display"]["en"], "completed");
    let attempts: Vec<_> = std::fs::read_dir(data.path().join("attempts")).unwrap().flatten().collect();
    let own = attempts.iter().map(|entry| entry.path()).find(|path| path.extension().is_some_and(|end| end == "jsonl"));
    let own = own.unwrap();
    // By its file as by its id, and once where it is named twice.
    let id = own.file_stem().unwrap().to_str().unwrap();
    assert_eq!(first, statements(data.path(), &[own.to_str().unwrap(), id]));
    assert_eq!(first, statements(data.path(), &["--all"]));
    let kept = std::fs::read(&own).unwrap();
    let over = xapi(data.path(), &["-o", own.to_str().unwrap()], "secret");
    assert_eq!(over.status.code(), Some(2));
    assert!(text(&over.stderr).contains("is left as it is"), "{over:?}");
    assert_eq!(std::fs::read(&own).unwrap(), kept);
}

#[test]
fn who_learned_is_told_as_an_account_and_by_name_only_when_asked() {
    let data = played();
    let home = "https://moodle.example.org";
    let check = |more: &[&str], expect: Value| {
        let told = statements(data.path(), more);
        assert!(told.iter().all(|statement| statement["actor"] == expect), "{}", told[0]["actor"]);
    };
    let account = json!({ "homePage": home, "name": "4711" });
    let unnamed = json!({ "objectType": "Agent", "account": account });
    check(&["--actor", "4711", "--home-page", home], unnamed);
    let named = json!({ "objectType": "Agent", "account": account, "name": "Kim" });
    check(&["--actor", "4711", "--home-page", home, "--name", "Kim"], named);
}

#[test]
fn what_cannot_be_done_is_said_before_anything_is() {
    let data = played();
    let check = |arguments: &[&str], says: &str| {
        let done = xapi(data.path(), arguments, "secret");
        assert_eq!(done.status.code(), Some(2), "{arguments:?}");
        let said = text(&done.stderr).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(said.contains(says), "{arguments:?}: {said}");
    };
    check(&[], "required arguments were not provided");
    check(&["--send", "http://lrs.example.org/xapi"], "say --plain-http");
    check(&["--send", "https://me:secret@lrs.example.org/xapi"], "BACKSTORY_LRS_PASSWORD");
    check(&["-o", "x.jsonl", "--actor", "4711"], "--home-page <URL>");
    check(&["-o", "x.jsonl", "--actor", "4711", "--home-page", "moodle"], "the address of the system");
    check(&["-o", "x.jsonl", "--pass", "101"], "101 is not in 0..=100");
    check(&["nothing", "-o", "x.jsonl"], "nothing.jsonl: No such file");
    let half = Command::new(env!("CARGO_BIN_EXE_backstory"))
        .args(["xapi", "--send", "http://127.0.0.1:1", "--data", data.path().to_str().unwrap()])
        .env("BACKSTORY_LRS_USER", "ralph")
        .env_remove("BACKSTORY_LRS_PASSWORD")
        .output()
        .unwrap();
    assert!(text(&half.stderr).contains("BACKSTORY_LRS_PASSWORD is not; set both"), "{half:?}");
}

#[test]
fn one_attempt_that_cannot_be_told_keeps_no_other_back() {
    let data = played();
    let one = statements(data.path(), &[]).len();
    std::fs::write(data.path().join("attempts/broken.jsonl"), "{\"format\":99}\n").unwrap();
    let store = Store::open(Trouble::default());
    let (code, said) = send(data.path(), &store, &["--all"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("left out: ") && said.contains("broken.jsonl"), "{said}");
    assert_eq!(store.has().len(), one);
}

#[test]
fn a_store_that_is_killed_half_way_has_each_statement_once_when_it_is_sent_to_again() {
    let data = played();
    let expect = statements(data.path(), &["--pass", "60"]);
    // It takes some of what it is sent, and is gone before it says so.
    let store = Store::open(Trouble { dies_after: Some(5), ..Trouble::default() });
    let (code, said) = send(data.path(), &store, &["--pass", "60", "--patience", "1"]);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("the store does not answer") && said.contains("the same command again"), "{said}");
    assert_eq!(store.has().len(), 5);

    let store = store.again(Trouble::default());
    let (code, said) = send(data.path(), &store, &["--pass", "60"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("5 were there already"), "{said}");
    let has = store.has();
    assert_eq!((has.len(), ids(&has)), (expect.len(), ids(&expect)));
    let (code, said) = send(data.path(), &store, &["--pass", "60"]);
    assert_eq!((code, store.has().len()), (Some(0), expect.len()), "{said}");
    assert!(said.contains("0 sent to ") && !said.contains("other words"), "{said}");
}

#[test]
fn a_store_that_comes_back_in_time_is_waited_for() {
    let data = played();
    let expect = statements(data.path(), &[]);
    for status in ["429 Too Many Requests", "503 Service Unavailable"] {
        let store = Store::open(Trouble { first: vec![status; 2], retry_after: Some(1), ..Trouble::default() });
        let begun = std::time::Instant::now();
        let (code, said) = send(data.path(), &store, &[]);
        assert_eq!(code, Some(0), "{said}");
        assert!(begun.elapsed().as_secs() >= 2, "it asked to be left alone");
        assert_eq!(ids(&store.has()), ids(&expect));
    }
    let store =
        Store::open(Trouble { first: vec!["429 Too Many Requests"], retry_after: Some(3_600), ..Trouble::default() });
    let (code, said) = send(data.path(), &store, &[]);
    assert_eq!(code, Some(2));
    assert!(said.contains("left alone for 3600 seconds"), "{said}");
}

#[test]
fn a_wrong_password_is_told_and_not_tried_again() {
    let data = played();
    let store = Store::open(Trouble::default());
    let done = xapi(data.path(), &["--send", &store.url()], "wrong");
    let said = text(&done.stderr);
    assert_eq!(done.status.code(), Some(2));
    assert!(said.contains("does not know this user and password") && !said.contains("wrong"), "{said}");
    assert_eq!((store.requests(), store.has().len()), (1, 0));
}

#[test]
fn what_is_no_store_is_not_taken_for_one() {
    let data = played();
    let store = Store::open(Trouble { greets: true, ..Trouble::default() });
    let (code, said) = send(data.path(), &store, &[]);
    assert_eq!(code, Some(2));
    assert!(said.contains("is no record store") && said.contains("Welcome"), "{said}");
    let store = Store::open(Trouble { first: vec!["302 Found"], ..Trouble::default() });
    let (code, said) = send(data.path(), &store, &[]);
    assert_eq!(code, Some(2));
    assert!(said.contains("the store is elsewhere now"), "{said}");
}

/// What a store is told is what the page about it says.
#[test]
fn the_page_about_it_names_every_word() {
    use backstory::practice::statements::{Extension, Kind, Verb};
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/xapi.md")).unwrap();
    let verbs = Verb::ALL.map(Verb::address).into_iter();
    let kinds = Kind::ALL.into_iter().flat_map(|kind| [kind.id(""), kind.address().to_owned()]);
    let extensions = Extension::ALL.iter().map(|extension| format!("`{}`", extension.address()));
    let missing: Vec<_> = verbs.chain(kinds).chain(extensions).filter(|word| !page.contains(word)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
