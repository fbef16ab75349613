//! The best.

use crate::play::trainee::{Group, Mind, Trainee};

/// Follows the best attempt that the search found for the world it is in. It is the score's hundred.
pub(in crate::play::trainee) const EXPERT: Trainee = Trainee::new("expert", Group::Yardstick, Mind::Expert);
