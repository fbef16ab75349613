//! A moment as a trainee sees it.

use super::{Ground, Sheet};
use crate::model::scenario::LineIx;
use crate::play::encounter::Encounter;
use crate::play::score::Key;

/// What a trainee is offered at a moment, and what it can go by.
#[derive(Clone, Copy)]
pub struct Offer<'a> {
    /// What is played.
    pub ground: &'a Ground<'a>,
    /// The person, and the place.
    pub now: &'a Encounter,
    /// The lines on offer, in the order in which they are shown.
    pub shown: &'a [LineIx],
    /// The words of weight that the patient has said since the last line; see [`Echoes`](super::Echoes).
    pub heard: &'a [u32],
    /// What every line would earn.
    pub key: &'a Key,
}

impl Offer<'_> {
    /// The outside of a line.
    pub(super) fn sheet(&self, line: LineIx) -> &Sheet {
        &self.ground.sheets[line.at()]
    }

    /// The place of a line by length, the shortest first.
    pub(super) fn rank(&self, line: LineIx) -> usize {
        let letters = self.sheet(line).letters;
        self.shown.iter().filter(|other| self.sheet(**other).letters < letters).count()
    }
}
