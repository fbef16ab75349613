//! The files that paths on the command line name.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::content::Kind;
use crate::format::diag::{Code, Diagnostic, Span};

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

/// The folder of a file, by its whole path: a name alone has one, too.
pub(super) fn folder_of(path: &Path) -> PathBuf {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    whole.parent().map(Path::to_owned).unwrap_or_default()
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
    paths.into_iter().filter_map(|path| source(&path).ok().map(|text| (path, text))).collect()
}

/// A word of a command as it is typed: in quotes where it holds a blank or what a shell reads.
pub(super) fn quoted(word: &str) -> Cow<'_, str> {
    let plain = |letter: char| letter.is_alphanumeric() || "-_./:\\,+@=".contains(letter);
    if !word.is_empty() && word.chars().all(plain) { word.into() } else { format!("\"{word}\"").into() }
}

/// The text of a file.
///
/// # Errors
/// It is too large, cannot be read, or is no text; the diagnostic says so.
pub(super) fn source(path: &Path) -> Result<String, Diagnostic> {
    let found = |code, message: String| Diagnostic::new(code, Span::default(), message);
    let meta = std::fs::metadata(path);
    if meta.as_ref().is_ok_and(|meta| !meta.is_file()) {
        // A pipe or a device would be waited for, or read for ever.
        let help = "name the file of a scenario, or a folder";
        return Err(found(Code::Unreadable, "this is a pipe, a device or a folder, and no file".into()).help(help));
    }
    if meta.is_ok_and(|meta| meta.len() > crate::format::syntax::MAX_BYTES as u64) {
        let help = "a full scenario has about 0.1 MiB: is this the right file?";
        return Err(found(Code::TooLarge, "the file is larger than 4 MiB".into()).help(help));
    }
    let bytes =
        std::fs::read(path).map_err(|error| found(Code::Unreadable, format!("the file cannot be read: {error}")))?;
    crate::format::read::decode(&bytes).map(str::to_owned)
}
