//! What came of an assignment: every file that was handed in is played again, and what does not hold is named.

mod gather;
mod hand_in;
mod map;
mod mark;
mod refused;
mod reported;
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
pub use reported::interaction;
pub use student::{State, Tries, Work};
pub use tables::{Table, choices, grades, refused};

use reported::Reported;

/// A file that was read.
#[derive(Debug)]
pub struct Read {
    /// What it is called.
    pub name: String,
    /// What is in it, or why it does not count.
    pub is: Result<Played, Refusal>,
}

/// What a student did, by one file, with its attempts played again.
#[derive(Debug)]
pub struct Played {
    /// Whose it is.
    pub student: Student,
    /// The attempts in it.
    pub attempts: Vec<Result<Marked, Refused>>,
    /// Whether it is what a course page or a record store says, and not what the student handed in.
    pub is_reported: bool,
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

    /// How many attempts are no more than what a course page or a record store says.
    pub fn reported(&self) -> usize {
        let attempts = self.students.values().flat_map(|work| &work.tasks).flat_map(|tries| &tries.attempts);
        attempts.filter(|marked| marked.is_reported).count()
    }
}

/// Reads a file and plays the attempts in it again. This is all the work, and no file needs another. What a course page has
/// exported has the attempts of many; `column` is the heading of its column of ids, where somebody has named one.
pub fn read(name: &str, bytes: &[u8], marker: &Marker, column: Option<&str>) -> Vec<Read> {
    let one = |is| vec![Read { name: name.to_owned(), is }];
    match HandIn::read(bytes) {
        Ok(hand_in) => one(handed(name, hand_in, marker)),
        Err(refused) => match reported::read(bytes, marker.assignment, column) {
            Some(Ok(found)) => told(name, found, marker),
            Some(Err(why)) => one(Err(why)),
            None => one(Err(refused)),
        },
    }
}

fn handed(name: &str, HandIn { lead, attempts }: HandIn, marker: &Marker) -> Result<Played, Refusal> {
    if lead.assignment != marker.assignment.terms.id {
        return Err(Refusal::OtherAssignment(lead.assignment));
    }
    let student = lead.student;
    let attempts = attempts.into_iter().map(|(line, record)| {
        let id = record.as_ref().map(|record| record.header.id.clone()).unwrap_or_default();
        let whose = || Some(student.clone());
        let refused = |why| Refused { student: whose(), file: name.into(), attempt: Some((line, id)), why };
        record.and_then(|record| marker.mark(record, &student, (name, line))).map_err(refused)
    });
    Ok(Played { attempts: attempts.collect(), student: student.clone(), is_reported: false })
}

/// What somebody else says that students did, student by student.
fn told(name: &str, found: Vec<Reported>, marker: &Marker) -> Vec<Read> {
    let mut students: BTreeMap<String, Played> = BTreeMap::new();
    for one in found {
        let record = one.record(marker.assignment);
        let Reported { student, line, attempt, .. } = one;
        let marked = marker.mark(record, &student, (name, line)).map(|marked| Marked { is_reported: true, ..marked });
        let whose = || Some(student.clone());
        let refused = |why| Refused { student: whose(), file: name.into(), attempt: Some((line, attempt)), why };
        let empty = || Played { student: student.clone(), attempts: Vec::new(), is_reported: true };
        students.entry(student.key()).or_insert_with(empty).attempts.push(marked.map_err(refused));
    }
    students.into_values().map(|played| Read { name: name.to_owned(), is: Ok(played) }).collect()
}
