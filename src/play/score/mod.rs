//! The score: credit, safety, and the yardstick of chance and best.

mod bound;
mod card;
mod contradiction;
mod key;
mod landmark;
mod mark;
mod measured;
mod outcome;
mod safety;
mod search;
mod steps;
mod tally;
#[cfg(test)]
mod tests;
mod tries;
mod yardstick;

pub use card::{LineCard, Scorecard, TurnCard};
pub use contradiction::contradicts;
pub use key::Key;
pub use landmark::{Landmark, Walk, walk};
pub use mark::{Counts, Mark};
pub use measured::Measured;
pub use outcome::outcome;
pub use safety::{Safety, Standing};
pub use steps::{Step, done as safety_done};
pub use tally::{Tally, credit};
pub use tries::first_tries;
pub use yardstick::{Effort, Yardstick, shown};
