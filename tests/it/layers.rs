//! The layers stay honest: pure modules touch nothing outside, and look one way.

use std::fs;
use std::path::{Path, PathBuf};

/// From left to right; modules of one group may know each other. A module looks to its left only.
const LAYERS: [&[&str]; 13] = [
    &["diag"],
    &["syntax"],
    &["read"],
    &["rubric"],
    &["scenario"],
    &["patient", "view"],
    &["locale", "portrait"],
    &["encounter"],
    &["score"],
    &["debrief", "record"],
    &["session"],
    &["lint"],
    &["embedded", "store", "cli", "app"],
];

/// The last group may touch the world; nothing else may name these.
const WORLD: [&str; 14] = [
    "bevy",
    "egui",
    "std::fs",
    "std::env",
    "std::io",
    "std::net",
    "std::process",
    "std::thread",
    "std::time",
    "Instant",
    "SystemTime",
    "HashMap",
    "HashSet",
    "static mut",
];

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
    let is_test = |path: &PathBuf| path.ends_with("tests.rs") || path.ends_with("fixture.rs");
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
        }
    }
}

#[test]
fn layers_look_to_their_left() {
    for (at, layer) in LAYERS.iter().enumerate() {
        for module_name in *layer {
            for (path, code) in module(module_name) {
                for right in LAYERS[at + 1..].iter().copied().flatten() {
                    assert!(
                        !code.contains(&format!("crate::{right}::")),
                        "{} looks right, at `{right}`",
                        path.display()
                    );
                }
            }
        }
    }
}
