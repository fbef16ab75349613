//! One good habit: minding the vocabulary.

use crate::play::trainee::{Group, Mind, Trainee};

/// Says nothing with a word in it that the paper warns of; else anything.
pub(in crate::play::trainee) const AVOIDS_WORDS: Trainee = Trainee::new(
    "avoids-banned-words",
    Group::Partial,
    Mind::Values(|moment, line| i32::from(!moment.sheet(line).banned)),
);
