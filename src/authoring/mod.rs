//! Writing scenarios, and holding them to account.

pub mod editor;
#[cfg(feature = "terminal")]
pub mod graph;
pub mod lint;
pub mod rating;
pub mod script;
pub mod trial;
