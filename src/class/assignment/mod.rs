//! What a class is given to play, and how: one file, which carries the scenarios with it, so that what is corrected during a
//! term changes nothing for those who have begun.

mod file;
mod made;
mod student;
mod terms;
#[cfg(test)]
pub(in crate::class) mod tests;

use serde::{Deserialize, Serialize};

use crate::content::{Content, Damaged, File};
use crate::play::encounter::{Case, World};
use crate::play::score::Measured;
use crate::practice::record::Header;
use crate::practice::reported::PassMark;

pub use file::{AssignmentError, FORMAT};
pub use made::{NotMade, Wish, scope};
pub use student::{HEADS, Student, StudentError};
pub use terms::Terms;

/// What a class is given to play.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Assignment {
    /// Version of the format, [`FORMAT`].
    pub format: u32,
    /// What it is called.
    pub title: String,
    /// What a student has to know of it.
    pub terms: Terms,
    /// What is played, in this order.
    pub tasks: Vec<Task>,
    /// The score from which an attempt has passed, where somebody has set one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pass: Option<i32>,
    /// Whether safety must be kept to pass.
    #[serde(default)]
    pub requires_safety: bool,
    /// The engine semantics that it was made with.
    pub semantics: u32,
    /// What 0 and 100 mean wherever a student can be, so that neither they nor the class have to wait for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub yardsticks: Vec<Measured>,
    /// The files that it is played from.
    pub files: Vec<File>,
}

/// One scenario, or a visit of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// Id of the scenario.
    pub scenario: String,
    /// The one visit that is played; the whole course if none is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit: Option<String>,
    /// The version, by the hash of its rules.
    pub rules_hash: String,
}

/// What day it is: the same seed meets the same person on the same day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Seed {
    /// The same for all.
    Same(u32),
    /// One for each student, which follows from their id.
    ByStudent,
}

/// Which of several attempts counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Counting {
    /// The one that was begun first.
    First,
    /// The one with the best score; one that has passed before all that have not.
    Best,
    /// The one that was begun last.
    Last,
}

impl Assignment {
    /// What is played and read, with the files that ship where it carries none of their kind.
    ///
    /// # Errors
    /// What ships is damaged.
    pub fn content(&self, ships: &[File]) -> Result<Content, Damaged> {
        Content::gather(ships, &self.files, None)
    }

    /// What it takes to pass.
    pub fn pass_mark(&self) -> PassMark {
        PassMark { score: self.pass, requires_safety: self.requires_safety }
    }

    /// The worlds of a scenario that somebody can meet.
    pub fn worlds(&self, case: &Case) -> Vec<World> {
        match self.terms.seed {
            Seed::Same(seed) => vec![World::drawn(&case.scenario, seed)],
            Seed::ByStudent => World::all(&case.scenario).collect(),
        }
    }

    /// The seed of a student's attempts.
    pub fn seed_of(&self, student: &Student) -> u32 {
        self.terms.seed.of(&self.terms.id, student)
    }
}

impl Seed {
    /// The seed of a student's attempts at an assignment.
    pub fn of(self, assignment: &str, student: &Student) -> u32 {
        match self {
            Seed::Same(seed) => seed,
            Seed::ByStudent => student.seed(assignment),
        }
    }
}

impl Task {
    /// A task at this version of a scenario.
    pub fn at(case: &Case, visit: Option<String>) -> Task {
        Task { scenario: case.scenario.id.clone(), visit, rules_hash: case.rules_hash().into() }
    }

    /// What it is called in tables: the scenario, and the visit where it is one alone.
    pub fn name(&self) -> String {
        self.visit.as_ref().map_or_else(|| self.scenario.clone(), |visit| format!("{} {visit}", self.scenario))
    }

    /// Whether an attempt is at it, by what its first line says.
    pub fn is_of(&self, header: &Header) -> bool {
        (&self.scenario, &self.visit) == (&header.scenario, &header.visit)
    }
}
