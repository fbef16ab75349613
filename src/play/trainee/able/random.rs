//! Chance.

use crate::play::trainee::{Group, Mind, Trainee};

/// Says anything. Its mean is the score's zero.
pub(in crate::play::trainee) const RANDOM: Trainee = Trainee::new("random", Group::Yardstick, Mind::Able(0));
