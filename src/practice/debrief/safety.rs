//! The verdict on safety, with the turns that decided it.

use super::TurnNumber;
use crate::model::scenario::words::WarningSign;
use crate::play::score::{Standing, Step};
use crate::practice::view::OfferedLine;

/// What became of safety.
#[derive(Clone, Debug, PartialEq)]
pub struct Safety {
    /// Kept, incomplete or lost.
    pub standing: Standing,
    /// Whether something was done only at a last chance.
    pub late: bool,
    /// Warning signs that had not been asked for when a visit ended that needed it.
    pub unasked: Vec<WarningSign>,
    /// Whether a visit ended without the safety net that it needed.
    pub no_net: bool,
    /// Turns that went on from something new in the body.
    pub went_on: Vec<TurnNumber>,
    /// Whether there was an emergency in the visits that were played.
    pub emergency: bool,
    /// What the emergency was; `None` where there was none, or it has no name.
    pub illness: Option<String>,
    /// The turns that did something else about it, in their order.
    pub turns: Vec<SafetyTurn>,
}

/// A turn that did something about safety.
#[derive(Clone, Debug, PartialEq)]
pub struct SafetyTurn {
    /// Which.
    pub turn: TurnNumber,
    /// What was said.
    pub line: OfferedLine,
    /// What it did.
    pub steps: Vec<Step>,
}
