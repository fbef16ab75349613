//! What is known of every attempt without opening it.

use std::path::Path;

use jiff::Timestamp;
use rayon::prelude::*;

use super::index::{self, Line, Stamp};
use super::{Refusal, Store, StoreError, attempt, bytes, refused};
use crate::practice::record::Kept;

impl Store {
    /// All attempts that can be read, the one that was written last at the end, and what went wrong with the others,
    /// which are left as they are. Only files that have changed since the last time are read.
    pub fn shelf(&self) -> (Vec<Kept>, Vec<StoreError>) {
        let (folder, place) = (self.attempts(), self.index_path());
        let files = match self.files(".jsonl") {
            Ok(files) => files,
            Err(error) => return (Vec::new(), vec![error]),
        };
        let mut index = index::read(&place);
        let (mut lines, mut unread, mut errors) = (Vec::new(), Vec::new(), Vec::new());
        for seen in files.into_par_iter().map(|path| stamp(&path)).collect::<Vec<_>>() {
            match seen.map(|(name, stamp)| (index.remove(&name).filter(|line| line.stamp == stamp), name, stamp)) {
                Ok((Some(line), ..)) => lines.push(line),
                Ok((None, name, stamp)) => unread.push((name, stamp)),
                Err(error) => errors.push(error),
            }
        }
        let known = lines.len();
        let read = |(name, stamp): (String, Stamp)| {
            let found = Kept::of(&bytes(&folder.join(&name))?);
            Ok(Line { name, stamp, found })
        };
        for line in unread.into_par_iter().map(read).collect::<Vec<_>>() {
            match line {
                Ok(line) => lines.push(line),
                Err(error) => errors.push(error),
            }
        }
        // What is left in the index has been changed or deleted.
        if lines.len() > known || !index.is_empty() {
            index::write(&place, &lines);
        }
        let mut kept = Vec::with_capacity(lines.len());
        for Line { name, stamp, found } in lines {
            let path = folder.join(name);
            match found {
                Ok(found) => kept.push(Kept { path, written: stamp.written, ..found }),
                Err(error) => errors.push(StoreError::Record { path: path.display().to_string(), error }),
            }
        }
        kept.sort_by(|one, other| one.written.cmp(&other.written).then_with(|| one.path.cmp(&other.path)));
        (kept, errors)
    }
}

/// The name of a file, and by what it is told when it has changed.
fn stamp(path: &Path) -> Result<(String, Stamp), StoreError> {
    let meta = attempt(path)?;
    let name = path.file_name().and_then(|name| name.to_str());
    let name = name.ok_or_else(|| refused(path, Refusal::NoName))?;
    // Where the time is not known, the length must do.
    let written = meta.modified().ok().and_then(|time| Timestamp::try_from(time).ok()).unwrap_or_default();
    Ok((name.to_owned(), Stamp { length: meta.len(), written }))
}
