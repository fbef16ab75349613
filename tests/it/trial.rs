//! A small trial of all that ships: the bars hold.

use backstory::embedded;
use backstory::encounter::Case;
use backstory::score::Effort;
use backstory::trial::{Alone, Entry, Options, Plans, Standing, run};

fn entries() -> Vec<Entry> {
    let entry = |(id, source): (&str, &str)| {
        let (rubric, model) = embedded::rules().unwrap();
        let scenario = backstory::scenario::read(source, &rubric).0.unwrap();
        let plans = std::fs::read_to_string(format!("{}/scenarios/{id}/plans.ron", env!("CARGO_MANIFEST_DIR")));
        let plans = plans.ok().map(|plans| Plans::read(&plans, &scenario).0.unwrap());
        Entry { case: Case::new(scenario, rubric, model), plans }
    };
    embedded::scenarios().into_iter().map(entry).collect()
}

#[test]
fn the_bars_hold() {
    let options = Options { runs: 120, seed: 1, effort: Effort::default(), trainees: Vec::new() };
    let entries = entries();
    let trials = run(&entries, &options, &Alone);
    let short: Vec<_> = trials.findings.iter().filter(|found| found.standing == Standing::FallsShort).collect();
    assert!(short.is_empty(), "{short:#?}");
    for trial in &trials.scenarios {
        let coverage = trial.coverage();
        let share = |kind| {
            let of_kind = coverage.iter().find(|coverage| coverage.kind == kind).unwrap();
            of_kind.reached() as f64 / of_kind.parts.len() as f64
        };
        let id = &trial.entry.case.scenario.id;
        assert!(share("exchanges") >= 0.95 && share("replies") >= 0.85 && share("endings") == 1.0, "{id}");
    }
}
