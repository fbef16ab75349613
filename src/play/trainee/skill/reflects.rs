//! One good habit: saying it back.

use super::count;
use crate::model::scenario::words::Manner::*;
use crate::play::trainee::{Group, Mind, Trainee};

/// Reflects wherever it can, whatever was said; else says anything.
pub(in crate::play::trainee) const REFLECTS: Trainee = Trainee::new(
    "always-reflects",
    Group::Partial,
    Mind::Values(|moment, line| count(moment, line, &[SimpleReflection, ComplexReflection])),
);
