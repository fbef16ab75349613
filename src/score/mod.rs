//! The score: credits, the safety gate, and the yardstick of chance and best.

mod bound;
mod card;
mod key;
mod outcome;
mod search;
mod tally;
#[cfg(test)]
mod tests;
mod tries;
mod yardstick;

pub use card::{Counts, LineCard, Mark, Scorecard, TurnCard};
pub use key::Key;
pub use outcome::outcome;
pub use tally::{Earned, Failure, Tally, cost, worth};
pub use tries::first_tries;
pub use yardstick::{Effort, Yardstick};
