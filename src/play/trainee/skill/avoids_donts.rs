//! A rule of thumb: break nothing.

use super::acts;
use crate::play::trainee::{Group, Mind, Trainee};

/// Knows every don't and says none; of the rest, anything. It can be learned from one page.
pub(in crate::play::trainee) const AVOIDS_DONTS: Trainee = Trainee::new(
    "avoids-donts",
    Group::Composite,
    Mind::Values(|moment, line| i32::from(acts(moment, line).iter().all(|act| act.dont.is_none()))),
);
