//! Trials as JSON.

use serde_json::{Value, json};

use crate::trial::{Mean, Trial, Trials};

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
        })
    });
    json!({
        "seed": trials.options.seed,
        "runs": trials.options.runs,
        "scenarios": trials.scenarios.iter().map(scenario).collect::<Vec<_>>(),
        "bars": findings.collect::<Vec<_>>(),
        "coverage": trials.coverage(),
    })
}

fn scenario(trial: &Trial) -> Value {
    let worlds = trial.worlds.iter().enumerate().map(|(number, world)| {
        json!({ "world": trial.world_name(number), "yardstick": world.yardstick, "exact": world.yardstick.is_exact() })
    });
    let trainees = trial.players.iter().map(|(trainee, sums)| {
        let (keys, chance) = sums.key_rate();
        json!({
            "trainee": trainee.id,
            "score": mean(sums.mean()),
            "passed": sums.passed,
            "key_lines": keys,
            "key_lines_by_chance": chance,
            "series": sums.series.iter().map(|scores| mean(Mean::of(scores))).collect::<Vec<_>>(),
        })
    });
    let plans = trial.plans.iter().map(|plan| {
        json!({
            "plan": plan.plan,
            "kind": plan.kind.name(),
            "world": trial.world_name(plan.world),
            "score": plan.score,
            "passed": plan.passes,
            "turns": plan.turns.0,
            "stuck": plan.stuck,
        })
    });
    json!({
        "scenario": trial.entry.case.scenario.id,
        "rules_hash": trial.entry.case.rules_hash(),
        "worlds": worlds.collect::<Vec<_>>(),
        "trainees": trainees.collect::<Vec<_>>(),
        "plans": plans.collect::<Vec<_>>(),
        "paths": {
            "emergencies": trial.proof.emergencies,
            "moments": trial.proof.moments,
            "passing": trial.proof.passing,
            "counterexamples": trial.proof.counterexamples,
        },
        "coverage": trial.coverage(),
    })
}

fn mean(mean: Mean) -> Value {
    let (low, high) = mean.interval();
    json!({ "n": mean.n, "mean": mean.mean, "low": low, "high": high })
}
