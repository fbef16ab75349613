//! The class as tables, for a gradebook and for whoever counts on: a row of headings, then a row each.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Cohort, Marked, Work};
use crate::class::assignment::Assignment;
use crate::play::encounter::Case;
use crate::play::score::Mark;

/// A table.
pub type Table = Vec<Vec<String>>;

/// A row for every student, with the attempt that counts at each task.
pub fn grades(cohort: &Cohort, assignment: &Assignment) -> Table {
    let marks = assignment.pass.is_some() || assignment.requires_safety;
    let is_corrected = cohort.students.values().flat_map(Work::counted).flatten().any(|marked| marked.ruled.is_some());
    let mut head = vec!["student".to_owned()];
    for task in &assignment.tasks {
        let before = is_corrected.then_some("score_by_rules");
        let columns = ["status", "score"].into_iter().chain(before).chain(["safety"]);
        let columns = columns.chain(marks.then_some("passed")).chain(["source", "attempts"]);
        head.extend(columns.map(|column| format!("{} {column}", task.name())));
    }
    head.push("to_ask_about".into());
    let row = |work: &Work| {
        let mut row = vec![plain(work.student.as_str())];
        for ((tries, counted), state) in work.tasks.iter().zip(work.counted()).zip(work.states()) {
            let summary = counted.map(|marked| &marked.summary);
            let safety = summary.and_then(|summary| summary.safety).map_or("", |standing| standing.name());
            row.extend([state.name().into(), number(summary.and_then(|summary| summary.score))]);
            row.extend(is_corrected.then(|| number(counted.and_then(|marked| marked.ruled))));
            row.push(safety.into());
            let passed = || counted.and_then(|marked| marked.has_passed(assignment));
            row.extend(marks.then(|| passed().map_or("", |passed| if passed { "yes" } else { "no" }).to_owned()));
            let source = |marked: &Marked| if marked.is_reported { "reported" } else { "handed in" };
            row.push(counted.map_or("", source).to_owned());
            row.push(tries.attempts.len().to_string());
        }
        row.push(work.questions.to_string());
        row
    };
    std::iter::once(head).chain(cohort.students.values().map(row)).collect()
}

/// A row for every choice of every attempt that counts towards something or was left, the last branch alone.
pub fn choices(cohort: &Cohort, assignment: &Assignment, cases: &BTreeMap<String, Arc<Case>>) -> Table {
    let head =
        ["student", "scenario", "attempt", "counts", "choice", "moment", "line", "verdict", "credit", "best_credit"];
    let mut table = vec![head.map(str::to_owned).to_vec()];
    for work in cohort.students.values() {
        for (tries, task) in work.tasks.iter().zip(&assignment.tasks) {
            let Some(case) = cases.get(&task.scenario) else { continue };
            for (at, marked) in tries.attempts.iter().enumerate() {
                let lead = [
                    plain(work.student.as_str()),
                    task.name(),
                    (at + 1).to_string(),
                    if tries.counts == Some(at) { "yes".into() } else { "no".into() },
                ];
                table.extend(said(marked, case).map(|rest| lead.iter().cloned().chain(rest).collect()));
            }
        }
    }
    table
}

fn said<'a>(marked: &'a Marked, case: &'a Case) -> impl Iterator<Item = [String; 6]> + 'a {
    marked.choices.iter().enumerate().map(|(at, choice)| {
        [
            (at + 1).to_string(),
            case.scenario[choice.exchange].address.clone(),
            case.scenario[choice.said].address.clone(),
            Mark::from(choice.verdict).name().into(),
            choice.credit.to_string(),
            choice.best().to_string(),
        ]
    })
}

/// What does not count, and why: first what has to be asked about, then what is in another file, too.
pub fn refused(cohort: &Cohort) -> Table {
    let head = ["to_do", "student", "file", "line", "attempt", "why"].map(str::to_owned).to_vec();
    let row = |to_do: &str, refused: &super::Refused| {
        let student = refused.student.as_ref().map(|student| plain(student.as_str())).unwrap_or_default();
        let (line, id) = refused.attempt.clone().map(|(line, id)| (line.to_string(), id)).unwrap_or_default();
        vec![to_do.into(), student, plain(&refused.file), line, plain(&id), refused.why.to_string()]
    };
    let ask = cohort.refused.iter().map(|refused| row("ask", refused));
    let nothing = cohort.superseded.iter().map(|refused| row("nothing", refused));
    std::iter::once(head).chain(ask).chain(nothing).collect()
}

fn number(score: Option<i32>) -> String {
    score.map(|score| score.to_string()).unwrap_or_default()
}

/// A text that no spreadsheet takes for a formula, whoever wrote it.
fn plain(text: &str) -> String {
    match text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{text}"),
        false => text.into(),
    }
}
