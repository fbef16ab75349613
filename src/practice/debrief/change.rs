//! What changed in the person.

use crate::model::scenario::words::Stage;
use crate::model::scenario::{CommonLevel, RealScale};

/// What changed from the start to the end.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Stage at the start and at the end.
    pub stage: (Stage, Stage),
    /// Alliance, autonomy, efficacy and distress.
    pub levels: Vec<LevelChange>,
    /// Beliefs and fears.
    pub subjects: Vec<SubjectChange>,
    /// Real scales, simulated.
    pub scales: Vec<ScaleChange>,
    /// Of what was said for and against changing, the share that was for it, in percent; `None` where little was said.
    pub change_talk: Option<u8>,
}

/// How one of everybody's levels changed.
#[derive(Clone, Debug, PartialEq)]
pub struct LevelChange {
    /// Which.
    pub level: CommonLevel,
    /// At the start, 0–100.
    pub from: u8,
    /// At the end.
    pub to: u8,
}

/// How a belief or fear changed.
#[derive(Clone, Debug, PartialEq)]
pub struct SubjectChange {
    /// In the person's own words.
    pub text: String,
    /// Whether it is a fear.
    pub fear: bool,
    /// Whether the person told it, and whether it was heard.
    pub told: bool,
    /// Whether it was explored or reflected.
    pub heard: bool,
    /// At the start, 0–100.
    pub from: u8,
    /// At the end.
    pub to: u8,
}

/// How a real scale would have changed.
#[derive(Clone, Debug, PartialEq)]
pub struct ScaleChange {
    /// Which.
    pub scale: RealScale,
    /// At intake.
    pub from: u8,
    /// Now, simulated.
    pub to: u8,
    /// Whether less is better.
    pub less_is_better: bool,
}
