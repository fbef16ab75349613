//! The key of a moment: the lines that earn most at once.

use super::tally::{cost, worth};
use crate::encounter::{Case, Encounter, Offered};
use crate::rubric::Phase;
use crate::scenario::LineIx;
use crate::scenario::wire::Safety;

/// The lines on offer at a moment, and what each would earn at once.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// The lines, in the order of the file.
    pub offered: Offered,
    /// What each of them earns or costs.
    pub credits: [i32; crate::scenario::MAX_OFFERED],
}

impl Key {
    /// Judges every line on offer; `None` when it is over.
    ///
    /// The limit of an item's best two in a visit is left aside: the key is about the person, not about the account. A
    /// line that does what the safety gate still needs counts as a do that landed, although it earns nothing.
    pub fn of(case: &Case, now: &Encounter) -> Option<Key> {
        let offered = now.offered(case);
        let mut credits = [0; crate::scenario::MAX_OFFERED];
        for (credit, line) in credits.iter_mut().zip(offered.iter()) {
            *credit = immediate(case, now, *line);
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

fn immediate(case: &Case, now: &Encounter, line: LineIx) -> i32 {
    let judgement = now.judge(case, line);
    let acts = case.scenario[line].acts.iter().map(|ix| &case.scenario[ix]);
    let planning = case.scenario[now.visit].phase == Phase::Planning;
    let mut needed = false;
    let credits = acts.zip(judgement.acts).map(|(act, judged)| {
        needed |= match act.safety {
            Some(Safety::Screened) => planning && !now.state.screened,
            Some(Safety::Met) => now.state.told & case.alarms() != 0,
            _ => false,
        };
        i32::from(worth(act, judged.verdict)) - i32::from(cost(act, judged.verdict))
    });
    let credit = credits.sum::<i32>();
    if needed { credit.max(2) } else { credit }
}
