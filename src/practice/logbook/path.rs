//! The path through the bank, a step at a time: what is worth fifteen minutes today.
//!
//! Its rules, each a design choice on the side of what is known about practice (spacing and a range of difficulty help: Cook
//! 2013, in EVIDENCE section 5):
//! - Who has been left in the middle comes first.
//! - What is due is asked again: an item of the rubric comes back after days that grow as long as it goes well, and after one
//!   where it did not; see [`Skill::due`]. Where enough is due, it comes as a drill, in which items and people are mixed.
//! - Two drills do not follow each other: between them somebody is met.
//! - Whoever has not been met comes before anybody is met again, from easy to hard, and nobody is met a third time before
//!   everybody has been met twice.
//! - Of those who have been met as often, the one who teaches most of what is due; of these, the one met longest ago.

use jiff::Zoned;

use super::{Attempt, Known, Skill, days};
use crate::practice::record::Mode;

/// What is worth fifteen minutes today.
#[derive(Clone, Debug, PartialEq)]
pub enum Today {
    /// To meet somebody.
    Meet(Suggestion),
    /// To answer single moments, for these items of the rubric, those that need it most first.
    Drill(Vec<Skill>),
}

/// Somebody to meet, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// Id of their scenario.
    pub scenario: String,
    /// The name that they are called by.
    pub first_name: String,
    /// Why today.
    pub why: Why,
}

/// Why somebody is worth meeting today.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// They have been left in the middle, after so many lines.
    GoOn(u16),
    /// They have not been met yet.
    New,
    /// An item that they teach has seldom landed lately, and is due.
    Weak(Skill),
    /// An item that they teach has landed, and is due again.
    Due(Skill),
    /// Nothing is due; they have not been met for the longest time, in days.
    Again(u32),
}

/// So many items that are due are worth a drill.
pub const ENOUGH: usize = 3;

/// The items that are due, those that land least first; of those that land as often, those that have waited longest.
pub fn due(skills: &[Skill]) -> Vec<&Skill> {
    let mut due: Vec<&Skill> = skills.iter().filter(|skill| skill.due <= 0).collect();
    due.sort_by(|one, other| one.part().total_cmp(&other.part()).then(one.due.cmp(&other.due)));
    due
}

pub(super) fn today(attempts: &[Attempt], known: &[Known], skills: &[Skill], now: &Zoned) -> Option<Today> {
    let meet = |known: &Known, why: Why| {
        Today::Meet(Suggestion { scenario: known.scenario.clone(), first_name: known.first_name.clone(), why })
    };
    if let Some((known, turns)) = left(attempts, known) {
        return Some(meet(known, Why::GoOn(turns)));
    }
    let due = due(skills);
    let was_drill = attempts.last().is_some_and(|attempt| attempt.header.drill.is_some());
    let is_met = |known: &Known| times(attempts, known) > 0;
    if due.len() >= ENOUGH && !was_drill && known.iter().any(is_met) {
        return Some(Today::Drill(due.into_iter().cloned().collect()));
    }
    let fewest = known.iter().map(|known| times(attempts, known).min(2)).min()?;
    let candidates = || known.iter().filter(|known| times(attempts, known).min(2) == fewest);
    if fewest == 0 {
        // Of those who are as hard, the first in the library.
        let easiest = candidates().min_by_key(|known| known.difficulty)?;
        return Some(meet(easiest, Why::New));
    }
    let teaches = |known: &Known| due.iter().filter(|skill| known.teaches.contains(&skill.id)).count();
    // Of two met on the same day, the first in the library.
    let chosen = candidates().rev().max_by_key(|known| (teaches(known), last(attempts, known, now)))?;
    let why = match due.iter().find(|skill| chosen.teaches.contains(&skill.id)) {
        Some(skill) if skill.is_weak() => Why::Weak((*skill).clone()),
        Some(skill) => Why::Due((*skill).clone()),
        None => Why::Again(last(attempts, chosen, now)?),
    };
    Some(meet(chosen, why))
}

/// Who was left in the middle of a course, and after how many lines.
fn left<'k>(attempts: &[Attempt], known: &'k [Known]) -> Option<(&'k Known, u16)> {
    let left = attempts.iter().rev().filter(|attempt| {
        let header = attempt.header;
        attempt.is_open
            && attempt.turns > 0
            && !header.workshop
            && header.mode == Mode::Practice
            && header.visit.is_none()
    });
    let of = |attempt: &Attempt| known.iter().find(|known| known.rules_hash == attempt.header.rules_hash);
    left.filter_map(|attempt| Some((of(attempt)?, attempt.turns))).next()
}

/// The attempts in which something has been said to somebody.
fn with<'a, 'b>(attempts: &'b [Attempt<'a>], known: &Known) -> impl Iterator<Item = &'b Attempt<'a>> {
    let has_begun = |attempt: &&Attempt| !attempt.header.workshop && (attempt.turns > 0 || attempt.summary.is_some());
    attempts.iter().filter(|attempt| attempt.header.scenario == known.scenario).filter(has_begun)
}

/// How often somebody has been met.
fn times(attempts: &[Attempt], known: &Known) -> usize {
    with(attempts, known).count()
}

/// Days since somebody was last met.
fn last(attempts: &[Attempt], known: &Known, now: &Zoned) -> Option<u32> {
    with(attempts, known).map(|attempt| days(attempt.at, now)).min()
}
