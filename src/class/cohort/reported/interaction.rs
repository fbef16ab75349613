//! What a course page calls a choice, so that the choices of a class can be put together again from what it exports.

use sha2::{Digest, Sha256};

/// Signs of an attempt's id and of a line's digest: enough to tell apart what one student did at one activity.
const SIGNS: usize = 4;

/// What the id of an interaction says of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Interaction {
    /// The scenario.
    pub scenario: String,
    /// Its number among all that the course page has of this student, from 1.
    pub number: usize,
    /// Its place among the choices of the attempt that stood then, from 1.
    pub turn: usize,
    /// How the id of the attempt begins.
    pub attempt: String,
    line: String,
}

/// The id of an interaction: the scenario, its number, the turn, the attempt, and a digest of the line, by which the cell that
/// has the answer is told from those that have the right ones.
pub fn interaction(scenario: &str, number: usize, turn: usize, attempt: &str, line: &str) -> String {
    let attempt: String = attempt.chars().filter(char::is_ascii_alphanumeric).take(SIGNS).collect();
    format!("{scenario}#{number}.{turn}.{attempt}.{}", digest(line))
}

impl Interaction {
    /// Reads an id; `None` where it is something else.
    pub fn read(cell: &str) -> Option<Interaction> {
        let (scenario, rest) = cell.trim().split_once('#')?;
        let mut parts = rest.split('.');
        let mut part = || parts.next().filter(|part| part.chars().all(|sign| sign.is_ascii_alphanumeric()));
        let read = Interaction {
            scenario: scenario.to_owned(),
            number: part()?.parse().ok()?,
            turn: part()?.parse().ok()?,
            attempt: part()?.to_owned(),
            line: part()?.to_owned(),
        };
        (parts.next().is_none() && read.turn > 0).then_some(read)
    }

    /// Whether the line with this address was said.
    pub fn is_about(&self, address: &str) -> bool {
        digest(address) == self.line
    }
}

fn digest(line: &str) -> String {
    let digest = Sha256::digest(line);
    digest.iter().take(SIGNS / 2).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_read_as_it_was_written() {
        let id = interaction("amina", 12, 3, "01234567-89ab", "planning/hello/plank");
        let read = Interaction::read(&id).unwrap();
        assert_eq!((read.scenario.as_str(), read.number, read.turn, read.attempt.as_str()), ("amina", 12, 3, "0123"));
        assert!(read.is_about("planning/hello/plank") && !read.is_about("planning/hello/other"), "{id}");
        for other in ["", "planning/hello#12", "amina#1.2.ab", "amina#1.0.ab.cd", "amina#x.1.ab.cd", "a#1.1.ab.cd.ef"] {
            assert_eq!(Interaction::read(other), None, "{other}");
        }
    }
}
