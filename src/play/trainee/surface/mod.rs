//! Trainees that look at the outside of lines. What they earn, the score gives away for nothing.

pub(super) mod deeds;
pub(super) mod hedges;
pub(super) mod longest;
pub(super) mod marks;
pub(super) mod numbers;
pub(super) mod openings;
pub(super) mod place;
pub(super) mod pronouns;
pub(super) mod questions;
pub(super) mod shortest;
pub(super) mod tags;
pub(super) mod word_length;
pub(super) mod words;
