//! Trials as JSON.

use serde_json::{Value, json};

use crate::authoring::trial::bars::surface;
use crate::authoring::trial::census::Keyed;
use crate::authoring::trial::{Agreement, Luck, Mean, Trial, Trials};
use crate::model::scenario::LineIx;

/// Everything that was found, with all that was reached and by whom.
pub fn json(trials: &Trials) -> Value {
    let findings = trials.findings.iter().map(|finding| {
        json!({
            "bar": finding.bar,
            "scenario": finding.scenario,
            "what": finding.what,
            "figure": finding.figure,
            "limit": finding.limit,
            "standing": finding.standing.words(),
            "named": finding.named.as_ref().map(|(_, names)| names),
        })
    });
    let bank = trials.bank().into_iter().map(|(trainee, of)| json!({ "trainee": trainee.id, "score": mean(of) }));
    json!({
        "seed": trials.options.seed,
        "runs": trials.options.runs,
        "runs_by_form": trials.options.trainees.is_empty().then(|| trials.options.surface_runs()),
        "agreement": trials.agreement.as_ref().map(|agreement| agreement_of(trials, agreement)),
        "luck": luck(&Luck::over(trials.scenarios.iter().map(|trial| &trial.luck)), surface::BANK),
        "scenarios": trials.scenarios.iter().map(scenario).collect::<Vec<_>>(),
        "bank": bank.collect::<Vec<_>>(),
        "bars": findings.collect::<Vec<_>>(),
        "coverage": trials.coverage(),
    })
}

fn agreement_of(trials: &Trials, agreement: &Agreement) -> Value {
    let id = |at: usize| trials.scenarios[at].entry.case.scenario.id.as_str();
    let pairs = agreement
        .pairs
        .iter()
        .map(|(one, other, r)| json!({ "scenarios": [id(*one), id(*other)], "rank_correlation": r }));
    json!({ "trainees": agreement.trainees, "mean": agreement.mean(), "pairs": pairs.collect::<Vec<_>>() })
}

/// What rules that mean nothing score; null when not everybody played.
fn luck(luck: &Luck, limit: f64) -> Value {
    if luck.scores.is_empty() {
        return Value::Null;
    }
    let (mean, spread) = luck.spread();
    json!({
        "rules": luck.scores.len(),
        "mean": mean,
        "standard_deviation": spread,
        "limit": limit,
        "share_above_limit": luck.above(limit),
        "share_telling_keys": luck.telling(surface::KEYS),
    })
}

fn scenario(trial: &Trial) -> Value {
    let worlds = trial.worlds.iter().enumerate().map(|(number, world)| {
        let best: Vec<&str> = world.best.iter().map(|line| trial.entry.case.scenario[*line].address.as_str()).collect();
        json!({
            "world": trial.world_name(number),
            "yardstick": world.yardstick,
            "exact": world.yardstick.is_exact(),
            "best": best,
        })
    });
    let trainees = trial.players.iter().map(|(trainee, sums)| {
        let (keys, chance) = sums.key_rate();
        json!({
            "trainee": trainee.id,
            "score": mean(sums.mean()),
            "attempts": sums.played,
            "safety_kept": sums.kept,
            "key_lines": keys,
            "key_lines_by_chance": chance,
            "series": sums.series.iter().map(|scores| mean(Mean::of(scores))).collect::<Vec<_>>(),
        })
    });
    let form_keys = trial
        .rates
        .iter()
        .map(|rate| json!({ "trainee": rate.trainee.id, "key_lines": rate.keys, "key_lines_by_chance": rate.chance }));
    let pair = trial
        .pair
        .as_ref()
        .map(|pair| json!({ "first": pair.first, "second": pair.second, "score": mean(pair.score) }));
    let plans = trial.plans.iter().map(|plan| {
        json!({
            "plan": plan.plan,
            "kind": plan.kind.name(),
            "world": trial.world_name(plan.world),
            "score": plan.score,
            "safety": plan.safety.standing().name(),
            "turns": plan.turns.0,
            "stuck": plan.stuck,
        })
    });
    json!({
        "scenario": trial.entry.case.scenario.id,
        "rules_hash": trial.entry.case.rules_hash(),
        "worlds": worlds.collect::<Vec<_>>(),
        "trainees": trainees.collect::<Vec<_>>(),
        "form_keys": form_keys.collect::<Vec<_>>(),
        "luck": luck(&trial.luck, surface::SCENARIO),
        "best_pair": pair,
        "plans": plans.collect::<Vec<_>>(),
        "paths": {
            "emergencies": trial.proof.emergencies,
            "moments": trial.proof.moments,
            "keeping": trial.proof.keeping,
            "counterexamples": trial.proof.counterexamples,
        },
        "keys": keys(trial),
        "coverage": trial.coverage(),
        "exercised": trial.exercised(),
    })
}

/// By exchange and line: at how many decisions it was on offer, and at how many it was key.
fn keys(trial: &Trial) -> Vec<Value> {
    let scenario = &trial.entry.case.scenario;
    let exchanges = trial.census().exchanges().into_iter().flat_map(|(exchange, moments)| {
        let lines = scenario[exchange].lines.iter().enumerate();
        let count = |at: usize, of: fn(&Keyed) -> u64| -> u32 {
            moments
                .iter()
                .filter(|(keyed, _)| of(keyed).checked_shr(at as u32).unwrap_or(0) & 1 == 1)
                .map(|(_, n)| n)
                .sum()
        };
        let of_line = |(at, line): (usize, LineIx)| {
            let (offered, key) = (count(at, |keyed| keyed.offered), count(at, |keyed| keyed.keys));
            json!({ "line": scenario[line].address, "offered": offered, "key": key })
        };
        lines.map(of_line).collect::<Vec<_>>()
    });
    exchanges.collect()
}

fn mean(mean: Mean) -> Value {
    let (low, high) = mean.interval();
    json!({ "n": mean.n, "mean": mean.mean, "low": low, "high": high })
}
