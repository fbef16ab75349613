//! Other names for students, so that a class can be shown: each follows from a secret and the student's id, and nobody without
//! the secret can tell whose it is.

use sha2::{Digest, Sha256};

use super::assignment::Student;
use super::cohort::{Read, Refusal};

/// Digits of a pseudonym: of three hundred students, two share one once in several million classes.
const DIGITS: usize = 10;

/// What pseudonyms are made from.
pub struct Pseudonyms {
    secret: String,
}

impl Pseudonyms {
    /// From a secret. The same one gives the same pseudonyms.
    pub fn from_secret(secret: impl Into<String>) -> Pseudonyms {
        Pseudonyms { secret: secret.into() }
    }

    /// A student under another name.
    pub fn of(&self, student: &Student) -> Student {
        self.named(&student.key())
    }

    fn named(&self, key: &str) -> Student {
        let digest = Sha256::digest(format!("{}\n{key}", self.secret));
        let digits: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        Student::pseudonym(&digits[..DIGITS])
    }

    /// A file that was read, as that of somebody else; its own name may tell whose it is, and gives way to a number.
    pub fn hide(&self, read: Read, number: usize) -> Read {
        let name = format!("file {number}");
        let hidden = |id: String| self.named(&id.to_lowercase()).into();
        let is = read.is.map(|mut played| {
            played.student = self.of(&played.student);
            // What a course page knows of an attempt is called after the student.
            let is_named = played.is_reported;
            for attempt in &mut played.attempts {
                match attempt {
                    Ok(marked) => {
                        marked.file.clone_from(&name);
                        if is_named {
                            marked.id = hidden(std::mem::take(&mut marked.id));
                        }
                    }
                    Err(refused) => {
                        refused.file.clone_from(&name);
                        if let Some((_, id)) = refused.attempt.as_mut().filter(|_| is_named) {
                            *id = hidden(std::mem::take(id));
                        }
                        refused.student = refused.student.as_ref().map(|student| self.of(student));
                        if let Refusal::OtherStudent(id) = &mut refused.why {
                            *id = hidden(std::mem::take(id));
                        }
                    }
                }
            }
            played
        });
        Read { name, is }
    }
}
