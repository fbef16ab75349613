//! By the first word.

use crate::play::trainee::{Group, Mind, Opening, Trainee};

/// Says a line that begins with "so", "and" or "but".
pub(in crate::play::trainee) const JOINS: Trainee = Trainee::new(
    "begins-with-so",
    Group::Surface,
    Mind::Values(|moment, line| i32::from(moment.sheet(line).opening == Opening::Joining)),
);

/// Says a line that begins with "what", "how" or "when".
pub(in crate::play::trainee) const ASKS: Trainee = Trainee::new(
    "begins-with-what",
    Group::Surface,
    Mind::Values(|moment, line| i32::from(moment.sheet(line).opening == Opening::Asking)),
);

/// Says a line that begins with "do", "is" or "would".
pub(in crate::play::trainee) const DO_YOU: Trainee = Trainee::new(
    "begins-with-do",
    Group::Surface,
    Mind::Values(|moment, line| i32::from(moment.sheet(line).opening == Opening::Auxiliary)),
);

/// Says a line that begins with "you".
pub(in crate::play::trainee) const YOU: Trainee = Trainee::new(
    "begins-with-you",
    Group::Surface,
    Mind::Values(|moment, line| i32::from(moment.sheet(line).opening == Opening::You)),
);

/// Says a line that begins with "I".
pub(in crate::play::trainee) const I: Trainee = Trainee::new(
    "begins-with-i",
    Group::Surface,
    Mind::Values(|moment, line| i32::from(moment.sheet(line).opening == Opening::I)),
);

/// Says a line that begins with "we" or "let's".
pub(in crate::play::trainee) const WE: Trainee = Trainee::new(
    "begins-with-we",
    Group::Surface,
    Mind::Values(|moment, line| i32::from(moment.sheet(line).opening == Opening::We)),
);

/// Says a line that begins with "tell", "show" or "try".
pub(in crate::play::trainee) const BIDS: Trainee = Trainee::new(
    "begins-with-tell",
    Group::Surface,
    Mind::Values(|moment, line| i32::from(moment.sheet(line).opening == Opening::Bidding)),
);

/// Says a line that begins with "yes" or "good".
pub(in crate::play::trainee) const NODS: Trainee = Trainee::new(
    "begins-with-yes",
    Group::Surface,
    Mind::Values(|moment, line| i32::from(moment.sheet(line).opening == Opening::Nodding)),
);

/// Says a line that begins with "that", "it" or "the".
pub(in crate::play::trainee) const POINTS: Trainee = Trainee::new(
    "begins-with-that",
    Group::Surface,
    Mind::Values(|moment, line| i32::from(moment.sheet(line).opening == Opening::Pointing)),
);
