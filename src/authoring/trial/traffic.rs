//! Where simulated learners go in a scenario.

use std::collections::BTreeMap;

use super::{Workers, chunks};
use crate::model::scenario::{EndingIx, ExchangeIx, LineIx, Scenario};
use crate::play::encounter::{Case, World};
use crate::play::score::Effort;
use crate::play::trainee::{Attempt, Ground, Group, Onward, Trainee, World as Measured, attempt_seed, play};

/// Where attempts went.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Traffic {
    /// Kinds of learners that played.
    pub learners: u32,
    /// Attempts of all of them.
    pub attempts: u32,
    /// By line and where it led: how often.
    pub passages: BTreeMap<(LineIx, Onward), u32>,
    /// Attempts that came to an exchange, however often.
    pub came: BTreeMap<ExchangeIx, u32>,
    /// Attempts that came to an ending.
    pub ended: BTreeMap<EndingIx, u32>,
}

impl Traffic {
    /// Lets every kind of learner that can play a scenario alone make so many attempts, in chunks of whole series. Those
    /// that go by form alone are many and stay out: they would hide where the others went.
    pub fn play(case: &Case, runs: u32, seed: u32, effort: Effort, crew: &impl Workers) -> Traffic {
        let worlds: Vec<World> = World::all(&case.scenario).collect();
        let worlds = crew.all("yardsticks", &worlds, |world| Measured::measure(case, *world, effort));
        let ground = Ground::new(case, worlds, None);
        let by_sense = |trainee: &&Trainee| trainee.group != Group::Surface && trainee.can_play(&ground);
        let trainees = || Trainee::all().iter().filter(by_sense);
        let jobs: Vec<(&Trainee, u32, u32)> =
            trainees().flat_map(|trainee| chunks(trainee, runs).map(move |(from, to)| (trainee, from, to))).collect();
        let parts = crew.all("attempts", &jobs, |(trainee, from, to)| {
            let attempts = (*from..*to).flat_map(|number| play(&ground, trainee, attempt_seed(seed, number), |_| {}));
            let mut traffic = Traffic::default();
            attempts.for_each(|Attempt { reached, .. }| traffic.add(&case.scenario, &reached.passages, reached.ending));
            traffic
        });
        let mut traffic = Traffic { learners: trainees().count() as u32, ..Traffic::default() };
        parts.into_iter().for_each(|part| traffic.join(part));
        traffic
    }

    /// Adds an attempt: the lines that were said with where each led, and the ending.
    pub fn add(&mut self, scenario: &Scenario, passages: &[(LineIx, Onward)], ending: Option<EndingIx>) {
        self.attempts += 1;
        let mut came: Vec<ExchangeIx> = Vec::new();
        for passage in passages {
            *self.passages.entry(*passage).or_default() += 1;
            came.push(scenario[passage.0].exchange);
        }
        came.sort_unstable();
        came.dedup();
        came.into_iter().for_each(|exchange| *self.came.entry(exchange).or_default() += 1);
        ending.into_iter().for_each(|ending| *self.ended.entry(ending).or_default() += 1);
    }

    fn join(&mut self, other: Traffic) {
        fn add<K: Ord>(all: &mut BTreeMap<K, u32>, more: BTreeMap<K, u32>) {
            more.into_iter().for_each(|(key, n)| *all.entry(key).or_default() += n);
        }
        self.attempts += other.attempts;
        add(&mut self.passages, other.passages);
        add(&mut self.came, other.came);
        add(&mut self.ended, other.ended);
    }

    /// How often a line was said.
    pub fn said(&self, line: LineIx) -> u32 {
        self.led(line).map(|(_, n)| n).sum()
    }

    /// Where a line led, and how often.
    pub fn led(&self, line: LineIx) -> impl Iterator<Item = (Onward, u32)> {
        self.passages.iter().filter(move |((said, _), _)| *said == line).map(|((_, onward), n)| (*onward, *n))
    }

    /// A number of attempts as a share of all, from 0 to 1; 0 when none was made.
    pub fn share(&self, attempts: u32) -> f64 {
        f64::from(attempts) / f64::from(self.attempts.max(1))
    }
}
