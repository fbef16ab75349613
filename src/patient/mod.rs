//! The person's state, and the response model that moves it.

pub mod response;
mod state;

pub use state::{LineSet, Moment, State, manner_bit};
