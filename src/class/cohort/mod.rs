//! What came of an assignment: every file that was handed in is played again, and what does not hold is named.

mod gather;
mod hand_in;
mod map;
mod mark;
mod refused;
mod student;
mod tables;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use super::assignment::Student;

pub use hand_in::{HandIn, Lead};
pub use map::{Branch, Crossing, most_split, same_words};
pub use mark::{Choice, Marked, Marker};
pub use refused::{Refusal, Refused};
pub use student::{State, Tries, Work};
pub use tables::{Table, choices, grades, refused};

/// A file that was read.
#[derive(Debug)]
pub struct Read {
    /// What it is called.
    pub name: String,
    /// What is in it, or why it does not count.
    pub is: Result<Played, Refusal>,
}

/// A file whose attempts have been played again.
#[derive(Debug)]
pub struct Played {
    /// Whose it is.
    pub student: Student,
    /// The attempts in it.
    pub attempts: Vec<Result<Marked, Refused>>,
}

/// A class that has handed in.
#[derive(Debug)]
pub struct Cohort {
    /// What each student did, by the key of their id.
    pub students: BTreeMap<String, Work>,
    /// What does not count, by file and line.
    pub refused: Vec<Refused>,
    /// Files that hold no more than a later one of the same student.
    pub superseded: Vec<Refused>,
}

impl Cohort {
    /// The attempts that count at a task.
    pub fn counted(&self, task: usize) -> Vec<&Marked> {
        self.students.values().filter_map(|work| work.counted().nth(task).flatten()).collect()
    }
}

/// Reads a file and plays the attempts in it again. This is all the work, and no file needs another.
pub fn read(name: &str, bytes: &[u8], marker: &Marker) -> Read {
    let is = HandIn::read(bytes).and_then(|HandIn { lead, attempts }| {
        if lead.assignment != marker.assignment.id {
            return Err(Refusal::OtherAssignment(lead.assignment));
        }
        let student = &lead.student;
        let attempts = attempts.into_iter().map(|(line, record)| {
            let id = record.as_ref().map(|record| record.header.id.clone()).unwrap_or_default();
            let whose = || Some(student.clone());
            let refused = |why| Refused { student: whose(), file: name.into(), attempt: Some((line, id)), why };
            record.and_then(|record| marker.mark(record, student, (name, line))).map_err(refused)
        });
        Ok(Played { attempts: attempts.collect(), student: lead.student.clone() })
    });
    Read { name: name.into(), is }
}
