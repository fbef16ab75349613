//! One good habit: agreeing.

use super::count;
use crate::model::scenario::words::Manner::*;
use crate::play::trainee::{Group, Mind, Trainee};

/// Affirms, or begins by agreeing, wherever it can; else says anything.
pub(in crate::play::trainee) const AGREES: Trainee = Trainee::new(
    "always-agrees",
    Group::Partial,
    Mind::Values(|moment, line| i32::from(count(moment, line, &[Affirm]) > 0 || moment.sheet(line).agrees)),
);
