//! Trainees that look at the outside of lines. What they earn, the score gives away for nothing.

pub(super) mod hedges;
pub(super) mod longest;
pub(super) mod place;
pub(super) mod questions;
pub(super) mod shortest;
pub(super) mod you_and_we;
