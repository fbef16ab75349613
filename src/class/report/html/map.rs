//! The choice map: what the class said at every moment.

use maud::{Markup, html};

use crate::class::cohort::{Branch, Crossing};
use crate::class::report::quality::FEWEST;
use crate::class::report::words::{Wording, percent, signed};
use crate::class::report::{Outcome, chart};
use crate::look::locale::FluentValue;
use crate::model::scenario::SayIx;

/// What the patient had said.
pub(super) fn heard(says: &[SayIx], wording: &Wording) -> Markup {
    html! {
        @for say in says {
            @let (speaker, words) = wording.said(*say);
            p.theirs { b { (speaker) } " " (words) }
        }
    }
}

/// Every moment, visit by visit.
pub(super) fn map(outcome: &Outcome, paths: Option<&str>, wording: &Wording) -> Markup {
    let visit = |crossing: &Crossing| wording.case.scenario[crossing.exchange].visit;
    let visits = outcome.crossings.chunk_by(|one, next| visit(one) == visit(next));
    html! {
        p.quiet { (wording.text("class-map-means")) }
        @if let Some(paths) = paths { (picture(paths, wording)) }
        @for crossings in visits {
            details {
                @let arguments = [("moments", FluentValue::from(crossings.len())), ("visit", wording.visit(visit(&crossings[0])).into())];
                summary { (wording.locale.format("class-map-visit", &arguments)) }
                @for crossing in crossings { (moment(crossing, outcome, wording)) }
            }
        }
    }
}

/// The ways of the class as a picture, which is as large as it is: whoever cannot see it has the same below in words.
fn picture(source: &str, wording: &Wording) -> Markup {
    html! {
        details {
            summary { (wording.text("class-paths")) }
            section.wide tabindex="0" aria-label=(wording.text("class-paths")) {
                img src=(source) alt=(wording.text("class-paths-alt"));
            }
        }
    }
}

/// A moment: how many came, what the patient had said, and what the class said to it.
pub(super) fn moment(crossing: &Crossing, outcome: &Outcome, wording: &Wording) -> Markup {
    let locale = wording.locale;
    let came = [
        ("students", FluentValue::from(crossing.students)),
        ("of", outcome.quality.students.into()),
        ("choices", crossing.choices.into()),
    ];
    html! {
        div.moment {
            h3 { (wording.place(&crossing.heard)) " " span.quiet { (wording.address(crossing.exchange)) } }
            p.quiet { (chart::bar(crossing.students as f64 / outcome.quality.students.max(1) as f64)) (locale.format("class-came", &came)) }
            (heard(&crossing.heard, wording))
            table.lines {
                thead { tr {
                    th.share scope="col" { (locale.text("class-share")) }
                    th scope="col" { (locale.text("class-line")) }
                    th.landing scope="col" { (locale.text("class-landing")) }
                } }
                tbody { @for branch in crossing.lines.iter().filter(|branch| is_shown(branch)) { (row(branch, crossing, wording)) } }
            }
        }
    }
}

/// Whether a line was said, or offered to enough that it means something that it was not.
fn is_shown(branch: &Branch) -> bool {
    branch.said > 0 || branch.offered >= FEWEST
}

fn row(branch: &Branch, crossing: &Crossing, wording: &Wording) -> Markup {
    let share = crossing.share(branch);
    html! {
        tr {
            td.share {
                (chart::bar(share)) (percent(share, wording.locale))
                @if branch.said == 0 {
                    span.answer { (wording.locale.format("class-offered", &[("n", branch.offered.into())])) }
                }
            }
            td {
                (wording.line(branch.line))
                @if let Some(reply) = branch.reply {
                    @let (speaker, words) = wording.answer(reply);
                    span.answer { (speaker) ": " (words) }
                }
            }
            td.landing {
                @for (verdict, words) in wording.landed(branch) {
                    span class=(format!("tag {}", verdict.name().to_lowercase())) { (words) }
                }
                @if branch.said > 0 {
                    span.answer { (wording.locale.format("class-worth", &[("points", signed(branch.credit, 1, wording.locale).into())])) }
                }
            }
        }
    }
}
