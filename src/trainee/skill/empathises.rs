//! One good habit: warmth.

use super::{acts, count};
use crate::scenario::words::Manner::Empathise;
use crate::trainee::{Group, Mind, Trainee};

/// Empathises wherever it can, heavy or not, and rather with nothing after it; else says anything.
pub(in crate::trainee) const EMPATHISES: Trainee = Trainee::new(
    "always-empathises",
    Group::Partial,
    Mind::Values(|moment, line| match count(moment, line, &[Empathise]) {
        0 => 0,
        warm if warm == acts(moment, line).len() as i32 => 2,
        _ => 1,
    }),
);
