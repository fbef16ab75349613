//! By how a line ends.

use crate::play::trainee::{Group, Mind, Trainee};

/// Says a line that ends with "isn't it?" or the like.
pub(in crate::play::trainee) const TAG: Trainee =
    Trainee::new("asks-for-a-yes", Group::Surface, Mind::Values(|moment, line| i32::from(moment.sheet(line).tag)));
