//! The moments that a simulated learner comes to, in every world. What the coding holds to be best is asked for here, and
//! nowhere else in this module.

use crate::model::scenario::{ExchangeIx, LineIx};
use crate::play::encounter::{Case, Encounter, Place, Scope, Stream, World};
use crate::play::score::Key;
use crate::play::trainee::attempt_seed;

/// Attempts in each world.
const ATTEMPTS: u32 = 40;

/// Attempts that are drawn at most, until each world has its own: a world may never come up.
const DRAWN: u32 = 20_000;

/// A moment in which something is to be decided, as it was come to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Met {
    /// The seed of the attempt, which draws the world and the order of the lines.
    pub seed: u32,
    /// What was said on the way.
    pub path: Vec<LineIx>,
    /// Where it is.
    pub exchange: ExchangeIx,
    /// The lines on offer, as they are shown.
    pub shown: Vec<LineIx>,
    /// Those that the coding holds to be best, in the order of the file.
    pub keys: Vec<LineIx>,
}

impl Met {
    /// Whether the same is to be decided in both: the same lines are on offer, and the same ones are best.
    pub fn is_like(&self, other: &Met) -> bool {
        let sorted = |lines: &[LineIx]| {
            let mut lines = lines.to_vec();
            lines.sort();
            lines
        };
        self.keys == other.keys && sorted(&self.shown) == sorted(&other.shown)
    }
}

/// Hands on every decision that a learner comes to who says one of the best lines so often, in percent, and any line
/// otherwise. Each world is played as often as any other.
pub(super) fn walk(case: &Case, seed: u32, ability: u32, mut meet: impl FnMut(Met)) {
    let mut left: Vec<u32> = World::all(&case.scenario).map(|_| ATTEMPTS).collect();
    for number in 0..DRAWN {
        if left.iter().all(|left| *left == 0) {
            break;
        }
        let own = attempt_seed(seed, number);
        let world = World::drawn(&case.scenario, own);
        let Some(left) = left.get_mut(world.number(&case.scenario)).filter(|left| **left > 0) else { continue };
        *left -= 1;
        attempt(case, world, own, ability, &mut meet);
    }
}

fn attempt(case: &Case, world: World, seed: u32, ability: u32, meet: &mut impl FnMut(Met)) {
    let mut stream = Stream::new(seed, "rating");
    let mut path = Vec::new();
    let mut now = Encounter::begin(case, world, Scope::Course, |_| {});
    while let Some(key) = Key::of(case, &now) {
        if let Place::At(exchange) = now.place
            && key.is_decision()
        {
            let shown = now.shown(case, seed).to_vec();
            let keys = key.offered.iter().copied().filter(|line| key.holds(*line)).collect();
            meet(Met { seed, path: path.clone(), exchange, shown, keys });
        }
        let Some(line) = key.pick(ability, &mut stream) else { return };
        now = now.step(case, line, |_| {});
        path.push(line);
    }
}
