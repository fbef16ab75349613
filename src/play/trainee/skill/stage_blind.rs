//! A rule of thumb: a fixed liking for manners and subjects.

use crate::play::trainee::{Group, Mind, Trainee};

/// Values manners and subjects by what they earned in other scenarios, whoever sits there and whenever it is.
pub(in crate::play::trainee) const STAGE_BLIND: Trainee = Trainee::new("stage-blind", Group::Composite, Mind::Fitted);
