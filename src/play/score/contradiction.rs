//! Label, moves and credit: three ways of saying how a line landed, which have to say the same.

use crate::model::scenario::LineIx;
use crate::model::scenario::words::Verdict;
use crate::play::encounter::{Case, Encounter, Event};

/// Whether a line's label, what it moves and what it earns would speak against each other, if it were said now.
pub fn contradicts(case: &Case, now: &Encounter, line: LineIx) -> bool {
    let gain = case.gain(&now.judge(case, line).change);
    let mut fits = true;
    now.step(case, line, |event| {
        if let Event::Weighed(_, verdict, worth) = event {
            fits = match verdict {
                Verdict::Landed | Verdict::Neutral => gain >= 0 && worth >= 0,
                Verdict::Mistimed => gain <= 0 && worth <= 0,
                Verdict::Harmful => gain <= 0 && worth < 0,
            };
        }
    });
    !fits
}
