//! Attempts on disk: one file each, in the platform's data folder.

mod settings;
#[cfg(test)]
mod tests;

pub use settings::{Settings, Theme};

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::record::{Entry, Header, Record, RecordError, encode};

/// The folder of a person's attempts.
#[derive(Clone, Debug)]
pub struct Store {
    folder: PathBuf,
}

/// Why an attempt cannot be kept or read.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The platform names no folder for data.
    #[error("this system names no folder for data; give one with --data")]
    NoFolder,
    /// The file system said no.
    #[error("{path}: {error}")]
    Io {
        /// Which file or folder.
        path: String,
        /// What it said.
        error: io::Error,
    },
    /// The record cannot be read.
    #[error("{path}: {error}")]
    Record {
        /// Which file.
        path: String,
        /// Why.
        error: RecordError,
    },
    /// The settings cannot be read or kept.
    #[error("{path}: {reason}", path = path.display())]
    Settings {
        /// Which file.
        path: PathBuf,
        /// Why.
        reason: String,
    },
}

/// An attempt that can be gone on with: every entry goes to disk at once.
#[derive(Debug)]
pub struct Writer {
    path: PathBuf,
    file: File,
}

/// An attempt opened again.
#[derive(Debug)]
pub struct Opened {
    /// What had been kept.
    pub record: Record,
    /// For what follows.
    pub writer: Writer,
    /// Whether a torn last line was cut off.
    pub repaired: bool,
}

impl Store {
    /// The store in `folder`, or in the platform's data folder. Nothing is created yet.
    ///
    /// # Errors
    /// The platform names no such folder.
    pub fn open(folder: Option<PathBuf>) -> Result<Store, StoreError> {
        let platform = || directories::ProjectDirs::from("", "", "backstory").map(|dirs| dirs.data_dir().to_owned());
        let folder = folder.or_else(platform).ok_or(StoreError::NoFolder)?;
        Ok(Store { folder })
    }

    fn attempts(&self) -> PathBuf {
        self.folder.join("attempts")
    }

    /// Begins the record of a new attempt.
    ///
    /// # Errors
    /// The folder cannot be written, or holds a record of this name.
    pub fn create(&self, header: &Header) -> Result<Writer, StoreError> {
        let folder = self.attempts();
        fs::create_dir_all(&folder).map_err(|error| io_error(&folder, error))?;
        let path = folder.join(format!("{}.jsonl", header.id));
        let options = OpenOptions::new().append(true).create_new(true).open(&path);
        let mut writer = Writer { file: options.map_err(|error| io_error(&path, error))?, path };
        writer.write(&encode(header))?;
        Ok(writer)
    }

    /// Opens a record to go on with it. A torn last line is cut off.
    ///
    /// # Errors
    /// The file cannot be read or written, is damaged, or from a newer version; then it is left untouched.
    pub fn resume(&self, path: &Path) -> Result<Opened, StoreError> {
        let bytes = fs::read(path).map_err(|error| io_error(path, error))?;
        let record = decode(path, &bytes)?;
        let repaired = record.whole < bytes.len();
        let file = OpenOptions::new().append(true).open(path).map_err(|error| io_error(path, error))?;
        if repaired {
            file.set_len(record.whole as u64).map_err(|error| io_error(path, error))?;
        }
        Ok(Opened { record, writer: Writer { path: path.to_owned(), file }, repaired })
    }

    /// All records that can be read, with their files, the one that was written last at the end, and what went wrong
    /// with the others.
    pub fn list(&self) -> (Vec<(PathBuf, Record)>, Vec<StoreError>) {
        let (mut records, mut errors) = (Vec::new(), Vec::new());
        let Ok(entries) = fs::read_dir(self.attempts()) else { return (Vec::new(), errors) };
        for entry in entries.flatten() {
            let path = entry.path();
            if path.extension().is_none_or(|extension| extension != "jsonl") {
                continue;
            }
            let written = entry.metadata().and_then(|meta| meta.modified()).ok();
            match fs::read(&path).map_err(|error| io_error(&path, error)).and_then(|bytes| decode(&path, &bytes)) {
                Ok(record) => records.push((written, path, record)),
                Err(error) => errors.push(error),
            }
        }
        records.sort_by(|(one, a, _), (two, b, _)| one.cmp(two).then(a.cmp(b)));
        (records.into_iter().map(|(_, path, record)| (path, record)).collect(), errors)
    }

    /// The attempt to go on with: the last one of a scenario that was left before its end.
    pub fn unfinished(&self, wanted: impl Fn(&Header) -> bool) -> Option<PathBuf> {
        let (records, _) = self.list();
        let open = records.into_iter().rev().find(|(_, record)| wanted(&record.header) && record.is_open());
        open.map(|(path, _)| path)
    }

    /// The file of an attempt: a path as it is, or an id of the store.
    pub fn find(&self, attempt: &str) -> PathBuf {
        let path = PathBuf::from(attempt);
        if path.is_file() { path } else { self.attempts().join(format!("{attempt}.jsonl")) }
    }

    /// Reads a record without opening it for writing.
    ///
    /// # Errors
    /// The file cannot be read, is damaged, or from a newer version.
    pub fn read(&self, path: &Path) -> Result<Record, StoreError> {
        let bytes = fs::read(path).map_err(|error| io_error(path, error))?;
        decode(path, &bytes)
    }
}

impl Writer {
    /// Adds an entry; it is on disk when this returns.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn append(&mut self, entry: &Entry) -> Result<(), StoreError> {
        self.write(&encode(entry))
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn write(&mut self, line: &str) -> Result<(), StoreError> {
        let written = self.file.write_all(line.as_bytes()).and_then(|()| self.file.sync_data());
        written.map_err(|error| io_error(&self.path, error))
    }
}

fn io_error(path: &Path, error: io::Error) -> StoreError {
    StoreError::Io { path: path.display().to_string(), error }
}

fn decode(path: &Path, bytes: &[u8]) -> Result<Record, StoreError> {
    Record::decode(bytes).map_err(|error| StoreError::Record { path: path.display().to_string(), error })
}
