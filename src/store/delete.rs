//! All that is kept, deleted.

use std::fs;
use std::io;
use std::path::PathBuf;

use super::{Store, StoreError, draft, io_error};

impl Store {
    /// Deletes all attempts, readable or not, the index and the settings, and gives how many attempts there were. What
    /// else lies in the folder stays, and the folder with it.
    ///
    /// # Errors
    /// Something cannot be deleted; all the rest is.
    pub fn delete_all(&mut self) -> Result<usize, StoreError> {
        let mut attempts = self.files(".jsonl")?;
        // Somebody else's folder is no attempt, whatever its name.
        attempts.retain(|path| !path.is_dir());
        let count = attempts.len();
        let (index, settings) = (self.index_path(), self.settings_path());
        let mut others = self.files(".jsonl.new")?;
        others.extend([draft(&index), draft(&settings), settings.with_extension("json.old"), index, settings]);
        let delete = |path: PathBuf| match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Some(io_error(&path, error)),
            _ => None,
        };
        let failed: Vec<_> = attempts.into_iter().chain(others).filter_map(delete).collect();
        for folder in [self.attempts(), self.folder.clone()] {
            // Only an empty one can be removed.
            _ = fs::remove_dir(folder);
        }
        // A chosen folder is forgotten with the settings that named it.
        self.folder = self.home.clone();
        failed.into_iter().next().map_or(Ok(count), Err)
    }
}
