//! Who did what, and what of it does not count.

use maud::{Markup, html};

use super::Beside;
use crate::class::cohort::{Refused, State, Work};
use crate::class::report::words::Wording;
use crate::class::report::{Report, place};
use crate::look::locale::{FluentValue, Locale};
use crate::practice::phrases::points;

/// A row for every student.
pub(super) fn table(report: &Report, beside: &Beside, locale: &Locale) -> Markup {
    let assignment = report.marker.assignment;
    let titles =
        assignment.tasks.iter().enumerate().map(|(at, task)| {
            Wording::of(report, at, locale).map_or_else(|| task.name(), |wording| wording.title(task))
        });
    let marks = assignment.pass.is_some() || assignment.requires_safety;
    html! {
        @if !report.missing.is_empty() {
            @let missing: Vec<_> = report.missing.iter().map(|student| student.as_str()).collect();
            p { (locale.format("class-missing", &[("n", missing.len().into()), ("students", missing.join(", ").into())])) }
        }
        @if !report.unlisted.is_empty() {
            @let unlisted: Vec<_> = report.unlisted.iter().map(|student| student.as_str()).collect();
            p { (locale.format("class-unlisted", &[("n", unlisted.len().into()), ("students", unlisted.join(", ").into())])) }
        }
        @if report.cohort.refused.is_empty() { p { (locale.text("class-all-counts")) } }
        p.quiet { (locale.text(if beside.pages.is_some() { "class-pages" } else { "class-no-pages" })) }
        table.students {
            thead { tr {
                th scope="col" { (locale.text("class-student")) }
                @for title in titles {
                    th scope="col" { (title) }
                    @if marks { th scope="col" { (locale.text("class-passed")) } }
                }
            } }
            tbody { @for work in report.cohort.students.values() { tr {
                th scope="row" { (work.student.as_str()) }
                @for (at, (counted, state)) in work.counted().zip(work.states()).enumerate() {
                    @let page = beside.pages.map(|folder| place(folder, &work.student.key(), &assignment.tasks[at]));
                    td { (cell(work, at, state, page, locale)) }
                    @if marks { td { (passed(counted.and_then(|marked| marked.has_passed(assignment)), locale)) } }
                }
            } } }
        }
    }
}

/// What a student came to at a task.
fn cell(work: &Work, at: usize, state: State, page: Option<String>, locale: &Locale) -> Markup {
    let Some(marked) = work.counted().nth(at).flatten() else { return html! { (self::state(state, locale)) } };
    let score = marked.summary.score.map_or_else(|| "–".into(), points);
    let safety = marked.summary.safety.map(|standing| locale.text(&format!("logbook-safety-{}", standing.name())));
    let attempts = work.tasks.get(at).map_or(0, |tries| tries.attempts.len());
    html! {
        @match page {
            Some(page) => a href=(page) { b { (score) } },
            None => b { (score) },
        }
        @if let Some(ruled) = marked.ruled.filter(|ruled| marked.summary.score != Some(*ruled)) {
            span.quiet { " (" (locale.format("class-before", &[("score", points(ruled).into())])) ")" }
        }
        @if let Some(safety) = safety { ", " (safety) }
        @if marked.is_reported { span.quiet { " (" (locale.text("class-reported-one")) ")" } }
        @if attempts > 1 { span.quiet { " (" (locale.format("class-attempts", &[("n", attempts.into())])) ")" } }
    }
}

fn state(state: State, locale: &Locale) -> String {
    locale.text(match state {
        State::Complete => "class-complete",
        State::InQuestion => "class-in-question",
        State::NotFinished => "class-not-finished",
        State::NotPlayed => "class-not-played",
    })
}

fn passed(passed: Option<bool>, locale: &Locale) -> String {
    passed.map_or_else(String::new, |passed| locale.text(if passed { "class-yes" } else { "class-no" }))
}

/// What does not count: what has to be asked about, and what is in another file, too.
pub(super) fn left_out(report: &Report, locale: &Locale) -> Markup {
    let parts = [("class-ask", &report.cohort.refused), ("class-nothing-to-do", &report.cohort.superseded)];
    html! {
        @for (head, refused) in parts.into_iter().filter(|(_, refused)| !refused.is_empty()) {
            h3 { (locale.text(head)) }
            ul { @for one in refused { li { (where_it_is(one, locale)) ": " (one.why) } } }
        }
    }
}

fn where_it_is(Refused { file, attempt, .. }: &Refused, locale: &Locale) -> String {
    match attempt {
        Some((line, _)) => {
            locale.format("class-line-of", &[("file", file.as_str().into()), ("line", FluentValue::from(*line))])
        }
        None => file.clone(),
    }
}
