//! Who plays: an id that their school knows them by, and never a name.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// What a column of ids is called, in small letters, in the lists and tables that schools have.
pub const HEADS: [&str; 5] = ["student", "id", "id number", "username", "student id"];

/// The most characters of an id.
const LONGEST: usize = 64;

/// A student's id, such as their number at the school: without blanks around it, and as one writes it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Student(String);

/// Why a text is no student's id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StudentError {
    /// Nothing is in it.
    #[error("an id is needed, such as the student number")]
    Empty,
    /// It is longer than any id.
    #[error("an id has at most {LONGEST} characters")]
    TooLong,
    /// It has a character that cannot be read, such as the end of a line.
    #[error("an id has letters, figures and signs alone")]
    Unreadable,
}

impl Student {
    /// The id, as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What tells students apart: who writes their id in large letters is nobody else.
    pub fn key(&self) -> String {
        self.0.to_lowercase()
    }

    /// What a file of theirs is called, without its ending: the id, as far as a name can have its signs.
    pub fn file_name(&self) -> String {
        self.0.chars().map(|c| if c.is_alphanumeric() || c == '-' { c } else { '_' }).collect()
    }

    /// Somebody who is called by digits.
    pub(in crate::class) fn pseudonym(digits: &str) -> Student {
        Student(format!("p-{digits}"))
    }

    /// The seed that follows from the id, another one in every assignment.
    pub(super) fn seed(&self, assignment: &str) -> u32 {
        let digest = Sha256::digest(format!("{assignment}\n{}", self.key()));
        u32::from_be_bytes(std::array::from_fn(|at| digest[at]))
    }
}

impl StudentError {
    /// The id of the message that tells a student.
    pub fn message(self) -> &'static str {
        match self {
            StudentError::Empty => "assigned-who-empty",
            StudentError::TooLong => "assigned-who-too-long",
            StudentError::Unreadable => "assigned-who-unreadable",
        }
    }
}

impl TryFrom<String> for Student {
    type Error = StudentError;

    fn try_from(text: String) -> Result<Student, StudentError> {
        match text.trim() {
            "" => Err(StudentError::Empty),
            id if id.chars().count() > LONGEST => Err(StudentError::TooLong),
            id if id.chars().any(char::is_control) => Err(StudentError::Unreadable),
            id => Ok(Student(id.into())),
        }
    }
}

impl From<Student> for String {
    fn from(Student(id): Student) -> String {
        id
    }
}

impl PartialEq for Student {
    fn eq(&self, other: &Student) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Student {}
