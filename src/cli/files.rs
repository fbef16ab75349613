//! The files that paths on the command line name.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::content::Kind;
use crate::store;

/// The .ron and .ftl files that paths name or hold, in order; a file that is named is taken whatever its name.
///
/// # Errors
/// A path does not exist, or there is no .ron file.
pub(super) fn gather(paths: &[PathBuf]) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    for path in paths {
        if !path.exists() {
            let path = path.display();
            return Err(format!(
                "there is no file or folder `{path}`; is the name right, and are you in the right folder?"
            ));
        }
        below(path, &mut BTreeSet::new(), &mut files);
    }
    files.sort();
    files.dedup();
    if files.is_empty() {
        let paths: Vec<_> = paths.iter().map(|path| path.display().to_string()).collect();
        let paths = paths.join(", ");
        return Err(format!(
            "no .ron file in {paths}; a scenario's file is called scenario.ron, and not scenario.ron.txt"
        ));
    }
    Ok(files)
}

/// `seen` are the folders that have been looked into: links can lead back to one of them.
fn below(path: &Path, seen: &mut BTreeSet<PathBuf>, files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(path) else {
        files.push(path.to_owned());
        return;
    };
    if !path.canonicalize().is_ok_and(|folder| seen.insert(folder)) {
        return;
    }
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            below(&path, seen, files);
        } else if Kind::is_content(&path) {
            files.push(path);
        }
    }
}

/// The file that a path to something of its own names: a file, or the one in a folder, which holds translations and
/// plans too.
///
/// # Errors
/// There is none.
pub(super) fn original(path: &Path) -> Result<PathBuf, String> {
    if !path.is_dir() {
        return match path.exists() {
            true => Ok(path.to_owned()),
            false => Err(format!("there is no file or folder `{}`", path.display())),
        };
    }
    let found = originals(path).into_iter().next();
    found.map(|(path, _)| path).ok_or_else(|| format!("there is no scenario in the folder `{}`", path.display()))
}

/// The files of a folder that stand for themselves, with their texts.
pub(super) fn originals(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut files = in_folder(folder);
    files.retain(|(path, text)| !Kind::of(path, text).is_some_and(Kind::is_beside));
    files
}

/// The .ron files right in a folder, in order, with their texts; what cannot be read is left out.
pub(super) fn in_folder(folder: &Path) -> Vec<(PathBuf, String)> {
    let paths = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut paths: Vec<_> = paths.filter(|path| path.extension().is_some_and(|own| own == "ron")).collect();
    paths.sort();
    paths.into_iter().filter_map(|path| store::source(&path).ok().map(|text| (path, text))).collect()
}

/// A word of a command as it is typed: in quotes where it holds a blank or what a shell reads.
pub(super) fn quoted(word: &str) -> Cow<'_, str> {
    let plain = |letter: char| letter.is_alphanumeric() || "-_./:\\,+@=".contains(letter);
    if !word.is_empty() && word.chars().all(plain) { word.into() } else { format!("\"{word}\"").into() }
}
