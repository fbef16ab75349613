//! The yardstick of one world: what chance earns, and what the best earns.

use serde::{Deserialize, Serialize};

use super::landmark::{Landmark, landmarks};
use super::search::search;
use crate::model::scenario::LineIx;
use crate::play::encounter::{Case, Encounter, Scope, Stream, World};

/// How much work goes into a yardstick: a number of playouts and nodes, never of seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effort {
    /// Random playouts for the mean.
    pub playouts: u32,
    /// Moments that the search keeps a turn.
    pub width: usize,
}

impl Default for Effort {
    fn default() -> Effort {
        Effort { playouts: 20_000, width: 4_000 }
    }
}

/// What 0 and 100 mean in one world.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Yardstick {
    /// Mean credit of uniformly random trainees.
    pub chance: f64,
    /// Standard deviation of their credit.
    pub spread: f64,
    /// Credit of the best attempt found.
    pub best: i32,
    /// No attempt earns more than this.
    pub bound: i32,
    /// What people of a kind would score, from the lowest to the highest.
    pub landmarks: Vec<Landmark>,
}

impl Yardstick {
    /// Measures one world.
    pub fn measure(case: &Case, world: World, scope: Scope, effort: Effort) -> Yardstick {
        Yardstick::with_best(case, world, scope, effort).0
    }

    /// Measures one world, and gives the lines of the best attempt that the search finds.
    pub fn with_best(case: &Case, world: World, scope: Scope, effort: Effort) -> (Yardstick, Vec<LineIx>) {
        let (chance, spread) = chance(case, world, scope, effort.playouts);
        let found = search(case, world, scope, effort.width);
        let mut yardstick = Yardstick { chance, spread, best: found.best, bound: found.bound, landmarks: Vec::new() };
        yardstick.landmarks = landmarks(case, world, scope, &yardstick);
        (yardstick, found.lines)
    }

    /// Whether nothing can beat the best.
    pub fn is_exact(&self) -> bool {
        self.best == self.bound
    }

    /// The score of a credit: 0 is chance, 100 is the best. `None` where chance is as good as it gets.
    pub fn score(&self, raw: i32) -> Option<f64> {
        let room = f64::from(self.best) - self.chance;
        (room > 0.0).then(|| 100.0 * (f64::from(raw) - self.chance) / room)
    }

    /// The score as it is shown.
    pub fn shown(&self, raw: i32) -> Option<i32> {
        self.score(raw).map(shown)
    }
}

/// A score as it is shown: a whole number, below 0 too.
pub fn shown(score: f64) -> i32 {
    score.round() as i32
}

/// Mean and standard deviation of random playouts.
fn chance(case: &Case, world: World, scope: Scope, playouts: u32) -> (f64, f64) {
    let mut stream = Stream::new(world.number(&case.scenario) as u32, "chance");
    let (mut sum, mut squares) = (0_i64, 0_i64);
    for _ in 0..playouts {
        let raw = i64::from(playout(case, world, scope, &mut stream));
        sum += raw;
        squares += raw * raw;
    }
    let n = f64::from(playouts.max(1));
    let mean = sum as f64 / n;
    (mean, (squares as f64 / n - mean * mean).max(0.0).sqrt())
}

/// The credit of one attempt of a uniformly random trainee.
fn playout(case: &Case, world: World, scope: Scope, stream: &mut Stream) -> i32 {
    let mut raw = 0;
    let mut encounter = Encounter::begin(case, world, scope, |_| {});
    loop {
        let offered = encounter.offered(case);
        let pick = stream.below(offered.len() as u32) as usize;
        let Some(line) = offered.get(pick) else { return raw };
        encounter = encounter.step(case, *line, |event| raw += event.worth());
    }
}
