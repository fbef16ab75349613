//! What is worth fifteen minutes today: about one visit.

use jiff::Zoned;

use super::{Attempt, Known, Skill, days};
use crate::practice::record::Mode;

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
    /// An item that they teach has seldom landed lately.
    Weak(Skill),
    /// An item that they teach has not come up for a while.
    Stale(Skill),
    /// Nothing is urgent; they have not been met for the longest time, in days.
    Again(u32),
}

/// An item that lands less often than this, of at least so many chances lately, is worth practising.
const WEAK: (f32, u32) = (0.6, 3);

/// Whoever has been left in the middle comes first, then who has not been met; then what seldom lands, and what has not come
/// up for a while. Of several people the one who was met longest ago. A design choice.
pub(super) fn today(attempts: &[Attempt], known: &[Known], skills: &[Skill], now: &Zoned) -> Option<Suggestion> {
    let suggest = |known: &Known, why: Why| Suggestion {
        scenario: known.scenario.clone(),
        first_name: known.first_name.clone(),
        why,
    };
    let left = attempts.iter().rev().filter(|attempt| {
        let header = attempt.header;
        attempt.is_open && attempt.turns > 0 && header.mode == Mode::Practice && header.visit.is_none()
    });
    let of = |attempt: &Attempt| known.iter().find(|known| known.rules_hash == attempt.header.rules_hash);
    if let Some((known, turns)) = left.filter_map(|attempt| Some((of(attempt)?, attempt.turns))).next() {
        return Some(suggest(known, Why::GoOn(turns)));
    }
    let last = |known: &Known| {
        let own = attempts.iter().filter(|attempt| attempt.header.scenario == known.scenario);
        own.map(|attempt| days(attempt.at, now)).min()
    };
    if let Some(new) = known.iter().find(|known| last(known).is_none()) {
        return Some(suggest(new, Why::New));
    }
    let longest_ago = |teaching: Option<&Skill>| {
        let teaches = |known: &&Known| teaching.is_none_or(|skill| known.teaches.contains(&skill.id));
        // Of two met on the same day, the first in the library.
        known.iter().filter(teaches).rev().max_by_key(|known| last(known))
    };
    let weak = |skill: &&Skill| {
        let lately = skill.lately();
        lately.of + lately.donts >= WEAK.1 && lately.part().is_some_and(|part| part < WEAK.0)
    };
    let part = |skill: &Skill| skill.lately().part().unwrap_or(1.0);
    let weakest = skills.iter().filter(weak).min_by(|one, other| part(one).total_cmp(&part(other)));
    let stalest = skills.iter().filter(|skill| skill.is_stale()).rev().max_by_key(|skill| skill.days);
    let whys = [(weakest, Why::Weak as fn(Skill) -> Why), (stalest, Why::Stale)];
    for (skill, why) in whys.into_iter().filter_map(|(skill, why)| Some((skill?, why))) {
        if let Some(known) = longest_ago(Some(skill)) {
            return Some(suggest(known, why(skill.clone())));
        }
    }
    let known = longest_ago(None)?;
    Some(suggest(known, Why::Again(last(known)?)))
}
