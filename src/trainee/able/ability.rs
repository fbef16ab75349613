//! Five levels of ability: how often the moment is read right.

use crate::scenario::LineIx;
use crate::score::Key;
use crate::trainee::{Group, Mind, Moment, Trainee};

/// Reads one moment in ten.
pub(in crate::trainee) const TENTH: Trainee = Trainee::new("ability-10", Group::Able, Mind::Able(10));

/// Reads three moments in ten.
pub(in crate::trainee) const THIRD: Trainee = Trainee::new("ability-30", Group::Able, Mind::Able(30));

/// Reads every other moment.
pub(in crate::trainee) const HALF: Trainee = Trainee::new("ability-50", Group::Able, Mind::Able(50));

/// Reads seven moments in ten.
pub(in crate::trainee) const MOST: Trainee = Trainee::new("ability-70", Group::Able, Mind::Able(70));

/// Reads nine moments in ten.
pub(in crate::trainee) const NEARLY_ALWAYS: Trainee = Trainee::new("ability-90", Group::Able, Mind::Able(90));

/// Whether a line is among the keys.
pub(in crate::trainee) fn worth(moment: &Moment, line: LineIx) -> i32 {
    i32::from(Key::of(moment.ground.case, moment.now).is_some_and(|key| key.holds(line)))
}
