//! One good habit: warmth.

use super::acts;
use crate::model::scenario::words::Manner::Empathise;
use crate::play::trainee::{Group, Mind, Trainee};

/// Says whatever is empathy and nothing else, heavy or not; where there is no such line, anything.
pub(in crate::play::trainee) const EMPATHISES: Trainee = Trainee::new(
    "always-empathises",
    Group::Partial,
    Mind::Values(|moment, line| i32::from(acts(moment, line).iter().all(|act| act.manner == Empathise))),
);
