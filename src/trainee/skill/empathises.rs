//! One good habit: warmth.

use super::count;
use crate::scenario::words::Manner::*;
use crate::trainee::{Group, Mind, Trainee};

/// Empathises wherever it can, heavy or not; else says anything.
pub(in crate::trainee) const EMPATHISES: Trainee =
    Trainee::new("always-empathises", Group::Partial, Mind::Values(|moment, line| count(moment, line, &[Empathise])));
