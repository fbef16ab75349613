//! By softness.

use crate::trainee::{Group, Mind, Trainee};

/// Says the line that hedges most: nobody who says "perhaps" can be wrong.
pub(in crate::trainee) const HEDGES: Trainee =
    Trainee::new("most-hedged", Group::Surface, Mind::Values(|moment, line| moment.sheet(line).hedges as i32));
