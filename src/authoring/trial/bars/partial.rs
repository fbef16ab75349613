//! Bar 2: part of a skill is worth part of the score; rules of thumb are worth little.

use super::{Finding, bank_mean};
use crate::authoring::trial::{Mean, Trial};
use crate::play::trainee::Group;

const PART: f64 = 30.0;
const PAIR: f64 = 40.0;
const AVOIDS_DONTS: f64 = 30.0;
const STAGE_BLIND: f64 = 45.0;

/// Skills that have to earn something: a score that takes no notice of them has missed the point.
const WORTH_SOMETHING: [&str; 3] = ["always-reflects", "always-empathises", "always-educates"];

pub(super) fn scenario(trial: &Trial, found: &mut Vec<Finding>) {
    for (trainee, sums) in trial.players.iter().filter(|(trainee, _)| trainee.group == Group::Partial) {
        let what = format!("part of a skill: {}", trainee.id);
        found.push(Finding::at_most(2, Some(trial), what, sums.mean().mean, PART));
    }
    if let Some(pair) = &trial.pair {
        let what = format!("the best pair of them: {}, else {}", pair.first, pair.second);
        found.push(Finding::at_most(2, Some(trial), what, pair.score.mean, PAIR));
    }
    if let Some(sums) = trial.sums("avoids-donts") {
        found.push(Finding::at_most(2, Some(trial), "avoids don'ts, else random", sums.mean().mean, AVOIDS_DONTS));
    }
    if let Some(sums) = trial.sums("stage-blind") {
        let what = "stage-blind, fitted on the other scenarios";
        found.push(Finding::at_most(2, Some(trial), what, sums.mean().mean, STAGE_BLIND));
    }
    if let (Some(all), Some(some)) = (trial.sums("exhausts-hubs"), trial.sums("leaves-hubs")) {
        // The same seeds: attempt by attempt the same person.
        let gains: Vec<f64> = all.attempts.iter().zip(&some.attempts).map(|(a, b)| a.score - b.score).collect();
        let gain = Mean::of(&gains);
        let finding =
            Finding::new(2, Some(trial), "gained by exhausting every hub", gain.mean, "nothing beyond its interval");
        found.push(finding.holds_if(gain.interval().0 <= 0.0));
    }
}

pub(super) fn bank(trials: &[Trial], found: &mut Vec<Finding>) {
    for id in WORTH_SOMETHING {
        let Some(mean) = bank_mean(trials, id) else { continue };
        let what = format!("part of a skill, over the bank: {id}");
        found.push(Finding::new(2, None, what, mean, "above 0").holds_if(mean > 0.0).of_bank(trials));
    }
    if bank_mean(trials, "stage-blind").is_none() {
        let finding = Finding::at_most(2, None, "stage-blind, fitted on the other scenarios", 0.0, STAGE_BLIND);
        found.push(Finding { figure: None, ..finding.of_bank(trials) });
    }
}
