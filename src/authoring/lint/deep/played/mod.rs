//! What came of playing a scenario in every world.

mod learner;
mod look;
mod sums;

use crate::authoring::trial::Workers;
use crate::play::encounter::{Case, Encounter, Place, Scope, Stream, World};
use crate::play::score::{Effort, Key, Tally, outcome};
use crate::play::trainee::World as Measured;
use learner::{KINDS, Learner};
use sums::Sums;

/// Attempts of each kind of learner in each world.
const ATTEMPTS: u32 = 150;

/// What came of it.
pub(super) struct Played {
    /// The worlds, in the order of [`World::all`].
    pub worlds: Vec<Measured>,
    /// What the attempts add up to.
    pub sums: Sums,
}

impl Played {
    /// Plays every world by learners of every kind.
    pub(super) fn play(case: &Case, crew: &impl Workers) -> Played {
        let worlds: Vec<World> = World::all(&case.scenario).collect();
        let worlds = crew.all("yardsticks", &worlds, |world| Measured::measure(case, *world, Effort::default()));
        let kinds = || KINDS.into_iter().chain([Learner::Best]);
        let jobs: Vec<(usize, Learner)> =
            (0..worlds.len()).flat_map(|at| kinds().map(move |kind| (at, kind))).collect();
        let parts = crew.all("playing", &jobs, |(at, kind)| Sums::of(case, &worlds[*at], *kind));
        let mut sums = Sums::empty(case);
        parts.into_iter().for_each(|part| sums.join(part));
        Played { worlds, sums }
    }
}

impl Sums {
    fn of(case: &Case, world: &Measured, learner: Learner) -> Sums {
        let mut sums = Sums::empty(case);
        let seed = world.world.number(&case.scenario) as u32;
        let mut stream = Stream::new(seed, "deep");
        let attempts = if matches!(learner, Learner::Best) { 1 } else { ATTEMPTS };
        for _ in 0..attempts {
            sums.attempt(case, world, learner, &mut stream);
        }
        sums
    }

    fn attempt(&mut self, case: &Case, world: &Measured, learner: Learner, stream: &mut Stream) {
        let mut tally = Tally::default();
        let start = Encounter::begin(case, world.world, Scope::Course, |event| tally.event(event));
        let mut now = start;
        let mut turn = 0;
        while let Some(key) = Key::of(case, &now) {
            self.look(case, &now, &key);
            let best = world.best.get(turn).copied();
            let Some(line) = learner.choose(&key, best, stream) else { break };
            now = now.step(case, line, |event| tally.event(event));
            turn += 1;
        }
        self.attempts += 1;
        if let Place::Over(Some(ending)) = now.place {
            self.endings[ending.at()] += 1;
        }
        self.points.extend(world.yardstick.score(tally.raw).map(|score| (score, outcome(case, &start, &now))));
    }
}
