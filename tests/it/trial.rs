//! A small trial of all that ships: every bar is measured. And `backstory trial` and `backstory rules`, through the program.

use std::collections::BTreeSet;
use std::process::Command;

use backstory::authoring::trial::{Alone, Entry, Options, Standing, run};
use backstory::content::embedded;
use backstory::model::scenario::Plans;
use backstory::play::encounter::Case;
use backstory::play::score::Effort;

fn entries() -> Vec<Entry> {
    let entry = |(id, source): (&str, &str)| {
        let (rubric, model) = embedded::rules().unwrap();
        let scenario = backstory::model::scenario::read(source, &rubric).0.unwrap();
        let plans = embedded::plans(id).and_then(|plans| Plans::read(plans, &scenario).0);
        Entry { case: Case::new(scenario, rubric, model).with_plans(plans.unwrap_or_default()) }
    };
    embedded::scenarios().into_iter().map(entry).collect()
}

#[test]
fn every_bar_is_measured_and_what_falls_short_is_known() {
    let options = Options { runs: 60, seed: 1, effort: Effort::default(), trainees: Vec::new() };
    let entries = entries();
    let trials = run(&entries, &options, &Alone);
    let measured: BTreeSet<u8> = trials.findings.iter().map(|found| found.bar).collect();
    assert!([1, 2, 3, 4, 5, 6, 7, 8, 9].iter().all(|bar| measured.contains(bar)), "{measured:?}");
    // Each of these is a debt of the scenarios: a line may go from here, and none may come.
    let short = trials.findings.iter().filter(|found| found.standing == Standing::FallsShort);
    let named = short.map(|found| {
        format!("{} {}: {}, {}", found.bar, found.scenario.as_deref().unwrap_or("bank"), found.what, found.limit)
    });
    insta::assert_snapshot!(named.collect::<Vec<_>>().join("\n"));
    for trial in &trials.scenarios {
        let coverage = trial.coverage();
        let share = |kind| {
            let of_kind = coverage.iter().find(|coverage| coverage.kind == kind).unwrap();
            of_kind.reached() as f64 / of_kind.parts.len() as f64
        };
        let id = &trial.entry.case.scenario.id;
        let shares = ["exchanges", "replies", "endings"].map(share);
        assert!(shares[0] >= 0.95 && shares[1] >= 0.85 && shares[2] == 1.0, "{id}: {shares:?}");
    }
}

/// Runs the program; its exit code and what it printed.
fn backstory(arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_backstory")).args(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

const SCENARIOS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios");
const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures");

#[test]
fn a_trial_prints_the_same_for_people_programs_and_spreadsheets_and_twice() {
    let trial = |format| backstory(&["trial", SCENARIOS, "--runs", "3", "--trainee", "random", "--format", format]);
    let (code, text, _) = trial("text");
    assert_eq!((code, &text), (0, &trial("text").1));
    assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
    assert!(text.contains("amina: Keep it straight") && text.contains("no bar is held"), "{text}");
    let json: serde_json::Value = serde_json::from_str(&trial("json").1).unwrap();
    let mean = json["scenarios"][0]["trainees"][0]["score"]["mean"].as_f64().unwrap();
    let exercised = json["scenarios"][0]["exercised"].as_array().unwrap();
    let bending = exercised.iter().find(|one| one["item"] == "D6").unwrap();
    assert!(bending["well"].as_u64() > Some(1) && bending["tempts"].as_u64() > Some(0), "{bending}");
    assert!(bending["is_taught"] == true && text.contains("Exercised, item by item"), "{bending}");
    assert!(trial("csv").1.contains(&format!("trainee,amina,random,3,{mean:.3},")), "{mean}");
}

#[test]
fn what_cannot_be_tried_says_why() {
    let check = |arguments: &[&str], expect: (i32, &str)| {
        let (code, out, err) = backstory(&[&["trial"], arguments].concat());
        assert_eq!(code, expect.0, "{out}{err}");
        assert!(format!("{out}{err}").contains(expect.1), "{out}{err}");
    };
    check(&[SCENARIOS, "--trainee", "longst"], (2, "a similar value exists: 'longest'"));
    check(&[SCENARIOS, "--runs", "0"], (2, "0 is not in 1..=1000000"));
    check(&["nowhere"], (2, "there is no file or folder `nowhere`"));
    check(&[&format!("{FIXTURES}/mistakes/ids.ron")], (1, "error[BS0301]"));
    check(&[&format!("{SCENARIOS}/amina/plans.ron")], (2, "none of these files is a scenario"));
    check(&[&format!("{SCENARIOS}/../assets/theme.ron")], (2, "none of these files is a scenario"));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("rules.ron");
    let rules = r#"ResponseModel(format: 1, id: "x", scales: {}, rules: {
        "a": Rule(manner: [Wayt], when: Does(["D11"]), because: "B.", source: "S") })"#;
    std::fs::write(&file, rules).unwrap();
    check(&[SCENARIOS, "--response", file.to_str().unwrap()], (2, "did you mean `Wait`?"));
    check(&[SCENARIOS, "--response", file.to_str().unwrap()], (2, "there is no rubric item `D11`"));
}

#[test]
fn a_scenario_with_errors_gives_its_findings_and_nothing_else() {
    let (_, out, err) = backstory(&["trial", &format!("{FIXTURES}/mistakes/ids.ron"), SCENARIOS]);
    assert!(out.starts_with("error[BS") && !out.contains("trainee") && err.is_empty(), "{out}{err}");
}

#[test]
fn rules_are_printed_with_what_they_read_move_and_rest_on() {
    let (code, out, _) = backstory(&["rules"]);
    assert_eq!(code, 0);
    for words in ["taught-unheard", "Mistimed", "alliance −3", "design choice", "104 rules"] {
        assert!(out.contains(words), "{words}\n{out}");
    }
}
