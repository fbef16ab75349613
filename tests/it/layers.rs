//! The layers stay honest: pure modules touch nothing outside, and look one way.

use std::fs;
use std::path::{Path, PathBuf};

/// From left to right; modules of one group may know each other. A module looks to its left only.
const LAYERS: [&[&str]; 15] = [
    &["diag"],
    &["syntax"],
    &["read"],
    &["rubric"],
    &["scenario"],
    &["patient", "view"],
    &["locale", "portrait", "theme", "translation"],
    &["encounter"],
    &["score"],
    &["debrief", "record", "trainee"],
    &["trial"],
    &["session"],
    &["editor", "graph", "lint", "logbook", "rating", "script"],
    &["content"],
    &["embedded", "store", "cli", "app"],
];

/// The last group may touch the world; nothing else may name these.
const WORLD: [&str; 7] = ["bevy", "egui", "Instant", "SystemTime", "HashMap", "HashSet", "static mut"];

/// What it may use of the standard library, and nothing else may.
const WORLD_OF_STD: [&str; 7] = ["fs", "env", "io", "net", "process", "thread", "time"];

/// Macros at the crate's root; `record` is also a module, which nobody imports by its bare name.
const MACROS: [&str; 2] = ["record", "words"];

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The code of a module's files, without comments and tests, with the files' names.
fn module(name: &str) -> Vec<(PathBuf, String)> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    match source.join(name) {
        folder if folder.is_dir() => files(&folder, &mut paths),
        _ => paths.push(source.join(format!("{name}.rs"))),
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

#[test]
fn every_module_has_a_layer() {
    let lib = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let modules = lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    for module in modules {
        assert!(LAYERS.iter().any(|layer| layer.contains(&module)), "`{module}` has no layer");
    }
}

#[test]
fn pure_modules_touch_nothing_outside() {
    for module_name in LAYERS[..LAYERS.len() - 1].iter().copied().flatten() {
        for (path, code) in module(module_name) {
            for word in WORLD {
                assert!(!code.contains(word), "{} names `{word}`", path.display());
            }
            for word in named(&code, &["std::".into()]) {
                assert!(!WORLD_OF_STD.contains(&word.as_str()), "{} names `std::{word}`", path.display());
            }
        }
    }
}

/// The names that follow one of `roots`, alone or in a group: `root::name`, `root::{name, other::{…}}`.
fn named(code: &str, roots: &[String]) -> Vec<String> {
    let code = code.replace("pub(crate)", "").split_whitespace().collect::<Vec<_>>().join(" ");
    let code = code.replace(", ", ",").replace("{ ", "{");
    // `crate::name!` is a macro, not a module.
    let word = |text: &str| {
        let name: String = text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let is_module = text[name.len()..].starts_with("::") || !MACROS.contains(&name.as_str());
        if is_module && !text[name.len()..].starts_with('!') { name } else { String::new() }
    };
    let group = |text: &str| {
        let mut depth = 0;
        let mut flat = String::new();
        for c in text.chars() {
            depth += i32::from(c == '{') - i32::from(c == '}');
            match depth {
                ..0 => break,
                0 if c != '}' => flat.push(c),
                _ => {}
            }
        }
        flat.split(',').map(word).collect::<Vec<_>>()
    };
    let after = roots.iter().flat_map(|root| code.split(root.as_str()).skip(1));
    after.flat_map(|rest| rest.strip_prefix('{').map_or_else(|| vec![word(rest)], group)).collect()
}

/// What leads to the crate's root from a module this deep: `crate::`, or as many `super::` as lead out.
fn to_the_root(depth: usize) -> [String; 2] {
    ["crate::".into(), "super::".repeat(depth)]
}

#[test]
fn grouped_nested_and_relative_names_are_seen() {
    let check =
        |code: &str, depth: usize, expect: &[&str]| assert_eq!(named(code, &to_the_root(depth)), expect, "{code}");
    check("use crate::lint;", 1, &["lint"]);
    check("use crate::lint::check;", 1, &["lint"]);
    check("use crate::{lint, cli::{check, play}, store};", 1, &["lint", "cli", "store"]);
    check("use crate::{\n    lint::{a, b},\n    app,\n};", 1, &["lint", "app", ""]);
    check("use super::super::cli;", 2, &["cli"]);
    assert_eq!(named("use std::{fs, sync::{Arc}, thread};", &["std::".into()]), ["fs", "sync", "thread"]);
    check("pub(crate) fn x() { crate::score::y() }", 1, &["score"]);
}

#[test]
fn layers_look_to_their_left() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (at, layer) in LAYERS.iter().enumerate() {
        for module_name in *layer {
            for (path, code) in module(module_name) {
                let below = path.strip_prefix(&source).unwrap().components().count();
                // `score/mod.rs` is the module itself; `score/card.rs` is one below it.
                let depth = if path.ends_with("mod.rs") { below - 1 } else { below };
                let named = named(&code, &to_the_root(depth));
                for right in LAYERS[at + 1..].iter().copied().flatten() {
                    assert!(!named.iter().any(|name| name == right), "{} looks right, at `{right}`", path.display());
                }
            }
        }
    }
}
