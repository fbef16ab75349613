//! Somebody who plays again.

use crate::model::scenario::LineIx;
use crate::play::trainee::{Group, Memory, Mind, Trainee};

/// Eight attempts in a row. After each it reads the debrief and remembers what every line on offer would have earned,
/// line by line and never why; what it has not met it expects a little of.
pub(in crate::play::trainee) const LEARNER: Trainee =
    Trainee { series: 8, ..Trainee::new("learner", Group::Able, Mind::Learner) };

/// The mean of what a line was seen to earn, in hundredths.
pub(in crate::play::trainee) fn worth(line: LineIx, memory: &Memory) -> i32 {
    memory.earned.get(&line).map_or(50, |(sum, n)| 100 * sum / *n as i32)
}
