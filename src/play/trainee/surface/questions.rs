//! By question marks.

use crate::play::trainee::{Group, Mind, Trainee};

/// Says the line with the most question marks: good listeners ask.
pub(in crate::play::trainee) const QUESTIONS: Trainee =
    Trainee::new("most-questions", Group::Surface, Mind::Values(|moment, line| moment.sheet(line).questions as i32));

/// Says the line with the fewest question marks: good listeners do not question.
pub(in crate::play::trainee) const NO_QUESTION: Trainee = Trainee::new(
    "fewest-questions",
    Group::Surface,
    Mind::Values(|moment, line| -(moment.sheet(line).questions as i32)),
);

/// Says a line that ends with a question mark.
pub(in crate::play::trainee) const ENDS_ASKING: Trainee =
    Trainee::new("ends-asking", Group::Surface, Mind::Values(|moment, line| i32::from(moment.sheet(line).ends_asking)));
