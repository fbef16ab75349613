//! What a player is given to play: which files, how attempts are begun, and what has been measured beforehand.

use serde::{Deserialize, Serialize};

use crate::play::encounter::{Case, Scope, World};
use crate::play::score::Yardstick;
use crate::practice::driver::Way;
use crate::practice::record::Mode;

/// The format of a parcel.
pub const FORMAT: u32 = 1;

/// What is played, and how.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Parcel {
    /// Version of the format, [`FORMAT`].
    pub format: u32,
    /// The version of Backstory that it was made with.
    pub backstory: String,
    /// The engine semantics that its yardsticks were measured with.
    pub semantics: u32,
    /// What tells it from others: a hash of what it holds. What a browser keeps is kept for it.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// How attempts are played.
    pub mode: Mode,
    /// The seed of every attempt; each has its own if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<u32>,
    /// The one visit that is played; the whole course if none is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit: Option<String>,
    /// The score from which an attempt has passed, where somebody has set one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pass: Option<i32>,
    /// Whether safety must be kept to pass.
    #[serde(default)]
    pub requires_safety: bool,
    /// The language that it begins in; the reader's where none is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Its files.
    pub files: Vec<Listed>,
    /// What has been measured, for every world.
    pub yardsticks: Vec<Measured>,
}

/// A file of a parcel: some of what is played.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// Where it is, from the page.
    pub at: String,
    /// The language that it is for alone, by its tag; what is for all has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

/// What 0 and 100 mean in one world of one version of a scenario.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measured {
    /// The version, by the hash of its rules.
    pub rules: String,
    /// The visit, where one is played alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit: Option<String>,
    /// The number of the world.
    pub world: usize,
    /// What was measured.
    pub is: Yardstick,
}

impl Parcel {
    /// How attempts are begun.
    pub fn way(&self) -> Way {
        Way { mode: self.mode, visit: self.visit.clone(), seed: self.seed }
    }

    /// What has been measured for a world.
    pub fn yardstick(&self, case: &Case, world: World, scope: Scope) -> Option<Yardstick> {
        let (rules, world) = (case.rules_hash(), world.number(&case.scenario));
        let visit = match scope {
            Scope::Course => None,
            Scope::Visit(visit) => Some(&case.scenario.visits[visit.at()].id),
        };
        let is_it = |of: &&Measured| of.world == world && of.visit.as_ref() == visit && of.rules == rules;
        self.yardsticks.iter().find(is_it).map(|of| of.is.clone())
    }
}
