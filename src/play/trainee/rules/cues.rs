//! Two cues: the line that has most of the first, and of those that have as much, most of the second.

use super::Choice;
use crate::play::trainee::mind::PAIRED;

/// The features that did best together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cues {
    first: usize,
    second: usize,
}

impl Cues {
    pub(super) fn fit(choices: &[&Choice]) -> Cues {
        let n = choices[0].first().map_or(0, |line| line.features.len());
        let mut best = (f64::NEG_INFINITY, Cues { first: 0, second: 0 });
        for first in 0..n {
            let tied: Vec<u64> = choices.iter().map(|choice| most(choice, first, u64::MAX)).collect();
            for second in 0..n {
                let gain = choices.iter().zip(&tied).map(|(choice, tied)| gain(choice, most(choice, second, *tied)));
                let gain: f64 = gain.sum();
                if gain > best.0 {
                    best = (gain, Cues { first, second });
                }
            }
        }
        best.1
    }

    pub(super) fn worth(self, value: impl Fn(usize) -> i32) -> i32 {
        PAIRED * value(self.first) + value(self.second)
    }
}

/// The lines of a set that have most of a feature, as a set of places.
fn most(choice: &Choice, feature: usize, among: u64) -> u64 {
    let (mut most, mut set) = (i32::MIN, 0);
    for (at, line) in choice.iter().enumerate().filter(|(at, _)| among >> at & 1 == 1) {
        let value = line.features[feature];
        if value > most {
            (most, set) = (value, 0);
        }
        set |= u64::from(value == most) << at;
    }
    set
}

/// What the lines of a set gain, in the mean.
fn gain(choice: &Choice, set: u64) -> f64 {
    let gains = choice.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1).map(|(_, line)| line.gain);
    gains.sum::<f64>() / f64::from(set.count_ones().max(1))
}
