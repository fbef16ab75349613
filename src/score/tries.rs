//! First tries: what an attempt would have earned, had nothing been taken back.

use super::Tally;
use crate::encounter::{Case, Event, Replay};
use crate::scenario::LineIx;

/// The credit of `firsts`, the lines that were said first at each moment of the replay, judged at those moments.
///
/// The course stays that of the replay: where another line led is not followed.
pub fn first_tries(case: &Case, replay: &Replay, firsts: &[LineIx]) -> i32 {
    let mut tally = Tally::default();
    replay.opening.iter().for_each(|event| tally.event(case, *event));
    for (turn, first) in replay.turns.iter().zip(firsts) {
        let judged = turn.before.judge(case, *first);
        let acts = case.scenario[*first].acts.iter().zip(judged.acts);
        acts.for_each(|(act, judged)| tally.event(case, Event::Judged(act, judged)));
        let others = turn.events.iter().filter(|event| !matches!(event, Event::Judged(..)));
        others.for_each(|event| tally.event(case, *event));
    }
    tally.raw
}
