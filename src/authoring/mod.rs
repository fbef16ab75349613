//! Writing scenarios, and holding them to account.

pub mod editor;
pub mod facilitator;
#[cfg(feature = "terminal")]
pub mod graph;
pub mod lint;
pub mod rating;
pub mod script;
pub mod trial;
