//! A weight for every feature: ridge regression of what a line gains.

use super::{Choice, thousandths};

/// The weights, for features as they are.
#[derive(Clone, Debug)]
pub(super) struct Weights(Vec<f64>);

/// How far weights are drawn to zero, as a share of the number of lines. Features have been scaled before.
const RIDGE: f64 = 0.05;

impl Weights {
    pub(super) fn fit(choices: &[&Choice]) -> Weights {
        let n = choices[0].first().map_or(0, |line| line.features.len());
        // Within a choice only differences tell.
        let (mut rows, mut gains) = (Vec::new(), Vec::new());
        for choice in choices {
            let mean =
                |at: usize| choice.iter().map(|line| f64::from(line.features[at])).sum::<f64>() / choice.len() as f64;
            let means: Vec<f64> = (0..n).map(mean).collect();
            for line in *choice {
                let row = line.features.iter().zip(&means).map(|(value, mean)| f64::from(*value) - mean);
                rows.push(row.collect::<Vec<f64>>());
                gains.push(line.gain);
            }
        }
        let spread = |at: usize| (rows.iter().map(|row| row[at].powi(2)).sum::<f64>() / rows.len() as f64).sqrt();
        let spreads: Vec<f64> = (0..n).map(spread).collect();
        let scale = |at: usize| if spreads[at] > 0.0 { 1.0 / spreads[at] } else { 0.0 };
        let scales: Vec<f64> = (0..n).map(scale).collect();
        rows.iter_mut().for_each(|row| row.iter_mut().zip(&scales).for_each(|(value, scale)| *value *= scale));
        let (mut products, mut sides) = (vec![vec![0.0; n]; n], vec![0.0; n]);
        for (row, gain) in rows.iter().zip(&gains) {
            for at in 0..n {
                sides[at] += row[at] * gain;
                for other in 0..=at {
                    products[at][other] += row[at] * row[other];
                }
            }
        }
        let ridge = RIDGE * rows.len() as f64;
        (0..n).for_each(|at| products[at][at] += ridge);
        let weights = solve(products, sides);
        Weights(weights.iter().zip(scales).map(|(weight, scale)| weight * scale).collect())
    }

    pub(super) fn worth(&self, value: impl Fn(usize) -> i32) -> i32 {
        thousandths(self.0.iter().enumerate().map(|(at, weight)| weight * f64::from(value(at))).sum())
    }
}

/// Solves a system whose matrix is symmetric and positive, given its lower half (Cholesky).
fn solve(mut matrix: Vec<Vec<f64>>, mut side: Vec<f64>) -> Vec<f64> {
    let n = side.len();
    for at in 0..n {
        for other in 0..=at {
            let before: f64 = (0..other).map(|k| matrix[at][k] * matrix[other][k]).sum();
            let rest = matrix[at][other] - before;
            matrix[at][other] = if at == other { rest.sqrt() } else { rest / matrix[other][other] };
        }
    }
    for at in 0..n {
        let before: f64 = (0..at).map(|k| matrix[at][k] * side[k]).sum();
        side[at] = (side[at] - before) / matrix[at][at];
    }
    for at in (0..n).rev() {
        let after: f64 = (at + 1..n).map(|k| matrix[k][at] * side[k]).sum();
        side[at] = (side[at] - after) / matrix[at][at];
    }
    side
}

#[cfg(test)]
mod tests {
    use super::solve;

    #[test]
    fn a_small_system_is_solved() {
        let found = solve(vec![vec![4.0, 0.0], vec![2.0, 3.0]], vec![10.0, 8.0]);
        assert!((found[0] - 1.75).abs() < 1e-9 && (found[1] - 1.5).abs() < 1e-9, "{found:?}");
    }
}
