//! By what stands in brackets.

use crate::play::trainee::{Group, Mind, Trainee};

/// Does something wherever it can.
pub(in crate::play::trainee) const DOES: Trainee =
    Trainee::new("does-something", Group::Surface, Mind::Values(|moment, line| i32::from(moment.sheet(line).deed)));

/// Talks wherever it can, and does nothing.
pub(in crate::play::trainee) const ONLY_TALKS: Trainee =
    Trainee::new("only-talks", Group::Surface, Mind::Values(|moment, line| i32::from(!moment.sheet(line).deed)));
