//! Conditions with their ids resolved.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

use super::{ChanceIx, LevelIx, LineIx, Signs, VariantIx};
use crate::model::scenario::words::Verdict;

/// A condition with its ids resolved.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
pub enum Condition {
    /// All of them hold.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// Readiness at least this, or below.
    Level(LevelIx, LevelBound),
    /// All of these have been told.
    Told(u64),
    /// All of these have been heard.
    Heard(u64),
    /// All of these have been agreed to.
    Agreed(u64),
    /// The line has been said.
    Said(LineIx),
    /// The line is the last that has been said in this visit.
    JustSaid(LineIx),
    /// These warning signs have been asked for.
    Asked(Signs),
    /// A safety net has been given in this visit.
    NetGiven,
    /// The present line landed so.
    Verdict(Verdict),
    /// The chance came up.
    Chance(ChanceIx),
    /// This variant is played.
    Variant(VariantIx),
}

impl Condition {
    /// Calls `each` for this condition and all within it.
    pub fn visit<'c>(&'c self, each: &mut impl FnMut(&'c Condition)) {
        each(self);
        match self {
            Condition::All(all) | Condition::Any(all) => all.iter().for_each(|inner| inner.visit(each)),
            Condition::Not(inner) => inner.visit(each),
            _ => {}
        }
    }
}

/// A bound on a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
pub enum LevelBound {
    /// This or more.
    AtLeast(u8),
    /// Less than this.
    Below(u8),
}

impl LevelBound {
    /// Whether a level is within the bound.
    pub fn holds(self, level: u8) -> bool {
        match self {
            LevelBound::AtLeast(bound) => level >= bound,
            LevelBound::Below(bound) => level < bound,
        }
    }
}
