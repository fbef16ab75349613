//! Attempts on disk: one file each, in the platform's data folder.

mod assignment;
pub mod coursework;
mod delete;
mod desk;
mod export;
mod files;
mod folder;
mod import;
mod index;
mod lines;
mod lock;
pub(crate) mod output;
mod said;
mod settings;
mod shelf;
mod source;
#[cfg(test)]
mod tests;
mod versions;

pub use assignment::read_assignment;
pub use desk::{Desk, Face};
pub use export::Exported;
pub(crate) use files::{replace, replace_private, rewrite};
pub use import::Imported;
pub(crate) use output::folder_of;
pub use settings::{Pace, Settings};
pub(crate) use source::source;

use std::fs::{self, File, Metadata};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use files::{own, sync_folder};
use lock::{Lock, Stay};

use crate::practice::record::{Entry, Header, Record, RecordError, encode};

/// The most bytes that an attempt can have; a long one has a hundredth.
const LIMIT: u64 = 4 << 20;

/// Why a file or a folder is not taken.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A folder, or something stranger.
    #[error("it is no file")]
    NoFile,
    /// No attempt is as large.
    #[error("it is too large for an attempt")]
    TooLarge,
    /// A name that cannot be written.
    #[error("its name is no text; rename the file")]
    NoName,
    /// Nothing is written over.
    #[error("there is a file of this name already, and it is left as it is; give another name")]
    NameTaken,
    /// Something else.
    #[error("this is neither what `backstory data export` wrote nor the file of an attempt")]
    NotOurs,
    /// From the future.
    #[error("it was written by a newer version of Backstory; update this one")]
    Newer,
    /// Half a path.
    #[error("write the whole path of a folder, from the root or the drive")]
    NotWhole,
    /// A drive that is not plugged in, or a folder that was renamed.
    #[error("the folder that was chosen for attempts is not there")]
    Gone,
    /// An id that would lead out of the folder.
    #[error("the id of an attempt must be letters, digits and dashes, at most 64, without accents")]
    BadId,
    /// An attempt is written by one program at a time; the number of the one that has it, where it is known.
    #[error("it is open in another window or terminal{}; close it there first", held(.0))]
    OpenElsewhere(Option<u32>),
    /// What is open in a folder would be torn apart.
    #[error("an attempt of this folder is open in another window or terminal; close it there first")]
    InUse,
    /// A line that cannot be read; its number is told with its place.
    #[error("it is damaged: {0}")]
    Damaged(String),
    /// A record that cannot be read.
    #[error("{0}")]
    Record(RecordError),
    /// Half a line.
    #[error("the file ends within this line; was it copied whole?")]
    Torn,
    /// An attempt that was gone on with in two ways; the id of the one that is here.
    #[error("it is here as {0}, and goes on in another way there")]
    Apart(String),
    /// How many more there are.
    #[error("{0} more of its attempts were not taken")]
    More(usize),
    /// What cannot be read in a line.
    #[error("{0}")]
    Unreadable(String),
}

/// The folder of a person's attempts.
#[derive(Clone, Debug)]
pub struct Store {
    folder: PathBuf,
    /// Where the settings are, which know the folder.
    home: PathBuf,
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
    /// It is nothing of ours, or nothing that can be taken.
    #[error("{place}: {reason}")]
    Refused {
        /// Which file, and where in it.
        place: String,
        /// Why.
        reason: Refusal,
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
    _lock: Lock,
    _stay: Stay,
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
    /// What lies among the attempts with such a name, readable or not, in no order.
    fn files(&self, ending: &str) -> Result<Vec<PathBuf>, StoreError> {
        let folder = self.attempts();
        let entries = match fs::read_dir(&folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries.map_err(|error| io_error(&folder, error))?,
        };
        let ours = entries.flatten().filter(|entry| entry.file_name().as_encoded_bytes().ends_with(ending.as_bytes()));
        Ok(ours.map(|entry| entry.path()).collect())
    }

    /// Begins the record of a new attempt.
    ///
    /// # Errors
    /// The folder cannot be written, or holds a record of this name.
    pub fn create(&self, header: &Header) -> Result<Writer, StoreError> {
        let folder = self.make_attempts()?;
        let path = folder.join(format!("{}.jsonl", header.id));
        let (_stay, _lock) = (Stay::among(&self.folder)?, Lock::take(&path)?);
        let file = own().append(true).create_new(true).open(&path).map_err(|error| io_error(&path, error))?;
        let mut writer = Writer { path, file, _lock, _stay };
        writer.write(&encode(header))?;
        sync_folder(&writer.path);
        Ok(writer)
    }

    /// Opens a record to go on with it. A torn last line is cut off.
    ///
    /// # Errors
    /// The file is open elsewhere, cannot be read or written, is damaged, or from a newer version; then it is left untouched.
    pub fn resume(&self, path: &Path) -> Result<Opened, StoreError> {
        let (_stay, _lock) = (Stay::among(&self.folder)?, Lock::take(path)?);
        let bytes = bytes(path)?;
        let record = decode(path, &bytes)?;
        let repaired = record.whole < bytes.len();
        let file = own().append(true).open(path).map_err(|error| io_error(path, error))?;
        if repaired {
            file.set_len(record.whole as u64).map_err(|error| io_error(path, error))?;
        }
        Ok(Opened { record, writer: Writer { path: path.to_owned(), file, _lock, _stay }, repaired })
    }

    /// The attempt to go on with: the last one of a scenario that was left before its end.
    pub fn unfinished(&self, wanted: impl Fn(&Header) -> bool) -> Option<PathBuf> {
        let (kept, _) = self.shelf();
        kept.into_iter().rev().find(|kept| kept.is_open && wanted(&kept.header)).map(|kept| kept.path)
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
        let bytes = bytes(path)?;
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

/// A file that can be an attempt, by what is known without opening it.
fn attempt(path: &Path) -> Result<Metadata, StoreError> {
    let meta = fs::metadata(path).map_err(|error| io_error(path, error))?;
    match meta.len() {
        _ if !meta.is_file() => Err(refused(path, Refusal::NoFile)),
        LIMIT.. => Err(refused(path, Refusal::TooLarge)),
        _ => Ok(meta),
    }
}

/// The bytes of an attempt's file.
fn bytes(path: &Path) -> Result<Vec<u8>, StoreError> {
    attempt(path)?;
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(LIMIT).read_to_end(&mut bytes));
    read.map(|_| bytes).map_err(|error| io_error(path, error))
}

/// Who holds something, in brackets.
fn held(program: &Option<u32>) -> String {
    program.map(|program| format!(" (process {program})")).unwrap_or_default()
}

fn refused(path: &Path, reason: Refusal) -> StoreError {
    StoreError::Refused { place: path.display().to_string(), reason }
}

fn io_error(path: &Path, error: io::Error) -> StoreError {
    StoreError::Io { path: path.display().to_string(), error }
}

fn decode(path: &Path, bytes: &[u8]) -> Result<Record, StoreError> {
    Record::decode(bytes).map_err(|error| StoreError::Record { path: path.display().to_string(), error })
}
