//! Chance.

use crate::trainee::{Group, Mind, Trainee};

/// Says anything. Its mean is the score's zero.
pub(in crate::trainee) const RANDOM: Trainee = Trainee::new("random", Group::Yardstick, Mind::Able(0));
