//! The score with what it rests on, and the rubric row by row.

use super::{Counts, Mark, TurnNumber};
use crate::rubric::{ItemKind, Phase};

/// The score.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// 0–100; `None` while the yardstick is being computed, or for a draft.
    pub shown: Option<u8>,
    /// What it would be without the safety gate.
    pub ungated: Option<u8>,
    /// What the lines said first at each moment would score, without the gate; `None` when nothing was taken back.
    pub first_tries: Option<u8>,
    /// Credit earned.
    pub raw: i32,
    /// Credit that a random trainee earns on average in this world.
    pub chance: f64,
    /// The best credit found.
    pub best: i32,
    /// No attempt can earn more than this.
    pub bound: i32,
    /// Whether best is proven to be the most that can be earned.
    pub exact: bool,
    /// Why the safety gate failed: message ids. Empty when it was passed.
    pub failed: Vec<&'static str>,
}

/// One item of the rubric.
#[derive(Clone, Debug, PartialEq)]
pub struct RubricRow {
    /// Its id, such as `D6`.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What it asks for.
    pub does: Option<String>,
    /// What it warns of.
    pub dont: Option<String>,
    /// Pair, component or care.
    pub kind: ItemKind,
    /// The part of the process it belongs to.
    pub phase: Option<Phase>,
    /// The part of the paper that it comes from.
    pub source: String,
    /// Key points and components that follow.
    pub implies: Vec<String>,
    /// What was earned and missed.
    pub counts: Counts,
    /// In which turns.
    pub marks: Vec<(TurnNumber, Mark)>,
}
