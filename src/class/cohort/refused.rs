//! What does not count, and what to do about it.

use crate::class::assignment::Student;
use crate::practice::record::RecordError;
use crate::practice::session::ResumeError;

/// Something that does not count.
#[derive(Debug, PartialEq, Eq)]
pub struct Refused {
    /// Whose it is, where the file says so.
    pub student: Option<Student>,
    /// The file.
    pub file: String,
    /// The line at which the attempt begins, from 1, and its id where that is known; the whole file, where none is named.
    pub attempt: Option<(usize, String)>,
    /// Why.
    pub why: Refusal,
}

/// Why a file, or an attempt in it, does not count.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The file is something else.
    #[error("it is no file of Backstory; ask for the one that `backstory data export --assignment` writes")]
    NotOurs,
    /// It is packed.
    #[error("it is an archive; unpack it first")]
    Archive,
    /// It cannot be read.
    #[error("it cannot be read: {0}")]
    Unreadable(String),
    /// It is too large for any hand-in.
    #[error("it is larger than any hand-in; ask for the one that `backstory data export --assignment` writes")]
    TooLarge,
    /// A newer version has written it.
    #[error("a newer version of Backstory wrote it; read the class with that one")]
    Newer,
    /// It is one attempt, without a line that says whose.
    #[error(
        "it is one attempt and does not say whose; ask for the file that `backstory data export --assignment` writes"
    )]
    Alone,
    /// It is everything that somebody has, and not a hand-in.
    #[error("it is a backup and no hand-in; ask for the file that `backstory data export --assignment` writes")]
    NoAssignment,
    /// It does not say whose it is.
    #[error("it does not say whose it is ({0})")]
    NoStudent(String),
    /// No column of a table is known to have ids.
    #[error("no column in it is known to have the ids of students; name one with --column: {0}")]
    NoIds(String),
    /// A table does not say what was answered.
    #[error("row {0} does not say what was answered; export it again with the questions and the responses")]
    NoAnswers(usize),
    /// Somebody else reports what the student has handed in.
    #[error("this student has handed in a file, which counts")]
    HandedIn,
    /// It is for another assignment.
    #[error("it is for another assignment ({0}); read it against the file of that one")]
    OtherAssignment(String),
    /// A student has handed in two files with nothing in common.
    #[error(
        "{0} is by the same id and has other attempts: two students wrote one id, or one student has played on two computers; ask them"
    )]
    SameStudent(String),
    /// A student has handed in again later, with all that is in this one.
    #[error("everything in it is in {0}, too")]
    Superseded(String),
    /// The attempt is longer than any.
    #[error("it is longer than any attempt can be")]
    TooLong,
    /// The attempt cannot be read.
    #[error("{0}")]
    Record(RecordError),
    /// The attempt is at something that was not asked for.
    #[error("it is at `{0}`, which the assignment does not ask for")]
    NoTask(String),
    /// The attempt was played outside the assignment.
    #[error("it was not played as part of this assignment")]
    Outside,
    /// The attempt was played with help, or without it, and the assignment asks for the other.
    #[error("it was played in another mode than the assignment asks for")]
    OtherMode,
    /// The attempt was played on another day than the assignment gives the student.
    #[error("its seed is not the one that the assignment gives this student: the file was changed")]
    OtherSeed,
    /// The attempt says that somebody else has played it.
    #[error("it says that `{0}` has played it; ask both")]
    OtherStudent(String),
    /// The attempt was played on another version.
    #[error(
        "it was played on another version of the scenario than the assignment carries; ask them to play the assignment"
    )]
    OtherVersion,
    /// The scenario of the attempt is missing in the assignment's file.
    #[error("the scenario `{0}` cannot be read from the assignment's file; write the assignment again")]
    NoScenario(String),
    /// The choices could not have been made.
    #[error("{0}")]
    Changed(ResumeError),
    /// Somebody else has handed in the same attempt.
    #[error("{0} has handed in the same attempt; ask both")]
    Copied(String),
    /// There were fewer attempts to be had.
    #[error("it is attempt {nth} at this task, and {most} count")]
    TooMany {
        /// Which attempt it is, from 1.
        nth: usize,
        /// How many count.
        most: u32,
    },
}
