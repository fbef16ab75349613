//! What is written for somebody: files and folders, where nothing is yet.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Files by their places in a folder.
pub(crate) type Site = BTreeMap<String, Cow<'static, [u8]>>;

/// Writes a file where there is none; what could not be written whole is taken away again.
///
/// # Errors
/// There is something of this name, or it cannot be written.
pub(crate) fn file(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let mut file = fs::File::create_new(path).map_err(|error| said(path, &error))?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(|error| {
        // What is left of it is nobody's; if it cannot be taken away either, the first reason is the one that matters.
        let _ = fs::remove_file(path);
        said(path, &error)
    })
}

/// Writes files into a folder that is made for them; what could not be written whole is taken away again.
///
/// # Errors
/// There is something of this name, or it cannot be written.
pub(crate) fn folder(path: &Path, files: &Site) -> Result<(), String> {
    fs::create_dir(path).map_err(|error| said(path, &error))?;
    files.iter().try_for_each(|(name, bytes)| inside(path, name, bytes)).inspect_err(|_| _ = fs::remove_dir_all(path))
}

/// Writes one more file into a folder that was made before; places may be deeper in it.
///
/// # Errors
/// It cannot be written.
pub(crate) fn inside(folder: &Path, place: &str, bytes: &[u8]) -> Result<(), String> {
    let place = folder.join(place);
    let made = place.parent().map_or(Ok(()), fs::create_dir_all);
    made.and_then(|()| fs::write(&place, bytes)).map_err(|error| said(&place, &error))
}

/// That there is nothing yet where something is to be written, and a folder to write it into.
///
/// # Errors
/// There is, or there is none.
pub(crate) fn is_free(path: &Path) -> Result<(), String> {
    if path.symlink_metadata().is_ok() {
        return Err(taken(path));
    }
    let folder = folder_of(path);
    match folder.is_dir() {
        true => Ok(()),
        false => {
            Err(format!("there is no folder `{}` to write {} into; make it first", folder.display(), path.display()))
        }
    }
}

/// The folder of a file, by its whole path: a name alone has one, too.
pub(crate) fn folder_of(path: &Path) -> PathBuf {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    whole.parent().map(Path::to_owned).unwrap_or_default()
}

fn taken(path: &Path) -> String {
    format!("there is something at {} already, and it is left as it is; give another name", path.display())
}

fn said(path: &Path, error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::AlreadyExists => taken(path),
        _ => format!("{} cannot be written: {error}", path.display()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_written_over() {
        let files: Site = [("content/a.json".to_owned(), b"[]"[..].into())].into();
        let at = tempfile::tempdir().unwrap();
        let (one, other) = (at.path().join("one"), at.path().join("other"));
        is_free(&one).unwrap();
        file(&one, b"mine").unwrap();
        folder(&other, &files).unwrap();
        assert_eq!(fs::read(other.join("content/a.json")).unwrap(), b"[]");
        for path in [&one, &other] {
            for said in [is_free(path), file(path, b"yours"), folder(path, &files)] {
                assert!(said.unwrap_err().ends_with("already, and it is left as it is; give another name"));
            }
        }
        assert_eq!(fs::read(&one).unwrap(), b"mine");
        let nowhere = at.path().join("none").join("a.zip");
        assert!(is_free(&nowhere).unwrap_err().contains("there is no folder"));
        assert!(file(&nowhere, b"").unwrap_err().contains("cannot be written"));
    }
}
