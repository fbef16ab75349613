//! By the place on the screen. The order is shuffled, so that no place can be better than another.

use crate::play::trainee::{Group, Mind, Trainee};

/// Says the first line.
pub(in crate::play::trainee) const FIRST: Trainee = Trainee::new("first", Group::Surface, Mind::Place(0));

/// Says the second line.
pub(in crate::play::trainee) const SECOND: Trainee = Trainee::new("second", Group::Surface, Mind::Place(1));

/// Says the third line.
pub(in crate::play::trainee) const THIRD: Trainee = Trainee::new("third", Group::Surface, Mind::Place(2));

/// Says the last line.
pub(in crate::play::trainee) const LAST: Trainee = Trainee::new("last", Group::Surface, Mind::Place(usize::MAX));
