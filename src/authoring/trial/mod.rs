//! Trials: simulated learners play scenarios, and the bars say whether the score means what it should.
//!
//! Nothing here runs by itself: [`run`] hands its jobs to a [`Workers`], and adds up what comes back in the order of the jobs,
//! so that the result is the same whoever does them, and in whatever order.

mod agreement;
mod bars;
mod census;
mod continuity;
mod coverage;
mod explore;
mod json;
mod lines_alone;
mod luck;
mod pairs;
mod plans;
mod rates;
mod readable;
mod stats;
mod sums;
mod taught;
#[cfg(test)]
mod tests;
mod traffic;

use crate::play::encounter::{Case, World};
use crate::play::score::Effort;
use crate::play::trainee::{Ground, Group, Lessons, Priority, Rules, Trainee, World as Measured};

pub use agreement::{Agreement, spearman_brown};
pub use bars::{Finding, Standing, surface};
pub use continuity::{Continuity, Gap, Passage};
pub use coverage::Coverage;
pub use explore::{Proof, prove};
pub use json::json;
pub use luck::Luck;
pub use pairs::Pair;
pub use plans::PlanResult;
pub use readable::lix;
pub use stats::{
    Mean, NINETEEN_IN_TWENTY, bootstrap_bound, bootstrap_interval, correlation, permuted, rank_correlation,
};
pub use sums::{Counts, Sums};
pub use taught::Exercised;
pub use traffic::Traffic;

use census::Census;
use rates::Rate;

/// What is tried.
pub struct Entry {
    /// The scenario, bound, with its written plans.
    pub case: Case,
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

/// How many attempts one of a surface trainee stands for: there are many of them, and most play nearly the same each time.
const SURFACE: u32 = 3;

impl Options {
    /// Attempts of a trainee. Where everybody plays, those that look at the outside of lines make a third.
    pub fn runs_of(&self, trainee: &Trainee) -> u32 {
        match trainee.group {
            Group::Surface if self.trainees.is_empty() => self.surface_runs(),
            _ => self.runs,
        }
    }

    /// Attempts of a trainee that looks at the outside of lines, where everybody plays.
    pub fn surface_runs(&self) -> u32 {
        self.runs.div_ceil(SURFACE)
    }
}

/// Whoever does the work, one job after the other or many at once. Results come back in the order of the jobs.
pub trait Workers {
    /// Does all jobs of one kind, called `what` on screen.
    fn all<J: Sync, R: Send>(&self, what: &str, jobs: &[J], job: impl Fn(&J) -> R + Sync + Send) -> Vec<R>;
}

/// Does one job after the other.
pub struct Alone;

impl Workers for Alone {
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
    /// What rules that mean nothing score; empty when not everybody played.
    pub luck: Luck,
    /// The best pair of partial skills; `None` when not everybody played.
    pub pair: Option<Pair>,
    /// What is taken up without having been said; `None` in another language than English, or when not everybody played.
    pub continuity: Option<Continuity>,
    /// What the written plans came to.
    pub plans: Vec<PlanResult>,
    /// Whether every path that keeps safety meets the emergency.
    pub proof: Proof,
}

impl Trial<'_> {
    /// A world in words.
    pub fn world_name(&self, number: usize) -> String {
        self.worlds[number].world.name(&self.entry.case.scenario)
    }

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
    /// How two patients agree about the same trainee; `None` for one scenario, or when not everybody played.
    pub agreement: Option<Agreement>,
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

/// Plays in which everybody is listened to.
const LISTENED: u32 = 2_000;

/// Attempts at each other scenario from which the fitted trainee learns.
const LESSONS: u32 = 1_000;

/// Attempts at each other scenario from which rules about the outside of lines are fitted.
const RULE_LESSONS: u32 = 100;

/// Tries all scenarios.
pub fn run<'e>(entries: &'e [Entry], options: &Options, crew: &impl Workers) -> Trials<'e> {
    let grounds = grounds(entries, options, crew);
    let players = players(&grounds, options, crew);
    let everybody = options.trainees.is_empty();
    let plays = |trainee: &Trainee| everybody || options.trainees.iter().any(|other| other.id == trainee.id);
    let surface = Trainee::all().iter().filter(|trainee| trainee.group == Group::Surface && plays(trainee));
    let surface: Vec<Trainee> = surface.copied().collect();
    let rates =
        crew.all("keys", &grounds, |ground| rates::rates(ground, &surface, options.surface_runs(), options.seed));
    let nothing = || vec![Luck::default(); grounds.len()];
    let lucks = if everybody { luck::luck(&grounds, options, crew) } else { nothing() };
    let pairs = if everybody { pairs::best(&grounds, options, crew) } else { vec![None; grounds.len()] };
    let agreement = if everybody { agreement::agreement(&grounds, options, crew) } else { None };
    let heard = |entry: &Entry| everybody.then(|| Continuity::measure(&entry.case, LISTENED, options.seed)).flatten();
    let continuities = crew.all("continuity", entries, heard);
    let proofs = crew.all("paths", entries, |entry| prove(&entry.case));
    let parts = entries.iter().zip(grounds).zip(players).zip(rates).zip(lucks).zip(pairs).zip(continuities).zip(proofs);
    let scenarios = parts.map(|(((((((entry, ground), players), rates), luck), pair), continuity), proof)| {
        let plans = plans::follow(&ground);
        Trial { entry, worlds: ground.worlds, players, rates, luck, pair, continuity, plans, proof }
    });
    let scenarios = scenarios.collect();
    let mut trials = Trials { scenarios, agreement, findings: Vec::new(), options: options.clone() };
    if everybody {
        trials.findings = bars::all(&trials);
    }
    trials
}

/// What is played on, with what can be learned for each scenario from all others.
fn grounds<'e>(entries: &'e [Entry], options: &Options, crew: &impl Workers) -> Vec<Ground<'e>> {
    let worlds = measure(entries, options, crew);
    let bare: Vec<Ground> =
        entries.iter().zip(&worlds).map(|(entry, worlds)| Ground::new(&entry.case, worlds.clone(), None)).collect();
    let by_rules = options.trainees.is_empty() || options.trainees.iter().any(|trainee| trainee.group == Group::Rule);
    let attempts = if by_rules { RULE_LESSONS } else { 0 };
    let lessons = crew.all("lessons", &bare, |ground| Lessons::of(ground, attempts, options.seed));
    let numbers: Vec<usize> = (0..entries.len()).collect();
    let learned = crew.all("fitting", &numbers, |own| {
        let others = bare.iter().enumerate().filter(|(at, _)| at != own).map(|(_, ground)| ground);
        let lessons = lessons.iter().enumerate().filter(|(at, _)| at != own).map(|(_, lessons)| lessons);
        (Priority::fit(others, LESSONS, options.seed), Rules::fit(lessons))
    });
    let parts = entries.iter().zip(worlds).zip(learned);
    parts
        .map(|((entry, worlds), (priority, rules))| Ground::new(&entry.case, worlds, priority).with_rules(rules))
        .collect()
}

/// Every world of every scenario.
fn measure(entries: &[Entry], options: &Options, crew: &impl Workers) -> Vec<Vec<Measured>> {
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
fn players(grounds: &[Ground], options: &Options, crew: &impl Workers) -> Vec<Vec<(&'static Trainee, Sums)>> {
    let all: Vec<&'static Trainee> = match options.trainees.is_empty() {
        true => Trainee::all().iter().collect(),
        false => options.trainees.clone(),
    };
    let mut jobs: Vec<(usize, &'static Trainee, u32, u32)> = Vec::new();
    for (at, ground) in grounds.iter().enumerate() {
        for trainee in all.iter().filter(|trainee| trainee.can_play(ground)) {
            jobs.extend(chunks(trainee, options.runs_of(trainee)).map(|(from, to)| (at, *trainee, from, to)));
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
