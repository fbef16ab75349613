//! By question marks.

use crate::trainee::{Group, Mind, Trainee};

/// Says the line with the most question marks: good listeners ask.
pub(in crate::trainee) const QUESTIONS: Trainee =
    Trainee::new("most-questions", Group::Surface, Mind::Values(|moment, line| moment.sheet(line).questions as i32));
