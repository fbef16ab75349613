//! The ways of a class through a scenario, as a picture.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::Report;
use crate::authoring::graph::{Graph, svg};
use crate::authoring::trial::Traffic;
use crate::look::locale::Locale;
use crate::play::encounter::Scope;

/// Where the attempts that count at a task went, as a picture of what was played of the scenario: an address that holds all of
/// it, so that the report stays one file. `None` where nobody played it to its end.
pub fn paths(report: &Report, task: usize, locale: &Locale) -> Option<String> {
    let asked = report.marker.assignment.tasks.get(task)?;
    let scenario = &report.marker.cases.get(&asked.scenario)?.scenario;
    let counted = report.cohort.counted(task);
    if counted.is_empty() {
        return None;
    }
    let mut traffic = Traffic::default();
    for marked in &counted {
        let passages = marked.choices.iter().filter_map(|choice| Some((choice.said, choice.onward?)));
        traffic.add(scenario, &passages.collect::<Vec<_>>(), marked.ending);
    }
    let whole = Graph::of(scenario, &traffic, locale);
    let mut visits = whole.visits;
    if let Some(Scope::Visit(visit)) = Scope::of(scenario, asked.visit.as_deref()) {
        visits = vec![visits.swap_remove(visit.at())];
    }
    let note = locale.format("class-paths-note", &[("students", counted.len().into())]);
    let picture = svg(&Graph { note, visits, ..whole });
    Some(format!("data:image/svg+xml;base64,{}", STANDARD.encode(picture)))
}
