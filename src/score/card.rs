//! The scorecard: every turn's credits, and every item's counts.

use super::tally::{Failure, Tally, worth};
use crate::encounter::{Case, Event, Replay};
use crate::patient::response::Judged;
use crate::rubric::{ItemIx, Phase};
use crate::scenario::words::Verdict;
use crate::scenario::{ActIx, LineIx};

/// What an attempt earned, turn by turn and item by item.
#[derive(Clone, Debug, PartialEq)]
pub struct Scorecard {
    /// Credits less costs.
    pub raw: i32,
    /// Why the safety gate was not passed; empty when it was.
    pub failures: Vec<Failure>,
    /// Every turn.
    pub turns: Vec<TurnCard>,
    /// Every item that came up, by phase of the visit.
    pub items: Vec<ItemCounts>,
}

/// One turn.
#[derive(Clone, Debug, PartialEq)]
pub struct TurnCard {
    /// The acts with how they landed and what they added.
    pub acts: Vec<(ActIx, Judged, i32)>,
    /// What the line added.
    pub credit: i32,
    /// The other lines on offer, with what they would have added.
    pub others: Vec<(LineIx, i32)>,
}

/// Counts beside the score.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Dos that landed.
    pub landed: u32,
    /// Dos that were neither right nor wrong.
    pub neutral: u32,
    /// Right idea, wrong moment.
    pub mistimed: u32,
    /// Don'ts.
    pub donts: u32,
    /// Chances that were on offer and not taken.
    pub missed: u32,
}

impl Counts {
    /// Both together.
    pub fn plus(self, other: Counts) -> Counts {
        Counts {
            landed: self.landed + other.landed,
            neutral: self.neutral + other.neutral,
            mistimed: self.mistimed + other.mistimed,
            donts: self.donts + other.donts,
            missed: self.missed + other.missed,
        }
    }
}

/// Counts of one item in visits of one phase.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemCounts {
    /// The item.
    pub item: ItemIx,
    /// The phase.
    pub phase: Phase,
    /// Its counts.
    pub counts: Counts,
}

impl Scorecard {
    /// Folds a replay.
    pub fn of(case: &Case, replay: &Replay) -> Scorecard {
        let mut tally = Tally::default();
        replay.opening.iter().for_each(|event| tally.event(case, *event));
        let mut card = Scorecard { raw: 0, failures: Vec::new(), turns: Vec::new(), items: Vec::new() };
        for turn in &replay.turns {
            let phase = case.scenario[turn.before.visit].phase;
            let offered = turn.before.offered(case);
            let others: Vec<_> = offered.iter().copied().filter(|line| *line != turn.line).collect();
            let mut chances = Vec::new();
            let others = others.into_iter().map(|line| (line, would(case, &turn.before, line, tally, &mut chances)));
            let others = others.collect();
            let before = tally.raw;
            let mut acts = Vec::new();
            let mut earned = Vec::new();
            for event in &turn.events {
                let raw = tally.raw;
                tally.event(case, *event);
                let Event::Judged(ix, judged) = *event else { continue };
                acts.push((ix, judged, tally.raw - raw));
                let act = &case.scenario[ix];
                if let Some(item) = act.does {
                    let counts = card.counts(item, phase);
                    match judged.verdict {
                        Verdict::Landed => counts.landed += 1,
                        Verdict::Neutral => counts.neutral += 1,
                        Verdict::Mistimed => counts.mistimed += 1,
                        Verdict::Harmful => {}
                    }
                    if worth(act, judged.verdict) > 0 {
                        earned.push(item);
                    }
                }
                if let Some(item) = act.dont {
                    card.counts(item, phase).donts += 1;
                }
            }
            chances.sort_unstable();
            chances.dedup();
            for item in chances.into_iter().filter(|item| !earned.contains(item)) {
                card.counts(item, phase).missed += 1;
            }
            card.turns.push(TurnCard { acts, credit: tally.raw - before, others });
        }
        card.raw = tally.raw;
        card.failures = tally.failures().collect();
        card.items.sort_by_key(|counts| (counts.item, counts.phase));
        card
    }

    fn counts(&mut self, item: ItemIx, phase: Phase) -> &mut Counts {
        let at = self.items.iter().position(|counts| counts.item == item && counts.phase == phase);
        let at = at.unwrap_or_else(|| {
            self.items.push(ItemCounts { item, phase, counts: Counts::default() });
            self.items.len() - 1
        });
        &mut self.items[at].counts
    }

    /// All counts together.
    pub fn total(&self) -> Counts {
        self.items.iter().fold(Counts::default(), |sum, item| sum.plus(item.counts))
    }
}

/// What a line would have added, and the items that it would have done well.
fn would(
    case: &Case,
    before: &crate::encounter::Encounter,
    line: LineIx,
    mut tally: Tally,
    chances: &mut Vec<ItemIx>,
) -> i32 {
    let judgement = before.judge(case, line);
    let raw = tally.raw;
    for (ix, judged) in case.scenario[line].acts.iter().zip(judgement.acts) {
        let credit = tally.credit(&case.scenario[ix], judged.verdict);
        if judged.verdict == Verdict::Landed && credit > 0 {
            chances.extend(case.scenario[ix].does);
        }
        tally.event(case, Event::Judged(ix, judged));
    }
    tally.raw - raw
}
