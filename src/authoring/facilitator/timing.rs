//! What fits into a session.

use super::Moment;
use crate::model::scenario::{Guide, Scenario, VisitIx};

/// The referral is read aloud, and the way of voting told.
const OPENING: u32 = 5;
/// A room needs about a minute for a decision that it does not stop at.
const DECISION: u32 = 1;
/// What happened at home is read aloud.
const BETWEEN: u32 = 3;
/// At a stop people talk for so long, at most and at least.
const STOP: (u32, u32) = (7, 4);
/// What the person can do now, and what everybody takes along, needs so long at least.
const CLOSE: u32 = 8;

/// How a session is spent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timing {
    /// Minutes in all.
    pub minutes: u32,
    /// Its parts, in order; together as long.
    pub slots: Vec<Slot>,
}

/// A part of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// What is done.
    pub part: Part,
    /// For how many minutes.
    pub minutes: u32,
}

/// What is done in a part of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The letter is read, and how to vote is told.
    Opening,
    /// A visit is played, with about so many decisions, and this many stops.
    Play(VisitIx, u32, u32),
    /// What happened at home is read.
    Between,
    /// Looking back.
    Close,
}

/// How so many minutes are spent with one visit, or with as many as fit: those with most stops, in the order of the course.
/// The times are a design choice; a facilitator's own pace may be another.
pub fn timing(scenario: &Scenario, guide: &Guide, moments: &[Moment], minutes: u32) -> Timing {
    let stops =
        |visit: VisitIx| guide.stops.iter().filter(|stop| scenario[stop.exchange].visit == visit).count() as u32;
    let decisions = |visit: VisitIx| {
        let of_visit = moments.iter().filter(|moment| scenario[moment.exchange].visit == visit);
        (of_visit.map(|moment| moment.came).sum::<u32>() + 50) / 100
    };
    let mut ranked: Vec<VisitIx> = (0..scenario.visits.len()).map(VisitIx::new).collect();
    ranked.sort_by_key(|visit| std::cmp::Reverse(stops(*visit)));
    let mut chosen: Vec<VisitIx> = Vec::new();
    let mut left = minutes.saturating_sub(OPENING + CLOSE);
    for visit in ranked {
        let between = if chosen.is_empty() { 0 } else { BETWEEN };
        let needs = between + decisions(visit) * DECISION + stops(visit) * STOP.1;
        if chosen.is_empty() || needs <= left {
            left = left.saturating_sub(needs);
            chosen.push(visit);
        }
    }
    chosen.sort();
    // What is left over is for talking.
    let all: u32 = chosen.iter().map(|visit| stops(*visit)).sum();
    let more = (left / all.max(1)).min(STOP.0 - STOP.1);
    let mut slots = vec![Slot { part: Part::Opening, minutes: OPENING }];
    for (at, visit) in chosen.iter().enumerate() {
        if at > 0 {
            slots.push(Slot { part: Part::Between, minutes: BETWEEN });
        }
        let (decisions, stops) = (decisions(*visit), stops(*visit));
        let minutes = decisions * DECISION + stops * (STOP.1 + more);
        slots.push(Slot { part: Part::Play(*visit, decisions, stops), minutes });
    }
    let spent: u32 = slots.iter().map(|slot| slot.minutes).sum();
    slots.push(Slot { part: Part::Close, minutes: minutes.saturating_sub(spent) });
    Timing { minutes, slots }
}
