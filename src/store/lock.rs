//! What is open in one window or terminal is opened by no other.
//!
//! The system holds the lock and lets it go when the program ends, however it ends: one that crashed is in nobody's way.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::files::{beside, own};
use super::{Refusal, StoreError, io_error, refused};

/// Something that is open here and nowhere else, until this is dropped.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    _file: File,
}

impl Lock {
    /// Takes the lock of a file, which need not be there yet.
    ///
    /// # Errors
    /// It is open elsewhere, or the folder cannot be written.
    pub(super) fn take(of: &Path) -> Result<Lock, StoreError> {
        Lock::by(of, |file, path| match file.try_lock() {
            Err(TryLockError::WouldBlock) => Err(refused(of, Refusal::OpenElsewhere(holder(path)))),
            Err(TryLockError::Error(error)) => without(error).map_err(|error| io_error(path, error)),
            Ok(()) => Ok(()),
        })
    }

    /// Takes the lock of a file that others hold for a moment only, and waits for it.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub(super) fn wait(of: &Path) -> Result<Lock, StoreError> {
        Lock::by(of, |file, path| file.lock().or_else(without).map_err(|error| io_error(path, error)))
    }

    fn by(of: &Path, locked: impl Fn(&File, &Path) -> Result<(), StoreError>) -> Result<Lock, StoreError> {
        let path = lock_of(of);
        let token = format!("{} {}", std::process::id(), uuid::Uuid::new_v4());
        loop {
            let failed = |error| io_error(&path, error);
            let mut file = own().write(true).create(true).truncate(false).open(&path).map_err(failed)?;
            locked(&file, &path)?;
            file.set_len(0).and_then(|()| file.write_all(token.as_bytes())).map_err(failed)?;
            // Who held it before may have taken the file away meanwhile: then this lock is of a file that has no name.
            match fs::read_to_string(&path) {
                Ok(found) if found != token => {}
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                // Some systems let nobody read what is locked.
                _ => return Ok(Lock { path, _file: file }),
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // It is let go of after this, so that nobody holds a file that is taken away here.
        let _ = fs::remove_file(&self.path);
    }
}

/// Many may be in a folder at once, or one that changes all of it.
#[derive(Debug)]
pub(super) struct Stay {
    _file: File,
}

impl Stay {
    /// Stays in a folder, so that nobody moves or deletes what is there.
    ///
    /// # Errors
    /// Somebody is doing that, or the folder cannot be written.
    pub(super) fn among(folder: &Path) -> Result<Stay, StoreError> {
        Stay::by(folder, File::try_lock_shared)
    }

    /// Has a folder alone.
    ///
    /// # Errors
    /// Somebody stays there, or the folder cannot be written.
    pub(super) fn alone(folder: &Path) -> Result<Stay, StoreError> {
        Stay::by(folder, File::try_lock)
    }

    /// The file by which those who stay know of each other.
    pub(super) fn file(folder: &Path) -> PathBuf {
        lock_of(&folder.join("open"))
    }

    fn by(folder: &Path, lock: impl Fn(&File) -> Result<(), TryLockError>) -> Result<Stay, StoreError> {
        let path = Stay::file(folder);
        let failed = |error| io_error(&path, error);
        let file = own().write(true).create(true).truncate(false).open(&path).map_err(failed)?;
        match lock(&file) {
            Err(TryLockError::WouldBlock) => Err(refused(folder, Refusal::InUse)),
            Err(TryLockError::Error(error)) => without(error).map_err(failed).map(|()| Stay { _file: file }),
            Ok(()) => Ok(Stay { _file: file }),
        }
    }
}

/// Where the file system knows no locks, what is kept is worth more than the lock.
fn without(error: io::Error) -> io::Result<()> {
    if error.kind() == io::ErrorKind::Unsupported { Ok(()) } else { Err(error) }
}

pub(super) fn lock_of(path: &Path) -> PathBuf {
    beside(path, ".lock")
}

/// The number of the program that holds a lock, where it can be read.
fn holder(path: &Path) -> Option<u32> {
    fs::read_to_string(path).ok()?.split_whitespace().next()?.parse().ok()
}
