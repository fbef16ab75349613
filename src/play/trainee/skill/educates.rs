//! One good habit: explaining, with permission.

use super::count;
use crate::model::scenario::words::Manner::*;
use crate::play::trainee::{Group, Mind, Trainee};

/// Asks leave and explains wherever it can, heard or not; else says anything.
pub(in crate::play::trainee) const EDUCATES: Trainee = Trainee::new(
    "always-educates",
    Group::Partial,
    Mind::Values(|moment, line| count(moment, line, &[PersuadeWithPermission])),
);
