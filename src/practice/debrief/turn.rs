//! A turn as the debrief tells it: what was said, what it did, and what else could have been said.

use serde::{Deserialize, Serialize};

use super::{Mark, Moved, SafetyStep};
use crate::model::scenario::words::{Manner, Verdict};
use crate::practice::view::{Expected, OfferedLine, Utterance, VisitHead};

/// Which turn: both numbers from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct TurnNumber {
    /// Number of the visit.
    pub visit: u8,
    /// Number within the visit.
    pub turn: u8,
}

/// One turn.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    /// The visit it belongs to.
    pub visit: VisitHead,
    /// Which turn.
    pub number: TurnNumber,
    /// What had been said and shown.
    pub before: Vec<Utterance>,
    /// The line that was chosen.
    pub line: OfferedLine,
    /// How it landed, as a whole.
    pub verdict: Verdict,
    /// What it did, act by act.
    pub acts: Vec<ActRow>,
    /// The answer.
    pub reply: Vec<Utterance>,
    /// What it moved in the person.
    pub moved: Vec<Moved>,
    /// Why it worked or not.
    pub why: String,
    /// What it earned or cost, with what followed from it at once.
    pub credit: i32,
    /// Whether nothing on offer would have earned more at that moment.
    pub acceptable: bool,
    /// What else could have been said, in the order offered.
    pub others: Vec<Other>,
    /// What it was for items of the rubric, by their ids.
    pub marks: Vec<(String, Mark)>,
    /// What it did about safety.
    pub steps: Vec<SafetyStep>,
    /// What was said here first, before it was taken back.
    pub first: Option<OfferedLine>,
    /// What the trainee would have said in their own words, before they saw the lines.
    pub own: Option<String>,
    /// What they expected of their line.
    pub expected: Option<Expected>,
}

/// One act of a line.
#[derive(Clone, Debug, PartialEq)]
pub struct ActRow {
    /// How.
    pub manner: Manner,
    /// How it would have landed alone, where the other act of the line landed otherwise.
    pub alone: Option<Verdict>,
    /// The item whose do it was.
    pub does: Option<String>,
    /// The item whose don't it was.
    pub dont: Option<String>,
    /// The rules that say so.
    pub reasons: Vec<Reason>,
}

/// A rule that fired.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// Id of the rule.
    pub rule: String,
    /// Why, in one sentence.
    pub because: String,
    /// Where it comes from, or "design choice".
    pub source: String,
}

/// A line that was not chosen, and what the engine says would have followed.
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    /// The line.
    pub line: OfferedLine,
    /// What it would have earned or cost at that moment.
    pub credit: i32,
    /// Whether nothing on offer would have earned more.
    pub acceptable: bool,
    /// How it would have landed.
    pub verdict: Verdict,
    /// What it would have done, act by act.
    pub acts: Vec<ActRow>,
    /// What they would have answered.
    pub reply: Vec<Utterance>,
    /// What it would have moved in them.
    pub moved: Vec<Moved>,
    /// Why it would have worked or not.
    pub why: String,
    /// What it would have done about safety, or left open.
    pub steps: Vec<SafetyStep>,
}
