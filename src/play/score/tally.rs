//! Credit and safety so far: a fold over events, small enough for searches.

use super::Safety;
use crate::model::scenario::LineIx;
use crate::play::encounter::{Case, Encounter, Event};

/// Credit earned, and what became of safety.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tally {
    /// Credits less costs.
    pub raw: i32,
    /// What became of safety.
    pub safety: Safety,
}

impl Tally {
    /// Folds in one event.
    pub fn event(&mut self, event: Event) {
        self.raw += event.worth();
        self.safety.event(event);
    }
}

/// What a line earns or costs when it is said at a moment, with what follows from it at once.
pub fn credit(case: &Case, now: &Encounter, line: LineIx) -> i32 {
    let mut credit = 0;
    now.step(case, line, |event| credit += event.worth());
    credit
}
