//! Many learners and one teacher: what a class is given to play, and what came of it.

pub mod assignment;
pub mod cohort;
pub mod correction;
pub mod marking;
pub mod pseudonym;
pub mod report;
