//! What was kept elsewhere, taken in: nothing twice, and nothing that is here is lost.

use std::io::Write;
use std::path::Path;

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::files::{make_own, replace_own};
use super::lines::{Lines, Seen};
use super::lock::{Lock, Stay};
use super::{LIMIT, Refusal, Settings, Store, StoreError, bytes, io_error, refused, settings};
use crate::practice::record::{BUNDLE, Kept, RecordError, begins, encode, whole};

/// The most that is said about one file, which can be broken in every line.
const REFUSED: usize = 1_000;

/// What has been taken in.
#[derive(Debug, Default)]
pub struct Imported {
    /// Attempts that were not here.
    pub new: usize,
    /// Attempts that were here already, as far or further.
    pub known: usize,
    /// Attempts that were here, and now go on as they did elsewhere.
    pub continued: usize,
    /// Attempts that went on in another way here: both are kept, theirs under an id of its own.
    pub beside: usize,
    /// What was not taken, and why.
    pub refused: Vec<StoreError>,
}

impl Store {
    /// Takes in the attempts of a file that [`Store::export`] wrote, or the one of an attempt's own file. Settings are
    /// taken where none have been kept.
    ///
    /// # Errors
    /// The file is neither, or from a newer version; or something cannot be read or written: then all before that has
    /// been taken.
    pub fn import(&self, from: &Path) -> Result<Imported, StoreError> {
        let mut lines = Lines::open(from)?;
        let mut import = Import { store: self, from, attempt: None, imported: Imported::default(), unsaid: 0 };
        let is_alone = match lines.next()? {
            Seen::Whole if begins(&lines.line) => true,
            Seen::Whole | Seen::Torn => false,
            Seen::TooLong | Seen::End => return Err(not_ours(from)),
        };
        if is_alone {
            import.add(1, Some(&lines.line));
        } else {
            import.lead(&lines.line)?;
        }
        loop {
            match lines.next()? {
                Seen::End => break,
                Seen::TooLong => import.add(lines.number, None),
                // An attempt that was left in the middle of a line goes on before it.
                Seen::Torn if is_alone => {}
                Seen::Torn => import.refuse(lines.number, Refusal::Torn),
                Seen::Whole => {
                    if begins(&lines.line) {
                        import.end()?;
                    }
                    import.add(lines.number, Some(&lines.line));
                }
            }
        }
        import.end()?;
        Ok(import.done())
    }

    /// Takes in the whole lines of an attempt, under this id.
    fn take(&self, id: &str, theirs: &[u8], kept: &Kept) -> Result<Taken, StoreError> {
        let path = self.attempts().join(format!("{id}.jsonl"));
        let taken = compared(&path, theirs);
        if matches!(taken, Taken::Known | Taken::Apart) {
            return Ok(taken);
        }
        make_own(&self.attempts()).map_err(|error| io_error(&path, error))?;
        let (_stay, _lock) = (Stay::among(&self.folder)?, Lock::take(&path)?);
        // Another program may have gone on with it until now.
        let taken = compared(&path, theirs);
        if matches!(taken, Taken::New | Taken::Continued) {
            // What was played last is what is gone on with, whenever it was taken in.
            let time = kept.summary.as_ref().and_then(|summary| summary.finished).or(kept.header.begun);
            let written = replace_own(&path, |out| {
                out.write_all(theirs)?;
                out.flush()?;
                _ = time.map(|time| out.get_ref().set_modified(time.into()));
                Ok(())
            });
            written.map_err(|error| io_error(&path, error))?;
        }
        Ok(taken)
    }
}

/// What the lines of an attempt are beside what lies at its place.
fn compared(path: &Path, theirs: &[u8]) -> Taken {
    let is_here = path.symlink_metadata().is_ok();
    let ours = bytes(path).map(|mut ours| {
        // A torn last line is nothing to go by. Where there is no other, the file may be somebody else's.
        ours.truncate(Some(whole(&ours)).filter(|whole| *whole > 0).unwrap_or(ours.len()));
        ours
    });
    match ours {
        Err(_) if !is_here => Taken::New,
        Ok(ours) if theirs.len() > ours.len() && theirs.starts_with(&ours) => Taken::Continued,
        Ok(ours) if ours.starts_with(theirs) && Kept::of(&ours).is_ok() => Taken::Known,
        _ => Taken::Apart,
    }
}

/// What became of an attempt.
enum Taken {
    New,
    Known,
    Continued,
    /// It is not what is here under its id.
    Apart,
}

/// A file as it is taken in.
struct Import<'a> {
    store: &'a Store,
    from: &'a Path,
    attempt: Option<Incoming>,
    imported: Imported,
    /// Refused, beyond what is said.
    unsaid: usize,
}

/// The lines of an attempt, as far as they have been read.
struct Incoming {
    /// The number of its first line.
    first: usize,
    bytes: Vec<u8>,
    fits: bool,
}

impl Incoming {
    /// What is known of it; or the line that is wrong, and why it is.
    fn read(&self) -> Result<Kept, (usize, Refusal)> {
        if !self.fits {
            return Err((self.first, Refusal::TooLarge));
        }
        let kept = Kept::of(&self.bytes).map_err(|error| match error {
            // Where the line stands in the file is said before.
            RecordError::Damaged { line, reason } => (self.first + line - 1, Refusal::Damaged(reason)),
            error => (self.first, Refusal::Record(error)),
        })?;
        // An id becomes the name of a file, and must not lead out of the folder.
        let id = &kept.header.id;
        if (1..=64).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
            return Ok(kept);
        }
        Err((self.first, Refusal::BadId))
    }
}

impl Import<'_> {
    /// The first line of what [`Store::export`] wrote.
    fn lead(&mut self, line: &[u8]) -> Result<(), StoreError> {
        let lead = serde_json::from_slice::<Map<String, Value>>(line).unwrap_or_default();
        match lead.get("backstory").and_then(Value::as_u64) {
            Some(..=BUNDLE) => {}
            Some(_) => {
                return Err(refused(self.from, Refusal::Newer));
            }
            None => return Err(not_ours(self.from)),
        }
        if let Some(settings) = lead.get("settings").filter(|_| !self.store.settings_path().exists()) {
            let (settings, broken) = settings::readable(settings.to_string().as_bytes());
            self.store.keep_settings(&Settings::default(), &Settings { data: None, ..settings })?;
            broken.into_iter().for_each(|reason| self.refuse(1, Refusal::Unreadable(reason)));
        }
        Ok(())
    }

    /// Adds a line to the attempt, or one that was too long to be read.
    fn add(&mut self, number: usize, line: Option<&[u8]>) {
        let begun = || Incoming { first: number, bytes: Vec::new(), fits: true };
        let attempt = self.attempt.get_or_insert_with(begun);
        match line.filter(|line| attempt.fits && attempt.bytes.len() + line.len() < LIMIT as usize) {
            Some(line) => attempt.bytes.extend_from_slice(line),
            None => *attempt = Incoming { first: attempt.first, bytes: Vec::new(), fits: false },
        }
    }

    /// Takes in the attempt whose lines have all been read.
    fn end(&mut self) -> Result<(), StoreError> {
        let Some(attempt) = self.attempt.take() else { return Ok(()) };
        let kept = match attempt.read() {
            Ok(kept) => kept,
            Err((line, reason)) => {
                self.refuse(line, reason);
                return Ok(());
            }
        };
        match self.store.take(&kept.header.id, &attempt.bytes, &kept) {
            Ok(Taken::New) => self.imported.new += 1,
            Ok(Taken::Known) => self.imported.known += 1,
            Ok(Taken::Continued) => self.imported.continued += 1,
            Ok(Taken::Apart) => self.beside(&attempt, kept)?,
            // What is open elsewhere costs no more than itself.
            Err(StoreError::Refused { reason, .. }) => self.refuse(attempt.first, reason),
            Err(error) => return Err(error),
        }
        Ok(())
    }

    /// Keeps an attempt beside another one of its id. The same lines get the same id, however often they come.
    fn beside(&mut self, Incoming { first, bytes, .. }: &Incoming, mut kept: Kept) -> Result<(), StoreError> {
        let digest = Sha256::digest(bytes);
        let half = std::array::from_fn(|at| digest[at]);
        let id = uuid::Builder::from_custom_bytes(half).into_uuid().to_string();
        let entries = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |at| at + 1);
        kept.header.id.clone_from(&id);
        let theirs = [encode(&kept.header).as_bytes(), &bytes[entries..]].concat();
        match self.store.take(&id, &theirs, &kept)? {
            Taken::New | Taken::Continued => self.imported.beside += 1,
            Taken::Known => self.imported.known += 1,
            Taken::Apart => self.refuse(*first, Refusal::Apart(id)),
        }
        Ok(())
    }

    fn refuse(&mut self, line: usize, reason: Refusal) {
        if self.imported.refused.len() < REFUSED {
            let place = format!("{}, line {line}", self.from.display());
            self.imported.refused.push(StoreError::Refused { place, reason });
        } else {
            self.unsaid += 1;
        }
    }

    fn done(mut self) -> Imported {
        if self.unsaid > 0 {
            self.imported.refused.push(refused(self.from, Refusal::More(self.unsaid)));
        }
        self.imported
    }
}

fn not_ours(path: &Path) -> StoreError {
    refused(path, Refusal::NotOurs)
}
