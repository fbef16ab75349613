//! The scenario under test.

use maud::{Markup, html};

use crate::class::report::quality::{Certain, FEWEST, Moment};
use crate::class::report::words::{Wording, percent, signed};
use crate::class::report::{Outcome, Report, chart};
use crate::look::locale::{FluentValue, Locale, decimal};

/// How the scenario itself held up.
pub(super) fn quality(outcome: &Outcome, wording: &Wording) -> Markup {
    let locale = wording.locale;
    let quality = &outcome.quality;
    let Some(margin) = Certain::margin(quality.students).filter(|_| !quality.moments.is_empty()) else {
        let arguments = [("students", FluentValue::from(quality.students)), ("fewest", FEWEST.into())];
        return html! { p { (locale.format("class-too-few", &arguments)) } };
    };
    let (better, worse) = quality.clear();
    let says = [
        ("students", FluentValue::from(quality.students)),
        ("margin", decimal(margin, 2)),
        ("fewest", FEWEST.into()),
        ("moments", quality.moments.len().into()),
        ("better", better.into()),
        ("worse", worse.into()),
    ];
    html! {
        p.lead { (locale.format("class-size-concludes", &says)) }
        details {
            summary { (locale.text("class-size-all")) }
            p { (locale.format("class-size-says", &says)) }
            table.lines {
                thead { tr {
                    th scope="col" { (locale.text("class-moment")) }
                    th scope="col" { (locale.text("class-ease")) }
                    th scope="col" { (locale.text("class-tells")) }
                } }
                tbody { @for moment in &quality.moments { (tried(moment, outcome, wording)) } }
            }
        }
        h3 { (locale.text("class-unsaid")) }
        @if quality.unsaid.is_empty() { p { (locale.text("class-unsaid-none")) } }
        ul { @for (line, students) in &quality.unsaid {
            @let arguments = [("line", wording.line(*line).into()), ("students", FluentValue::from(*students))];
            li { (locale.format("class-unsaid-line", &arguments)) " " span.quiet { (wording.case.scenario[*line].address) } }
        } }
    }
}

fn tried(moment: &Moment, outcome: &Outcome, wording: &Wording) -> Markup {
    let crossing = outcome.crossings.iter().find(|crossing| crossing.exchange == moment.exchange);
    let heard = crossing.map_or(&[][..], |crossing| &crossing.heard);
    html! {
        tr {
            th scope="row" { (wording.place(heard)) " " span.quiet { (wording.address(moment.exchange)) } span.answer { (wording.locale.format("class-students-n", &[("n", moment.students.into())])) } }
            td { (percent(moment.ease, wording.locale)) }
            td { @match &moment.tells {
                Some(tells) => { (chart::interval((tells.low, tells.is, tells.high))) " " (certain(tells, wording.locale)) }
                None => (wording.text("class-tells-nothing")),
            } }
        }
    }
}

/// A correlation, with its interval.
fn certain(certain: &Certain, locale: &Locale) -> String {
    let arguments = [
        ("is", signed(certain.is, 2, locale).into()),
        ("low", signed(certain.low, 2, locale).into()),
        ("high", signed(certain.high, 2, locale).into()),
    ];
    locale.format("class-certain", &arguments)
}

/// How the scores at two tasks go together.
pub(super) fn agreement(report: &Report, locale: &Locale) -> Markup {
    let title = |at: usize| {
        let task = &report.marker.assignment.tasks[at];
        Wording::of(report, at, locale).map_or_else(|| task.name(), |wording| wording.title(task))
    };
    html! {
        p { (locale.text("class-agreement-means")) }
        ul { @for (one, other, found) in &report.agreement {
            @let arguments = [
                ("one", title(*one).into()),
                ("other", title(*other).into()),
                ("students", FluentValue::from(found.students)),
                ("certain", certain(found, locale).into()),
            ];
            li { (locale.format("class-agreement-pair", &arguments)) }
        } }
    }
}
