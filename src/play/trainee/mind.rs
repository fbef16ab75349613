//! How a trainee comes to its line, by the one idea that it has.

use super::rules::Kind;
use super::{Ground, Memory, Offer, Trainee, able};
use crate::model::scenario::LineIx;
use crate::play::encounter::Stream;

/// How a trainee chooses.
#[derive(Clone, Copy, Debug)]
pub(super) enum Mind {
    /// Values every line by itself; of those it values most one is drawn.
    Values(fn(&Offer, LineIx) -> i32),
    /// Knows the place in which it wants to choose, from 0; the last where there are fewer.
    Place(usize),
    /// Says a key line so often, in percent, and any line otherwise.
    Able(u8),
    /// Follows the best attempt that the search found.
    Expert,
    /// Remembers what lines earned.
    Learner,
    /// Values manners and subjects as they earned in other scenarios.
    Fitted,
    /// Values the outside of lines by a rule that was fitted on other scenarios.
    Rule(Kind),
    /// Values as the first does, and as the second does where the first does not care.
    Pair(&'static Trainee, &'static Trainee),
    /// Has a fixed order of all lines in its head, which means nothing.
    Ranked(u32),
}

impl Trainee {
    /// Whether it can play here: one that is fitted on other scenarios needs some.
    pub fn can_play(&self, ground: &Ground) -> bool {
        match self.mind {
            Mind::Fitted => ground.priority.is_some(),
            Mind::Rule(_) => ground.rules.is_some(),
            _ => true,
        }
    }

    /// The line it says.
    pub fn choose(&self, moment: &Offer, memory: &Memory, stream: &mut Stream) -> Option<LineIx> {
        let any = |stream: &mut Stream, among: &[LineIx]| among.get(stream.below(among.len() as u32) as usize).copied();
        match self.mind {
            Mind::Place(place) => moment.shown.get(place).or(moment.shown.last()).copied(),
            Mind::Expert => {
                let best = moment.ground.best(moment.now).get(memory.said).copied();
                best.filter(|line| moment.shown.contains(line)).or_else(|| any(stream, moment.shown))
            }
            Mind::Able(percent) if stream.below(100) >= u32::from(percent) => any(stream, moment.shown),
            mind => {
                let worths: Vec<i32> = moment.shown.iter().map(|line| mind.worth(moment, *line, memory)).collect();
                let most = worths.iter().copied().max()?;
                let best: Vec<LineIx> = moment
                    .shown
                    .iter()
                    .zip(&worths)
                    .filter(|(_, worth)| **worth == most)
                    .map(|(line, _)| *line)
                    .collect();
                any(stream, &best)
            }
        }
    }
}

impl Mind {
    pub(super) fn worth(self, moment: &Offer, line: LineIx, memory: &Memory) -> i32 {
        match self {
            Mind::Values(values) => values(moment, line),
            Mind::Able(_) => able::ability::worth(moment, line),
            Mind::Learner => able::learner::worth(line, memory),
            Mind::Fitted => {
                moment.ground.priority.as_ref().map_or(0, |fitted| fitted.worth(&moment.ground.case.scenario, line))
            }
            Mind::Rule(kind) => moment.ground.rules.as_ref().map_or(0, |rules| rules.worth(kind, moment, line)),
            Mind::Pair(first, second) => {
                PAIRED * first.mind.worth(moment, line, memory) + second.mind.worth(moment, line, memory)
            }
            Mind::Ranked(number) => rank(number, line),
            Mind::Place(_) | Mind::Expert => 0,
        }
    }
}

/// More than a skill that is paired values a line.
pub(super) const PAIRED: i32 = 1_000;

/// The place of a line in an order that means nothing: the bits of both numbers, well mixed (SplitMix64).
pub(super) fn rank(number: u32, line: LineIx) -> i32 {
    let mut bits = (u64::from(number) << 32 | line.at() as u64).wrapping_add(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ bits >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ bits >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((bits ^ bits >> 31) >> 33) as i32
}
