//! Whether conditions of rules can hold together: a small tableau over what a moment and an act may be like.

use std::cell::Cell;

use super::When;
use crate::model::rubric::{ItemIx, ItemKind, Phase, Rubric};
use crate::model::scenario::wire::Safety;
use crate::model::scenario::words::{Bid, Cue, Manner, Topic};
use crate::model::tableau::{self, Form, Formula, Levels};
pub(super) use crate::model::tableau::{fails, holds};

/// A condition that must hold, or must not.
pub(super) type Demand<'r> = tableau::Demand<'r, When>;

/// How much thinking a whole file may take. A full model needs some thousands of steps; a hostile one ends here.
pub(super) const FUEL: u32 = 200_000;

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
    levels: Levels,
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
        Some(Known { levels: Levels::any(), one_of, facts: [0; 2], after: Used::default(), following: Used::default() })
    }

    /// Whether some moment meets all demands on top of what is known. Wrong only by saying `true`, as it does whenever
    /// `fuel` has run out.
    pub(super) fn allows(&self, demands: &[Demand], fuel: &Cell<u32>) -> bool {
        tableau::meets(self.clone(), demands.to_vec(), fuel)
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

impl tableau::Known<When> for Known {
    fn learn(&mut self, plain: &When, holds: bool) -> bool {
        match plain {
            When::Level(level, bound) => self.levels.narrow(*level, *bound, holds),
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
            // Made of others; see the form.
            When::Not(_) | When::All(_) | When::Any(_) => true,
        }
    }

    /// The line before was said in this visit.
    fn fits(&self) -> bool {
        self.after.fits(0) && self.following.fits(self.after.none)
    }

    fn size(&self) -> usize {
        self.after.some.len() + self.following.some.len()
    }
}

impl Formula for When {
    fn form(&self) -> Form<'_, When> {
        match self {
            When::Not(inner) => Form::Not(inner),
            When::All(inner) => Form::All(inner),
            When::Any(inner) => Form::Any(inner),
            _ => Form::Plain,
        }
    }

    fn size(&self) -> usize {
        match self {
            When::All(inner) | When::Any(inner) => 1 + inner.len(),
            When::Does(items) | When::Dont(items) => 1 + items.len(),
            _ => 1,
        }
    }
}

/// Items as a set; [`Known::anything`] has seen to it that they fit.
fn items(list: &[ItemIx]) -> u64 {
    list.iter().fold(0, |set, item| set | 1 << item.0)
}
