//! The memory of a trainee, of this attempt and of those before it.

use super::Ground;
use crate::model::scenario::LineIx;
use crate::play::encounter::Event;

/// What a trainee carries from turn to turn, and over a series of attempts.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    /// Lines said in this attempt.
    pub said: usize,
    /// By line: what it earned, in sum, and how often it was seen to.
    pub earned: std::collections::BTreeMap<LineIx, (i32, u32)>,
    /// The words of weight that the patient has said since the last line.
    pub heard: Vec<u32>,
}

impl Memory {
    /// Before an attempt: of earlier ones, what lines earned stays.
    pub(super) fn begin(&mut self) {
        self.said = 0;
        self.heard.clear();
    }

    /// A line is being said, and something new will be heard.
    pub(super) fn say(&mut self) {
        self.said += 1;
        self.heard.clear();
    }

    /// Takes in what happens.
    pub(super) fn hear(&mut self, ground: &Ground, event: Event) {
        self.heard.extend_from_slice(ground.echoes.heard(event));
    }
}
