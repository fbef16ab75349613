//! Trials as text.

use std::fmt::Write;

use comfy_table::{CellAlignment, Table, presets};

use crate::trial::{Coverage, Finding, Trial, Trials};

/// The report as text. What nothing reached is named in full, what was reached only counted; programs take JSON.
pub fn text(trials: &Trials) -> String {
    let mut out = String::new();
    for trial in &trials.scenarios {
        scenario(&mut out, trial);
    }
    if trials.scenarios.len() > 1 {
        bank(&mut out, trials);
    }
    if trials.findings.is_empty() {
        let _ = writeln!(out, "\nNot everybody played, so that no bar is held against the figures.");
    } else {
        bars(&mut out, &trials.findings);
    }
    if trials.scenarios.len() > 1 {
        coverage(&mut out, "the bank", &trials.coverage());
    }
    let _ = writeln!(
        out,
        "\nSimulated learners check the score; they say nothing about people who learn. Seed {}, {} attempts each.",
        trials.options.seed, trials.options.runs
    );
    out
}

fn scenario(out: &mut String, trial: &Trial) {
    let scenario = &trial.entry.case.scenario;
    let _ = writeln!(out, "{}: {}\n", scenario.id, scenario.texts.raw(scenario.title));
    let mut worlds = table(&["world", "chance", "best", "bound"], 1);
    for (number, world) in trial.worlds.iter().enumerate() {
        let yardstick = &world.yardstick;
        let best = format!("{}{}", yardstick.best, if yardstick.is_exact() { "" } else { " found" });
        worlds.add_row([
            trial.world_name(number),
            format!("{:.1}", yardstick.chance),
            best,
            yardstick.bound.to_string(),
        ]);
    }
    let _ = writeln!(out, "{}\n", worlds.trim_fmt());
    for (number, world) in trial.worlds.iter().enumerate() {
        if world.yardstick.score(world.yardstick.best).is_none() {
            let name = trial.world_name(number);
            let _ =
                writeln!(out, "{name}: no score, since chance earns as much as the best\n");
        }
    }
    let mut players =
        table(&["trainee", "attempts", "mean", "95 % interval", "safety kept", "key lines", "by chance"], 1);
    for (trainee, sums) in &trial.players {
        let mean = sums.mean();
        let (low, high) = mean.interval();
        let (keys, chance) = sums.key_rate();
        let percent = |share: f64| format!("{:.0} %", 100.0 * share);
        players.add_row([
            trainee.id.to_owned(),
            mean.n.to_string(),
            format!("{:.1}", mean.mean),
            format!("{low:.1} to {high:.1}"),
            percent(f64::from(sums.kept) / mean.n.max(1) as f64),
            percent(keys),
            percent(chance),
        ]);
    }
    let _ = writeln!(out, "{}", players.trim_fmt());
    for (trainee, sums) in &trial.players {
        if let Some((first, last)) = sums.first_and_last() {
            let n = sums.series.len();
            let _ =
                writeln!(out, "{}: {:.1} in the first attempt, {:.1} in the {n}th", trainee.id, first.mean, last.mean);
        }
    }
    if !trial.plans.is_empty() {
        plans(out, trial);
    }
    coverage(out, &scenario.id, &trial.coverage());
    let _ = writeln!(out);
}

fn bank(out: &mut String, trials: &Trials) {
    let mut means = table(&["over the bank", "attempts", "mean", "95 % interval"], 1);
    for (trainee, mean) in trials.bank() {
        let (low, high) = mean.interval();
        let interval = format!("{low:.1} to {high:.1}");
        means.add_row([trainee.id.to_owned(), mean.n.to_string(), format!("{:.1}", mean.mean), interval]);
    }
    let _ = writeln!(out, "{}\n", means.trim_fmt());
}

fn plans(out: &mut String, trial: &Trial) {
    let mut plans = table(&["written plan", "kind", "world", "score", "safety", "turns"], 3);
    for plan in &trial.plans {
        let score = match (&plan.stuck, plan.score) {
            (Some(place), _) => format!("no line at {place}"),
            (None, Some(score)) => format!("{score:.1}"),
            (None, None) => "–".into(),
        };
        plans.add_row([
            plan.plan.clone(),
            plan.kind.name().into(),
            trial.world_name(plan.world),
            score,
            plan.safety.standing().name().into(),
            format!("{} of {}", plan.turns.0, plan.turns.1),
        ]);
    }
    let _ = writeln!(out, "\n{}", plans.trim_fmt());
}

fn bars(out: &mut String, findings: &[Finding]) {
    let mut bars = table(&["bar", "scenario", "what", "figure", "limit", ""], 9);
    for finding in findings {
        bars.add_row([
            finding.bar.to_string(),
            finding.scenario.clone().unwrap_or_else(|| "the bank".into()),
            finding.what.clone(),
            finding.figure.map_or("–".into(), |figure| format!("{figure:.2}")),
            finding.limit.clone(),
            finding.standing.words().into(),
        ]);
    }
    let _ = writeln!(out, "{}", bars.trim_fmt());
}

fn coverage(out: &mut String, of: &str, all: &[Coverage]) {
    let _ = writeln!(out, "\nReached in {of}:");
    for coverage in all {
        let _ = writeln!(out, "  {}: {} of {}", coverage.kind, coverage.reached(), coverage.parts.len());
        let few = coverage.parts.len() <= 12;
        for part in coverage.parts.iter().filter(|part| few && !part.by.is_empty()) {
            let _ = writeln!(out, "    {} by {}", part.name, some(&part.by));
        }
        let unreached: Vec<&str> = coverage.unreached().collect();
        if !unreached.is_empty() {
            let _ = writeln!(out, "    reached by nobody: {}", unreached.join(", "));
        }
    }
}

/// The first few of a list.
fn some(by: &[&str]) -> String {
    const SOME: usize = 4;
    match by.len() {
        n if n > SOME => format!("{} and {} more", by[..SOME].join(", "), n - SOME),
        _ => by.join(", "),
    }
}

/// A table without frames; columns from `numbers` on are set to the right.
fn table(head: &[&str], numbers: usize) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(head.iter().copied());
    for column in table.column_iter_mut().skip(numbers) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}
