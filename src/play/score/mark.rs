//! What turns were for the items of the rubric, and how often.

use serde::{Deserialize, Serialize};

use crate::model::scenario::words::Verdict;

/// What a turn was for an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// Its do landed.
    Landed,
    /// Its do was neither right nor wrong.
    Neutral,
    /// Its do came at the wrong moment.
    Mistimed,
    /// Its do did harm.
    Harmed,
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
    /// It came at the wrong moment; at another it may help.
    #[serde(skip_serializing_if = "is_zero")]
    pub mistimed: u32,
    /// Dos that did harm.
    #[serde(skip_serializing_if = "is_zero")]
    pub harmed: u32,
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

impl Mark {
    /// All of them, in the order of tables.
    pub const ALL: [Mark; 6] = [Mark::Landed, Mark::Neutral, Mark::Mistimed, Mark::Harmed, Mark::Dont, Mark::Missed];

    /// Its name, as others who keep results are told it.
    pub fn name(self) -> &'static str {
        match self {
            Mark::Landed => "landed",
            Mark::Neutral => "neutral",
            Mark::Mistimed => "mistimed",
            Mark::Harmed => "harmed",
            Mark::Dont => "dont",
            Mark::Missed => "missed",
        }
    }
}

impl From<Verdict> for Mark {
    /// What a line that landed so is for the items whose dos it does.
    fn from(verdict: Verdict) -> Mark {
        match verdict {
            Verdict::Landed => Mark::Landed,
            Verdict::Neutral => Mark::Neutral,
            Verdict::Mistimed => Mark::Mistimed,
            Verdict::Harmful => Mark::Harmed,
        }
    }
}

impl Counts {
    /// How many there were of a mark.
    pub fn of(mut self, mark: Mark) -> u32 {
        *self.count(mark)
    }

    fn count(&mut self, mark: Mark) -> &mut u32 {
        match mark {
            Mark::Landed => &mut self.landed,
            Mark::Neutral => &mut self.neutral,
            Mark::Mistimed => &mut self.mistimed,
            Mark::Harmed => &mut self.harmed,
            Mark::Dont => &mut self.donts,
            Mark::Missed => &mut self.missed,
        }
    }

    /// The same with no count above this.
    pub fn at_most(mut self, most: u32) -> Counts {
        for mark in Mark::ALL {
            let count = self.count(mark);
            *count = (*count).min(most);
        }
        self
    }

    /// Both together.
    pub fn plus(self, other: Counts) -> Counts {
        let mut sum = self;
        for mark in Mark::ALL {
            *sum.count(mark) += other.of(mark);
        }
        sum
    }
}

impl FromIterator<Mark> for Counts {
    fn from_iter<T: IntoIterator<Item = Mark>>(marks: T) -> Counts {
        let mut counts = Counts::default();
        for mark in marks {
            *counts.count(mark) += 1;
        }
        counts
    }
}
