//! Files that people write: text to tree to values, with findings that say what, where, and what to do.

pub mod diag;
pub mod read;
pub mod syntax;
