//! By length, from the short end.

use crate::play::trainee::{Group, Mind, Trainee};

/// Says the shortest line: whoever listens says little.
pub(in crate::play::trainee) const SHORTEST: Trainee =
    Trainee::new("shortest", Group::Surface, Mind::Values(|moment, line| -(moment.rank(line) as i32)));

/// Says the second shortest line.
pub(in crate::play::trainee) const SECOND_SHORTEST: Trainee =
    Trainee::new("second-shortest", Group::Surface, Mind::Values(|moment, line| i32::from(moment.rank(line) == 1)));

/// Says anything but the shortest line.
pub(in crate::play::trainee) const NOT_THE_SHORTEST: Trainee =
    Trainee::new("not-the-shortest", Group::Surface, Mind::Values(|moment, line| i32::from(moment.rank(line) > 0)));

/// Says a line of middling length: the truth lies there.
pub(in crate::play::trainee) const MIDDLE: Trainee = Trainee::new(
    "middling-length",
    Group::Surface,
    Mind::Values(|moment, line| -(2 * moment.rank(line) as i32 - moment.shown.len() as i32 + 1).abs()),
);
