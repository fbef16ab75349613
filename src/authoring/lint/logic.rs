//! Whether conditions can hold together: a small tableau over what a moment may be like.

use std::cell::Cell;

use super::facts::Possible;
use crate::model::scenario::{Condition, LineIx};
use crate::model::tableau::{self, Form, Formula, Known, Levels};
pub(super) use crate::model::tableau::{fails, holds};

/// A condition that must hold, or must not.
pub(super) type Demand<'c> = tableau::Demand<'c, Condition>;

/// How many steps are taken for a whole file. The longest scenario of the bank needs 1.6 million; a hostile one ends here.
pub(super) const FUEL: u32 = 10_000_000;

/// Whether some moment meets all demands, as far as can be told without playing. Wrong only by saying `true`, as it does
/// whenever `fuel` has run out.
pub(super) fn possible(facts: &Possible, demands: &[Demand], fuel: &Cell<u32>) -> bool {
    let known = Moment {
        facts,
        levels: Levels::any(),
        sets: [(0, 0); 7],
        said: Vec::new(),
        just_said: Vec::new(),
        variants: (1 << facts.variants) - 1,
    };
    tableau::meets(known, demands.to_vec(), fuel)
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
struct Moment<'f> {
    facts: &'f Possible<'f>,
    levels: Levels,
    /// Members that are in a set, and members that are not: by [`Set`].
    sets: [(u64, u64); 7],
    said: Vec<(LineIx, bool)>,
    /// Lines that are the last that was said, and lines that are not.
    just_said: Vec<(LineIx, bool)>,
    /// Variants that may be played, as a set.
    variants: u16,
}

impl Formula for Condition {
    fn form(&self) -> Form<'_, Condition> {
        match self {
            Condition::Not(inner) => Form::Not(inner),
            Condition::All(inner) => Form::All(inner),
            Condition::Any(inner) => Form::Any(inner),
            _ => Form::Plain,
        }
    }
}

impl Known<Condition> for Moment<'_> {
    fn learn(&mut self, plain: &Condition, holds: bool) -> bool {
        match plain {
            Condition::Level(level, bound) => self.levels.narrow(*level, *bound, holds),
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
            // Made of others; see the form.
            Condition::Not(_) | Condition::All(_) | Condition::Any(_) => true,
        }
    }
}

impl Moment<'_> {
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
