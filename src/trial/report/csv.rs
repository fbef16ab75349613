//! Trials as one flat table, for spreadsheets.

use crate::trial::Trials;

const HEAD: [&str; 9] = ["kind", "scenario", "name", "n", "figure", "low", "high", "limit", "standing"];

/// A row for every trainee and scenario, every plan and world, every trainee over the bank, and every bar.
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
        for plan in &trial.plans {
            let score = plan.score.map_or(String::new(), |score| format!("{score:.3}"));
            let name = format!("{} in {}", plan.plan, trial.world_name(plan.world));
            let empty = String::new;
            rows.push(["plan".into(), id.clone(), name, "1".into(), score, empty(), empty(), empty(), plan.safety.standing().name().into()]);
        }
    }
    for (trainee, mean) in trials.bank() {
        let (low, high) = mean.interval();
        let [figure, low, high] = [mean.mean, low, high].map(|figure| format!("{figure:.3}"));
        let (n, empty) = (mean.n.to_string(), String::new);
        rows.push(["bank".into(), empty(), trainee.id.into(), n, figure, low, high, empty(), empty()]);
    }
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
