//! What those files mean: immutable, indexed, and nothing in them dangles.

pub mod response;
pub mod rubric;
pub mod scenario;
pub(crate) mod tableau;
pub mod translation;
