//! Bar 1: what can be seen of a line without understanding it earns nothing.

use super::{Finding, Standing, bank_mean};
use crate::authoring::trial::{Trial, bootstrap_bound};
use crate::play::encounter::Stream;
use crate::play::trainee::{Group, Trainee};

/// What a rule of form may score in one scenario.
pub const SCENARIO: f64 = 15.0;
/// What it may score over the bank.
pub const BANK: f64 = 5.0;
/// How far from chance, either way, it may pick the key.
pub const KEYS: f64 = 0.10;
const BANK_BOUND: f64 = 10.0;

pub(super) fn scenario(trial: &Trial, found: &mut Vec<Finding>) {
    let of = |group| trial.players.iter().filter(move |(trainee, _)| trainee.group == group);
    let means = of(Group::Surface).map(|(trainee, sums)| {
        Finding::at_most(1, Some(trial), format!("form alone: {}", trainee.id), sums.mean().mean, SCENARIO)
    });
    found.extend(telling(means.collect(), |finding| finding.figure.unwrap_or(0.0)));
    let rates = trial.rates.iter().map(|rate| {
        let what = format!("share of keys picked, beyond chance: {}", rate.trainee.id);
        Finding::new(1, Some(trial), what, rate.keys - rate.chance, format!("within {KEYS} of 0"))
            .holds_if((rate.keys - rate.chance).abs() <= KEYS)
    });
    found.extend(telling(rates.collect(), |finding| finding.figure.unwrap_or(0.0).abs()));
    found.extend(of(Group::Rule).map(|(trainee, sums)| {
        let what = format!("form, fitted on the other scenarios: {}", trainee.id);
        Finding::at_most(1, Some(trial), what, sums.mean().mean, SCENARIO)
    }));
}

pub(super) fn bank(trials: &[Trial], seed: u32, found: &mut Vec<Finding>) {
    let (mut means, mut bounds) = (Vec::new(), Vec::new());
    for trainee in Trainee::all().iter().filter(|trainee| trainee.group == Group::Surface) {
        let Some(mean) = bank_mean(trials, trainee.id) else { continue };
        let what = format!("form alone, over the bank: {}", trainee.id);
        means.push(Finding::at_most(1, None, what, mean, BANK).of_bank(trials));
        let bound = bootstrap_bound(&parts(trials, trainee.id), &mut Stream::new(seed, trainee.id));
        let what = format!("its 95 % bound over exchanges: {}", trainee.id);
        bounds.push(Finding::at_most(1, None, what, bound, BANK_BOUND).of_bank(trials));
    }
    found.extend(telling(means, |finding| finding.figure.unwrap_or(0.0)));
    found.extend(telling(bounds, |finding| finding.figure.unwrap_or(0.0)));
    let fitted = Trainee::all().iter().find(|trainee| trainee.group == Group::Rule);
    if fitted.is_some_and(|rule| bank_mean(trials, rule.id).is_none()) {
        let finding = Finding::at_most(1, None, "form, fitted on the other scenarios", 0.0, SCENARIO);
        found.push(Finding { figure: None, ..finding.of_bank(trials) });
    }
}

/// Those that fall short, or the one that comes nearest to it.
fn telling(mut findings: Vec<Finding>, by: impl Fn(&Finding) -> f64) -> Vec<Finding> {
    findings.sort_by(|a, b| by(b).total_cmp(&by(a)));
    let short = findings.iter().filter(|finding| finding.standing == Standing::FallsShort).count();
    findings.truncate(short.max(1));
    findings
}

/// By exchange of the bank: what a trainee earned there beyond chance, in points of the score, in the mean.
fn parts(trials: &[Trial], id: &str) -> Vec<f64> {
    let mut parts = Vec::new();
    for trial in trials {
        let (Some(own), Some(random)) = (trial.sums(id), trial.sums("random")) else { continue };
        let rooms = trial.worlds.iter().map(|world| f64::from(world.yardstick.best) - world.yardstick.chance);
        let room = rooms.sum::<f64>() / trial.worlds.len() as f64;
        let mean = |credit: i64, attempts: usize| credit as f64 / attempts.max(1) as f64;
        parts.extend(own.credit.iter().zip(&random.credit).map(|(own_credit, random_credit)| {
            let gain = mean(*own_credit, own.attempts.len()) - mean(*random_credit, random.attempts.len());
            100.0 * gain / room / trials.len() as f64
        }));
    }
    parts
}
