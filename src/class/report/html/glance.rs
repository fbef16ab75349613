//! The class at a glance.

use maud::{Markup, html};

use crate::class::report::chart::{self, Row};
use crate::class::report::words::Wording;
use crate::class::report::{Outcome, Report};
use crate::look::locale::FluentValue;
use crate::play::score::Landmark;
use crate::practice::phrases::points;

/// Where the class stands, in what can be read in a minute.
pub(super) fn glance(report: &Report, at: usize, outcome: &Outcome, wording: &Wording) -> Markup {
    let locale = wording.locale;
    let (spread, students) = (&outcome.spread, outcome.quality.students);
    let Some([low, middle, high]) = quarters(outcome) else {
        return html! { p.lead { (locale.text("class-nobody")) } };
    };
    let arguments = [
        ("students", FluentValue::from(students)),
        ("low", points(low).into()),
        ("middle", points(middle).into()),
        ("high", points(high).into()),
        ("least", points(spread.scores.first().copied().unwrap_or_default()).into()),
        ("most", points(spread.scores.last().copied().unwrap_or_default()).into()),
    ];
    let lead = locale.format("class-middle", &arguments);
    let [kept, incomplete, lost] = outcome.safety;
    let safety = [("kept", kept.into()), ("incomplete", incomplete.into()), ("lost", FluentValue::from(lost))];
    html! {
        p.lead { (lead) }
        p { (locale.format("class-safety", &safety)) }
        (chart::scale(&scale(report, at, outcome, wording)))
        p.quiet { (locale.text("class-columns")) }
        (chart::columns(spread, &lead))
    }
}

/// A quarter, the middle and three quarters of the class, as whole numbers.
fn quarters(outcome: &Outcome) -> Option<[i32; 3]> {
    let at = |part: f64| outcome.spread.below(part).map(|score| score.round() as i32);
    Some([at(0.25)?, at(0.5)?, at(0.75)?])
}

/// The middle half of the class among those whose scores are known, from low to high.
fn scale(report: &Report, at: usize, outcome: &Outcome, wording: &Wording) -> Vec<Row> {
    let locale = wording.locale;
    let point = |name: String, score: f64| Row {
        name,
        number: points(score.round() as i32),
        part: (score, score),
        is_class: false,
    };
    let mut rows = vec![point(locale.text("landmark-guessing"), 0.0), point(locale.text("landmark-best"), 100.0)];
    let measured = report.marker.yardsticks.iter().filter(|((task, _), _)| *task == at);
    let all: Vec<Landmark> = measured.flat_map(|(_, yardstick)| yardstick.landmarks.iter().copied()).collect();
    let mut kinds: Vec<_> = all.iter().map(|landmark| landmark.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    for kind in kinds {
        let scores: Vec<f64> = all.iter().filter(|one| one.kind == kind).map(|one| one.score).collect();
        rows.push(point(
            locale.text(&format!("landmark-{}", kind.name().to_lowercase())),
            scores.iter().sum::<f64>() / scores.len().max(1) as f64,
        ));
    }
    if let Some([low, middle, high]) = quarters(outcome) {
        rows.push(Row {
            name: locale.text("class-middle-half"),
            number: locale.format("class-from-to", &[("from", points(low).into()), ("to", points(high).into())]),
            part: (f64::from(low), f64::from(high)),
            is_class: true,
        });
        let by = |row: &Row| if row.is_class { f64::from(middle) } else { row.part.0 };
        rows.sort_by(|a, b| by(a).total_cmp(&by(b)));
    }
    rows
}
