//! What a trial says to people and to spreadsheets.

use super::{csv::csv, text::text};
use crate::authoring::trial::{Alone, Entry, Options, Trials, run};
use crate::model::response::ResponseModel;
use crate::model::scenario::fixture::{SOUND, rubric};
use crate::play::encounter::Case;
use crate::play::score::Effort;
use crate::play::trainee::Trainee;

const EMERGENCY: &str = include_str!("../../../tests/fixtures/emergency.ron");

/// What is said of a trial of scenarios by these trainees, or by all: the page, and the table.
fn tried(sources: &[&str], trainees: &[&str]) -> Vec<String> {
    let model = include_str!("../../../assets/response/low-back-pain.ron");
    let model = ResponseModel::read(model, &rubric()).0.unwrap();
    let scenario = |source: &&str| crate::model::scenario::read(source, &rubric()).0.unwrap();
    let entry = |scenario| Entry { case: Case::new(scenario, rubric(), model.clone()) };
    let entries: Vec<_> = sources.iter().map(scenario).map(entry).collect();
    let trainees = trainees.iter().map(|id| Trainee::find(id).unwrap()).collect();
    let options = Options { runs: 12, seed: 7, effort: Effort { playouts: 400, width: 100 }, trainees };
    let trials: Trials = run(&entries, &options, &Alone);
    vec![text(&trials), csv(&trials).unwrap()]
}

#[test]
fn a_page_fits_a_terminal_and_tells_of_luck_and_every_bar() {
    let [page, _] = tried(&[SOUND, EMERGENCY], &[]).try_into().unwrap();
    assert!(page.lines().all(|line| line.chars().count() <= 100), "{page}");
    assert!(page.contains("How far luck goes") && page.contains("Bar 7: "), "{page}");
}

#[test]
fn it_says_when_no_bar_is_held_against_the_figures() {
    let [text, csv] = tried(&[SOUND], &["longest"]).try_into().unwrap();
    assert!(text.contains("no bar is held"));
    assert!(csv.contains("trainee,test,longest,12,"), "{csv}");
}

#[test]
fn it_names_a_world_that_has_no_score() {
    let worthless = SOUND.replace(", does: \"D2\"", "").replace(", dont: \"D3\"", "");
    let [text, _] = tried(&[&worthless], &["random"]).try_into().unwrap();
    assert!(text.contains("usual: no score, since chance"), "{text}");
}
