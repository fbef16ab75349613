//! What rules that mean nothing score: a measure of how far luck goes in a scenario of this size.

use super::rates::rates;
use super::stats::{Mean, NINETEEN_IN_TWENTY};
use super::sums::scores;
use super::{Options, Workers};
use crate::play::trainee::{Ground, Trainee};

/// The spread of rules that hold a fixed order of all lines and always say the line that comes first in it. Each has its
/// own order, drawn once; none means anything.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Luck {
    /// By rule: its mean score.
    pub scores: Vec<f64>,
    /// By rule: how much oftener than chance it picks the key.
    pub keys: Vec<f64>,
}

/// Rules for every 300 attempts of others.
const RULES: u32 = 200;

/// Attempts of one rule. Only the world differs from one to another.
const ATTEMPTS: u32 = 12;

/// Rules that make one job.
const CHUNK: u32 = 20;

/// The spread in each scenario, over the same rules.
pub(super) fn luck(grounds: &[Ground], options: &Options, crew: &impl Workers) -> Vec<Luck> {
    let rules = (options.runs * RULES).div_ceil(300);
    let all: Vec<Trainee> = (0..rules).map(Trainee::ranked).collect();
    let keys = crew.all("keys", grounds, |ground| rates(ground, &all, options.runs.div_ceil(10), options.seed));
    let chunks = (0..rules).step_by(CHUNK as usize).map(|from| (from, rules.min(from + CHUNK)));
    let jobs: Vec<(usize, (u32, u32))> =
        (0..grounds.len()).flat_map(|at| chunks.clone().map(move |chunk| (at, chunk))).collect();
    let played = crew.all("luck", &jobs, |(at, (from, to))| {
        let mean = |rule| Mean::of(&scores(&grounds[*at], &Trainee::ranked(rule), options.seed, 0..ATTEMPTS)).mean;
        (*from..*to).map(mean).collect::<Vec<f64>>()
    });
    let difference = |keys: Vec<super::rates::Rate>| Luck {
        scores: Vec::new(),
        keys: keys.iter().map(|rate| rate.keys - rate.chance).collect(),
    };
    let mut lucks: Vec<Luck> = keys.into_iter().map(difference).collect();
    for ((at, _), scores) in jobs.iter().zip(played) {
        lucks[*at].scores.extend(scores);
    }
    lucks
}

impl Luck {
    /// The same rules over several scenarios, each scenario counting the same.
    pub fn over<'l>(lucks: impl Iterator<Item = &'l Luck> + Clone) -> Luck {
        let mean = |of: fn(&Luck) -> &Vec<f64>| {
            let n = lucks.clone().map(|luck| of(luck).len()).min().unwrap_or(0);
            let all = lucks.clone().count().max(1) as f64;
            (0..n).map(|at| lucks.clone().map(|luck| of(luck)[at]).sum::<f64>() / all).collect()
        };
        Luck { scores: mean(|luck| &luck.scores), keys: mean(|luck| &luck.keys) }
    }

    /// The mean score of a rule, and its standard deviation from rule to rule.
    pub fn spread(&self) -> (f64, f64) {
        let mean = Mean::of(&self.scores);
        (mean.mean, mean.margin / NINETEEN_IN_TWENTY * (mean.n as f64).sqrt())
    }

    /// The share of rules that score more than a limit.
    pub fn above(&self, limit: f64) -> f64 {
        share(&self.scores, |score| score > limit)
    }

    /// The share of rules that pick the key more often or more seldom than chance, by more than a limit.
    pub fn telling(&self, limit: f64) -> f64 {
        share(&self.keys, |keys| keys.abs() > limit)
    }
}

fn share(values: &[f64], counts: impl Fn(f64) -> bool) -> f64 {
    values.iter().filter(|value| counts(**value)).count() as f64 / values.len().max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spread_of_luck_is_counted() {
        let one = Luck { scores: vec![-20.0, 0.0, 20.0, 40.0], keys: vec![0.2, -0.2, 0.0, 0.05] };
        let (mean, spread) = one.spread();
        assert!((mean - 10.0).abs() < 1e-9 && (spread - 25.8198).abs() < 1e-3, "{mean}, {spread}");
        assert_eq!((one.above(15.0), one.telling(0.1)), (0.5, 0.5));
        let other = Luck { scores: vec![20.0, 0.0, 0.0, 0.0], keys: vec![0.0; 4] };
        let both = Luck::over([&one, &other].into_iter());
        assert_eq!(both.scores, [0.0, 0.0, 10.0, 20.0]);
        assert_eq!((Luck::default().above(15.0), Luck::default().spread()), (0.0, (0.0, 0.0)));
    }
}
