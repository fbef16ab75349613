//! The turns that mattered most, and the one thing to try next.

use super::{Moved, Reason, TurnNumber};
use crate::view::{OfferedLine, Utterance};

/// A turn that mattered.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// Which.
    pub turn: TurnNumber,
    /// How far it moved the person for the better, in points of all levels together; negative for the worse.
    pub gain: i32,
    /// What was said.
    pub line: OfferedLine,
    /// What they answered.
    pub reply: Vec<Utterance>,
    /// What it moved in them.
    pub moved: Vec<Moved>,
    /// The rule that moved most, where one fired.
    pub reason: Option<Reason>,
    /// The earlier turn without which that rule would not have fired.
    pub led: Option<Led>,
    /// Why the safety gate could not be passed from here on: message ids.
    pub failed: Vec<&'static str>,
}

/// The turn that led to a moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Led {
    /// Which.
    pub turn: TurnNumber,
    /// What was said in it.
    pub line: OfferedLine,
}

/// One thing to try next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// `safety`, `reflect`, or the id of a rubric item in lower case; the words are `next-<id>` and `ask-<id>`.
    pub topic: String,
    /// A turn in which it would have helped.
    pub turn: TurnNumber,
}
