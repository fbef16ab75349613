//! By commas and other marks.

use crate::play::trainee::{Group, Mind, Trainee};

/// Says the line with the most commas.
pub(in crate::play::trainee) const COMMAS: Trainee =
    Trainee::new("most-commas", Group::Surface, Mind::Values(|moment, line| moment.sheet(line).commas as i32));

/// Says the line with the fewest commas.
pub(in crate::play::trainee) const NO_COMMA: Trainee =
    Trainee::new("fewest-commas", Group::Surface, Mind::Values(|moment, line| -(moment.sheet(line).commas as i32)));

/// Says the line with the most exclamation marks.
pub(in crate::play::trainee) const EXCLAIMS: Trainee =
    Trainee::new("exclaims", Group::Surface, Mind::Values(|moment, line| moment.sheet(line).exclamations as i32));

/// Says the line that leaves most open with dots.
pub(in crate::play::trainee) const TRAILS_OFF: Trainee =
    Trainee::new("trails-off", Group::Surface, Mind::Values(|moment, line| moment.sheet(line).trails as i32));

/// Says the line with the most marks of quotation.
pub(in crate::play::trainee) const QUOTES: Trainee =
    Trainee::new("quotes", Group::Surface, Mind::Values(|moment, line| moment.sheet(line).quotes as i32));

/// Says the line with the most shortened words: it sounds like speech.
pub(in crate::play::trainee) const CONTRACTIONS: Trainee = Trainee::new(
    "most-contractions",
    Group::Surface,
    Mind::Values(|moment, line| moment.sheet(line).contractions as i32),
);

/// Says the line with the fewest shortened words: it sounds like care.
pub(in crate::play::trainee) const NO_CONTRACTION: Trainee = Trainee::new(
    "fewest-contractions",
    Group::Surface,
    Mind::Values(|moment, line| -(moment.sheet(line).contractions as i32)),
);
