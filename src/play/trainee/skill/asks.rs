//! One good habit: asking.

use super::count;
use crate::model::scenario::words::Manner::*;
use crate::play::trainee::{Group, Mind, Trainee};

/// Asks an open question wherever it can, answered or not; else says anything.
pub(in crate::play::trainee) const ASKS: Trainee = Trainee::new(
    "always-asks-openly",
    Group::Partial,
    Mind::Values(|moment, line| count(moment, line, &[OpenQuestion])),
);
