//! One good habit: warmth.

use super::acts;
use crate::scenario::words::Manner::Empathise;
use crate::trainee::{Group, Mind, Trainee};

/// Says whatever is empathy and nothing else, heavy or not; where there is no such line, anything.
pub(in crate::trainee) const EMPATHISES: Trainee = Trainee::new(
    "always-empathises",
    Group::Partial,
    Mind::Values(|moment, line| i32::from(acts(moment, line).iter().all(|act| act.manner == Empathise))),
);
