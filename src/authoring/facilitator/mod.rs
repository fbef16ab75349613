//! What a facilitator reads before playing a scenario with a room: the author's part, and what the scenario itself tells.

mod html;
mod split;
mod timing;

pub use html::html;
pub use split::{Moment, Situation, moments};
pub use timing::{Part, Slot, Timing, timing};
