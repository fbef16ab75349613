//! Whether the key can be told from the lines alone, by a text classifier that has read the other scenarios.

use std::collections::{BTreeMap, BTreeSet};

use super::Trial;
use super::census::{ever_key, lines_of};
use super::stats::permuted;
use crate::model::scenario::ExchangeIx;
use crate::play::trainee::{split, text};

/// An exchange as the classifier meets it: the lines without don'ts, and which of them are key.
struct Choice {
    lines: Vec<(BTreeSet<String>, bool)>,
}

/// How well the classifier does, and how likely chance would do as well.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Guess {
    /// Share of exchanges in which its first choice is key.
    pub right: f64,
    /// Share that chance would have.
    pub chance: f64,
    /// Share of permutations of the keys at which it does as well or better.
    pub p: f64,
}

/// For each scenario, what a classifier fitted on the others makes of it; `None` where there is nothing to choose.
pub(super) fn guesses(trials: &[Trial], seed: u32) -> Vec<Option<Guess>> {
    let choices: Vec<Vec<Choice>> = trials.iter().map(choices).collect();
    let guess = |own: usize| {
        let others = choices.iter().enumerate().filter(|(at, _)| *at != own).flat_map(|(_, choices)| choices);
        let words = Words::fit(others);
        guess(&words, &choices[own], seed)
    };
    (0..trials.len()).map(guess).collect()
}

fn choices(trial: &Trial) -> Vec<Choice> {
    let scenario = &trial.entry.case.scenario;
    let choice = |(exchange, moments): (ExchangeIx, Vec<_>)| {
        let keys: Vec<_> = lines_of(scenario, exchange, ever_key(&moments)).collect();
        let harmless =
            |line: &crate::model::scenario::LineIx| scenario[*line].acts.iter().all(|act| scenario[act].dont.is_none());
        let lines = scenario[exchange].lines.iter().filter(harmless);
        let lines: Vec<_> = lines.map(|line| (words(&text(scenario, line)), keys.contains(&line))).collect();
        let both = lines.iter().any(|(_, key)| *key) && lines.iter().any(|(_, key)| !key);
        both.then_some(Choice { lines })
    };
    trial.census().exchanges().into_iter().filter_map(choice).collect()
}

/// The words of a line, and its question mark.
fn words(line: &str) -> BTreeSet<String> {
    let lower = line.to_lowercase();
    let mark = line.contains('?').then(|| "?".to_owned());
    split(&lower).map(str::to_owned).chain(mark).collect()
}

/// Naive Bayes over the presence of words: how often each stands in key lines and in others.
#[derive(Default)]
struct Words {
    seen: BTreeMap<String, [f64; 2]>,
    lines: [f64; 2],
}

impl Words {
    fn fit<'c>(choices: impl Iterator<Item = &'c Choice>) -> Words {
        let mut fitted = Words::default();
        for (words, key) in choices.flat_map(|choice| &choice.lines) {
            let side = usize::from(*key);
            fitted.lines[side] += 1.0;
            words.iter().for_each(|word| fitted.seen.entry(word.clone()).or_default()[side] += 1.0);
        }
        fitted
    }

    /// How much more a line looks like a key than not, as a logarithm of odds; each count begins at one half.
    fn odds(&self, words: &BTreeSet<String>) -> f64 {
        let share = |seen: f64, side: usize| (seen + 0.5) / (self.lines[side] + 1.0);
        let known = words.iter().filter_map(|word| self.seen.get(word));
        known.map(|seen| (share(seen[1], 1) / share(seen[0], 0)).ln()).sum()
    }
}

fn guess(words: &Words, choices: &[Choice], seed: u32) -> Option<Guess> {
    let first: Vec<usize> = choices
        .iter()
        .map(|choice| {
            let odds = choice.lines.iter().map(|(line, _)| words.odds(line));
            odds.enumerate().max_by(|(_, a), (_, b)| a.total_cmp(b)).map_or(0, |(at, _)| at)
        })
        .collect();
    let keys: Vec<Vec<bool>> =
        choices.iter().map(|choice| choice.lines.iter().map(|(_, key)| *key).collect()).collect();
    let right = |keys: &[Vec<bool>]| keys.iter().zip(&first).filter(|(keys, first)| keys[**first]).count() as f64;
    let chance: f64 = keys.iter().map(|keys| keys.iter().filter(|key| **key).count() as f64 / keys.len() as f64).sum();
    let all = choices.len() as f64;
    (!choices.is_empty()).then(|| Guess {
        right: right(&keys) / all,
        chance: chance / all,
        p: permuted(seed, &keys, right),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choice(lines: &[(&str, bool)]) -> Choice {
        Choice { lines: lines.iter().map(|(line, key)| (words(line), *key)).collect() }
    }

    #[test]
    fn a_word_that_gives_the_key_away_is_found() {
        let told: Vec<Choice> =
            (0..12).map(|_| choice(&[("What matters?", true), ("Do this.", false), ("Mind it.", false)])).collect();
        let fair: Vec<Choice> = (0..12)
            .map(|at| choice(&[("What matters?", at % 3 == 0), ("Do this.", at % 3 == 1), ("Mind it.", at % 3 == 2)]))
            .collect();
        let words = Words::fit(told.iter());
        let found = guess(&words, &told, 1).unwrap();
        assert!(found.right == 1.0 && found.p < 0.01, "{found:?}");
        let found = guess(&words, &fair, 1).unwrap();
        assert!((found.right - 1.0 / 3.0).abs() < 1e-9 && found.p > 0.05, "{found:?}");
        assert_eq!(guess(&words, &[], 1), None);
    }
}
