//! Whether two patients agree about the same trainee.

use super::stats::rank_correlation;
use super::sums::scores;
use super::{Options, Workers};
use crate::play::encounter::{Stream, draw};
use crate::play::trainee::{Ground, Trainee};

/// How the scores of the same simulated trainees go together, pair by pair of scenarios.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    /// How many trainees played.
    pub trainees: u32,
    /// Two scenarios, by their numbers, and the rank correlation of their scores as they are shown.
    pub pairs: Vec<(usize, usize, f64)>,
}

/// Trainees for every 300 attempts of others.
const TRAINEES: u32 = 1_000;

/// A class: what part of the moments its members read right, in the mean and by how much they differ.
const CLASS: (f64, f64) = (0.60, 0.15);

/// Trainees that make one job.
const CHUNK: u32 = 64;

/// Lets a class play every scenario, each trainee once; `None` where there are no two scenarios.
pub(super) fn agreement(grounds: &[Ground], options: &Options, crew: &impl Workers) -> Option<Agreement> {
    if grounds.len() < 2 {
        return None;
    }
    let trainees = (options.runs * TRAINEES).div_ceil(300);
    let chunks = (0..trainees).step_by(CHUNK as usize).map(|from| (from, trainees.min(from + CHUNK)));
    let jobs: Vec<(usize, (u32, u32))> =
        (0..grounds.len()).flat_map(|at| chunks.clone().map(move |chunk| (at, chunk))).collect();
    let played = crew.all("agreement", &jobs, |(at, (from, to))| {
        let play = |number| {
            let trainee = Trainee::able(ability(options.seed, number));
            // The same person on another day: neither luck nor the order of lines is carried from patient to patient.
            let seed = draw(options.seed, &format!("agreement/{}/{number}", grounds[*at].case.scenario.id), u32::MAX);
            scores(&grounds[*at], &trainee, seed, 0..1).first().copied()
        };
        (*from..*to).map(play).collect::<Vec<Option<f64>>>()
    });
    let mut shown: Vec<Vec<Option<f64>>> = vec![Vec::new(); grounds.len()];
    for ((at, _), scores) in jobs.iter().zip(played) {
        shown[*at].extend(scores);
    }
    let mut pairs = Vec::new();
    for one in 0..grounds.len() {
        for other in one + 1..grounds.len() {
            let both = shown[one].iter().zip(&shown[other]).filter_map(|(one, other)| Some(((*one)?, (*other)?)));
            pairs.push((one, other, rank_correlation(&both.collect::<Vec<_>>()).unwrap_or(0.0)));
        }
    }
    Some(Agreement { trainees, pairs })
}

/// How many moments in a hundred a trainee of the class reads right. The sum of twelve draws is as good as normal, and
/// the same on every machine.
fn ability(seed: u32, number: u32) -> u8 {
    const FINE: u32 = 10_000;
    let mut stream = Stream::new(seed, &format!("ability/{number}"));
    let draws: u32 = (0..12).map(|_| stream.below(FINE)).sum();
    let normal = f64::from(draws) / f64::from(FINE) - 6.0;
    (100.0 * (CLASS.0 + CLASS.1 * normal)).round().clamp(0.0, 100.0) as u8
}

impl Agreement {
    /// The mean over pairs.
    pub fn mean(&self) -> f64 {
        self.pairs.iter().map(|(.., r)| r).sum::<f64>() / self.pairs.len().max(1) as f64
    }

    /// The pair that agrees least.
    pub fn least(&self) -> Option<(usize, usize, f64)> {
        self.pairs.iter().copied().min_by(|(.., a), (.., b)| a.total_cmp(b))
    }
}

/// What the agreement of two scores promises for the sums of so many each (Spearman and Brown).
pub fn spearman_brown(r: f64, times: f64) -> f64 {
    times * r / (1.0 + (times - 1.0) * r)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_patients_agree_better() {
        let check = |r: f64, times: f64, expect: f64| {
            let found = spearman_brown(r, times);
            assert!((found - expect).abs() < 1e-9, "{r}, {times}: {found}");
        };
        check(0.5, 1.0, 0.5);
        check(0.5, 2.0, 2.0 / 3.0);
        check(0.5, 8.0, 8.0 / 9.0);
        check(0.0, 8.0, 0.0);
    }

    #[test]
    fn a_class_is_spread_as_it_should_be() {
        let class: Vec<f64> = (0..2_000).map(|number| f64::from(ability(1, number))).collect();
        let mean = class.iter().sum::<f64>() / 2_000.0;
        let spread = (class.iter().map(|ability| (ability - mean).powi(2)).sum::<f64>() / 1_999.0).sqrt();
        assert!((mean - 60.0).abs() < 1.0 && (spread - 15.0).abs() < 1.0, "{mean}, {spread}");
        assert_eq!(ability(1, 5), ability(1, 5));
    }
}
