//! Whether conditions of rules can hold together: a small tableau over what a moment and an act may be like.

use std::cell::Cell;

use super::When;
use crate::model::rubric::{ItemIx, ItemKind, Phase, Rubric};
use crate::model::scenario::wire::Safety;
use crate::model::scenario::words::{Bid, Cue, Manner, Topic};
use crate::model::scenario::{LevelBound, LevelIx, MAX_LEVELS};

/// A condition that must hold, or must not.
#[derive(Clone, Copy)]
pub(super) struct Demand<'r> {
    when: &'r When,
    holds: bool,
}

/// The condition must hold.
pub(super) fn holds(when: &When) -> Demand<'_> {
    Demand { when, holds: true }
}

/// The condition must not hold.
pub(super) fn fails(when: &When) -> Demand<'_> {
    Demand { when, holds: false }
}

/// How much thinking a whole file may take. A full model needs some thousands of steps; a hostile one ends here.
pub(super) const FUEL: u32 = 200_000;

/// Takes `cost` from what is left; false, from then on, when there is too little.
fn spend(fuel: &Cell<u32>, cost: usize) -> bool {
    let left = u32::try_from(cost).ok().and_then(|cost| fuel.get().checked_sub(cost));
    fuel.set(left.unwrap_or(0));
    left.is_some()
}

/// What is one of a closed list; all but the cue and the phase may also be missing.
#[derive(Clone, Copy)]
enum OneOf {
    /// The manner of the line's other act.
    Other,
    Topic,
    Cue,
    Bid,
    Phase,
    Does,
    Dont,
    Safety,
}

/// That it is missing, as a member of the set.
const MISSING: u64 = 1 << 63;

/// What is so or not.
#[derive(Clone, Copy)]
pub(super) enum Fact {
    GoalVoiced,
    PlanAgreed,
    JustTold,
    AnythingHeard,
    Screened,
    AsksNew,
    AlarmTold,
    Untrue,
}

/// What is known of the manners that were used for a while.
#[derive(Clone, Default)]
struct Used {
    /// One of each of these sets was.
    some: Vec<u32>,
    /// None of these was.
    none: u32,
}

impl Used {
    fn demand(&mut self, manners: u32, holds: bool) {
        if holds {
            self.some.push(manners);
        } else {
            self.none |= manners;
        }
    }

    /// Whether each set has a member left when these were not used either.
    fn fits(&self, none: u32) -> bool {
        self.some.iter().all(|some| some & !(self.none | none) != 0)
    }
}

/// What is known of a moment and an act on one branch.
#[derive(Clone)]
pub(super) struct Known {
    /// The lowest and highest value of each level.
    levels: [(u8, u8); MAX_LEVELS],
    /// What is left of each list: by [`OneOf`].
    one_of: [u64; 8],
    /// Facts that are so, and facts that are not: by [`Fact`].
    facts: [u8; 2],
    /// Manners used in this visit.
    after: Used,
    /// Manners of the line before.
    following: Used,
}

impl Known {
    /// Nothing but what is so at any time. `None` for a rubric with more items than a set holds.
    pub(super) fn anything(rubric: &Rubric) -> Option<Known> {
        if rubric.items().nth(MISSING.trailing_zeros() as usize).is_some() {
            return None;
        }
        let all = |count: usize| (1 << count) - 1;
        let items = |fits: fn(ItemKind) -> bool| {
            self::items(&rubric.items().filter(|(_, item)| fits(item.kind)).map(|(ix, _)| ix).collect::<Vec<_>>())
        };
        let mut one_of = [0; 8];
        one_of[OneOf::Other as usize] = all(Manner::ALL.len()) | MISSING;
        one_of[OneOf::Topic as usize] = all(Topic::ALL.len()) | MISSING;
        one_of[OneOf::Cue as usize] = all(Cue::ALL.len());
        one_of[OneOf::Bid as usize] = all(Bid::ALL.len()) | MISSING;
        one_of[OneOf::Phase as usize] = all(Phase::ALL.len());
        one_of[OneOf::Does as usize] = items(|kind| kind != ItemKind::KeyPoint) | MISSING;
        // The other kinds have no don't that an act could carry.
        one_of[OneOf::Dont as usize] = items(|kind| kind == ItemKind::Pair) | MISSING;
        one_of[OneOf::Safety as usize] = all(Safety::ALL.len()) | MISSING;
        Some(Known {
            levels: std::array::from_fn(|at| (0, LevelIx(at as u8).most())),
            one_of,
            facts: [0; 2],
            after: Used::default(),
            following: Used::default(),
        })
    }

    /// Whether some moment meets all demands on top of what is known. Wrong only by saying `true`, as it does whenever
    /// `fuel` has run out.
    pub(super) fn allows(&self, demands: &[Demand], fuel: &Cell<u32>) -> bool {
        self.clone().meets(demands.to_vec(), fuel)
    }

    fn meets<'r>(mut self, mut demands: Vec<Demand<'r>>, fuel: &Cell<u32>) -> bool {
        // What leaves a choice waits until the rest is known.
        let mut choices: Vec<Demand<'r>> = Vec::new();
        while let Some(Demand { when, holds }) = demands.pop() {
            if !spend(fuel, size(when)) {
                return true;
            }
            let fits = match when {
                When::Not(inner) => {
                    demands.push(Demand { when: inner, holds: !holds });
                    true
                }
                When::All(inner) if holds => {
                    demands.extend(inner.iter().map(self::holds));
                    true
                }
                When::Any(inner) if !holds => {
                    demands.extend(inner.iter().map(fails));
                    true
                }
                When::All(_) | When::Any(_) => {
                    choices.push(Demand { when, holds });
                    true
                }
                When::Level(level, bound) => self.narrow(*level, *bound, holds),
                When::GoalVoiced => self.decide(Fact::GoalVoiced, holds),
                When::PlanAgreed => self.decide(Fact::PlanAgreed, holds),
                When::JustTold => self.decide(Fact::JustTold, holds),
                When::AnythingHeard => self.decide(Fact::AnythingHeard, holds),
                When::Screened => self.decide(Fact::Screened, holds),
                When::AsksNew => self.decide(Fact::AsksNew, holds),
                When::AlarmTold => self.decide(Fact::AlarmTold, holds),
                When::Untrue => self.decide(Fact::Untrue, holds),
                When::Topic(topics) => self.keep(OneOf::Topic, u64::from(*topics), holds),
                When::Shows(cues) => self.keep(OneOf::Cue, u64::from(*cues), holds),
                When::Bids(bids) => self.keep(OneOf::Bid, u64::from(*bids), holds),
                When::With(manners) => self.keep(OneOf::Other, u64::from(*manners), holds),
                When::Phase(phase) => self.keep(OneOf::Phase, 1 << *phase as u32, holds),
                When::Does(list) => self.keep(OneOf::Does, items(list), holds),
                When::Dont(list) => self.keep(OneOf::Dont, items(list), holds),
                When::Safety(mark) => self.keep(OneOf::Safety, 1 << *mark as u32, holds),
                When::After(manners) => {
                    self.after.demand(*manners, holds);
                    true
                }
                When::Following(manners) => {
                    self.following.demand(*manners, holds);
                    true
                }
            };
            if !fits {
                return false;
            }
        }
        // The line before was said in this visit.
        if !self.after.fits(0) || !self.following.fits(self.after.none) {
            return false;
        }
        let Some(Demand { when: When::All(inner) | When::Any(inner), holds }) = choices.pop() else {
            return true;
        };
        inner.iter().any(|when| {
            // A branch pays for what it copies; so branches cannot nest too deeply either.
            if !spend(fuel, choices.len() + self.after.some.len() + self.following.some.len()) {
                return true;
            }
            let mut branch = choices.clone();
            branch.push(Demand { when, holds });
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

    /// Decides that a fact is so, or not; false when it is already decided otherwise.
    pub(super) fn decide(&mut self, fact: Fact, holds: bool) -> bool {
        self.facts[usize::from(holds)] |= 1 << fact as u8;
        self.facts[0] & self.facts[1] == 0
    }

    fn keep(&mut self, one_of: OneOf, members: u64, holds: bool) -> bool {
        let left = &mut self.one_of[one_of as usize];
        *left &= if holds { members } else { !members };
        *left != 0
    }
}

/// Items as a set; [`Known::anything`] has seen to it that they fit.
fn items(list: &[ItemIx]) -> u64 {
    list.iter().fold(0, |set, item| set | 1 << item.0)
}

/// What it costs to look at a condition, without what is inside.
fn size(when: &When) -> usize {
    match when {
        When::All(inner) | When::Any(inner) => 1 + inner.len(),
        When::Does(items) | When::Dont(items) => 1 + items.len(),
        _ => 1,
    }
}
