//! An item of the rubric over many attempts.

use jiff::{Timestamp, Zoned};

use super::{Attempt, BACK, days};
use crate::model::rubric::Rubric;
use crate::play::score::Counts;

/// An item of the rubric, attempt by attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skill {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What came of its chances in the last attempts in which it came up, the oldest first.
    pub course: Vec<Share>,
    /// Days since it last came up.
    pub days: u32,
}

/// What came of an item's chances in one attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// How often its do landed.
    pub landed: u32,
    /// How often it could have: landed, neither, at the wrong moment, with harm, or missed.
    pub of: u32,
    /// How often its don't was said.
    pub donts: u32,
}

impl From<Counts> for Share {
    fn from(counts: Counts) -> Share {
        let of = counts.landed + counts.neutral + counts.mistimed + counts.harmed + counts.missed;
        Share { landed: counts.landed, of, donts: counts.donts }
    }
}

impl Share {
    /// From 0 to 1: the share that landed, where every don't stands for a chance lost. `None` without a chance.
    pub fn part(self) -> Option<f32> {
        let of = self.of + self.donts;
        (of > 0).then(|| self.landed as f32 / of as f32)
    }

    fn plus(self, other: Share) -> Share {
        Share { landed: self.landed + other.landed, of: self.of + other.of, donts: self.donts + other.donts }
    }
}

impl Skill {
    /// How many of the latest attempts tell how it goes now.
    pub const LATELY: usize = 3;

    /// After so many days an item has not come up for a while. A design choice; spacing helps, no study says how far apart.
    pub const WHILE: u32 = 14;

    /// What came of its chances lately.
    pub fn lately(&self) -> Share {
        let none = Share { landed: 0, of: 0, donts: 0 };
        self.course.iter().rev().take(Skill::LATELY).fold(none, |sum, share| sum.plus(*share))
    }

    /// Whether it has not come up for a while.
    pub fn is_stale(&self) -> bool {
        self.days >= Skill::WHILE
    }
}

pub(super) fn skills(attempts: &[Attempt], rubric: &Rubric, now: &Zoned) -> Vec<Skill> {
    let skills = rubric.items().filter_map(|(_, item)| {
        let with = attempts.iter().rev().filter_map(|attempt| {
            let counts = attempt.summary?.items.get(&item.id)?;
            Some((*counts, attempt.at))
        });
        let mut course = Vec::new();
        let mut latest: Option<Timestamp> = None;
        for (counts, at) in with.take(BACK) {
            course.push(Share::from(counts));
            latest = latest.max(Some(at));
        }
        course.reverse();
        let days = days(latest?, now);
        Some(Skill { id: item.id.clone(), title: item.title.clone(), course, days })
    });
    skills.collect()
}
