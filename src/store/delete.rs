//! All that is kept, deleted.

use std::fs;
use std::io;
use std::path::PathBuf;

use super::files::draft;
use super::lock::{Stay, lock_of};
use super::{Store, StoreError, io_error};

impl Store {
    /// Deletes all attempts, readable or not, the index and the settings, in the folder that was chosen and in the usual one, and
    /// gives how many attempts there were. What else lies in a folder stays, and the folder with it.
    ///
    /// # Errors
    /// An attempt is open elsewhere, and nothing is deleted in its folder; or something cannot be deleted, and all the rest is.
    pub fn delete_all(&mut self) -> Result<usize, StoreError> {
        let usual = Store { folder: self.home.clone(), home: self.home.clone() };
        let mut count = 0;
        let mut failed = Vec::new();
        for store in [Some(&*self).filter(|store| store.is_chosen()), Some(&usual)].into_iter().flatten() {
            count += store.delete_here(&mut failed)?;
        }
        if let Some(failed) = failed.into_iter().next() {
            return Err(failed);
        }
        // A chosen folder is forgotten with the settings that named it.
        self.folder = self.home.clone();
        Ok(count)
    }

    /// Deletes what is kept in one folder, and the settings.
    fn delete_here(&self, failed: &mut Vec<StoreError>) -> Result<usize, StoreError> {
        let _alone = self.folder.is_dir().then(|| Stay::alone(&self.folder)).transpose()?;
        let mut attempts = self.files(".jsonl")?;
        // Somebody else's folder is no attempt, whatever its name.
        attempts.retain(|path| !path.is_dir());
        let count = attempts.len();
        let (index, settings) = (self.index_path(), self.settings_path());
        let mut others = self.files(".jsonl.new")?;
        others.extend(self.files(".jsonl.lock")?);
        let versions = fs::read_dir(self.versions()).into_iter().flatten().flatten().map(|entry| entry.path());
        others.extend(versions.filter(|path| path.extension().is_some_and(|ending| ending == "json")));
        others.extend([
            Stay::file(&self.folder),
            lock_of(&index),
            lock_of(&settings),
            draft(&index),
            draft(&settings),
            draft(&self.given_path()),
            self.given_path(),
            settings.with_extension("json.old"),
            index,
            settings,
        ]);
        let delete = |path: PathBuf| match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Some(io_error(&path, error)),
            _ => None,
        };
        failed.extend(attempts.into_iter().chain(others).filter_map(delete));
        for folder in [self.attempts(), self.versions(), self.folder.clone()] {
            // Only an empty one can be removed.
            _ = fs::remove_dir(folder);
        }
        Ok(count)
    }
}
