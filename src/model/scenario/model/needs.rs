//! What is open about safety.

use super::{Act, Signs};
use crate::model::scenario::wire::Safety;
use crate::model::scenario::words::Manner;

/// What is open about safety: signs to ask for, a net to give, help to get.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Needs {
    /// Warning signs that have not been asked for.
    pub ask: Signs,
    /// No safety net has been given.
    pub net: bool,
    /// There is an emergency, and no help has been called.
    pub send: bool,
}

impl Needs {
    /// Whether nothing is open.
    pub fn are_met(self) -> bool {
        self == Needs::default()
    }

    /// Whether an act does something about it.
    pub fn are_served_by(self, act: &Act) -> bool {
        !self.ask.in_both(act.asks).is_empty()
            || self.net && act.manner == Manner::SafetyNet
            || self.send && act.safety == Some(Safety::Met)
    }
}
