//! The consultation: state, step, events, what they are worth, and simulated learners who play it.

pub mod encounter;
pub mod patient;
pub mod score;
pub mod trainee;
