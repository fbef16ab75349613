//! Simulated learners: each plays by one idea, to find out whether the score rewards it.
//!
//! Their results are regression checks of a scenario. They say nothing about people who learn.

mod able;
mod all;
mod attempt;
mod echo;
mod fitted;
mod ground;
mod memory;
mod mind;
mod offer;
mod opening;
mod room;
mod rules;
mod sheet;
mod skill;
mod surface;
#[cfg(test)]
mod tests;

pub use attempt::{Attempt, Decision, Leading, Onward, Reached, Trace, attempt_seed, play};
pub use echo::Echoes;
pub use fitted::Priority;
pub use ground::{Ground, World};
pub use memory::Memory;
pub use offer::Offer;
pub use opening::Opening;
pub use room::{Ballot, Voted, room};
pub use rules::{Lessons, Rules};
pub use sheet::{Sheet, banned_word, is_banned};
pub(crate) use sheet::{split, text};

use mind::Mind;

/// What kind of idea a trainee has; the bars ask for kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Yardsticks: chance and the best.
    Yardstick,
    /// Looks at the outside of lines only.
    Surface,
    /// Looks at the outside of lines by a rule that was fitted on other scenarios.
    Rule,
    /// Has part of the skill.
    Partial,
    /// Puts rules of thumb together.
    Composite,
    /// Has all of the skill, some of the time.
    Able,
    /// Plays against the paper.
    Contrary,
}

/// A simulated learner.
#[derive(Clone, Copy, Debug)]
pub struct Trainee {
    /// Its name.
    pub id: &'static str,
    /// What kind of idea it has.
    pub group: Group,
    /// How many attempts it makes in a row, remembering.
    pub series: u32,
    mind: Mind,
}

impl Trainee {
    const fn new(id: &'static str, group: Group, mind: Mind) -> Trainee {
        Trainee { id, group, series: 1, mind }
    }

    /// Somebody who reads so many moments in a hundred.
    pub const fn able(percent: u8) -> Trainee {
        Trainee::new("able", Group::Able, Mind::Able(percent))
    }

    /// Somebody with two skills: uses the first where it is on offer, the second where it is not.
    pub const fn pair(first: &'static Trainee, second: &'static Trainee) -> Trainee {
        Trainee::new("pair", Group::Composite, Mind::Pair(first, second))
    }

    /// Somebody with a fixed order of all lines, one of many that mean nothing.
    pub const fn ranked(number: u32) -> Trainee {
        Trainee::new("ranked", Group::Surface, Mind::Ranked(number))
    }
}
