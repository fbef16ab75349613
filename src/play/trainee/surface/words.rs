//! By the number of words and sentences.

use crate::play::trainee::{Group, Mind, Trainee};

/// Says the line with the most words.
pub(in crate::play::trainee) const MOST_WORDS: Trainee =
    Trainee::new("most-words", Group::Surface, Mind::Values(|moment, line| moment.sheet(line).words as i32));

/// Says the line with the most sentences.
pub(in crate::play::trainee) const MOST_SENTENCES: Trainee =
    Trainee::new("most-sentences", Group::Surface, Mind::Values(|moment, line| moment.sheet(line).sentences as i32));

/// Says the line with the fewest sentences.
pub(in crate::play::trainee) const FEWEST_SENTENCES: Trainee = Trainee::new(
    "fewest-sentences",
    Group::Surface,
    Mind::Values(|moment, line| -(moment.sheet(line).sentences as i32)),
);
