//! Trials as one flat table, for spreadsheets.

use crate::authoring::trial::{Luck, NINETEEN_IN_TWENTY, Trials, surface};

const HEAD: [&str; 9] = ["kind", "scenario", "name", "n", "figure", "low", "high", "limit", "standing"];

/// A row for every trainee and scenario, the best pair, luck, every plan and world, every trainee over the bank, and every
/// bar.
///
/// # Errors
/// The table could not be written; memory alone can be the cause.
pub fn csv(trials: &Trials) -> Result<String, String> {
    let mut rows = vec![HEAD.map(str::to_owned)];
    for trial in &trials.scenarios {
        let id = &trial.entry.case.scenario.id;
        for (trainee, sums) in &trial.players {
            let mean = sums.mean();
            let (low, high) = mean.interval();
            let [figure, low, high] = [mean.mean, low, high].map(|figure| format!("{figure:.3}"));
            let n = mean.n.to_string();
            rows.push([
                "trainee".into(),
                id.clone(),
                trainee.id.into(),
                n,
                figure,
                low,
                high,
                String::new(),
                String::new(),
            ]);
        }
        if let Some(pair) = &trial.pair {
            let (low, high) = pair.score.interval();
            let [figure, low, high] = [pair.score.mean, low, high].map(|figure| format!("{figure:.3}"));
            let (name, empty) = (format!("{}, else {}", pair.first, pair.second), String::new);
            rows.push([
                "best pair".into(),
                id.clone(),
                name,
                pair.score.n.to_string(),
                figure,
                low,
                high,
                empty(),
                empty(),
            ]);
        }
        rows.extend(luck(id, &trial.luck, surface::SCENARIO));
        for plan in &trial.plans {
            let score = plan.score.map_or(String::new(), |score| format!("{score:.3}"));
            let name = format!("{} in {}", plan.plan, trial.world_name(plan.world));
            let empty = String::new;
            rows.push([
                "plan".into(),
                id.clone(),
                name,
                "1".into(),
                score,
                empty(),
                empty(),
                empty(),
                plan.safety.standing().name().into(),
            ]);
        }
    }
    for (trainee, mean) in trials.bank() {
        let (low, high) = mean.interval();
        let [figure, low, high] = [mean.mean, low, high].map(|figure| format!("{figure:.3}"));
        let (n, empty) = (mean.n.to_string(), String::new);
        rows.push(["bank".into(), empty(), trainee.id.into(), n, figure, low, high, empty(), empty()]);
    }
    rows.extend(luck("", &Luck::over(trials.scenarios.iter().map(|trial| &trial.luck)), surface::BANK));
    for finding in &trials.findings {
        let figure = finding.figure.map_or(String::new(), |figure| format!("{figure:.3}"));
        let name = format!("{}: {}", finding.bar, finding.what);
        let scenario = finding.scenario.clone().unwrap_or_default();
        let empty = String::new;
        rows.push([
            "bar".into(),
            scenario,
            name,
            empty(),
            figure,
            empty(),
            empty(),
            finding.limit.clone(),
            finding.standing.words().into(),
        ]);
    }
    let mut writer = csv::Writer::from_writer(Vec::new());
    rows.iter().try_for_each(|row| writer.write_record(row)).map_err(|error| error.to_string())?;
    let bytes = writer.into_inner().map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|error| error.to_string())
}

/// What rules that mean nothing score: the mean with the range of nineteen in twenty, and the share above the limit.
fn luck(scenario: &str, luck: &Luck, limit: f64) -> Vec<[String; 9]> {
    if luck.scores.is_empty() {
        return Vec::new();
    }
    let (mean, spread) = luck.spread();
    let [figure, low, high, above] =
        [mean, mean - NINETEEN_IN_TWENTY * spread, mean + NINETEEN_IN_TWENTY * spread, luck.above(limit)]
            .map(|figure| format!("{figure:.3}"));
    let (n, empty) = (luck.scores.len().to_string(), String::new);
    let row = |name: &str, figure, low, high, limit| {
        ["luck".into(), scenario.into(), name.into(), n.clone(), figure, low, high, limit, empty()]
    };
    vec![
        row("score of a meaningless rule", figure, low, high, empty()),
        row("share of meaningless rules above the limit", above, empty(), empty(), limit.to_string()),
    ]
}
