//! What a course page or a record store says that students did. Their choices are played again like those of a file; who made
//! them, and whether they are all, is the other's word.

mod interaction;
mod statements;
mod table;

use crate::class::assignment::{Assignment, Student};
use crate::practice::record::{Entry, FORMAT, Header, Mode, Record};

use super::Refusal;

pub use interaction::interaction;

/// An attempt as somebody else has kept it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reported {
    /// Whose it is.
    pub student: Student,
    /// The row or the statement with which it begins, from 1.
    pub line: usize,
    /// Its id, or what is known of it.
    pub attempt: String,
    /// The scenario.
    pub scenario: String,
    /// How it says that it was played; as the assignment asks for, where it does not say.
    pub way: Option<Way>,
    /// Every choice in order, each with its place among those that stood then, from 1: who goes back says another line there.
    pub choices: Vec<(usize, String)>,
}

/// How an attempt was played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Way {
    /// The version.
    pub rules_hash: String,
    /// The day.
    pub seed: u32,
    /// With help, or without.
    pub mode: Mode,
}

/// What a file of somebody else's has: attempts, and what cannot be told of them.
pub(super) type Found = Result<Vec<Reported>, Refusal>;

/// Reads what a course page has exported, or a record store; `None` where it is neither. `column` is the heading of the column
/// that has the ids, where somebody has named one.
pub(super) fn read(bytes: &[u8], assignment: &Assignment, column: Option<&str>) -> Option<Found> {
    let text = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}');
    statements::read(text, &assignment.terms.id).or_else(|| table::read(text, column))
}

impl Reported {
    /// The attempt as a record of this assignment.
    pub(super) fn record(&self, assignment: &Assignment) -> Record {
        let task = assignment.tasks.iter().find(|task| task.scenario == self.scenario);
        let asked = || Way {
            rules_hash: task.map(|task| task.rules_hash.clone()).unwrap_or_default(),
            seed: assignment.seed_of(&self.student),
            mode: assignment.terms.mode,
        };
        let Way { rules_hash, seed, mode } = self.way.clone().unwrap_or_else(asked);
        let header = Header {
            format: FORMAT,
            id: self.attempt.clone(),
            scenario: self.scenario.clone(),
            rules_hash,
            text_hash: String::new(),
            seed,
            mode,
            language: String::new(),
            visit: task.and_then(|task| task.visit.clone()),
            assignment: Some(assignment.terms.id.clone()),
            student: Some(self.student.as_str().to_owned()),
            begun: None,
            drill: None,
            workshop: false,
        };
        let (mut entries, mut stands) = (Vec::new(), 0);
        for (turn, address) in &self.choices {
            entries.extend((*turn..=stands).map(|_| Entry::Back {}));
            stands = *turn;
            entries.push(Entry::Line(address.clone()));
        }
        Record { header, entries, whole: 0 }
    }
}
