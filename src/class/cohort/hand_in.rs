//! What a student hands in: one file, with a first line that says whose it is and for which assignment, and then the attempts, one
//! after the other, as [`crate::practice::record`] writes them.

use serde::{Deserialize, Serialize};

use super::Refusal;
use crate::class::assignment::Student;
use crate::practice::record::{BUNDLE, Record, begins};

/// The most bytes of one attempt, and the most lines: a thousand times what a course has.
const LONGEST: usize = 4 << 20;
const MOST_LINES: usize = 20_000;

/// The first line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lead {
    /// The format of the file, [`BUNDLE`].
    pub backstory: u64,
    /// The assignment, by its id.
    pub assignment: String,
    /// Whose it is.
    pub student: Student,
}

/// A file that was handed in, as it was read.
#[derive(Debug)]
pub struct HandIn {
    /// Its first line.
    pub lead: Lead,
    /// The attempts in it, each with the line that it begins at, from 1.
    pub attempts: Vec<(usize, Result<Record, Refusal>)>,
}

impl HandIn {
    /// Reads a file.
    ///
    /// # Errors
    /// It is none, or from a newer version.
    pub fn read(bytes: &[u8]) -> Result<HandIn, Refusal> {
        let mut lines = bytes.split_inclusive(|byte| *byte == b'\n').enumerate();
        let (_, first) = lines.next().ok_or(Refusal::NotOurs)?;
        if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0x1f, 0x8b]) {
            return Err(Refusal::Archive);
        }
        let lead = lead(first)?;
        let mut attempts: Vec<(usize, Vec<u8>, usize)> = Vec::new();
        for (at, line) in lines {
            if begins(line) || attempts.is_empty() {
                attempts.push((at + 1, Vec::new(), 0));
            }
            let Some((_, attempt, count)) = attempts.last_mut() else { continue };
            *count += 1;
            // What is longer than any attempt is not kept, so that no file takes all the memory.
            if *count <= MOST_LINES && attempt.len() <= LONGEST {
                attempt.extend_from_slice(line);
            }
        }
        let read = |(at, bytes, count): (usize, Vec<u8>, usize)| match count > MOST_LINES || bytes.len() > LONGEST {
            true => (at, Err(Refusal::TooLong)),
            false => (at, Record::decode(&bytes).map_err(Refusal::Record)),
        };
        Ok(HandIn { lead, attempts: attempts.into_iter().map(read).collect() })
    }
}

fn lead(line: &[u8]) -> Result<Lead, Refusal> {
    /// What any such file begins with, whoever wrote it and for what.
    #[derive(Deserialize)]
    struct Begins {
        backstory: u64,
        #[serde(default)]
        assignment: Option<String>,
    }
    let begins: Begins = serde_json::from_slice(line).map_err(|_| match begins(line) {
        true => Refusal::Alone,
        false => Refusal::NotOurs,
    })?;
    match begins {
        Begins { backstory, .. } if backstory > BUNDLE => Err(Refusal::Newer),
        Begins { assignment: None, .. } => Err(Refusal::NoAssignment),
        _ => serde_json::from_slice(line).map_err(|error| Refusal::NoStudent(error.to_string())),
    }
}
