//! Where attempts are kept: in the platform's folder, in one that is named when the program starts, or in one that somebody
//! has chosen.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::files::{make_own, replace_own};
use super::lock::Stay;
use super::{Refusal, Settings, Store, StoreError, io_error, refused};

impl Store {
    /// The store whose settings are in `folder`, or in the platform's folder: attempts are there, too, or where those settings
    /// say. Nothing is created yet.
    ///
    /// # Errors
    /// The platform names no such folder.
    pub fn open(folder: Option<PathBuf>) -> Result<Store, StoreError> {
        let home = folder.or_else(platform).ok_or(StoreError::NoFolder)?;
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
        if moved.folder == self.folder {
            return Ok(0);
        }
        make_own(&moved.attempts()).map_err(|error| io_error(&moved.folder, error))?;
        // What goes on elsewhere would go on in the folder that is left.
        let _alone = self.folder.is_dir().then(|| Stay::alone(&self.folder)).transpose()?;
        let mut taken = 0;
        for path in self.files(".jsonl")?.into_iter().filter(|path| path.is_file()) {
            let imported = moved.import(&path);
            match imported {
                // Of two that differ the longer goes on, as when it had been taken in from elsewhere.
                Ok(imported) if imported.refused.is_empty() => {
                    taken += imported.new + imported.continued + imported.beside;
                }
                // What this version cannot read is taken along as it is.
                _ => {
                    let Some(name) = path.file_name() else { continue };
                    let to = moved.attempts().join(name);
                    let bytes = fs::read(&path).map_err(|error| io_error(&path, error))?;
                    if !to.exists() {
                        replace_own(&to, |out| out.write_all(&bytes)).map_err(|error| io_error(&to, error))?;
                    }
                }
            }
        }
        let data = moved.is_chosen().then(|| moved.folder.clone());
        for version in fs::read_dir(self.versions()).into_iter().flatten().flatten() {
            let (from, to) = (version.path(), moved.versions().join(version.file_name()));
            if !to.exists() {
                let copied = make_own(&moved.versions()).and_then(|()| fs::read(&from));
                let copied = copied.and_then(|bytes| replace_own(&to, |out| out.write_all(&bytes)));
                copied.map_err(|error| io_error(&from, error))?;
            }
        }
        let settings = self.settings().0;
        self.keep_settings(&settings, &Settings { data, ..settings.clone() })?;
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
            return Err(refused(&self.folder, Refusal::Gone));
        }
        let attempts = self.attempts();
        make_own(&attempts).map_err(|error| io_error(&attempts, error))?;
        Ok(attempts)
    }
}

fn platform() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "backstory").map(|dirs| dirs.data_dir().to_owned())
}
