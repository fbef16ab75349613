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

/// What a moment that mattered was: one that decided about safety, or for the better or the worse.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// Help came the same day.
    Safe,
    /// An alarm was put off.
    PutOff,
    /// A question that safety needed was passed over.
    PassedOver,
    /// The visit ended without the help that was needed.
    Unsafe,
    /// The visit ended with something left out.
    Incomplete,
    /// Somebody was sent on before there was a reason to.
    TooEarly,
    /// It did harm.
    Harm,
    /// It came at the wrong moment.
    Mistimed,
    /// It helped.
    Help,
}

impl Moment {
    /// What it was.
    pub fn nature(&self) -> Nature {
        let decided = self.steps.iter().find_map(|step| match step {
            SafetyStep::Sent => Some(Nature::Safe),
            SafetyStep::PutOff => Some(Nature::PutOff),
            // A line that did harm is called that, also where a question was passed over.
            SafetyStep::PassedOver(_) if self.verdict != Verdict::Harmful => Some(Nature::PassedOver),
            SafetyStep::LeftOpen(open) if open.send => Some(Nature::Unsafe),
            SafetyStep::LeftOpen(_) => Some(Nature::Incomplete),
            SafetyStep::TooEarly => Some(Nature::TooEarly),
            _ => None,
        });
        decided.unwrap_or(match self.verdict {
            _ if self.gain >= 0 => Nature::Help,
            Verdict::Harmful => Nature::Harm,
            Verdict::Mistimed | Verdict::Landed | Verdict::Neutral => Nature::Mistimed,
        })
    }
}

impl Nature {
    /// Whether it was for the better.
    pub fn helped(self) -> bool {
        matches!(self, Nature::Safe | Nature::Help)
    }

    /// The id of the message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Nature::Safe => "report-moment-safe",
            Nature::PutOff => "report-moment-put-off",
            Nature::PassedOver => "report-moment-passed-over",
            Nature::Unsafe => "report-moment-unsafe",
            Nature::Incomplete => "report-moment-incomplete",
            Nature::TooEarly => "report-moment-too-early",
            Nature::Harm => "report-moment-harm",
            Nature::Mistimed => "report-moment-mistimed",
            Nature::Help => "report-moment-help",
        }
    }
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
