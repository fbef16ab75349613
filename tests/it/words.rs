//! Every message that the code asks for exists, and every message that exists is asked for.

use std::fs;
use std::path::{Path, PathBuf};

use backstory::content::embedded;

/// Messages whose ids are put together at run time; their tests stand beside the words they are made of.
const FAMILIES: [&str; 18] = [
    "ask-",
    "class-own-",
    "coach-",
    "cue-",
    "difficulty-",
    "expect-",
    "expected-",
    "happened-",
    "landmark-",
    "level-",
    "logbook-safety-",
    "manner-",
    "next-",
    "phase-",
    "scale-",
    "sign-",
    "stage-",
    "verdict-",
];

/// The first parts of all other ids, by the file that they stand in.
const PREFIXES: [&str; 38] = [
    "about-",
    "app-",
    "assigned-",
    "band-",
    "workshop-",
    "writer-",
    "briefing-",
    "class-",
    "consultation-",
    "curve-",
    "data-",
    "debrief-",
    "drill-",
    "error-",
    "line-",
    "list-",
    "go-",
    "guide-",
    "habit-",
    "interlude-",
    "keys-",
    "language-",
    "library-",
    "logbook-",
    "notice-",
    "own-",
    "play-",
    "portfolio-",
    "practise-",
    "reflect-",
    "safety-",
    "settings-",
    "step-",
    "thought-",
    "trouble-",
    "watch-",
    "web-",
    "teaching-",
];

fn files(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, extension, found);
        } else if path.extension().is_some_and(|own| own == extension) {
            found.push(path);
        }
    }
}

fn texts(folder: &str, extension: &str) -> String {
    let mut paths = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), extension, &mut paths);
    let is_test =
        |path: &&PathBuf| path.ends_with("tests.rs") || path.components().any(|part| part.as_os_str() == "tests");
    paths.iter().filter(|path| !is_test(path)).map(|path| fs::read_to_string(path).unwrap()).collect()
}

/// Texts in quotes that look like ids of messages.
fn asked_for(code: &str) -> Vec<&str> {
    let is_id = |text: &&str| text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    let prefixed =
        |text: &&str| PREFIXES.iter().chain(&["graph-", "report-", "script-"]).any(|prefix| text.starts_with(prefix));
    code.split('"').filter(is_id).filter(prefixed).collect()
}

#[test]
fn every_message_that_is_asked_for_exists() {
    let locale = embedded::locale("en").unwrap();
    let code = texts("src", "rs");
    let asked = asked_for(&code);
    assert!(asked.len() > 60, "the code asks for many messages, {} were found", asked.len());
    for id in asked {
        assert!(locale.has(id), "there is no message `{id}`");
    }
}

#[test]
fn what_packages_do_not_carry_is_asked_for_by_no_page() {
    let rooms = ["web", "practice", "look", "play", "model"].map(|room| texts(&format!("src/{room}"), "rs")).concat();
    let mut left_out = 0;
    for language in ["en", "da"] {
        for file in ["desktop.ftl", "facilitator.ftl", "teaching.ftl"] {
            let path = format!("{}/assets/locales/{language}/{file}", env!("CARGO_MANIFEST_DIR"));
            let messages = std::fs::read_to_string(path).unwrap();
            for (id, _) in messages.lines().filter_map(|line| line.split_once(" =")) {
                assert!(!rooms.contains(&format!("\"{id}\"")), "{language}/{file}: `{id}`");
                left_out += 1;
            }
        }
    }
    assert!(left_out > 200, "{left_out} messages were found");
}

#[test]
fn every_message_is_asked_for() {
    let code = texts("src", "rs");
    for line in texts("assets/locales/en", "ftl").lines() {
        let Some((id, _)) = line.split_once(" =").filter(|(id, _)| !id.is_empty() && !id.starts_with([' ', '#', '*']))
        else {
            continue;
        };
        let in_family = FAMILIES.iter().any(|family| id.starts_with(family));
        let in_quotes = code.contains(&format!("\"{id}\""));
        assert!(in_family || in_quotes, "nothing asks for the message `{id}`");
    }
}

#[track_caller]
fn is_easy(language: &str, most: usize) {
    // Messages as sentences, without their names, forms and placeholders.
    let messages = texts(&format!("assets/locales/{language}"), "ftl");
    let words =
        messages.lines().filter(|line| !line.starts_with('#')).filter_map(|line| match line.split_once(" = ") {
            Some((_, message)) => Some(message),
            None => line.split_once("] ").map(|(_, form)| form),
        });
    let text: Vec<&str> = words.filter(|words| !words.contains('{')).collect();
    let lix = backstory::authoring::lint::lix(&text.join(". ")).unwrap();
    assert!(lix <= most, "the interface in {language} has a LIX of {lix}");
}

#[test]
fn the_interface_is_easy_to_read() {
    is_easy("en", 30);
    // Danish joins words that English writes apart.
    is_easy("da", 35);
}
