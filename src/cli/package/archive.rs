//! What is written: a zip file, or a folder.

use std::fs;
use std::io::{self, Cursor, Write};
use std::path::Path;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::Site;

/// A zip file of these files. The same files give the same bytes: none has a time, and they stand in the order of their names.
///
/// # Errors
/// There are more files, or larger ones, than a zip file takes.
pub(super) fn zip(files: &Site) -> Result<Vec<u8>, String> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let written = || {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in files {
            zip.start_file(name.as_str(), options)?;
            zip.write_all(bytes)?;
        }
        zip.finish()
    };
    written().map(Cursor::into_inner).map_err(|error| format!("the zip file cannot be made: {error}"))
}

/// Writes a file where there is none; what could not be written whole is taken away again.
///
/// # Errors
/// There is something of this name, or it cannot be written.
pub(super) fn file(path: &Path, bytes: &[u8]) -> Result<(), String> {
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
pub(super) fn folder(path: &Path, files: &Site) -> Result<(), String> {
    fs::create_dir(path).map_err(|error| said(path, &error))?;
    let write = |(name, bytes): (&String, _)| {
        let place = path.join(name);
        let made = place.parent().map_or(Ok(()), fs::create_dir_all);
        made.and_then(|()| fs::write(&place, bytes)).map_err(|error| said(&place, &error))
    };
    files.iter().try_for_each(write).inspect_err(|_| _ = fs::remove_dir_all(path))
}

/// That there is nothing yet where something is to be written, and a folder to write it into.
///
/// # Errors
/// There is, or there is none.
pub(super) fn is_free(path: &Path) -> Result<(), String> {
    if path.symlink_metadata().is_ok() {
        return Err(taken(path));
    }
    let folder = crate::cli::files::folder_of(path);
    match folder.is_dir() {
        true => Ok(()),
        false => {
            Err(format!("there is no folder `{}` to write {} into; make it first", folder.display(), path.display()))
        }
    }
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

    fn files() -> Site {
        [("index.html", &b"<!doctype html>"[..]), ("content/a.json", &b"[]"[..])]
            .map(|(name, bytes)| (name.to_owned(), bytes.into()))
            .into()
    }

    #[test]
    fn the_same_files_give_the_same_bytes() {
        let bytes = zip(&files()).unwrap();
        assert_eq!(bytes, zip(&files()).unwrap());
        let mut read = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
        let names: Vec<_> = read.file_names().map(|name| name.unwrap().into_owned()).collect();
        assert_eq!(names, ["content/a.json", "index.html"]);
        let first = read.by_index(0).unwrap();
        assert_eq!((first.last_modified(), first.unix_mode()), (Some(DateTime::default()), Some(0o100644)));
    }

    #[test]
    fn nothing_is_written_over() {
        let at = tempfile::tempdir().unwrap();
        let (one, other) = (at.path().join("one"), at.path().join("other"));
        is_free(&one).unwrap();
        file(&one, b"mine").unwrap();
        folder(&other, &files()).unwrap();
        assert_eq!(fs::read(other.join("content/a.json")).unwrap(), b"[]");
        for path in [&one, &other] {
            for said in [is_free(path), file(path, b"yours"), folder(path, &files())] {
                assert!(said.unwrap_err().ends_with("already, and it is left as it is; give another name"));
            }
        }
        assert_eq!(fs::read(&one).unwrap(), b"mine");
        let nowhere = at.path().join("none").join("a.zip");
        assert!(is_free(&nowhere).unwrap_err().contains("there is no folder"));
        assert!(file(&nowhere, b"").unwrap_err().contains("cannot be written"));
    }
}
