//! The person's state, and the response model that moves it.

pub mod response;
mod state;

pub use state::{Moment, State, Verdicts, manner_bit};
