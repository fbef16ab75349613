//! Files that may be anything.

use std::path::{Path, PathBuf};

use crate::class::cohort::{self, Marker, Read, Refusal};

/// The most bytes of a file that somebody hands in.
const LIMIT: u64 = 64 << 20;

/// The files below some paths, each with its name as seen from there, in order.
///
/// # Errors
/// There is none.
pub(super) fn files(handed: &[PathBuf]) -> Result<Vec<(String, PathBuf)>, String> {
    let mut files = Vec::new();
    for path in handed {
        if !path.exists() {
            return Err(format!("there is no file or folder `{}`", path.display()));
        }
        below(path, path, &mut files);
    }
    files.sort();
    match files.is_empty() {
        true => Err("there is no file in it; name the folder with what your students have handed in".into()),
        false => Ok(files),
    }
}

/// Reads a file and plays what is in it again.
pub(super) fn read(name: &str, path: &Path, marker: &Marker, column: Option<&str>) -> Vec<Read> {
    match bytes(path) {
        Ok(bytes) => cohort::read(name, &bytes, marker, column),
        Err(why) => vec![Read { name: name.to_owned(), is: Err(why) }],
    }
}

/// What begins with a dot is the system's.
fn below(from: &Path, path: &Path, files: &mut Vec<(String, PathBuf)>) {
    let name = || path.strip_prefix(from).ok().filter(|name| !name.as_os_str().is_empty()).unwrap_or(path);
    match std::fs::read_dir(path) {
        Err(_) => files.push((name().display().to_string().replace('\\', "/"), path.to_owned())),
        Ok(entries) => {
            let is_ours = |path: &PathBuf| !path.is_symlink() && !is_hidden(path);
            let paths = entries.flatten().map(|entry| entry.path()).filter(is_ours);
            paths.for_each(|path| below(from, &path, files));
        }
    }
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
}

/// What is in a file that may be anything.
fn bytes(path: &Path) -> Result<Vec<u8>, Refusal> {
    let unreadable = |error: std::io::Error| Refusal::Unreadable(error.to_string());
    let meta = std::fs::metadata(path).map_err(unreadable)?;
    match meta.len() {
        _ if !meta.is_file() => Err(Refusal::NotOurs),
        LIMIT.. => Err(Refusal::TooLarge),
        _ => std::fs::read(path).map_err(unreadable),
    }
}
