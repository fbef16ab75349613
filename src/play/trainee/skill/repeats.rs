//! One good habit: using the patient's words.

use crate::play::trainee::{Group, Mind, Trainee};

/// Says the line that shares most words of weight with what the patient has just said; where none does, anything.
pub(in crate::play::trainee) const REPEATS: Trainee = Trainee::new(
    "repeats-the-patient",
    Group::Partial,
    Mind::Values(|moment, line| moment.ground.echoes.shared(line, moment.heard) as i32),
);
