//! The key of a moment: the lines that earn most at once.

use super::credit;
use crate::model::scenario::LineIx;
use crate::play::encounter::{Case, Encounter, Offered, Stream};

/// The lines on offer at a moment, and what each would earn at once.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// The lines, in the order of the file.
    pub offered: Offered,
    /// What each of them earns or costs.
    pub credits: [i32; crate::model::scenario::MAX_OFFERED],
}

impl Key {
    /// Weighs every line on offer; `None` when it is over.
    pub fn of(case: &Case, now: &Encounter) -> Option<Key> {
        let offered = now.offered(case);
        let mut credits = [0; crate::model::scenario::MAX_OFFERED];
        for (earned, line) in credits.iter_mut().zip(offered.iter()) {
            *earned = credit(case, now, *line);
        }
        (!offered.is_empty()).then_some(Key { offered, credits })
    }

    fn most(&self) -> i32 {
        self.credits[..self.offered.len()].iter().copied().max().unwrap_or(0)
    }

    /// Whether a line is among those that earn most.
    pub fn holds(&self, line: LineIx) -> bool {
        let most = self.most();
        self.offered.iter().zip(self.credits).any(|(offered, credit)| *offered == line && credit == most)
    }

    /// What somebody says who says one of the lines that earn most so often, in percent, and any line otherwise.
    pub fn pick(&self, percent: u32, stream: &mut Stream) -> Option<LineIx> {
        let is_able = stream.below(100) < percent;
        let among: Vec<LineIx> = self.offered.iter().copied().filter(|line| !is_able || self.holds(*line)).collect();
        among.get(stream.below(among.len().max(1) as u32) as usize).copied()
    }

    /// How many lines earn most.
    pub fn count(&self) -> usize {
        let most = self.most();
        self.credits[..self.offered.len()].iter().filter(|credit| **credit == most).count()
    }

    /// Whether it matters what is said; where all lines earn the same, it does not.
    pub fn is_decision(&self) -> bool {
        self.count() < self.offered.len()
    }
}
