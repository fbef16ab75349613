//! The terminal player and the report, through the program itself.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

pub(super) fn backstory(arguments: &[&str], data: &Path, input: &str) -> Output {
    // In English, whatever the system speaks.
    let mut child = Command::new(env!("CARGO_BIN_EXE_backstory"))
        .env("LC_ALL", "C")
        .args(arguments)
        .arg("--data")
        .arg(data)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

/// What a command says that ends by itself.
fn said(arguments: &[&str]) -> (Option<i32>, String) {
    let command = Command::new(env!("CARGO_BIN_EXE_backstory")).env("LC_ALL", "C").args(arguments).output().unwrap();
    (command.status.code(), text(&command.stdout) + &text(&command.stderr))
}

pub(super) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn a_whole_course_can_be_scripted_and_reported() {
    let data = tempfile::tempdir().unwrap();
    let played = backstory(&["play", "amina", "--seed", "5"], data.path(), &"1\n".repeat(60));
    let out = text(&played.stdout);
    assert!(played.status.success(), "{}", text(&played.stderr));
    assert!(out.contains("Amina Warsame, 34, care assistant") && out.contains("of 100"), "{out}");
    assert!(out.contains("Not yet reviewed by a clinician"), "{out}");
    assert!(!out.contains('\u{1b}'), "no colour in a pipe");
    assert!(out.lines().all(|line| line.chars().count() <= 80), "wrapped to 80 columns");

    let page = data.path().join("report.html");
    let reported = backstory(&["report", "-o", page.to_str().unwrap()], data.path(), "");
    assert!(reported.status.success(), "{}", text(&reported.stderr));
    let html = std::fs::read_to_string(page).unwrap();
    assert!(html.contains("<svg") && html.contains("Amina Warsame") && html.contains("</html>"));
    assert!(
        !html.contains("http://")
            || html.matches("http://").count() == html.matches("http://www.w3.org/2000/svg").count()
    );
    assert!(!html.contains("<script") && !html.contains("<link"), "the file needs nothing else");
}

#[test]
fn leaving_and_coming_back_goes_on_at_the_same_place() {
    let data = tempfile::tempdir().unwrap();
    let whole = backstory(&["play", "amina", "--seed", "5"], data.path(), "1\n2\n1\nh\nq\n");
    assert!(whole.status.success());
    let again = backstory(&["play"], data.path(), "h\nq\n");
    assert!(text(&again.stderr).contains("goes on from there"));
    let history = |out: &[u8]| text(out).split("> h\n").nth(1).unwrap().split("> q").next().unwrap().to_string();
    assert_eq!(history(&whole.stdout), history(&again.stdout));
}

#[test]
fn what_is_not_on_offer_is_asked_again_and_the_end_of_input_is_no_trouble() {
    let data = tempfile::tempdir().unwrap();
    let played = backstory(&["play", "--seed", "1"], data.path(), "9\nhello\n0\n\n?\nb\n");
    let out = text(&played.stdout);
    assert!(played.status.success());
    assert_eq!(out.matches("Please choose a number").count(), 4);
    assert!(out.contains("Coach:") && out.contains("nothing to take back") && out.contains("The input ended"));
}

#[test]
fn an_exam_asks_before_it_says() {
    let data = tempfile::tempdir().unwrap();
    let played = backstory(&["play", "--seed", "1", "--mode", "exam"], data.path(), "2\n1\n\n?\nb\nq\n");
    let out = text(&played.stdout);
    assert!(played.status.success());
    assert_eq!(out.matches("You would say").count(), 2);
    assert_eq!(out.matches("You: ").count(), 1, "{out}");
    assert!(out.contains("no coach in an exam") && out.contains("nothing to take back"));
}

#[test]
fn a_folder_that_cannot_be_written_is_a_warning_and_play_goes_on() {
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("file");
    std::fs::write(&file, "").unwrap();
    let played = backstory(&["play", "--seed", "1"], &file, &"1\n".repeat(60));
    assert!(played.status.success());
    assert!(text(&played.stderr).contains("cannot be saved"));
    assert!(text(&played.stdout).contains("Turn by turn"));
}

#[test]
fn unknown_scenarios_and_visits_are_named() {
    let data = tempfile::tempdir().unwrap();
    let none = backstory(&["play", "aminah"], data.path(), "");
    assert_eq!(none.status.code(), Some(2));
    assert!(text(&none.stderr).contains("there is no scenario `aminah`"));
    let visit = backstory(&["play", "amina", "--visit", "third"], data.path(), "");
    assert_eq!(visit.status.code(), Some(2));
    assert!(text(&visit.stderr).contains("no visit “third”"));
}

/// A file with a mistake of meaning is not played, and what ships under the same id is not played in its place.
#[test]
fn a_file_with_errors_is_not_played_nor_what_ships_under_its_id() {
    let (data, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let source = backstory::content::embedded::first_scenario("amina");
    let never =
        source.replacen("when: Told(\"nobody-hears\")", "when: All([Told(\"grand\"), Not(Told(\"grand\"))])", 1);
    assert_ne!(source, never);
    let file = folder.path().join("scenario.ron");
    std::fs::write(&file, never).unwrap();
    let played = backstory(&["play", file.to_str().unwrap()], data.path(), "1\n");
    assert_eq!(played.status.code(), Some(2));
    let error = text(&played.stderr);
    assert!(error.contains("cannot be played") && error.contains("BS0404"), "{error}");
}

#[test]
fn attempts_that_cannot_be_gone_on_with_are_said_and_kept() {
    let data = tempfile::tempdir().unwrap();
    backstory(&["play", "--seed", "5"], data.path(), "1\nq\n");
    let attempts = data.path().join("attempts");
    let left = std::fs::read_dir(&attempts).unwrap().next().unwrap().unwrap().path();
    let kept = std::fs::read_to_string(&left).unwrap();
    let (before, after) = kept.split_once("\"rules_hash\":\"").unwrap();
    std::fs::write(&left, format!("{before}\"rules_hash\":\"x{}", &after[1..])).unwrap();
    let newer = attempts.join("newer.jsonl");
    std::fs::write(&newer, "{\"format\":99}\n").unwrap();
    let again = backstory(&["play"], data.path(), "q\n");
    let said = text(&again.stderr).replace('\n', " ");
    assert!(said.contains("earlier version of this scenario"), "{said}");
    assert!(said.contains("cannot be read and is left as it is"), "{said}");
    assert_eq!(std::fs::read_to_string(&newer).unwrap(), "{\"format\":99}\n");
}

#[test]
fn an_attempt_is_explained_rule_by_rule() {
    let data = tempfile::tempdir().unwrap();
    let nothing = backstory(&["explain"], data.path(), "");
    assert!(text(&nothing.stderr).contains("no attempt has been kept yet"));
    backstory(&["play", "amina", "--seed", "5"], data.path(), &"1\n".repeat(60));
    let explained = backstory(&["explain"], data.path(), "");
    let out = text(&explained.stdout);
    assert!(explained.status.success(), "{}", text(&explained.stderr));
    let turns = out.lines().filter(|line| line.contains(". planning/")).count();
    assert!(turns > 10 && out.contains("together: alliance"), "{out}");
}

#[test]
fn an_attempt_that_is_open_in_another_terminal_is_not_opened() {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().to_str().unwrap();
    let mut first = Command::new(env!("CARGO_BIN_EXE_backstory"))
        .env("LC_ALL", "C")
        .args(["play", "--data", folder])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut out = BufReader::new(first.stdout.take().unwrap()).lines();
    assert!(out.by_ref().any(|line| line.unwrap().starts_with("  1 ")), "it has begun");

    let (code, out) = said(&["play", "--data", folder]);
    assert_eq!(code, Some(2), "{out}");
    for words in [&format!("(process {})", first.id()), "close it there first", "--seed 7"] {
        assert!(out.contains(words), "{words}: {out}");
    }
    let deleted = said(&["data", "delete", "--yes", "--data", folder]);
    assert!(deleted.0 == Some(2) && deleted.1.contains("is open in another window or terminal"), "{}", deleted.1);
    let kept = || std::fs::read_dir(data.path().join("attempts")).unwrap().count();
    assert_eq!(kept(), 2, "the attempt and its lock");

    // Who is killed is in nobody's way.
    first.kill().unwrap();
    first.wait().unwrap();
    let again = backstory(&["play"], data.path(), "q\n");
    assert!(again.status.success() && text(&again.stderr).contains("goes on from there"), "{}", text(&again.stderr));
    assert_eq!(kept(), 1);
}

#[test]
fn two_terminals_in_a_loop_tear_nothing_apart() {
    let data = tempfile::tempdir().unwrap();
    std::thread::scope(|scope| {
        for line in ["1\n2\nq\n", "2\n1\nq\n"] {
            let data = data.path();
            scope.spawn(move || (0..8).for_each(|_| _ = backstory(&["play"], data, line)));
        }
    });
    let again = backstory(&["play"], data.path(), "q\n");
    assert!(again.status.success() && !text(&again.stderr).contains("cannot"), "{}", text(&again.stderr));
}

#[test]
fn the_folder_of_attempts_is_named_before_the_command_or_after_it() {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().to_str().unwrap();
    assert!(backstory(&["play", "--seed", "4"], data.path(), &"1\n".repeat(60)).status.success());
    let page = data.path().join("page.html");
    let page = page.to_str().unwrap();
    for command in [&["explain"][..], &["report", "-o", page], &["data", "delete"]] {
        let before = said(&[&["--data", folder], command].concat());
        let after = said(&[command, &["--data", folder]].concat());
        assert!(before == after && before.0 == Some(if command[0] == "data" { 2 } else { 0 }), "{before:?} {after:?}");
    }
    let (code, out) = said(&["--data", folder, "rules"]);
    assert!(code == Some(2) && out.contains("leave out `--data`"), "{out}");
    let (code, out) = said(&["--watch", folder, "rules"]);
    assert!(code == Some(2) && out.contains("`--watch`"), "{out}");
}

#[test]
fn what_goes_on_is_told_whole_and_only_where_it_is_kept() {
    let data = tempfile::tempdir().unwrap();
    let played = backstory(&["play", "--seed", "3", "--visit", "planning", "--mode", "exam"], data.path(), "q\n");
    let again = format!("\n  backstory play amina --visit planning --mode exam --data {}\n", data.path().display());
    assert!(text(&played.stdout).contains(&again), "{}", text(&played.stdout));
    let file = data.path().join("a file");
    std::fs::write(&file, "").unwrap();
    let played = backstory(&["play"], &file, "1\nq\n");
    assert!(text(&played.stderr).contains("cannot be saved"), "{}", text(&played.stderr));
    assert!(
        text(&played.stdout).contains("Nothing of this attempt is kept") && !text(&played.stdout).contains("Saved")
    );
}

#[test]
fn what_cannot_be_read_is_not_called_missing() {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().to_str().unwrap();
    assert!(said(&["explain", "--data", folder]).1.contains(&format!("no attempt has been kept yet in {folder}")));
    std::fs::create_dir(data.path().join("attempts")).unwrap();
    std::fs::write(data.path().join("attempts/one.jsonl"), "torn").unwrap();
    std::fs::write(data.path().join("settings.json"), "{\"data\": \"/a/drive").unwrap();
    let (code, out) = said(&["explain", "--data", folder]);
    assert_eq!(code, Some(2));
    for words in ["1 attempt kept, and none can be read", "one.jsonl", "settings.json", "attempts are looked for in"] {
        assert!(out.contains(words), "{words}: {out}");
    }
    let played = backstory(&["play"], data.path(), "q\n");
    let warned = text(&played.stderr).replace('\n', " ");
    assert!(warned.contains("Your settings cannot be read") && warned.contains("Attempts are kept in"), "{warned}");
}

#[test]
fn what_a_file_from_somebody_else_claims_is_not_believed() {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().to_str().unwrap();
    assert!(backstory(&["play", "--seed", "4"], data.path(), &"1\n".repeat(60)).status.success());
    let entries = std::fs::read_dir(data.path().join("attempts")).unwrap();
    let file = entries.map(|entry| entry.unwrap().path()).next().unwrap();
    let kept = std::fs::read_to_string(&file).unwrap();
    let page = data.path().join("page.html");
    let check = |from: &str, to: &str, says: &str| {
        let changed = kept.replacen(from, to, 1);
        assert_ne!(changed, kept, "{from}");
        std::fs::write(&file, changed).unwrap();
        for command in [&["explain"][..], &["report", "-o", page.to_str().unwrap()]] {
            let (code, out) = said(&[command, &["--data", folder]].concat());
            assert!(code == Some(2) && out.contains(says), "{out}");
        }
    };
    check("\"scenario\":\"amina\"", "\"scenario\":\"/etc/passwd\"", "`/etc/passwd`, which is not installed");
    check("\"scenario\":\"amina\"", "\"scenario\":\"/dev/zero\"", "which is not installed");
    std::fs::write(&file, kept.replacen("\"mode\":\"practice\"", "\"mode\":\"exam\"", 1) + "{\"back\":{}}\n").unwrap();
    let (code, out) = said(&["explain", "--data", folder]);
    assert!(code == Some(2) && out.contains("it is called an exam, and has steps back or aids"), "{out}");
}

#[test]
fn what_is_corrected_later_takes_no_debrief_away() {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().to_str().unwrap();
    let file = data.path().join("scenario.ron");
    let scenario = backstory::content::embedded::first_scenario("mine");
    std::fs::write(&file, &scenario).unwrap();
    assert!(backstory(&["play", file.to_str().unwrap()], data.path(), &"1\n".repeat(30)).status.success());
    let explained = said(&["explain", "--data", folder]);
    assert_eq!(explained.0, Some(0), "it needs no file of its own any more: {}", explained.1);
    // A line that was rewritten, a rule of the scenario that changed, and the file itself gone.
    let corrected = scenario.replacen("alliance: 45", "alliance: 44", 1).replacen("I had a cold.", "I had the flu.", 1);
    assert_ne!(corrected, scenario);
    std::fs::write(&file, corrected).unwrap();
    let with = ["explain", "--data", folder, "--scenario", file.to_str().unwrap()];
    assert_eq!(said(&with), explained);
    std::fs::remove_file(&file).unwrap();
    assert_eq!(said(&["explain", "--data", folder]), explained);
    let page = data.path().join("page.html");
    let reported = said(&["report", "-o", page.to_str().unwrap(), "--data", folder]);
    assert_eq!(reported.0, Some(0), "{}", reported.1);
    assert_eq!(std::fs::read_dir(data.path().join("versions")).unwrap().count(), 1, "each version once");
}
