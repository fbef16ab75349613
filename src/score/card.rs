//! The scorecard: every turn's credits, and what each turn was for the items of the rubric.

use serde::{Deserialize, Serialize};

use super::Key;
use super::tally::{Failure, Tally, worth};
use crate::encounter::{Case, Encounter, Event, Replay};
use crate::patient::response::Judged;
use crate::rubric::{ItemIx, Phase};
use crate::scenario::words::Verdict;
use crate::scenario::{ActIx, LineIx};

/// What an attempt earned, turn by turn.
#[derive(Clone, Debug, PartialEq)]
pub struct Scorecard {
    /// Credits less costs.
    pub raw: i32,
    /// Why the safety gate was not passed; empty when it was.
    pub failures: Vec<Failure>,
    /// Every turn.
    pub turns: Vec<TurnCard>,
}

/// One turn.
#[derive(Clone, Debug, PartialEq)]
pub struct TurnCard {
    /// The phase of its visit.
    pub phase: Phase,
    /// The line that was said.
    pub said: LineCard,
    /// The other lines on offer, in the order of the file.
    pub others: Vec<LineCard>,
    /// What the turn was for items of the rubric.
    pub marks: Vec<(ItemIx, Mark)>,
    /// Why the safety gate could not be passed any more from here on.
    pub failures: Vec<Failure>,
}

/// What a line adds when it is said at a moment.
#[derive(Clone, Debug, PartialEq)]
pub struct LineCard {
    /// The line.
    pub line: LineIx,
    /// Its acts with how they land and what they add.
    pub acts: Vec<(ActIx, Judged, i32)>,
    /// What it adds.
    pub credit: i32,
}

/// What a turn was for an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// Its do landed.
    Landed,
    /// Its do was neither right nor wrong.
    Neutral,
    /// Its do came at the wrong moment.
    Mistimed,
    /// Its don't was said.
    Dont,
    /// A line on offer would have earned it, and the chosen one did not, and was not as good for the person either.
    Missed,
}

/// Counts beside the score. A record leaves out what is 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Counts {
    /// Dos that landed.
    #[serde(skip_serializing_if = "is_zero")]
    pub landed: u32,
    /// Dos that were neither right nor wrong.
    #[serde(skip_serializing_if = "is_zero")]
    pub neutral: u32,
    /// Right idea, wrong moment.
    #[serde(skip_serializing_if = "is_zero")]
    pub mistimed: u32,
    /// Don'ts.
    #[serde(skip_serializing_if = "is_zero")]
    pub donts: u32,
    /// Chances that were on offer and not taken.
    #[serde(skip_serializing_if = "is_zero")]
    pub missed: u32,
}

fn is_zero(n: &u32) -> bool {
    *n == 0
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

impl FromIterator<Mark> for Counts {
    fn from_iter<T: IntoIterator<Item = Mark>>(marks: T) -> Counts {
        let mut counts = Counts::default();
        for mark in marks {
            let count = match mark {
                Mark::Landed => &mut counts.landed,
                Mark::Neutral => &mut counts.neutral,
                Mark::Mistimed => &mut counts.mistimed,
                Mark::Dont => &mut counts.donts,
                Mark::Missed => &mut counts.missed,
            };
            *count += 1;
        }
        counts
    }
}

impl Scorecard {
    /// Folds a replay.
    pub fn of(case: &Case, replay: &Replay) -> Scorecard {
        let mut tally = Tally::default();
        replay.opening.iter().for_each(|event| tally.event(case, *event));
        let mut turns = Vec::new();
        for turn in &replay.turns {
            let offered = turn.before.offered(case);
            let card = |line: LineIx| LineCard::of(case, &turn.before, line, tally);
            let (said, others) = (card(turn.line), offered.iter().filter(|line| **line != turn.line));
            let others: Vec<_> = others.map(|line| card(*line)).collect();
            let before: Vec<_> = tally.failures().collect();
            turn.events.iter().for_each(|event| tally.event(case, *event));
            turns.push(TurnCard {
                phase: case.scenario[turn.before.visit].phase,
                marks: marks(case, &turn.before, &said, &others),
                failures: tally.failures().filter(|failure| !before.contains(failure)).collect(),
                said,
                others,
            });
        }
        Scorecard { raw: tally.raw, failures: tally.failures().collect(), turns }
    }

    /// The counts of one item in visits of one phase, or in all.
    pub fn counts(&self, item: ItemIx, phase: Option<Phase>) -> Counts {
        let turns = self.turns.iter().filter(|turn| phase.is_none_or(|phase| turn.phase == phase));
        turns.flat_map(|turn| &turn.marks).filter(|(of, _)| *of == item).map(|(_, mark)| *mark).collect()
    }

    /// All counts together.
    pub fn total(&self) -> Counts {
        self.turns.iter().flat_map(|turn| &turn.marks).map(|(_, mark)| *mark).collect()
    }
}

impl LineCard {
    fn of(case: &Case, before: &Encounter, line: LineIx, mut tally: Tally) -> LineCard {
        let first = tally.raw;
        let judged = before.judge(case, line).acts;
        let acts = case.scenario[line].acts.iter().zip(judged).map(|(act, judged)| {
            let raw = tally.raw;
            tally.event(case, Event::Judged(act, judged));
            (act, judged, tally.raw - raw)
        });
        let acts = acts.collect();
        LineCard { line, acts, credit: tally.raw - first }
    }
}

/// What a line was for the items of the rubric. Where nothing on offer was better for the person, nothing was missed either:
/// there was only more than one good way.
fn marks(case: &Case, before: &Encounter, said: &LineCard, others: &[LineCard]) -> Vec<(ItemIx, Mark)> {
    let mut marks = Vec::new();
    let mut earned = Vec::new();
    for (ix, judged, _) in &said.acts {
        let act = &case.scenario[*ix];
        let mark = match judged.verdict {
            Verdict::Landed => Some(Mark::Landed),
            Verdict::Neutral => Some(Mark::Neutral),
            Verdict::Mistimed => Some(Mark::Mistimed),
            Verdict::Harmful => None,
        };
        marks.extend(act.does.zip(mark));
        marks.extend(act.dont.map(|item| (item, Mark::Dont)));
        earned.extend(act.does.filter(|_| worth(act, judged.verdict) > 0));
    }
    if Key::of(case, before).is_some_and(|key| key.holds(said.line)) {
        return marks;
    }
    let would = others.iter().flat_map(|other| &other.acts);
    let would = would.filter(|(_, judged, credit)| judged.verdict == Verdict::Landed && *credit > 0);
    let mut missed: Vec<_> = would.filter_map(|(ix, ..)| case.scenario[*ix].does).collect();
    missed.sort_unstable();
    missed.dedup();
    marks.extend(missed.into_iter().filter(|item| !earned.contains(item)).map(|item| (item, Mark::Missed)));
    marks
}
