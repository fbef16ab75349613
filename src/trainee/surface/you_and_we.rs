//! By who is spoken of.

use crate::trainee::{Group, Mind, Trainee};

/// Says the line with the most "you" and "we": person-centred care sounds like that.
pub(in crate::trainee) const YOU_AND_WE: Trainee =
    Trainee::new("most-you-and-we", Group::Surface, Mind::Values(|moment, line| moment.sheet(line).you_and_we as i32));
