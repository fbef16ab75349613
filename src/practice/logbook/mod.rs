//! A person's attempts over time: how each item of the rubric and each way of talking went, whom they have met, what they
//! have not practised for a while, and what is worth fifteen minutes today.

mod skill;
mod suggestion;
#[cfg(test)]
mod tests;
pub mod words;

use jiff::{Timestamp, Zoned};

use crate::model::rubric::Rubric;
use crate::play::score::Standing;
use crate::practice::debrief::{Habit, Pattern};
use crate::practice::record::{Header, Mode, Summary};

pub use skill::{Share, Skill};
pub use suggestion::{Suggestion, Why};

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
    /// The items that it teaches, by their ids.
    pub teaches: Vec<String>,
}

/// The logbook.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Logbook {
    /// What is worth fifteen minutes today.
    pub today: Option<Suggestion>,
    /// The items of the rubric that have come up, in its order.
    pub skills: Vec<Skill>,
    /// The ways of talking that have come up.
    pub habits: Vec<HabitCourse>,
    /// Whom they can meet, and how often they have.
    pub people: Vec<Met>,
    /// Every attempt, the latest first.
    pub attempts: Vec<Row>,
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
    /// The person's name; the scenario's id where there is no such scenario any more.
    pub name: String,
    /// Days since it was last gone on with.
    pub days: u32,
    /// How many lines have been said.
    pub turns: u16,
    /// How it is played.
    pub mode: Mode,
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
    /// Title of the ending.
    pub ending: String,
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
        today: suggestion::today(attempts, known, &skills, now),
        habits: habits(attempts),
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
    let own = attempts.iter().filter(|attempt| attempt.header.scenario == known.scenario);
    Met {
        scenario: known.scenario.clone(),
        first_name: known.first_name.clone(),
        times: own.clone().filter(|attempt| attempt.summary.is_some()).count() as u32,
        days: own.map(|attempt| days(attempt.at, now)).min(),
    }
}

fn row(attempt: &Attempt, known: &[Known], now: &Zoned) -> Row {
    let header = attempt.header;
    let person = known.iter().find(|known| known.scenario == header.scenario);
    let is_same = person.is_some_and(|person| person.rules_hash == header.rules_hash);
    let state = match is_same || attempt.is_kept_whole {
        false => State::Earlier,
        true if attempt.is_open => State::Open,
        true => State::Finished,
    };
    Row {
        id: header.id.clone(),
        name: person.map_or(&header.scenario, |person| &person.first_name).clone(),
        days: days(attempt.at, now),
        turns: attempt.turns,
        mode: header.mode,
        state,
        outcome: attempt.summary.map(|summary| Outcome {
            score: summary.score,
            safety: summary.safety,
            first_tries: summary.first_tries,
            ending: summary.ending.clone(),
        }),
    }
}

/// Days from then to now on the calendar where somebody is; none from what has yet to come, as after a clock was set back.
fn days(then: Timestamp, now: &Zoned) -> u32 {
    let then = then.to_zoned(now.time_zone().clone()).date();
    u32::try_from(then.duration_until(now.date()).as_hours() / 24).unwrap_or(0)
}
