//! The scenarios as they were when they were played, each version once: what is corrected later takes no debrief away.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::files::{make_own, replace_own};
use super::lock::Lock;
use super::{Store, StoreError, Writer, io_error};
use crate::content::embedded;
use crate::content::{Content, File};
use crate::practice::record::Header;

/// The most bytes that a version can have: a large scenario with two translations has some 2 MiB.
const LIMIT: u64 = 32 << 20;

/// A file of a version, as it is kept.
#[derive(Serialize, Deserialize)]
struct VersionFile {
    name: String,
    text: String,
}

impl Store {
    /// Begins the record of a new attempt, with the files that it is played from beside it.
    ///
    /// # Errors
    /// The folder cannot be written, or holds a record of this name; then nothing of the attempt is kept.
    pub fn begin(&self, header: &Header, files: Vec<File>) -> Result<Writer, StoreError> {
        self.keep_version(header, files)?;
        self.create(header)
    }

    /// Keeps the files of a version, where they are not kept already.
    pub(super) fn keep_version(&self, header: &Header, files: Vec<File>) -> Result<(), StoreError> {
        let path = self.version_path(header);
        if path.exists() {
            return Ok(());
        }
        make_own(&self.versions()).map_err(|error| io_error(&path, error))?;
        // Another program that keeps the same version keeps the same files.
        let Ok(_lock) = Lock::take(&path) else { return Ok(()) };
        let files: Vec<VersionFile> = files.into_iter().map(|File { name, text }| VersionFile { name, text }).collect();
        replace_own(&path, |out| {
            serde_json::to_writer(&mut *out, &files)?;
            out.write_all(b"\n")
        })
        .map_err(|error| io_error(&path, error))
    }

    /// Whether the files are kept that an attempt was played from.
    pub fn has_version(&self, header: &Header) -> bool {
        self.version_path(header).is_file()
    }

    /// What was played and read when an attempt was played; `None` where its files are not kept, or cannot be read.
    pub fn content_then(&self, header: &Header) -> Option<Content> {
        Content::gather(&embedded::files(), &self.version(header)?, None).ok()
    }

    pub(super) fn version(&self, header: &Header) -> Option<Vec<File>> {
        let path = self.version_path(header);
        let is_ours = path.metadata().is_ok_and(|meta| meta.is_file() && meta.len() <= LIMIT);
        let bytes = fs::read(&path).ok().filter(|_| is_ours)?;
        let files: Vec<VersionFile> = serde_json::from_slice(&bytes).ok()?;
        Some(files.into_iter().map(|VersionFile { name, text }| File { name, text }).collect())
    }

    pub(super) fn versions(&self) -> PathBuf {
        self.folder.join("versions")
    }

    /// The rules decide what happened, the words how it was told. Hashes become the name of a file, so that nothing but
    /// letters and figures of them is used.
    fn version_path(&self, header: &Header) -> PathBuf {
        let part = |hash: &str| hash.chars().filter(char::is_ascii_alphanumeric).take(24).collect::<String>();
        self.versions().join(format!("{}-{}.json", part(&header.rules_hash), part(&header.text_hash)))
    }
}
