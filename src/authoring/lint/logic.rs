//! Whether conditions can hold together: a small tableau over what a moment may be like.

use std::cell::Cell;

use super::facts::Possible;
use crate::model::scenario::{Condition, LevelBound, LevelIx, LineIx, MAX_LEVELS};

/// A condition that must hold, or must not.
#[derive(Clone, Copy)]
pub(super) struct Demand<'c> {
    pub condition: &'c Condition,
    pub holds: bool,
}

/// The condition must hold.
pub(super) fn holds(condition: &Condition) -> Demand<'_> {
    Demand { condition, holds: true }
}

/// The condition must not hold.
pub(super) fn fails(condition: &Condition) -> Demand<'_> {
    Demand { condition, holds: false }
}

/// How many steps are taken for a whole file. A full scenario needs some thousands; a hostile one ends here.
pub(super) const FUEL: u32 = 1_000_000;

/// Whether some moment meets all demands, as far as can be told without playing. Wrong only by saying `true`, as it does
/// whenever `fuel` has run out.
pub(super) fn possible(facts: &Possible, demands: &[Demand], fuel: &Cell<u32>) -> bool {
    let known = Known {
        facts,
        levels: [(0, 100); MAX_LEVELS],
        sets: [(0, 0); 7],
        said: Vec::new(),
        just_said: Vec::new(),
        variants: (1 << facts.variants) - 1,
    };
    known.meets(demands.to_vec(), fuel)
}

/// The kinds of things that are so or not, each a set of at most 64.
#[derive(Clone, Copy)]
enum Set {
    Told,
    Heard,
    Agreed,
    Chance,
    Verdict,
    Asked,
    /// Of one member: a net has been given.
    Net,
}

/// What is known of a moment on one branch.
#[derive(Clone)]
struct Known<'f> {
    facts: &'f Possible<'f>,
    /// The lowest and highest value of each level.
    levels: [(u8, u8); MAX_LEVELS],
    /// Members that are in a set, and members that are not: by [`Set`].
    sets: [(u64, u64); 7],
    said: Vec<(LineIx, bool)>,
    /// Lines that are the last that was said, and lines that are not.
    just_said: Vec<(LineIx, bool)>,
    /// Variants that may be played, as a set.
    variants: u16,
}

impl Known<'_> {
    /// Whether all demands can be met on top of what is known.
    fn meets<'c>(mut self, mut demands: Vec<Demand<'c>>, fuel: &Cell<u32>) -> bool {
        // What leaves a choice waits until the rest is known.
        let mut choices: Vec<Demand<'c>> = Vec::new();
        while let Some(Demand { condition, holds }) = demands.pop() {
            match fuel.get().checked_sub(1) {
                Some(left) => fuel.set(left),
                None => return true,
            }
            let fits = match condition {
                Condition::Not(inner) => {
                    demands.push(Demand { condition: inner, holds: !holds });
                    true
                }
                Condition::All(inner) if holds => {
                    demands.extend(inner.iter().map(self::holds));
                    true
                }
                Condition::Any(inner) if !holds => {
                    demands.extend(inner.iter().map(fails));
                    true
                }
                Condition::All(_) | Condition::Any(_) => {
                    choices.push(Demand { condition, holds });
                    true
                }
                Condition::Level(level, bound) => self.narrow(*level, *bound, holds),
                Condition::Told(set) => self.decide(Set::Told, *set, holds),
                // What has been heard was told before.
                Condition::Heard(set) => {
                    self.decide(Set::Heard, *set, holds) && (!holds || self.decide(Set::Told, *set, true))
                }
                Condition::Agreed(set) => self.decide(Set::Agreed, *set, holds),
                Condition::Chance(chance) => self.decide(Set::Chance, 1 << chance.0, holds),
                Condition::Verdict(verdict) => self.decide(Set::Verdict, 1 << *verdict as u8, holds),
                Condition::Said(line) => self.say(*line, holds),
                // What has just been said has been said; what has not may have been earlier.
                Condition::JustSaid(line) => self.say_last(*line, holds) && (!holds || self.say(*line, true)),
                Condition::Asked(signs) => self.decide(Set::Asked, signs.bits(), holds),
                Condition::NetGiven => self.decide(Set::Net, 1, holds),
                Condition::Variant(variant) => {
                    let this = 1 << variant.0;
                    self.variants &= if holds { this } else { !this };
                    self.variants != 0
                }
            };
            if !fits {
                return false;
            }
        }
        let Some(Demand { condition: Condition::All(inner) | Condition::Any(inner), holds }) = choices.pop() else {
            return true;
        };
        inner.iter().any(|condition| {
            let mut branch = choices.clone();
            branch.push(Demand { condition, holds });
            self.clone().meets(branch, fuel)
        })
    }

    fn narrow(&mut self, level: LevelIx, bound: LevelBound, holds: bool) -> bool {
        let (low, high) = &mut self.levels[level.at()];
        match (bound, holds) {
            (LevelBound::AtLeast(least), true) | (LevelBound::Below(least), false) => *low = least.max(*low),
            (LevelBound::Below(0), true) | (LevelBound::AtLeast(0), false) => return false,
            (LevelBound::Below(below), true) | (LevelBound::AtLeast(below), false) => *high = (below - 1).min(*high),
        }
        low <= high
    }

    /// Conditions name one member each, so that "not all of them" is "not this one".
    fn decide(&mut self, set: Set, members: u64, holds: bool) -> bool {
        let possible = match set {
            Set::Told => self.facts.told,
            Set::Heard => self.facts.heard,
            Set::Agreed => self.facts.agreed,
            Set::Asked => self.facts.asked.bits(),
            Set::Chance | Set::Verdict | Set::Net => u64::MAX,
        };
        let (inside, outside) = &mut self.sets[set as usize];
        *(if holds { &mut *inside } else { &mut *outside }) |= members;
        *inside & *outside == 0 && (!holds || members & !possible == 0)
    }

    fn say(&mut self, line: LineIx, holds: bool) -> bool {
        let contradicts = self.said.contains(&(line, !holds));
        self.said.push((line, holds));
        !contradicts && (!holds || self.facts.said[line.at()])
    }

    /// One line only is the last.
    fn say_last(&mut self, line: LineIx, holds: bool) -> bool {
        let contradicts =
            self.just_said.iter().any(|(other, held)| if *other == line { *held != holds } else { *held && holds });
        self.just_said.push((line, holds));
        !contradicts && (!holds || self.facts.just_said[line.at()])
    }
}
