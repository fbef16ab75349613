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
    /// In how many days it should come up again; it is due at 0 and below.
    ///
    /// After an attempt in which it went well the days to the next double, from two to sixty; where it did not, it comes back
    /// the next day.
    pub due: i32,
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

    /// All of these put together.
    pub(super) fn sum(shares: &[Share]) -> Share {
        shares.iter().fold(Share { landed: 0, of: 0, donts: 0 }, |sum, share| Share {
            landed: sum.landed + share.landed,
            of: sum.of + share.of,
            donts: sum.donts + share.donts,
        })
    }
}

impl Skill {
    /// How many of the latest attempts tell how it goes now.
    pub const LATELY: usize = 3;

    /// An item that lands less often than this has not gone well.
    pub const WELL: f32 = 0.6;

    /// An item that has had fewer chances lately is not called weak.
    const CHANCES: u32 = 3;

    /// What came of its chances lately.
    pub fn lately(&self) -> Share {
        Share::sum(&self.course[self.course.len().saturating_sub(Skill::LATELY)..])
    }

    /// The part of its chances lately that landed, from 0 to 1.
    pub fn part(&self) -> f32 {
        self.lately().part().unwrap_or(1.0)
    }

    /// Whether it has seldom landed lately.
    pub fn is_weak(&self) -> bool {
        let lately = self.lately();
        lately.of + lately.donts >= Skill::CHANCES && self.part() < Skill::WELL
    }

    /// Whether it went well, and should come up again.
    pub fn is_stale(&self) -> bool {
        self.due <= 0 && !self.is_weak()
    }
}

/// The days to the next time, from those to this one.
fn next(days: u32, share: Share) -> u32 {
    match share.part() {
        Some(part) if part < Skill::WELL => 1,
        Some(_) => (2 * days).clamp(2, 60),
        None => days,
    }
}

pub(super) fn skills(attempts: &[Attempt], rubric: &Rubric, now: &Zoned) -> Vec<Skill> {
    let skills = rubric.items().filter_map(|(_, item)| {
        let with = attempts.iter().filter_map(|attempt| {
            let counts = attempt.summary?.items.get(&item.id)?;
            Some((Share::from(*counts), attempt.at))
        });
        let with: Vec<(Share, Timestamp)> = with.collect();
        let latest = with.iter().map(|(_, at)| *at).max()?;
        let (days, interval) = (days(latest, now), with.iter().fold(1, |days, (share, _)| next(days, *share)));
        Some(Skill {
            id: item.id.clone(),
            title: item.title.clone(),
            course: with[with.len().saturating_sub(BACK)..].iter().map(|(share, _)| *share).collect(),
            days,
            due: interval as i32 - i32::try_from(days).unwrap_or(i32::MAX / 2),
        })
    });
    skills.collect()
}
