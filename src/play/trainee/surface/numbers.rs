//! By numbers.

use crate::play::trainee::{Group, Mind, Trainee};

/// Says the line with the most numbers: whoever counts has a plan.
pub(in crate::play::trainee) const NUMBERS: Trainee =
    Trainee::new("most-numbers", Group::Surface, Mind::Values(|moment, line| moment.sheet(line).numbers as i32));
