//! By length, from the long end.

use crate::play::trainee::{Group, Mind, Trainee};

/// Says the longest line: in examinations the right answer often is, since it has to be quite right.
pub(in crate::play::trainee) const LONGEST: Trainee =
    Trainee::new("longest", Group::Surface, Mind::Values(|moment, line| moment.rank(line) as i32));

/// Says the second longest line: for those who have heard that the longest is a trap.
pub(in crate::play::trainee) const SECOND_LONGEST: Trainee = Trainee::new(
    "second-longest",
    Group::Surface,
    Mind::Values(|moment, line| {
        let longer =
            |other: &&crate::model::scenario::LineIx| moment.sheet(**other).letters > moment.sheet(line).letters;
        i32::from(moment.shown.iter().filter(longer).count() == 1)
    }),
);

/// Says anything but the longest line.
pub(in crate::play::trainee) const NOT_THE_LONGEST: Trainee = Trainee::new(
    "not-the-longest",
    Group::Surface,
    Mind::Values(|moment, line| {
        let longest = moment.shown.iter().map(|other| moment.sheet(*other).letters).max();
        i32::from(longest != Some(moment.sheet(line).letters))
    }),
);
