//! What others are told of an attempt who keep results: the same for a course page and for a record store.

mod course;
mod pass;

pub use course::{Choice, Decision, Finished, Milestone, course};
pub use pass::PassMark;
