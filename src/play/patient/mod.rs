//! The person's state, and the response model that moves it.

mod bound;
mod judge;
mod state;
#[cfg(test)]
mod tests;

pub use bound::Bound;
pub use judge::{Judged, Judgement, Turn};
pub use state::{Context, LineSet, State};
