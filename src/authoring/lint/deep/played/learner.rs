//! The kinds of learners that play, and which line each of them says.

use crate::model::scenario::LineIx;
use crate::play::encounter::Stream;
use crate::play::score::Key;

/// How often the kinds of learners say a line that earns most at once, in percent; the last never says any other than the
/// one that earns least.
pub(super) const KINDS: [Learner; 4] = [Learner::Says(0), Learner::Says(50), Learner::Says(90), Learner::Contrary];

#[derive(Clone, Copy)]
pub(super) enum Learner {
    /// Says a line that earns most so often, in percent, and any line otherwise.
    Says(u8),
    /// Says the line that earns least.
    Contrary,
    /// Follows the best attempt that was found.
    Best,
}

impl Learner {
    pub(super) fn choose(self, key: &Key, best: Option<LineIx>, stream: &mut Stream) -> Option<LineIx> {
        let credits = || key.offered.iter().copied().zip(key.credits);
        let among: Vec<LineIx> = match self {
            Learner::Best => best.into_iter().filter(|line| key.offered.contains(line)).collect(),
            Learner::Contrary => {
                let least = credits().map(|(_, credit)| credit).min();
                credits().filter(|(_, credit)| Some(*credit) == least).map(|(line, _)| line).collect()
            }
            Learner::Says(percent) => return key.pick(u32::from(percent), stream),
        };
        among.get(stream.below(among.len().max(1) as u32) as usize).copied()
    }
}
