//! The file of an assignment, as a teacher gives it out.

use std::io::Write;
use std::path::{Path, PathBuf};

use super::files::replace_own;
use super::{Store, StoreError, io_error};
use crate::class::assignment::Assignment;

/// The most bytes of such a file: some thirty scenarios with their translations.
const LIMIT: u64 = 64 << 20;

/// Reads the file of an assignment.
///
/// # Errors
/// It cannot be read, or is none; the text says what and where.
pub fn read_assignment(path: &Path) -> Result<Assignment, String> {
    let failed = |why: &dyn std::fmt::Display| format!("{}: {why}", path.display());
    let meta = std::fs::metadata(path).map_err(|error| failed(&error))?;
    if !meta.is_file() || meta.len() > LIMIT {
        return Err(failed(&"this is no file of an assignment, as `backstory assign` writes one"));
    }
    let bytes = std::fs::read(path).map_err(|error| failed(&error))?;
    let text = String::from_utf8(bytes).map_err(|_| failed(&"this is no text; `backstory assign` writes one"))?;
    Assignment::read(&text).map_err(|error| failed(&error))
}

impl Store {
    pub(super) fn given_path(&self) -> PathBuf {
        self.home.join("given.ron")
    }

    /// What was given last and is still played, so that nobody has to look for the file again; `None` where nothing is.
    pub fn given(&self) -> Option<Assignment> {
        // What can no longer be read is given again by its file, which says why it cannot.
        read_assignment(&self.given_path()).ok()
    }

    /// Keeps what was given, until it is left.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn keep_given(&self, assignment: &Assignment) -> Result<(), StoreError> {
        let path = self.given_path();
        std::fs::create_dir_all(&self.home).map_err(|error| io_error(&self.home, error))?;
        replace_own(&path, |out| out.write_all(assignment.written().as_bytes())).map_err(|error| io_error(&path, error))
    }

    /// Forgets what was given.
    ///
    /// # Errors
    /// It cannot be deleted.
    pub fn forget_given(&self) -> Result<(), StoreError> {
        let path = self.given_path();
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(io_error(&path, error)),
            _ => Ok(()),
        }
    }
}
