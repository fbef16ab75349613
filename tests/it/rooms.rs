//! Rooms stay honest: those above `store` touch nothing outside, and each knows only those above it.
//!
//! Features and `clippy.toml` tell most of it while code is written; this sees whole modules, such as all of `std::io`.

use std::fs;
use std::path::{Path, PathBuf};

/// From top to bottom; the command line stands last, since it opens the app. A room looks up only, and within itself a module
/// looks up only: those of one group may know each other.
const ROOMS: [(&str, &[&[&str]]); 12] = [
    ("format", &[&["diag"], &["syntax"], &["read"]]),
    ("model", &[&["rubric"], &["scenario"], &["response"], &["translation"]]),
    ("look", &[&["portrait", "sheet", "theme", "locale"]]),
    ("play", &[&["patient"], &["encounter"], &["score"], &["trainee"]]),
    (
        "practice",
        &[
            &["view"],
            &["phrases"],
            &["debrief", "record"],
            &["session", "logbook"],
            &["drill", "portfolio", "workshop"],
            &["reported"],
            &["statements"],
            &["said"],
            &["driver"],
        ],
    ),
    ("authoring", &[&["trial"], &["lint", "editor", "facilitator", "graph", "rating", "script"]]),
    ("content", &[]),
    ("class", &[&["assignment"], &["cohort"], &["correction"], &["marking", "pseudonym", "report"]]),
    ("web", &[]),
    ("store", &[]),
    ("app", &[]),
    ("cli", &[]),
];

/// How many of them are pure.
const PURE: usize = 9;

/// What no pure room names: what the machine is, or what gives another order each time.
const WORLD: [&str; 7] = ["bevy", "egui", "Instant", "SystemTime", "HashMap", "HashSet", "static mut"];

/// What it may use of the standard library, and no pure room may.
const WORLD_OF_STD: [&str; 7] = ["fs", "env", "io", "net", "process", "thread", "time"];

/// A file of a module: its path, and its code without comments and tests.
type File = (PathBuf, String);

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The files below `src/` followed by this, a folder or a file.
fn files(at: &str) -> Vec<File> {
    let mut paths = Vec::new();
    match source().join(at) {
        folder if folder.is_dir() => collect(&folder, &mut paths),
        _ => paths.push(source().join(format!("{at}.rs"))),
    }
    let is_test = |path: &PathBuf| {
        path.ends_with("tests.rs")
            || path.ends_with("fixture.rs")
            || path.parent().is_some_and(|at| at.ends_with("tests"))
    };
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        let code = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        (path, code)
    };
    paths.into_iter().filter(|path| !is_test(path)).map(read).collect()
}

/// The modules that a `mod.rs` or `lib.rs` declares for everybody.
fn declared(path: &str) -> Vec<String> {
    let text = fs::read_to_string(source().join(path)).unwrap();
    text.lines().filter_map(|line| Some(line.strip_prefix("pub mod ")?.strip_suffix(';')?.to_owned())).collect()
}

/// Whether code names a path below the crate's root, such as `model` or `model::scenario`, alone or in a group.
fn names(code: &str, path: &[&str]) -> bool {
    let code = code.split_whitespace().collect::<Vec<_>>().join(" ").replace("{ ", "{");
    code.match_indices("crate::").any(|(at, root)| starts(&code[at + root.len()..], path))
}

fn starts(rest: &str, path: &[&str]) -> bool {
    let [first, below @ ..] = path else { return true };
    match rest.strip_prefix('{') {
        Some(group) => parts(group).iter().any(|part| starts(part, path)),
        None => rest.strip_prefix(first).is_some_and(|rest| match rest.strip_prefix("::") {
            Some(rest) => starts(rest, below),
            // `crate::record!` is a macro, and `modelled` is another word.
            None => below.is_empty() && !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_' || c == '!'),
        }),
    }
}

/// What stands between the commas of a group whose bracket is open.
fn parts(group: &str) -> Vec<&str> {
    let (mut depth, mut from, mut found) = (0, 0, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' if depth > 0 => {}
            ',' | '}' => {
                found.push(group[from..at].trim());
                from = at + 1;
                if c == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    found
}

#[test]
fn plain_nested_and_grouped_names_are_seen() {
    let check = |code: &str, path: &[&str], expect: bool| assert_eq!(names(code, path), expect, "{code} {path:?}");
    check("use crate::authoring::lint;", &["authoring"], true);
    check("use crate::authoring::lint::check;", &["authoring", "lint"], true);
    check("use crate::authoring::linted;", &["authoring", "lint"], false);
    check("use crate::{store, cli::{check, play}};", &["cli", "play"], true);
    check("use crate::{\n    model::{rubric::{Rubric}, scenario},\n    app,\n};", &["model", "scenario"], true);
    check("use crate::model::{rubric, scenario::Line};", &["model", "response"], false);
    check("crate::record! { x }", &["record"], false);
    check("fn x() { crate::play::score::y() }", &["play", "score"], true);
}

#[test]
fn every_room_and_every_module_has_its_place() {
    let known: Vec<_> = ROOMS.iter().map(|(room, _)| *room).collect();
    assert!(declared("lib.rs").iter().all(|room| known.contains(&room.as_str())), "{:?}", declared("lib.rs"));
    for (room, groups) in ROOMS.iter().filter(|(_, groups)| !groups.is_empty()) {
        for module in declared(&format!("{room}/mod.rs")) {
            assert!(groups.iter().any(|group| group.contains(&module.as_str())), "`{room}/{module}` has no place");
        }
    }
}

#[test]
fn pure_rooms_touch_nothing_outside() {
    for (room, _) in &ROOMS[..PURE] {
        for (path, code) in files(room) {
            for word in WORLD {
                assert!(!code.contains(word), "{} names `{word}`", path.display());
            }
            let std = code.replace("std::", "crate::");
            for word in WORLD_OF_STD {
                assert!(!names(&std, &[word]), "{} names `std::{word}`", path.display());
            }
        }
    }
}

#[test]
fn rooms_look_up() {
    for (at, (room, groups)) in ROOMS.iter().enumerate() {
        for (path, code) in files(room) {
            for (below, _) in &ROOMS[at + 1..] {
                assert!(!names(&code, &[below]), "{} looks down, at `{below}`", path.display());
            }
            // By their own names only: nobody climbs out of a room by `super`.
            let depth =
                path.strip_prefix(source()).unwrap().components().count() - usize::from(path.ends_with("mod.rs"));
            assert!(!code.contains(&"super::".repeat(depth)), "{} leaves its room by `super`", path.display());
        }
        for (at, group) in groups.iter().enumerate() {
            for module in *group {
                for (path, code) in files(&format!("{room}/{module}")) {
                    for below in groups[at + 1..].iter().copied().flatten() {
                        assert!(!names(&code, &[room, below]), "{} looks down, at `{below}`", path.display());
                    }
                }
            }
        }
    }
}
