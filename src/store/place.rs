//! Where attempts are kept: in the platform's folder, in one that is named when the program starts, or in one that somebody
//! has chosen.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{Refusal, Settings, Store, StoreError, io_error, refused};

impl Store {
    /// The store in `folder`; else where the settings of the platform's folder say, or in that folder itself. Nothing is
    /// created yet.
    ///
    /// # Errors
    /// The platform names no such folder.
    pub fn open(folder: Option<PathBuf>) -> Result<Store, StoreError> {
        if let Some(folder) = folder {
            return Ok(Store { home: folder.clone(), folder });
        }
        let home = platform().ok_or(StoreError::NoFolder)?;
        let store = Store { folder: home.clone(), home };
        let chosen = store.settings().0.data;
        Ok(Store { folder: chosen.unwrap_or(store.folder), home: store.home })
    }

    /// Where attempts are kept.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether somebody has chosen the folder.
    pub fn is_chosen(&self) -> bool {
        self.folder != self.home
    }

    /// Keeps attempts in another folder from now on, or in the usual one again, and takes along those that are not there
    /// yet; what lies in the folder before stays there too. Gives how many were taken along.
    ///
    /// # Errors
    /// The folder cannot be used, or the choice cannot be kept; then nothing has changed but for copies.
    pub fn move_to(&mut self, folder: Option<PathBuf>) -> Result<usize, StoreError> {
        let folder = folder.unwrap_or_else(|| self.home.clone());
        if !folder.is_absolute() {
            return Err(refused(&folder, Refusal::NotWhole));
        }
        let moved = Store { folder, home: self.home.clone() };
        fs::create_dir_all(moved.attempts()).map_err(|error| io_error(&moved.folder, error))?;
        let mut taken = 0;
        for path in self.files(".jsonl")? {
            let Some(name) = path.file_name().filter(|_| path.is_file()) else { continue };
            let to = moved.attempts().join(name);
            if !to.exists() {
                fs::copy(&path, &to).map_err(|error| io_error(&to, error))?;
                taken += 1;
            }
        }
        let data = moved.is_chosen().then(|| moved.folder.clone());
        self.keep_settings(&Settings { data, ..self.settings().0 })?;
        *self = moved;
        Ok(taken)
    }

    pub(super) fn attempts(&self) -> PathBuf {
        self.folder.join("attempts")
    }

    /// The folder of attempts, made where it is missing. One that was chosen and is gone, as a drive can be, is not made: what
    /// is kept there would be missed elsewhere.
    pub(super) fn make_attempts(&self) -> Result<PathBuf, StoreError> {
        if self.is_chosen() && !self.folder.is_dir() {
            let gone = io::Error::new(io::ErrorKind::NotFound, "the folder that was chosen for attempts is not there");
            return Err(io_error(&self.folder, gone));
        }
        let attempts = self.attempts();
        fs::create_dir_all(&attempts).map_err(|error| io_error(&attempts, error))?;
        Ok(attempts)
    }
}

fn platform() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "backstory").map(|dirs| dirs.data_dir().to_owned())
}
