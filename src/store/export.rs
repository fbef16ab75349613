//! All that is kept as one file, to be taken along: a first line that says so, with the settings, and then every attempt
//! as it lies in its own file, one after the other.

use std::io::Write;
use std::path::Path;

use serde::Serialize;

use super::files::replace_private;
use super::{Refusal, Settings, Store, StoreError, bytes, io_error, refused};
use crate::practice::record::{BUNDLE, Kept, encode, whole};

/// Its first line. There is no `format` in it: a line that has one begins an attempt.
#[derive(Serialize)]
struct Lead {
    /// Says whose file it is, and in which format.
    backstory: u64,
    /// The assignment, where it is what somebody hands in.
    #[serde(skip_serializing_if = "Option::is_none")]
    assignment: Option<String>,
    /// Whose it is then.
    #[serde(skip_serializing_if = "Option::is_none")]
    student: Option<String>,
    /// How somebody wants the app, where that has been kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    settings: Option<Settings>,
}

/// What has been written.
#[derive(Debug)]
pub struct Exported {
    /// How many attempts.
    pub attempts: usize,
    /// What could not be read, and is not in the file.
    pub left_out: Vec<StoreError>,
}

impl Store {
    /// Writes the settings and every attempt that can be read into one file, whole or not at all.
    ///
    /// # Errors
    /// There is a file of this name already, or it cannot be written.
    pub fn export(&self, to: &Path) -> Result<Exported, StoreError> {
        let (settings, broken) = self.settings();
        // Where attempts lie on this computer says nothing of another.
        let settings = self.settings_path().exists().then_some(Settings { data: None, ..settings });
        let lead = Lead { backstory: BUNDLE, assignment: None, student: None, settings };
        let (kept, mut left_out) = self.shelf();
        left_out.extend(broken);
        write(to, &lead, kept, left_out)
    }

    /// Writes what a student hands in: every attempt that was begun in this way, finished or not, and nothing else of them.
    ///
    /// # Errors
    /// As there.
    pub fn hand_in(&self, to: &Path, assignment: &str, student: &str) -> Result<Exported, StoreError> {
        let (kept, left_out) = self.shelf();
        let kept = kept.into_iter().filter(|kept| kept.header.belongs_to(assignment, student)).collect();
        let (assignment, student) = (Some(assignment.to_owned()), Some(student.to_owned()));
        write(to, &Lead { backstory: BUNDLE, assignment, student, settings: None }, kept, left_out)
    }
}

fn write(to: &Path, lead: &Lead, kept: Vec<Kept>, mut left_out: Vec<StoreError>) -> Result<Exported, StoreError> {
    if to.exists() {
        return Err(refused(to, Refusal::NameTaken));
    }
    let mut attempts = 0;
    let written = replace_private(to, |out| {
        out.write_all(encode(lead).as_bytes())?;
        for kept in kept {
            match sound(&kept.path) {
                Ok(record) => {
                    out.write_all(&record)?;
                    attempts += 1;
                }
                Err(error) => left_out.push(error),
            }
        }
        Ok(())
    });
    written.map(|()| Exported { attempts, left_out }).map_err(|error| io_error(to, error))
}

/// The whole lines of an attempt. The index is not believed: others must be able to read it too.
fn sound(path: &Path) -> Result<Vec<u8>, StoreError> {
    let mut record = bytes(path)?;
    record.truncate(whole(&record));
    match Kept::of(&record) {
        Ok(_) => Ok(record),
        Err(error) => Err(StoreError::Record { path: path.display().to_string(), error }),
    }
}
