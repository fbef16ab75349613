//! What a facilitator reads who plays a scenario with a room, as it is written.

use crate::format::read::{Located, Map};
use crate::record;

record! {
    /// For whoever plays it with a room: what it is good for, where to stop, and what rooms tend to misread.
    pub struct Guide {
        /// What a room takes away from it, in a sentence or two.
        purpose: Located<String>,
        /// The moments worth stopping at, by the address of their exchange, such as `planning/hello`, each with the question
        /// that opens the discussion; five of them are enough for ninety minutes.
        stops: Map<Located<String>>,
        /// What rooms tend to misread, and what to say to it.
        misreadings: Vec<Located<String>>,
    }
}
