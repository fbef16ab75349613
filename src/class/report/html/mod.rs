//! The report as one HTML file that needs nothing else: it can be mailed, printed and read aloud.

mod glance;
mod map;
mod raise;
mod students;
mod tested;

use maud::html;

use super::Report;
use super::words::Wording;
use crate::class::cohort::most_split;
use crate::look::locale::{FluentValue, Locale};
use crate::look::sheet::{STYLE, sheet};
use crate::practice::record::Mode;

const OWN_STYLE: &str = include_str!("style.css");

/// How many moments are shown at which the class split.
const SPLIT: usize = 5;

/// What stands in the report besides what was counted.
pub struct Beside<'a> {
    /// The folder with a page for each student, as [`place`](super::place) names them; none are written where it is `None`.
    pub pages: Option<&'a str>,
    /// The ways of the class as pictures, task by task, as addresses that hold them; nothing is shown where one is missing.
    pub paths: &'a [Option<String>],
    /// Verdicts that were corrected, as sentences.
    pub corrected: &'a [String],
}

/// The page.
pub fn html(report: &Report, beside: &Beside, locale: &Locale) -> String {
    let title = locale.format("class-title", &[("title", report.marker.assignment.title.as_str().into())]);
    let tasks =
        || (0..report.tasks.len()).filter_map(|at| Some((at, &report.tasks[at], Wording::of(report, at, locale)?)));
    let main = html! {
        header { div {
            h1 { (title) }
            p.quiet { (played(report, locale)) }
            p.quiet { (locale.text("class-for-talking")) }
            @let reported = report.cohort.reported();
            @if reported > 0 { p.quiet { (locale.format("class-reported", &[("n", reported.into())])) } }
        } }
        @for (at, outcome, wording) in tasks() {
            @let of = |id: &str| head(report, &wording, at, id);
            section { h2 { (of("class-glance")) } (glance::glance(report, at, outcome, &wording)) }
            @if !outcome.costs.is_empty() {
                section { h2 { (of("class-raise")) } (raise::raised(outcome, &wording)) }
            }
            @let split = most_split(&outcome.crossings, outcome.quality.students, SPLIT);
            @if !split.is_empty() {
                section {
                    h2 { (of("class-split")) }
                    p.quiet { (locale.text("class-split-means")) }
                    @for crossing in split {
                        (map::moment(crossing, outcome, &wording))
                        (raise::question(&wording.ask_split(crossing), &wording))
                    }
                }
            }
            @if !outcome.crossings.is_empty() {
                section { h2 { (of("class-map")) } (map::map(outcome, beside.paths.get(at).and_then(Option::as_deref), &wording)) }
            }
        }
        section { h2 { (locale.text("class-students")) } (students::table(report, beside, locale)) }
        @if !report.cohort.refused.is_empty() || !report.cohort.superseded.is_empty() {
            section { h2 { (locale.text("class-left-out")) } (students::left_out(report, locale)) }
        }
        @if !beside.corrected.is_empty() {
            section {
                h2 { (locale.text("class-corrected")) }
                p { (locale.text("class-corrected-means")) }
                ul { @for correction in beside.corrected { li { (correction) } } }
            }
        }
        @for (at, outcome, wording) in tasks() {
            section { h2 { (head(report, &wording, at, "class-quality")) } (tested::quality(outcome, &wording)) }
        }
        @if !report.agreement.is_empty() {
            section { h2 { (locale.text("class-agreement")) } (tested::agreement(report, locale)) }
        }
        section {
            h2 { (locale.text("class-means")) }
            p { (locale.text("class-means-score")) }
            p { (locale.text("class-means-safety")) }
            p { (locale.text("class-means-proof")) }
        }
    };
    sheet(locale.language(), &title, &[STYLE, OWN_STYLE], &main)
}

/// A heading, with the task in it where there are several.
fn head(report: &Report, wording: &Wording, at: usize, id: &str) -> String {
    let head = wording.text(id);
    match &report.marker.assignment.tasks[..] {
        [_] => head,
        tasks => {
            wording.locale.format("class-of-task", &[("head", head.into()), ("task", wording.title(&tasks[at]).into())])
        }
    }
}

/// What was played, and by how many.
fn played(report: &Report, locale: &Locale) -> String {
    let titles = report.marker.assignment.tasks.iter().enumerate();
    let titles: Vec<String> =
        titles.filter_map(|(at, task)| Some(Wording::of(report, at, locale)?.title(task))).collect();
    let mode = match report.marker.assignment.terms.mode {
        Mode::Exam => "exam",
        Mode::Practice => "practice",
    };
    let arguments = [
        ("tasks", titles.join(" · ").into()),
        ("students", FluentValue::from(report.cohort.students.len())),
        ("mode", mode.into()),
    ];
    locale.format("class-played", &arguments)
}
