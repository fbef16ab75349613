//! What to raise with the class.

use maud::{Markup, html};

use super::map::heard;
use crate::class::cohort::{Branch, same_words};
use crate::class::report::words::Wording;
use crate::class::report::{Cost, Outcome};
use crate::look::locale::decimal;

/// How many things are raised.
const RAISED: usize = 3;

/// What costs less than this, in points of the score, is not named.
const LEAST: f64 = 0.5;

/// What to raise: what cost the class most, with the choice in which it cost most and a question.
pub(super) fn raised(outcome: &Outcome, wording: &Wording) -> Markup {
    let of = outcome.quality.students;
    html! {
        p.quiet { (wording.text("class-raise-means")) }
        ol.raise { @for cost in outcome.costs.iter().take(RAISED) { li { (cost_in_full(cost, outcome, wording)) } } }
        @let rest = outcome.costs.iter().skip(RAISED).filter(|cost| cost.points >= LEAST).collect::<Vec<_>>();
        @if !rest.is_empty() {
            details {
                summary { (wording.text("class-raise-rest")) }
                ul { @for cost in rest { li { (wording.cost(cost, of)) ". " (much(cost, wording)) } } }
            }
        }
    }
}

fn much(cost: &Cost, wording: &Wording) -> String {
    wording.locale.format("class-cost", &[("points", decimal(cost.points, 1))])
}

fn cost_in_full(cost: &Cost, outcome: &Outcome, wording: &Wording) -> Markup {
    let example = &cost.dearest;
    let crossing = outcome.crossings.iter().find(|crossing| crossing.exchange == example.exchange);
    let branch = |line| {
        let line = same_words(wording.case, line);
        crossing.and_then(|crossing| crossing.lines.iter().find(|branch| branch.line == line))
    };
    let answer = |branch: Option<&Branch>| branch.and_then(|branch| branch.reply);
    html! {
        h3 { (wording.cost(cost, outcome.quality.students)) }
        p { (much(cost, wording)) " " (wording.locale.format("class-dearest", &[("students", example.students.into())])) }
        (heard(&example.heard, wording))
        p.you { (wording.line(example.said)) }
        @if let Some(reply) = answer(branch(example.said)) {
            @let (speaker, words) = wording.answer(reply);
            p.said { b { (speaker) } " " (words) }
        }
        p { b { (wording.text("class-better")) } " " (wording.locale.quoted(&wording.line(example.better))) }
        p.quiet { (wording.reason(example.better)) }
        (question(&wording.ask(cost), wording))
    }
}

/// A question for the seminar.
pub(super) fn question(words: &str, wording: &Wording) -> Markup {
    html! { p.question { b { (wording.text("class-question")) } (words) } }
}
