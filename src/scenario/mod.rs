//! Scenarios: the format as written ([`wire`]) and its words.

pub mod wire;
pub mod words;
