//! A zip file of what is written.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::store::output::Site;

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
}
