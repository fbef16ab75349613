//! A portfolio for professional registration: hours, people, what was practised, and what was thought of it.
//!
//! It is what somebody says of themselves: it proves nothing, and says so.

mod html;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use jiff::{Timestamp, Zoned};

use super::debrief::Reflection;
use super::logbook::{OwnLine, Share};
use super::record::{Kept, Mode};
use crate::play::score::Counts;

pub use html::html;

/// Minutes that a decision takes, where an attempt was left and gone on with so that its clock says nothing. A design choice; a
/// visit of twelve decisions is planned for fifteen to twenty minutes.
const DECISION: f32 = 1.5;

/// No decision is reckoned with more minutes than this, however long a window stood open.
const LONGEST: f32 = 4.0;

/// Who practised, and with whom.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Portfolio {
    /// The name, as somebody writes it for their register; nothing where they write it by hand.
    pub name: Option<String>,
    /// The day on which it was made.
    pub day: String,
    /// What was done, the earliest first.
    pub sittings: Vec<Sitting>,
    /// By item of the rubric that came up, its id and title: what came of its chances.
    pub items: Vec<(String, String, Share)>,
    /// Lines of their own, the latest first.
    pub own: Vec<OwnLine>,
}

/// An attempt that was finished, or a drill.
#[derive(Clone, Debug, PartialEq)]
pub struct Sitting {
    /// The day.
    pub day: String,
    /// Who was met; nobody where it is a drill.
    pub person: Option<String>,
    /// How it was played.
    pub mode: Mode,
    /// Decisions.
    pub decisions: u16,
    /// Minutes, reckoned; see [`minutes`].
    pub minutes: u32,
    /// What was answered before the number was shown.
    pub reflections: Vec<Reflection>,
}

impl Portfolio {
    /// Minutes in all.
    pub fn minutes(&self) -> u32 {
        self.sittings.iter().map(|sitting| sitting.minutes).sum()
    }

    /// The people who were met, each once, in the order in which they first were.
    pub fn people(&self) -> Vec<&str> {
        let mut people: Vec<&str> = Vec::new();
        for person in self.sittings.iter().filter_map(|sitting| sitting.person.as_deref()) {
            if !people.contains(&person) {
                people.push(person);
            }
        }
        people
    }
}

/// How many minutes an attempt took: from its beginning to its end where that can be one sitting, else a minute and a half for
/// each decision. Nobody's clock runs beside the play.
pub fn minutes(kept: &Kept) -> u32 {
    let decisions = f32::from(kept.turns);
    let finished = kept.summary.as_ref().and_then(|summary| summary.finished);
    let clock = kept.header.begun.zip(finished).map(|(from, to)| from.duration_until(to).as_secs_f32() / 60.0);
    let sitting = clock.filter(|minutes| (0.0..=LONGEST * decisions).contains(minutes));
    sitting.map_or_else(|| reckoned(kept.turns), |minutes| minutes.round() as u32)
}

/// Minutes that so many decisions take, where nobody has looked at a clock.
pub fn reckoned(decisions: u16) -> u32 {
    (DECISION * f32::from(decisions)).round() as u32
}

/// The items of all attempts that were finished, put together.
pub(super) fn items<'k>(kept: impl Iterator<Item = &'k Kept>) -> BTreeMap<String, Counts> {
    let mut items: BTreeMap<String, Counts> = BTreeMap::new();
    for (id, counts) in kept.filter_map(|kept| kept.summary.as_ref()).flat_map(|summary| &summary.items) {
        let sum = items.entry(id.clone()).or_default();
        *sum = sum.plus(*counts);
    }
    items
}

/// The day of a time, where somebody is.
pub(super) fn day(at: Timestamp, now: &Zoned) -> String {
    at.to_zoned(now.time_zone().clone()).date().to_string()
}
