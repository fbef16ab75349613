//! Every smell in a sound scenario in which something was changed: found where it smells, and not where it only nearly does.
//!
//! A fixture of `tests/fixtures/smells` is named after its finding and holds two lists of edits of the scenario that
//! `backstory new` writes: lines behind `-` are replaced by those behind `+`. That of a finding about plans holds two files of
//! plans for that scenario.

use std::fs;
use std::path::{Path, PathBuf};

use backstory::authoring::lint;
use backstory::authoring::trial::Alone;
use backstory::content::embedded;
use backstory::format::diag::{Code, Diagnostic, render};
use backstory::play::encounter::Case;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/smells")
}

/// The sound scenario after the edits of one part of a fixture.
fn edited(edits: &str) -> String {
    let mut source = embedded::first_scenario("my-first");
    let (mut old, mut new): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    for line in edits.lines().chain([""]) {
        if let Some(line) = line.strip_prefix("- ") {
            old.push(line);
        } else if let Some(line) = line.strip_prefix('+') {
            new.push(line.strip_prefix(' ').unwrap_or(line));
        } else if !old.is_empty() {
            let (from, to) = (old.join("\n"), new.join("\n"));
            assert!(source.contains(&from), "this is not in the scenario: {from}");
            source = source.replace(&from, &to);
            (old, new) = (Vec::new(), Vec::new());
        }
    }
    source
}

/// What is found of one kind.
fn findings(code: Code, source: &str) -> Vec<Diagnostic> {
    let (rubric, model) = embedded::rules().unwrap();
    let found = match code {
        Code::PlanStops => {
            let scenario = lint::check(&embedded::first_scenario("my-first"), &rubric).0.unwrap();
            lint::check_plans(source, &Case::new(scenario, rubric, model))
        }
        code if code.is_of_play() => lint::check_deep(source, &rubric, &model, &Alone),
        _ => lint::check(source, &rubric).1,
    };
    assert!(!backstory::format::diag::has_errors(&found), "{}", render::text("scenario.ron", source, &found));
    found.into_iter().filter(|found| found.code == code).collect()
}

#[track_caller]
fn check(code: Code) {
    let fixture = fs::read_to_string(folder().join(format!("{}.txt", code.id()))).unwrap();
    let (fails, passes) = fixture.split_once("\npasses").unwrap();
    let edited = |part: &str| match code {
        Code::PlanStops => part.trim_start_matches("fails").trim().to_owned(),
        _ => edited(part),
    };
    let source = edited(fails);
    let found = findings(code, &source);
    assert!(!found.is_empty(), "{} is not found", code.id());
    insta::with_settings!({ snapshot_suffix => code.id(), omit_expression => true }, {
        insta::assert_snapshot!("smell", render::text("scenario.ron", &source, &found));
    });
    let source = edited(passes);
    let found = findings(code, &source);
    assert!(found.is_empty(), "{}", render::text("scenario.ron", &source, &found));
}

/// Kinds that a fixture is there for.
fn codes() -> impl Iterator<Item = Code> {
    let smells = |code: &Code| *code == Code::UnusedAllow || (code.id() >= "BS0600" && code.id() < "BS0800");
    Code::ALL.iter().copied().filter(smells)
}

#[test]
fn smells_of_the_file_are_found_where_they_are() {
    codes().filter(|code| !code.is_of_play()).for_each(check);
}

#[test]
fn smells_of_play_are_found_where_they_are() {
    codes().filter(|code| code.is_of_play()).for_each(check);
}

#[test]
fn the_first_scenario_smells_of_nothing() {
    let (rubric, model) = embedded::rules().unwrap();
    let source = embedded::first_scenario("my-first");
    let found = lint::check_deep(&source, &rubric, &model, &Alone);
    assert!(found.is_empty(), "{}", render::text("scenario.ron", &source, &found));
}
