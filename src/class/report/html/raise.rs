//! What to raise with the class.

use maud::{Markup, html};

use super::map::heard;
use crate::class::cohort::Branch;
use crate::class::report::words::Wording;
use crate::class::report::{Cost, Outcome};
use crate::look::locale::{FluentValue, decimal};

/// How many things are raised.
const RAISED: usize = 3;

/// What costs less than this, in points of the score, is not named.
const LEAST: f64 = 0.5;

/// What to raise: what cost the class most, with the choice in which it cost most and a question.
pub(super) fn raised(outcome: &Outcome, wording: &Wording) -> Markup {
    html! {
        p.quiet { (wording.text("class-raise-means")) }
        ol.raise { @for cost in outcome.costs.iter().take(RAISED) { li { (cost_in_full(cost, outcome, wording)) } } }
        @let rest = outcome.costs.iter().skip(RAISED).filter(|cost| cost.points >= LEAST).collect::<Vec<_>>();
        @if !rest.is_empty() {
            details {
                summary { (wording.text("class-raise-rest")) }
                ul { @for cost in rest { li { (wording.cost(cost)) " " (much(cost, outcome, wording)) } } }
            }
        }
    }
}

fn much(cost: &Cost, outcome: &Outcome, wording: &Wording) -> String {
    let arguments = [
        ("points", decimal(cost.points, 1)),
        ("students", cost.students.into()),
        ("of", FluentValue::from(outcome.quality.students)),
    ];
    wording.locale.format("class-cost", &arguments)
}

fn cost_in_full(cost: &Cost, outcome: &Outcome, wording: &Wording) -> Markup {
    let example = cost.dearest;
    let crossing = outcome.crossings.iter().find(|crossing| crossing.exchange == example.exchange);
    let branch = |line| crossing.and_then(|crossing| crossing.lines.iter().find(|branch| branch.line == line));
    let answer = |branch: Option<&Branch>| branch.and_then(|branch| branch.reply);
    let said = [("students", FluentValue::from(example.students)), ("place", wording.place(example.exchange).into())];
    html! {
        h3 { (wording.cost(cost)) }
        p { (much(cost, outcome, wording)) }
        p { (wording.locale.format("class-dearest", &said)) }
        @if let Some(crossing) = crossing { (heard(crossing, wording)) }
        p.you { (wording.line(example.said)) }
        @if let Some(reply) = answer(branch(example.said)) {
            @let (speaker, words) = wording.answer(reply);
            p.said { b { (speaker) } " " (words) }
        }
        p { b { (wording.text("class-better")) } " " (wording.locale.quoted(&wording.line(example.better))) }
        p.quiet { (wording.reason(example.better, answer(branch(example.better)))) }
        (question(&wording.ask(cost), wording))
    }
}

/// A question for the seminar.
pub(super) fn question(words: &str, wording: &Wording) -> Markup {
    html! { p.question { b { (wording.text("class-question")) } (words) } }
}
