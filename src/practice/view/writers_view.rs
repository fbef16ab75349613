//! What goes on behind the words, for those who write them.

use crate::model::scenario::words::{Manner, Verdict};

/// The state behind a moment, and what the last line did to it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WritersView {
    /// The address of the exchange; `None` when it is over.
    pub at: Option<String>,
    /// The addresses of all exchanges, in the file's order.
    pub exchanges: Vec<String>,
    /// The version of the person that is played.
    pub variant: String,
    /// All versions.
    pub variants: Vec<String>,
    /// The person's levels.
    pub dials: Vec<Dial>,
    /// What can be told, heard and agreed.
    pub known: Vec<Known>,
    /// What the last line did.
    pub fired: Option<Fired>,
}

/// A moment that a writer sets up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Placed {
    /// The address of the exchange; the beginning of the course, where there is none.
    pub exchange: Option<String>,
    /// The version of the person; drawn, where none is named.
    pub variant: Option<String>,
    /// Levels by their names, readiness among them.
    pub levels: Vec<(String, u8)>,
    /// What has been told, by id.
    pub told: Vec<String>,
    /// What has been heard, by id.
    pub heard: Vec<String>,
    /// What has been agreed, by id.
    pub agreed: Vec<String>,
}

impl WritersView {
    /// The present moment, to begin at.
    pub fn here(&self) -> Placed {
        let ids = |wanted: fn(&Known) -> bool| {
            self.known.iter().filter(|known| wanted(known)).map(|known| known.id.clone()).collect()
        };
        Placed {
            exchange: self.at.clone(),
            variant: Some(self.variant.clone()),
            levels: self.dials.iter().map(|dial| (dial.name.clone(), dial.level)).collect(),
            told: ids(|known| known.told),
            heard: ids(|known| known.heard),
            agreed: ids(|known| known.agreed == Some(true)),
        }
    }
}

/// A level.
#[derive(Clone, Debug, PartialEq)]
pub struct Dial {
    /// Its id.
    pub name: String,
    /// A belief or a fear in words.
    pub text: Option<String>,
    /// Where it is.
    pub level: u8,
    /// The most that it can be.
    pub most: u8,
}

/// A belief, fear, goal or fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    /// Its id.
    pub id: String,
    /// In words.
    pub text: String,
    /// Whether the patient has said it.
    pub told: bool,
    /// Whether the trainee has taken it up since.
    pub heard: bool,
    /// Of a plan, whether it has been agreed.
    pub agreed: Option<bool>,
}

/// What a line did.
#[derive(Clone, Debug, PartialEq)]
pub struct Fired {
    /// Its address.
    pub line: String,
    /// Its acts.
    pub acts: Vec<FiredAct>,
    /// What moved in the end: `alliance 45 → 47`.
    pub moved: Vec<String>,
}

/// One act of a line, and how it landed.
#[derive(Clone, Debug, PartialEq)]
pub struct FiredAct {
    /// How it was done.
    pub manner: Manner,
    /// What it was about, by id.
    pub about: Vec<String>,
    /// How it landed.
    pub verdict: Option<Verdict>,
    /// The rules that fired.
    pub rules: Vec<FiredRule>,
}

/// A rule that fired, and what it does alone, before levels are held in their range.
#[derive(Clone, Debug, PartialEq)]
pub struct FiredRule {
    /// Its id.
    pub id: String,
    /// What it moves: `alliance +2`.
    pub moves: Vec<String>,
    /// What has now been heard, by id.
    pub hears: Vec<String>,
    /// Whether half of the trust that was lost comes back.
    pub mends: bool,
}
