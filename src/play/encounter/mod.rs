//! What happens in a consultation: one pure function from a case, a moment and a line to events.
//!
//! Everything else (transcripts, scores, debriefs, saves, replays) folds over those events.

mod case;
mod draw;
mod event;
mod needs;
mod replay;
mod sealed;
mod step;
#[cfg(test)]
mod tests;
mod world;
mod worth;

pub use case::{Case, SEMANTICS};
pub use draw::{Stream, draw, shuffle};
pub use event::Event;
pub use replay::{Play, Replay, ReplayError, Taken};
pub use sealed::Unsealed;
pub use step::{Encounter, Offered, Place, Scope};
pub use world::World;
