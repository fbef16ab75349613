//! First tries: what an attempt would have earned, had nothing been taken back.

use super::credit;
use crate::model::scenario::LineIx;
use crate::play::encounter::{Case, Replay};

/// The credit of `firsts`, the lines that were said first at each moment of the replay, at those moments.
///
/// The course stays that of the replay: where another line led is not followed.
pub fn first_tries(case: &Case, replay: &Replay, firsts: &[LineIx]) -> i32 {
    replay.turns.iter().zip(firsts).map(|(turn, first)| credit(case, &turn.before, *first)).sum()
}
