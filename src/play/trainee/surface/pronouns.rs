//! By who is spoken of.

use crate::play::trainee::{Group, Mind, Trainee};

/// Says the line with the most "you" and "we": person-centred care sounds like that.
pub(in crate::play::trainee) const YOU_AND_WE: Trainee =
    Trainee::new("most-you-and-we", Group::Surface, Mind::Values(|moment, line| moment.sheet(line).you_and_we as i32));

/// Says the line with the fewest "you" and "we".
pub(in crate::play::trainee) const NO_YOU_AND_WE: Trainee = Trainee::new(
    "fewest-you-and-we",
    Group::Surface,
    Mind::Values(|moment, line| -(moment.sheet(line).you_and_we as i32)),
);

/// Says the line that speaks most of itself.
pub(in crate::play::trainee) const OF_ME: Trainee =
    Trainee::new("most-i", Group::Surface, Mind::Values(|moment, line| moment.sheet(line).of_me as i32));

/// Says the line that speaks least of itself.
pub(in crate::play::trainee) const NOT_OF_ME: Trainee =
    Trainee::new("fewest-i", Group::Surface, Mind::Values(|moment, line| -(moment.sheet(line).of_me as i32)));
