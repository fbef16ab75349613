//! What happens in a consultation: one pure function from a case, a moment and a line to events.
//!
//! Everything else (transcripts, scores, debriefs, saves, replays) folds over those events.

mod case;
mod draw;
mod event;
mod fold;
mod moment;
mod needs;
mod offered;
mod replay;
mod sealed;
mod step;
#[cfg(test)]
mod tests;
mod world;
mod worth;

pub use case::{Case, Corrected, SEMANTICS};
pub use draw::{Stream, draw, shuffle};
pub use event::Event;
pub use moment::{Encounter, Place, Scope};
pub use offered::Offered;
pub use replay::{Play, Replay, ReplayError, Taken};
pub use sealed::Unsealed;
pub use world::World;
