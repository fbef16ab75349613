//! A person's attempts over time: how each item of the rubric and each way of talking went, whom they have met, what they
//! have not practised for a while, and what is worth fifteen minutes today.

mod curve;
mod own;
mod path;
mod skill;
#[cfg(test)]
mod tests;
pub mod words;

use jiff::{Timestamp, Zoned};

use crate::model::rubric::Rubric;
use crate::model::scenario::words::Difficulty;
use crate::play::score::Standing;
use crate::practice::debrief::{Habit, Pattern};
use crate::practice::record::{Header, Mode, Summary};

pub use curve::Change;
pub use own::{OwnLine, own_lines};
pub use path::{ENOUGH, Suggestion, Today, Why, due};
pub use skill::{Share, Skill};

/// What is known of an attempt without playing it again.
#[derive(Clone, Copy, Debug)]
pub struct Attempt<'a> {
    /// Its first line.
    pub header: &'a Header,
    /// How many lines have been said.
    pub turns: u16,
    /// Whether there is more to be said.
    pub is_open: bool,
    /// What it came to, once it was finished.
    pub summary: Option<&'a Summary>,
    /// When it was last gone on with.
    pub at: Timestamp,
    /// Whether the scenario is kept as it was then.
    pub is_kept_whole: bool,
}

/// A scenario that can be played.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    /// Its id.
    pub scenario: String,
    /// The name that the person is called by.
    pub first_name: String,
    /// Hash of all that can change events or score; attempts with another were played on an earlier version.
    pub rules_hash: String,
    /// How hard it is.
    pub difficulty: Difficulty,
    /// The items that it teaches, by their ids.
    pub teaches: Vec<String>,
}

/// The logbook.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Logbook {
    /// What is worth fifteen minutes today.
    pub today: Option<Today>,
    /// The items of the rubric that have come up, in its order.
    pub skills: Vec<Skill>,
    /// The ways of talking that have come up.
    pub habits: Vec<HabitCourse>,
    /// Whom they can meet, and how often they have.
    pub people: Vec<Met>,
    /// Lines that they wrote before they saw those on offer, the latest first.
    pub own: Vec<OwnLine>,
    /// Every attempt, the latest first.
    pub attempts: Vec<Row>,
}

/// That somebody has not practised for as long as they wanted to be reminded after.
#[derive(Clone, Debug, PartialEq)]
pub struct Reminder {
    /// After how many days they wanted to be.
    pub every: u8,
    /// Days since they last practised.
    pub days: u32,
    /// What is worth fifteen minutes today.
    pub today: Today,
}

impl Logbook {
    /// What is said to somebody who wants to be reminded after so many days; nothing before then, and nothing to who has never
    /// practised.
    pub fn reminder(&self, every: u8) -> Option<Reminder> {
        let days = self.attempts.iter().map(|row| row.days).min().filter(|days| *days >= u32::from(every))?;
        Some(Reminder { every, days, today: self.today.clone()? })
    }
}

/// A way of talking, attempt by attempt.
#[derive(Clone, Debug, PartialEq)]
pub struct HabitCourse {
    /// Which.
    pub pattern: Pattern,
    /// In how many turns it was seen, and in how many it could have been: the oldest attempt first.
    pub seen: Vec<(u32, u32)>,
    /// In how many of these it was seen often enough to show.
    pub shows: u32,
}

/// Somebody who can be met.
#[derive(Clone, Debug, PartialEq)]
pub struct Met {
    /// Id of their scenario.
    pub scenario: String,
    /// The name that they are called by.
    pub first_name: String,
    /// How many attempts were finished.
    pub times: u32,
    /// Days since they were last met; `None` where they have not been.
    pub days: Option<u32>,
}

/// An attempt as it is listed.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// The person's name; the scenario's id where there is no such scenario any more; nothing where it is a drill.
    pub name: Option<String>,
    /// Days since it was last gone on with.
    pub days: u32,
    /// How many lines have been said.
    pub turns: u16,
    /// How it is played.
    pub mode: Mode,
    /// Whether a room plays it together.
    pub workshop: bool,
    /// How far it has come.
    pub state: State,
    /// What it came to, once it was finished; the last time where it was finished more than once.
    pub outcome: Option<Outcome>,
}

/// What a finished attempt came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The score as shown.
    pub score: Option<i32>,
    /// How safety stood; older records do not say.
    pub safety: Option<Standing>,
    /// What the lines said first would score, where something was taken back.
    pub first_tries: Option<i32>,
    /// Title of the ending; a drill has none.
    pub ending: String,
    /// Of a drill: in how many moments one of the best lines was said, and of how many.
    pub right: Option<(u32, u32)>,
}

/// How far an attempt has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It can be gone on with.
    Open,
    /// It can be looked back at.
    Finished,
    /// It was played on another version of the scenario, or on one that is not here, and neither was kept: its summary is what
    /// there is.
    Earlier,
}

/// How many attempts the course of an item or a habit goes back.
const BACK: usize = 12;

/// What there is to be said of all attempts, oldest first, on this day.
pub fn logbook(attempts: &[Attempt], known: &[Known], rubric: &Rubric, now: &Zoned) -> Logbook {
    let skills = skill::skills(attempts, rubric, now);
    Logbook {
        today: path::today(attempts, known, &skills, now),
        habits: habits(attempts),
        own: Vec::new(),
        people: known.iter().map(|known| met(attempts, known, now)).collect(),
        attempts: attempts.iter().rev().map(|attempt| row(attempt, known, now)).collect(),
        skills,
    }
}

fn habits(attempts: &[Attempt]) -> Vec<HabitCourse> {
    let courses = Pattern::ALL.iter().map(|&pattern| {
        let finished = attempts.iter().rev().filter_map(|attempt| attempt.summary);
        let seen = finished.filter_map(|summary| summary.habit(pattern));
        let mut seen: Vec<_> = seen.take(BACK).collect();
        seen.reverse();
        let shows = seen.iter().filter(|(n, of)| Habit::is_shown(*n, *of)).count() as u32;
        HabitCourse { pattern, seen, shows }
    });
    courses.filter(|course| !course.seen.is_empty()).collect()
}

fn met(attempts: &[Attempt], known: &Known, now: &Zoned) -> Met {
    let is_own = |attempt: &&Attempt| attempt.header.scenario == known.scenario && !attempt.header.workshop;
    let own = attempts.iter().filter(is_own);
    Met {
        scenario: known.scenario.clone(),
        first_name: known.first_name.clone(),
        times: own.clone().filter(|attempt| attempt.summary.is_some()).count() as u32,
        days: own.map(|attempt| days(attempt.at, now)).min(),
    }
}

fn row(attempt: &Attempt, known: &[Known], now: &Zoned) -> Row {
    let header = attempt.header;
    let is_here =
        |scenario: &str, rules: &str| known.iter().any(|known| known.scenario == scenario && known.rules_hash == rules);
    let is_same = match &header.drill {
        None => is_here(&header.scenario, &header.rules_hash),
        Some(dealt) => dealt.iter().all(|dealt| is_here(&dealt.scenario, &dealt.rules_hash)),
    };
    let state = match is_same || attempt.is_kept_whole {
        false => State::Earlier,
        true if attempt.is_open => State::Open,
        true => State::Finished,
    };
    let person = known.iter().find(|known| known.scenario == header.scenario);
    let name = || person.map_or(&header.scenario, |person| &person.first_name).clone();
    Row {
        id: header.id.clone(),
        name: header.drill.is_none().then(name),
        days: days(attempt.at, now),
        turns: attempt.turns,
        mode: header.mode,
        workshop: header.workshop,
        state,
        outcome: attempt.summary.map(|summary| Outcome {
            score: summary.score,
            safety: summary.safety,
            first_tries: summary.first_tries,
            ending: summary.ending.clone(),
            right: summary.right,
        }),
    }
}

/// Days from then to now on the calendar where somebody is; none from what has yet to come, as after a clock was set back.
fn days(then: Timestamp, now: &Zoned) -> u32 {
    let then = then.to_zoned(now.time_zone().clone()).date();
    u32::try_from(then.duration_until(now.date()).as_hours() / 24).unwrap_or(0)
}
