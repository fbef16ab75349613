//! Trials: simulated learners play scenarios, and the bars say whether the score means what it should.
//!
//! Nothing here runs by itself: [`run`] hands its jobs to a [`Crew`], and adds up what comes back in the order of the jobs,
//! so that the result is the same whoever does them, and in whatever order.

mod bars;
mod census;
mod common;
mod continuity;
mod coverage;
mod explore;
mod lines_alone;
mod plans;
mod rates;
mod report;
mod stats;
mod sums;
#[cfg(test)]
mod tests;
mod traffic;

use crate::encounter::{Case, World};
use crate::score::Effort;
use crate::trainee::{Ground, Priority, Trainee, World as Measured};

pub use bars::{Finding, Standing};
pub use continuity::{Continuity, Gap, Passage};
pub use coverage::Coverage;
pub use explore::{Proof, prove};
pub use plans::{PlanResult, Plans};
pub use report::{csv, json, text};
pub use stats::{Mean, bootstrap_bound, rank_correlation};
pub use sums::{Counts, Sums};
pub use traffic::Traffic;

use census::Census;
use rates::Rate;

/// What is tried.
pub struct Entry {
    /// The scenario, bound.
    pub case: Case,
    /// The written plans beside it.
    pub plans: Option<Plans>,
}

/// How much is played.
#[derive(Clone, Debug)]
pub struct Options {
    /// Attempts a trainee makes at each scenario; one that plays in series makes whole series.
    pub runs: u32,
    /// Draws everything.
    pub seed: u32,
    /// Work that goes into yardsticks.
    pub effort: Effort,
    /// Who plays; all when empty. Bars need all.
    pub trainees: Vec<&'static Trainee>,
}

/// Whoever does the work, one job after the other or many at once. Results come back in the order of the jobs.
pub trait Crew {
    /// Does all jobs of one kind, called `what` on screen.
    fn all<J: Sync, R: Send>(&self, what: &str, jobs: &[J], job: impl Fn(&J) -> R + Sync + Send) -> Vec<R>;
}

/// Does one job after the other.
pub struct Alone;

impl Crew for Alone {
    fn all<J: Sync, R: Send>(&self, _: &str, jobs: &[J], job: impl Fn(&J) -> R + Sync + Send) -> Vec<R> {
        jobs.iter().map(job).collect()
    }
}

/// What a trial found in one scenario.
pub struct Trial<'e> {
    /// What was tried.
    pub entry: &'e Entry,
    /// Its worlds.
    pub worlds: Vec<Measured>,
    /// By trainee: what its attempts came to.
    pub players: Vec<(&'static Trainee, Sums)>,
    /// By surface trainee: how often it would say a key line.
    pub rates: Vec<Rate>,
    /// What the written plans came to.
    pub plans: Vec<PlanResult>,
    /// Whether every passing path meets the emergency.
    pub proof: Proof,
}

impl Trial<'_> {
    /// What a trainee came to; `None` when it did not play.
    fn sums(&self, id: &str) -> Option<&Sums> {
        self.players.iter().find(|(trainee, _)| trainee.id == id).map(|(_, sums)| sums)
    }

    /// The keys that all trainees met.
    fn census(&self) -> Census {
        let mut census = Census::default();
        self.players.iter().for_each(|(_, sums)| census.join(&sums.census));
        census
    }
}

/// What a trial found in all scenarios.
pub struct Trials<'e> {
    /// Scenario by scenario.
    pub scenarios: Vec<Trial<'e>>,
    /// The bars; empty when not everybody played.
    pub findings: Vec<Finding>,
    /// How much was played.
    pub options: Options,
}

impl Trials<'_> {
    /// Every trainee's mean over all scenarios that it played, each scenario counting the same.
    pub fn bank(&self) -> Vec<(&'static Trainee, Mean)> {
        let of = |trainee: &'static Trainee| {
            let sums = self.scenarios.iter().filter_map(|trial| trial.sums(trainee.id));
            let means: Vec<Mean> = sums.map(Sums::mean).collect();
            (!means.is_empty()).then(|| (trainee, Mean::of_means(&means)))
        };
        Trainee::all().iter().filter_map(of).collect()
    }

    /// Whether a bar falls short.
    pub fn fall_short(&self) -> bool {
        self.findings.iter().any(|finding| finding.standing == Standing::FallsShort)
    }
}

/// Series that make one job.
const CHUNK: u32 = 64;

/// Attempts at each other scenario from which the fitted trainee learns.
const LESSONS: u32 = 1_000;

/// Tries all scenarios.
pub fn run<'e>(entries: &'e [Entry], options: &Options, crew: &impl Crew) -> Trials<'e> {
    let worlds = measure(entries, options, crew);
    let bare: Vec<Ground> =
        entries.iter().zip(&worlds).map(|(entry, worlds)| Ground::new(&entry.case, worlds.clone(), None)).collect();
    let lessons: Vec<usize> = (0..entries.len()).collect();
    let priorities = crew.all("fitting", &lessons, |own| {
        let others = bare.iter().enumerate().filter(|(at, _)| at != own).map(|(_, ground)| ground);
        Priority::fit(others, LESSONS, options.seed)
    });
    let grounds: Vec<Ground> = entries
        .iter()
        .zip(worlds)
        .zip(priorities)
        .map(|((entry, worlds), priority)| Ground::new(&entry.case, worlds, priority))
        .collect();
    let players = players(&grounds, options, crew);
    let rates = crew.all("keys", &grounds, |ground| rates::rates(ground, options.runs, options.seed));
    let proofs = crew.all("paths", entries, |entry| prove(&entry.case));
    let parts = entries.iter().zip(grounds).zip(players).zip(rates).zip(proofs);
    let scenarios = parts.map(|((((entry, ground), players), rates), proof)| {
        let plans = entry.plans.iter().flat_map(|plans| plans.follow(&ground)).collect();
        Trial { entry, worlds: ground.worlds, players, rates, plans, proof }
    });
    let scenarios: Vec<Trial> = scenarios.collect();
    let findings = if options.trainees.is_empty() { bars::all(&scenarios, options.seed) } else { Vec::new() };
    Trials { scenarios, findings, options: options.clone() }
}

/// Every world of every scenario.
fn measure(entries: &[Entry], options: &Options, crew: &impl Crew) -> Vec<Vec<Measured>> {
    let jobs: Vec<(usize, World)> = entries
        .iter()
        .enumerate()
        .flat_map(|(at, entry)| World::all(&entry.case.scenario).map(move |world| (at, world)))
        .collect();
    let measured =
        crew.all("yardsticks", &jobs, |(at, world)| Measured::measure(&entries[*at].case, *world, options.effort));
    let mut worlds: Vec<Vec<Measured>> = entries.iter().map(|_| Vec::new()).collect();
    for ((at, _), world) in jobs.iter().zip(measured) {
        worlds[*at].push(world);
    }
    worlds
}

/// So many attempts of a trainee as jobs: from one series to another.
fn chunks(trainee: &Trainee, runs: u32) -> impl Iterator<Item = (u32, u32)> {
    let series = runs.div_ceil(trainee.series);
    (0..series).step_by(CHUNK as usize).map(move |from| (from, series.min(from + CHUNK)))
}

/// Every trainee at every scenario.
fn players(grounds: &[Ground], options: &Options, crew: &impl Crew) -> Vec<Vec<(&'static Trainee, Sums)>> {
    let all: Vec<&'static Trainee> = match options.trainees.is_empty() {
        true => Trainee::all().iter().collect(),
        false => options.trainees.clone(),
    };
    let mut jobs: Vec<(usize, &'static Trainee, u32, u32)> = Vec::new();
    for (at, ground) in grounds.iter().enumerate() {
        for trainee in all.iter().filter(|trainee| trainee.can_play(ground)) {
            jobs.extend(chunks(trainee, options.runs).map(|(from, to)| (at, *trainee, from, to)));
        }
    }
    let played = crew
        .all("attempts", &jobs, |(at, trainee, from, to)| Sums::play(&grounds[*at], trainee, options.seed, *from, *to));
    let mut players: Vec<Vec<(&'static Trainee, Sums)>> = grounds.iter().map(|_| Vec::new()).collect();
    for ((at, trainee, ..), sums) in jobs.iter().zip(played) {
        match players[*at].last_mut() {
            Some((last, all)) if last.id == trainee.id => all.join(sums),
            _ => players[*at].push((*trainee, sums)),
        }
    }
    players
}
