//! Attempts as they are kept: JSON Lines, a header and then one entry for every choice or step back.
//!
//! This is the codec. Reading and writing files is `store`'s.

mod bundle;
mod dealt;
#[cfg(test)]
pub(crate) mod fixture;
mod kept;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::play::score::Counts;
use crate::play::score::Standing;
use crate::practice::debrief::{Pattern, Reflection};
use crate::practice::view::Expectation;

pub use bundle::{BUNDLE, begins};
pub use dealt::{DRILL, Dealt};
pub use kept::Kept;

/// The format of an attempt at a scenario.
pub const FORMAT: u32 = 1;

/// The format of what earlier versions do not know, drills and workshops; the newest that this version reads.
pub const NEWEST: u32 = 2;

/// How an attempt is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// With coach and going back.
    Practice,
    /// With neither.
    Exam,
}

/// The first line of a record: all that is needed beside the choices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// Format of the record.
    pub format: u32,
    /// Unique name of the attempt.
    pub id: String,
    /// Id of the scenario.
    pub scenario: String,
    /// Hash of all that can change events or score.
    pub rules_hash: String,
    /// Hash of the words.
    pub text_hash: String,
    /// Draws the world and the order of the lines.
    pub seed: u32,
    /// How it is played.
    pub mode: Mode,
    /// Language of the texts.
    pub language: String,
    /// The one visit that is played; the whole course if none is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit: Option<String>,
    /// The assignment that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignment: Option<String>,
    /// Whose it is, where it belongs to one: the id that the school knows them by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub student: Option<String>,
    /// When it was begun, where somebody knew the time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begun: Option<Timestamp>,
    /// The moments, where it is a drill; then nothing is played of a scenario of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drill: Option<Vec<Dealt>>,
    /// Whether a room plays it together. Nobody's practice is counted by it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub workshop: bool,
}

impl Header {
    /// Whether it is a student's attempt at an assignment. Who writes their id in large letters is nobody else.
    pub fn belongs_to(&self, assignment: &str, student: &str) -> bool {
        let is_theirs = |of: &String| of.to_lowercase() == student.to_lowercase();
        self.assignment.as_deref() == Some(assignment) && self.student.as_ref().is_some_and(is_theirs)
    }

    /// Whether one trainee meets somebody, and neither goes through single moments nor plays with a room.
    pub fn is_consultation(&self) -> bool {
        self.drill.is_none() && !self.workshop
    }
}

/// A later line of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Entry {
    /// The line with this address was chosen.
    Line(String),
    /// The last choice was taken back.
    Back {},
    /// What the trainee would have said in their own words, written before they saw the lines of the next choice.
    Own(String),
    /// What they expected the next choice to do to the person.
    Expected(Expectation),
    /// What they answered before they saw the number.
    Reflected(Reflection),
    /// How a room voted on the next choice.
    Voted(Voted),
    /// The attempt was finished. For display only: whoever must know replays.
    Done(Summary),
}

/// How a room voted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Voted {
    /// Whether it had been discussed before.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub again: bool,
    /// How many hands were up for each line, in the order in which the lines are shown.
    pub hands: Vec<u8>,
}

/// What a finished attempt shows when its scenario has changed since, and what is compared over many attempts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// The score as shown.
    pub score: Option<i32>,
    /// How safety stood; older records do not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub safety: Option<Standing>,
    /// What the lines said first would score, where something was taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_tries: Option<i32>,
    /// Title of the ending; a drill has none.
    pub ending: String,
    /// Of a drill: in how many moments one of the best lines was said, and of how many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub right: Option<(u32, u32)>,
    /// When it was finished, where somebody knew the time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finished: Option<Timestamp>,
    /// What was earned and missed of each item of the rubric that came up, by their ids.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub items: BTreeMap<String, Counts>,
    /// In how many turns a way of talking was seen, and in how many it could have been, by [`Pattern::kept`]. Other versions
    /// may know others.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub habits: BTreeMap<String, (u32, u32)>,
}

impl Summary {
    /// In how many turns a way of talking was seen, and in how many it could have been; `None` where nothing is said of it.
    pub fn habit(&self, pattern: Pattern) -> Option<(u32, u32)> {
        self.habits.get(&pattern.kept()).copied()
    }

    /// The same with no count above what so many lines can come to. A file may claim anything, and nobody replays it.
    pub fn within(mut self, lines: u16) -> Summary {
        let most = u32::from(lines);
        self.score = self.score.map(|score| score.clamp(-1_000, 1_000));
        self.first_tries = self.first_tries.map(|score| score.clamp(-1_000, 1_000));
        self.right = self.right.map(|(right, of)| (right.min(of).min(most), of.min(most)));
        self.items.values_mut().for_each(|counts| *counts = counts.at_most(most));
        for (seen, of) in self.habits.values_mut() {
            *of = (*of).min(most);
            *seen = (*seen).min(*of);
        }
        self
    }
}

/// A record that has been read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its first line.
    pub header: Header,
    /// Its other lines.
    pub entries: Vec<Entry>,
    /// How many bytes of the file are whole. What follows is a torn last line, to be cut off.
    pub whole: usize,
}

/// Why a record cannot be read.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum RecordError {
    /// It was written by a newer version, and is left as it is.
    #[error("it was written by a newer version of Backstory (format {found}; this one reads up to {NEWEST})")]
    Newer {
        /// Its format.
        found: u64,
    },
    /// A line is damaged.
    #[error("line {line} is damaged: {reason}")]
    Damaged {
        /// The line, from 1.
        line: usize,
        /// What is wrong with it.
        reason: String,
    },
    /// There is nothing in it.
    #[error("it is empty")]
    Empty,
}

impl Record {
    /// Reads a record. A last line that was not finished is left out.
    ///
    /// # Errors
    /// The record is from a newer version, is empty, or a line before the last is damaged.
    pub fn decode(bytes: &[u8]) -> Result<Record, RecordError> {
        let (header, entries) = read(bytes)?;
        Ok(Record { header, entries: entries.collect::<Result<_, _>>()?, whole: whole(bytes) })
    }

    /// The addresses of the lines of the last branch.
    pub fn lines(&self) -> Vec<&str> {
        let mut lines = Vec::new();
        for entry in &self.entries {
            match entry {
                Entry::Line(address) => lines.push(address.as_str()),
                Entry::Back {} => drop(lines.pop()),
                Entry::Own(_) | Entry::Expected(_) | Entry::Reflected(_) | Entry::Voted(_) | Entry::Done(_) => {}
            }
        }
        lines
    }

    /// What was answered since the last choice.
    pub fn reflections(&self) -> Vec<Reflection> {
        let mut reflections = Vec::new();
        for entry in &self.entries {
            match entry {
                Entry::Line(_) | Entry::Back {} => reflections.clear(),
                Entry::Reflected(reflection) => reflections.push(reflection.clone()),
                Entry::Own(_) | Entry::Expected(_) | Entry::Voted(_) | Entry::Done(_) => {}
            }
        }
        reflections
    }

    /// How often a choice was taken back.
    pub fn retries(&self) -> u32 {
        self.entries.iter().filter(|entry| matches!(entry, Entry::Back {})).count() as u32
    }

    /// Whether there is more to be said: it was never finished, or gone back into since.
    pub fn is_open(&self) -> bool {
        !matches!(self.entries.last(), Some(Entry::Done(_)))
    }

    /// The summary, once it is finished; of the last time where it was finished more than once.
    pub fn summary(&self) -> Option<&Summary> {
        self.entries.iter().rev().find_map(|entry| match entry {
            Entry::Done(summary) => Some(summary),
            _ => None,
        })
    }
}

/// A header or an entry as a line of the file.
pub fn encode<T: Serialize>(value: &T) -> String {
    // Structs, texts and numbers only: their encoding cannot fail.
    let mut line = serde_json::to_string(value).unwrap_or_default();
    line.push('\n');
    line
}

/// The header of a record, and its entries one by one. A last line that was not finished is left out.
///
/// # Errors
/// The record is from a newer version, is empty, or its header is damaged.
pub fn read(bytes: &[u8]) -> Result<(Header, impl Iterator<Item = Result<Entry, RecordError>>), RecordError> {
    let mut lines = bytes[..whole(bytes)].split_inclusive(|byte| *byte == b'\n').enumerate();
    let Some((_, first)) = lines.next() else { return Err(RecordError::Empty) };
    newer(first)?;
    let header = line(1, first)?;
    Ok((header, lines.map(|(at, text)| line(at + 1, text))))
}

/// How many bytes are whole lines.
pub fn whole(bytes: &[u8]) -> usize {
    bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1)
}

fn newer(first: &[u8]) -> Result<(), RecordError> {
    #[derive(Deserialize)]
    struct Format {
        format: u64,
    }
    match serde_json::from_slice(first) {
        Ok(Format { format }) if format > u64::from(NEWEST) => Err(RecordError::Newer { found: format }),
        _ => Ok(()),
    }
}

fn line<'de, T: Deserialize<'de>>(at: usize, text: &'de [u8]) -> Result<T, RecordError> {
    serde_json::from_slice(text).map_err(|error| {
        // It repeats what stands there, and anything can.
        let reason = error.to_string().chars().take(200).collect();
        RecordError::Damaged { line: at, reason }
    })
}
