//! The turns that mattered most, and the one thing to try next.

use super::{Moved, Reason, SafetyStep, TurnNumber};
use crate::model::scenario::words::Verdict;
use crate::practice::view::{OfferedLine, Utterance};

/// A turn that mattered.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// Which.
    pub turn: TurnNumber,
    /// How far it moved the person for the better, in points of all levels together; negative for the worse.
    pub gain: i32,
    /// How it landed.
    pub verdict: Verdict,
    /// What was said.
    pub line: OfferedLine,
    /// What they answered.
    pub reply: Vec<Utterance>,
    /// What it moved in them.
    pub moved: Vec<Moved>,
    /// The rule that moved most, where one fired.
    pub reason: Option<Reason>,
    /// The earlier turn that made it so: after it that rule fired for this line, before it it would not have; and it went the
    /// same way, for better or worse.
    pub led: Option<Led>,
    /// What it did about safety.
    pub steps: Vec<SafetyStep>,
    /// The line on offer that would have earned most; `None` where nothing was better.
    pub better: Option<Better>,
}

/// A line that would have been better.
#[derive(Clone, Debug, PartialEq)]
pub struct Better {
    /// The line.
    pub line: OfferedLine,
    /// What they would have answered.
    pub reply: Vec<Utterance>,
    /// Why it would have been better.
    pub why: String,
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
#[derive(Clone, Debug, PartialEq)]
pub struct Next {
    /// `safety`, `reflect`, or the id of a rubric item in lower case; the words are `next-<id>` and `ask-<id>`.
    pub topic: String,
    /// A turn in which it would have helped.
    pub turn: TurnNumber,
    /// What could have been said there; `None` where nothing that was on offer would have done it.
    pub could: Option<OfferedLine>,
}
