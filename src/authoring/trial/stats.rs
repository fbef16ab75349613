//! The few statistics that trials need. None of them assumes more than a mean does.

use crate::play::encounter::{Stream, shuffle};

/// A mean with its 95 % interval.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Mean {
    /// How many values.
    pub n: usize,
    /// The mean.
    pub mean: f64,
    /// Half the width of the interval, in which it lies nineteen times in twenty.
    pub margin: f64,
}

/// So many standard errors to either side hold nineteen in twenty.
pub const NINETEEN_IN_TWENTY: f64 = 1.96;

impl Mean {
    /// Of some values; all zero when there are none.
    pub fn of(values: &[f64]) -> Mean {
        let n = values.len();
        if n == 0 {
            return Mean::default();
        }
        let mean = values.iter().sum::<f64>() / n as f64;
        let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
        let error = if n > 1 { (squares / (n - 1) as f64 / n as f64).sqrt() } else { 0.0 };
        Mean { n, mean, margin: NINETEEN_IN_TWENTY * error }
    }

    /// The mean of means, each counting the same, with the interval that follows from theirs.
    pub fn of_means(means: &[Mean]) -> Mean {
        let n = means.len().max(1) as f64;
        let margin = means.iter().map(|mean| mean.margin.powi(2)).sum::<f64>().sqrt() / n;
        let mean = means.iter().map(|mean| mean.mean).sum::<f64>() / n;
        Mean { n: means.iter().map(|mean| mean.n).sum(), mean, margin }
    }

    /// The interval.
    pub fn interval(self) -> (f64, f64) {
        (self.mean - self.margin, self.mean + self.margin)
    }
}

/// Pearson's correlation. `None` where one side does not vary.
pub fn correlation(pairs: &[(f64, f64)]) -> Option<f64> {
    let (x, y): (Vec<f64>, Vec<f64>) = pairs.iter().copied().unzip();
    pearson(&x, &y)
}

/// Spearman's rank correlation; ties share their mean rank. `None` where one side does not vary.
pub fn rank_correlation(pairs: &[(f64, f64)]) -> Option<f64> {
    let (x, y): (Vec<f64>, Vec<f64>) = pairs.iter().copied().unzip();
    pearson(&ranks(&x), &ranks(&y))
}

fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
    let mut ranks = vec![0.0; values.len()];
    let mut before = 0;
    for tied in order.chunk_by(|a, b| values[*a] == values[*b]) {
        let rank = before as f64 + (tied.len() as f64 + 1.0) / 2.0;
        tied.iter().for_each(|at| ranks[*at] = rank);
        before += tied.len();
    }
    ranks
}

fn pearson(x: &[f64], y: &[f64]) -> Option<f64> {
    let n = x.len() as f64;
    let (mean_x, mean_y) = (x.iter().sum::<f64>() / n, y.iter().sum::<f64>() / n);
    let both = x.iter().zip(y).map(|(x, y)| (x - mean_x) * (y - mean_y)).sum::<f64>();
    let square = |values: &[f64], mean: f64| values.iter().map(|value| (value - mean).powi(2)).sum::<f64>();
    let spread = (square(x, mean_x) * square(y, mean_y)).sqrt();
    (spread > 0.0).then(|| both / spread)
}

/// The value below which 95 % of resampled sums lie: `parts` are drawn with replacement, as many as there are.
pub fn bootstrap_bound(parts: &[f64], stream: &mut Stream) -> f64 {
    resampled(parts, stream)[SAMPLES * 95 / 100]
}

/// The values between which 95 % of resampled means lie; both 0 without values.
pub fn bootstrap_interval(values: &[f64], stream: &mut Stream) -> (f64, f64) {
    let sums = resampled(values, stream);
    let n = values.len().max(1) as f64;
    (sums[SAMPLES * 25 / 1_000] / n, sums[SAMPLES * 975 / 1_000] / n)
}

const SAMPLES: usize = 2_000;

/// Sums of values that are drawn with replacement, as many as there are; the smallest sum first.
fn resampled(values: &[f64], stream: &mut Stream) -> Vec<f64> {
    let mut sums: Vec<f64> = (0..SAMPLES)
        .map(|_| (0..values.len()).map(|_| values[stream.below(values.len() as u32) as usize]).sum())
        .collect();
    sums.sort_by(f64::total_cmp);
    sums
}

const PERMUTATIONS: u32 = 1_000;

/// How likely chance would do as well: the share of permutations of the keys, each within its moment, at which `right` gives
/// as much or more.
pub fn permuted(seed: u32, keys: &[Vec<bool>], right: impl Fn(&[Vec<bool>]) -> f64) -> f64 {
    // What is the same to the last digit but one is the same.
    let found = right(keys) - 1e-9;
    let mut keys = keys.to_vec();
    let mut as_good = 0;
    for permutation in 0..PERMUTATIONS {
        for (at, keys) in keys.iter_mut().enumerate() {
            shuffle(seed, &format!("permutation/{permutation}/{at}"), keys);
        }
        as_good += u32::from(right(&keys) >= found);
    }
    f64::from(as_good + 1) / f64::from(PERMUTATIONS + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mean_has_its_interval() {
        let mean = Mean::of(&[1.0, 2.0, 3.0, 4.0]);
        // s = 1.2910, s / 2 = 0.6455.
        assert!((mean.mean - 2.5).abs() < 1e-9 && (mean.margin - 1.2652).abs() < 1e-4, "{mean:?}");
        assert_eq!(Mean::of(&[]), Mean::default());
        assert_eq!(Mean::of(&[7.0]).interval(), (7.0, 7.0));
        let both = Mean::of_means(&[Mean { n: 9, mean: 10.0, margin: 3.0 }, Mean { n: 1, mean: 20.0, margin: 4.0 }]);
        assert_eq!(both, Mean { n: 10, mean: 15.0, margin: 2.5 });
    }

    #[test]
    fn ranks_correlate_whatever_the_shape() {
        let check = |pairs: &[(f64, f64)], expect: Option<f64>| {
            let found = rank_correlation(pairs);
            let near = match (found, expect) {
                (Some(found), Some(expect)) => (found - expect).abs() < 1e-6,
                (found, expect) => found == expect,
            };
            assert!(near, "{pairs:?}: {found:?}, not {expect:?}");
        };
        check(&[(1.0, 1.0), (2.0, 8.0), (3.0, 27.0), (4.0, 64.0)], Some(1.0));
        check(&[(1.0, 3.0), (2.0, 2.0), (3.0, 1.0)], Some(-1.0));
        // Ties share a rank: ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4.
        check(&[(1.0, 1.0), (5.0, 2.0), (5.0, 3.0), (9.0, 4.0)], Some(0.948683));
        check(&[(1.0, 1.0), (1.0, 2.0)], None);
        check(&[], None);
    }

    #[test]
    fn a_bootstrap_bound_lies_above_the_sum() {
        let mut stream = Stream::new(1, "test");
        assert_eq!(bootstrap_bound(&[2.0, 2.0, 2.0], &mut stream), 6.0);
        let bound = bootstrap_bound(&[-5.0, 0.0, 5.0, 1.0], &mut stream);
        assert!(bound > 1.0 && bound <= 20.0, "{bound}");
    }

    #[test]
    fn a_bootstrap_interval_holds_the_mean() {
        let mut stream = Stream::new(1, "test");
        assert_eq!(bootstrap_interval(&[0.5; 9], &mut stream), (0.5, 0.5));
        assert_eq!(bootstrap_interval(&[], &mut stream), (0.0, 0.0));
        let half: Vec<f64> = (0..100).map(|at| f64::from(at % 2)).collect();
        let (low, high) = bootstrap_interval(&half, &mut stream);
        // The standard error of a share of one half in a hundred is 5 points.
        assert!((low - 0.4).abs() < 0.03 && (high - 0.6).abs() < 0.03, "{low} {high}");
    }

    #[test]
    fn permutations_say_what_chance_would_do() {
        let keys = vec![vec![true, false, false]; 6];
        let first = |keys: &[Vec<bool>]| keys.iter().filter(|keys| keys[0]).count() as f64;
        assert!(permuted(1, &keys, first) < 0.01);
        assert_eq!(permuted(1, &keys, |_| 1.0), 1.0);
    }
}
