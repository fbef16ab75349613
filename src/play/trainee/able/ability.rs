//! Levels of ability by tenths: how often the moment is read right.

use crate::model::scenario::LineIx;
use crate::play::trainee::{Group, Mind, Offer, Trainee};

/// From nobody who reads a moment to somebody who reads every one. The score has to rise from each to the next.
pub(in crate::play::trainee) const TENTHS: [Trainee; 11] = [
    tenths("ability-0", 0),
    tenths("ability-10", 1),
    tenths("ability-20", 2),
    tenths("ability-30", 3),
    tenths("ability-40", 4),
    tenths("ability-50", 5),
    tenths("ability-60", 6),
    tenths("ability-70", 7),
    tenths("ability-80", 8),
    tenths("ability-90", 9),
    tenths("ability-100", 10),
];

const fn tenths(id: &'static str, tenths: u8) -> Trainee {
    Trainee::new(id, Group::Able, Mind::Able(10 * tenths))
}

/// Whether a line is among the keys.
pub(in crate::play::trainee) fn worth(moment: &Offer, line: LineIx) -> i32 {
    i32::from(moment.key.holds(line))
}
