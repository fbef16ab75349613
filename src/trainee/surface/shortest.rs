//! By length, from the short end.

use crate::trainee::{Group, Mind, Trainee};

/// Says the shortest line: whoever listens says little.
pub(in crate::trainee) const SHORTEST: Trainee =
    Trainee::new("shortest", Group::Surface, Mind::Values(|moment, line| -(moment.rank(line) as i32)));
