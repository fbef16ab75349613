//! By softness and hardness.

use crate::play::trainee::{Group, Mind, Trainee};

/// Says the line that hedges most: nobody who says "perhaps" can be wrong.
pub(in crate::play::trainee) const HEDGES: Trainee =
    Trainee::new("most-hedged", Group::Surface, Mind::Values(|moment, line| moment.sheet(line).hedges as i32));

/// Says the line that hedges least.
pub(in crate::play::trainee) const LEAST_HEDGED: Trainee =
    Trainee::new("least-hedged", Group::Surface, Mind::Values(|moment, line| -(moment.sheet(line).hedges as i32)));

/// Says the line with the most words like "always" and "only".
pub(in crate::play::trainee) const ABSOLUTES: Trainee =
    Trainee::new("most-absolute", Group::Surface, Mind::Values(|moment, line| moment.sheet(line).absolutes as i32));

/// Says the line with the fewest such words: in examinations they mark what is wrong.
pub(in crate::play::trainee) const LEAST_ABSOLUTE: Trainee =
    Trainee::new("least-absolute", Group::Surface, Mind::Values(|moment, line| -(moment.sheet(line).absolutes as i32)));

/// Says the line that denies most.
pub(in crate::play::trainee) const NEGATIONS: Trainee =
    Trainee::new("most-negations", Group::Surface, Mind::Values(|moment, line| moment.sheet(line).negations as i32));

/// Says the line that denies least.
pub(in crate::play::trainee) const NO_NEGATION: Trainee = Trainee::new(
    "fewest-negations",
    Group::Surface,
    Mind::Values(|moment, line| -(moment.sheet(line).negations as i32)),
);
