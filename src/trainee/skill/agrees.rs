//! One good habit: agreeing.

use super::count;
use crate::scenario::words::Manner::*;
use crate::trainee::{Group, Mind, Trainee};

/// Affirms, or begins by agreeing, wherever it can; else says anything.
pub(in crate::trainee) const AGREES: Trainee = Trainee::new(
    "always-agrees",
    Group::Partial,
    Mind::Values(|moment, line| i32::from(count(moment, line, &[Affirm]) > 0 || moment.sheet(line).agrees)),
);
