//! What a facilitator reads who plays a scenario with a room.

use super::ExchangeIx;
use crate::model::scenario::text::Text;

/// What a scenario is good for in a room, and where to stop. It changes nothing of what is played.
#[derive(Clone, Debug, PartialEq)]
pub struct Guide {
    /// What a room takes away from it.
    pub purpose: Text,
    /// The moments worth stopping at, in the order of the course.
    pub stops: Vec<Stop>,
    /// What rooms tend to misread, and what to say to it.
    pub misreadings: Vec<Text>,
}

/// A moment worth stopping at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stop {
    /// The moment.
    pub exchange: ExchangeIx,
    /// The question that opens the discussion.
    pub question: Text,
}
