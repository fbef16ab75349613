//! A few questions about a line, each depending on the answer before: a regression tree of what a line gains.

use std::collections::BTreeMap;

use super::{Choice, Seen, thousandths};

/// A question, or an answer.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Tree {
    /// What lines of this kind gain, in the mean.
    Leaf(f64),
    /// Whether a feature is below a value, and how it goes on if it is and if it is not.
    Split { feature: usize, below: i32, low: Box<Tree>, high: Box<Tree> },
}

/// The share of all lines that an answer needs to be believed.
const LEAST: f64 = 0.05;

impl Tree {
    /// Asks so many questions in a row at most.
    pub(super) fn fit(choices: &[&Choice], depth: u32) -> Tree {
        let lines: Vec<&Seen> = choices.iter().flat_map(|choice| choice.iter()).collect();
        grow(&lines, depth, (LEAST * lines.len() as f64).ceil())
    }

    pub(super) fn worth(&self, value: &impl Fn(usize) -> i32) -> i32 {
        match self {
            Tree::Leaf(mean) => thousandths(*mean),
            Tree::Split { feature, below, low, .. } if value(*feature) < *below => low.worth(value),
            Tree::Split { high, .. } => high.worth(value),
        }
    }
}

fn grow(lines: &[&Seen], depth: u32, least: f64) -> Tree {
    let mean = lines.iter().map(|line| line.gain).sum::<f64>() / lines.len().max(1) as f64;
    match split(lines, least).filter(|_| depth > 0) {
        None => Tree::Leaf(mean),
        Some((feature, below)) => {
            let (low, high): (Vec<&Seen>, Vec<&Seen>) = lines.iter().partition(|line| line.features[feature] < below);
            let grow = |lines: &[&Seen]| Box::new(grow(lines, depth - 1, least));
            Tree::Split { feature, below, low: grow(&low), high: grow(&high) }
        }
    }
}

/// The question that tells most; `None` where none tells anything.
fn split(lines: &[&Seen], least: f64) -> Option<(usize, i32)> {
    let total = lines.iter().map(|line| line.gain).sum::<f64>();
    let all = lines.len() as f64;
    // Explained squares, beyond what one mean explains.
    let nothing = total * total / all.max(1.0) + 1e-9;
    let mut best: Option<(f64, usize, i32)> = None;
    for feature in 0..lines.first().map_or(0, |line| line.features.len()) {
        let mut values: BTreeMap<i32, (f64, f64)> = BTreeMap::new();
        for line in lines {
            let (n, sum) = values.entry(line.features[feature]).or_default();
            (*n, *sum) = (*n + 1.0, *sum + line.gain);
        }
        let (mut n, mut sum) = (0.0, 0.0);
        for (value, (here, gain)) in values {
            if n >= least && all - n >= least {
                let explained = sum * sum / n + (total - sum).powi(2) / (all - n);
                if explained > best.map_or(nothing, |(most, ..)| most) {
                    best = Some((explained, feature, value));
                }
            }
            (n, sum) = (n + here, sum + gain);
        }
    }
    best.map(|(_, feature, below)| (feature, below))
}
