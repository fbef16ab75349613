//! By the length of words.

use crate::play::trainee::{Group, Mind, Trainee};

/// Says the line with the longest words, in the mean: learned people talk like that.
pub(in crate::play::trainee) const LONG_WORDS: Trainee =
    Trainee::new("long-words", Group::Surface, Mind::Values(|moment, line| moment.sheet(line).word_length as i32));

/// Says the line with the shortest words: kind people talk like that.
pub(in crate::play::trainee) const SHORT_WORDS: Trainee =
    Trainee::new("short-words", Group::Surface, Mind::Values(|moment, line| -(moment.sheet(line).word_length as i32)));

/// Says the line that has the longest word in it.
pub(in crate::play::trainee) const LONGEST_WORD: Trainee =
    Trainee::new("longest-word", Group::Surface, Mind::Values(|moment, line| moment.sheet(line).longest_word as i32));
