//! Two partial skills at once: the best pair of them.

use super::stats::Mean;
use super::sums::scores;
use super::{Options, Workers};
use crate::play::trainee::{Ground, Group, Trainee};

/// A pair of skills, and what it scores.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    /// The skill that is used where it is on offer.
    pub first: &'static str,
    /// The skill that is used where the first is not.
    pub second: &'static str,
    /// What it scored in attempts other than those in which it was found.
    pub score: Mean,
}

/// The share of attempts in which every pair is tried, before the best plays as many as others do.
const TRIED: u32 = 5;

/// For each scenario, the pair that does best there.
pub(super) fn best(grounds: &[Ground], options: &Options, crew: &impl Workers) -> Vec<Option<Pair>> {
    let skills = || Trainee::all().iter().filter(|trainee| trainee.group == Group::Partial);
    let pairs = skills().flat_map(|first| skills().map(move |second| (first, second)));
    let pairs: Vec<_> = pairs.filter(|(first, second)| first.id != second.id).collect();
    let jobs: Vec<(usize, usize)> =
        (0..grounds.len()).flat_map(|at| (0..pairs.len()).map(move |pair| (at, pair))).collect();
    let trainee = |pair: usize| Trainee::pair(pairs[pair].0, pairs[pair].1);
    let tried = options.runs.div_ceil(TRIED);
    let means = crew.all("pairs", &jobs, |(at, pair)| {
        Mean::of(&scores(&grounds[*at], &trainee(*pair), options.seed, 0..tried)).mean
    });
    let best_of = |at: usize| {
        let own = jobs.iter().zip(&means).filter(|((scenario, _), _)| *scenario == at);
        own.max_by(|(_, a), (_, b)| a.total_cmp(b)).map(|((_, pair), _)| (at, *pair))
    };
    let best: Vec<(usize, usize)> = (0..grounds.len()).filter_map(best_of).collect();
    // The best of many was lucky, too: it plays again, with other draws.
    crew.all("pairs", &best, |(at, pair)| {
        let score = Mean::of(&scores(&grounds[*at], &trainee(*pair), options.seed, tried..tried + options.runs));
        Some(Pair { first: pairs[*pair].0.id, second: pairs[*pair].1.id, score })
    })
}
