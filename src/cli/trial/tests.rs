//! What a trial says to people and to spreadsheets.

use super::{csv::csv, text::text};
use crate::authoring::trial::{Alone, Entry, Options, Trials, run};
use crate::model::response::ResponseModel;
use crate::model::scenario::fixture::{SOUND, rubric};
use crate::play::encounter::Case;
use crate::play::score::Effort;
use crate::play::trainee::Trainee;

/// A trial of a scenario by these trainees, or by all.
fn tried(source: &str, trainees: &[&str]) -> Vec<String> {
    let model = include_str!("../../../assets/response/low-back-pain.ron");
    let model = ResponseModel::read(model, &rubric()).0.unwrap();
    let scenario = crate::model::scenario::read(source, &rubric()).0.unwrap();
    let entries = [Entry { case: Case::new(scenario, rubric(), model) }];
    let trainees = trainees.iter().map(|id| Trainee::find(id).unwrap()).collect();
    let options = Options { runs: 12, seed: 7, effort: Effort { playouts: 400, width: 100 }, trainees };
    let trials: Trials = run(&entries, &options, &Alone);
    vec![text(&trials), csv(&trials).unwrap()]
}

#[test]
fn it_says_when_no_bar_is_held_against_the_figures() {
    let [text, csv] = tried(SOUND, &["longest"]).try_into().unwrap();
    assert!(text.contains("no bar is held"));
    assert!(csv.contains("trainee,test,longest,12,"), "{csv}");
}

#[test]
fn it_names_a_world_that_has_no_score() {
    let worthless = SOUND.replace(", does: \"D2\"", "").replace(", dont: \"D3\"", "");
    let [text, _] = tried(&worthless, &["random"]).try_into().unwrap();
    assert!(text.contains("usual: no score, since chance"), "{text}");
}
