//! The syntax of the files people write: RON, read into a tree in which every node knows its place.
//!
//! Ours rather than a library's because the readers of these messages do not program: a missing comma, a curly
//! quote or a forgotten bracket is named as such, at its place, and reading goes on behind it. A test holds the tree
//! against the `ron` crate, so that what is read here is RON and nothing else.

mod cursor;
mod fixes;
mod parser;
#[cfg(test)]
mod tests;
mod token;
mod tree;
mod trial;

pub use cursor::{Cursor, Frame, Next, Under};
pub use parser::{MAX_BYTES, MAX_DEPTH, head, parse};
pub use tree::{Entry, Field, Kind, Node};
pub use trial::parse_as_far;
