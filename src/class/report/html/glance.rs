//! The class at a glance.

use maud::{Markup, html};

use crate::class::report::chart::{self, Row};
use crate::class::report::words::Wording;
use crate::class::report::{Outcome, Report, Well};
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
    html! {
        @for words in wording.met(&report.marker.assignment.tasks[at]) { p.quiet { (words) } }
        p.lead { (lead) }
        (safety(outcome, wording))
        @if !outcome.well.is_empty() {
            p { (wording.text("class-well")) }
            ul { @for one in &outcome.well { li { (well(one, wording)) } } }
        }
        (chart::scale(&scale(report, at, outcome, wording)))
        p.quiet { (wording.text("class-scale-means")) }
        p.quiet { (locale.text("class-columns")) }
        (chart::columns(spread, &lead))
    }
}

/// How safety stood, with the students in question by their ids.
fn safety(outcome: &Outcome, wording: &Wording) -> Markup {
    let locale = wording.locale;
    let [kept, incomplete, lost] = &outcome.safety;
    let counts =
        [("kept", kept.len().into()), ("incomplete", incomplete.len().into()), ("lost", FluentValue::from(lost.len()))];
    let named = [("class-safety-incomplete", incomplete), ("class-safety-lost", lost)];
    html! {
        p { (locale.format("class-safety", &counts)) }
        @for (id, students) in named.into_iter().filter(|(_, students)| !students.is_empty()) {
            @let students: Vec<_> = students.iter().map(|student| student.as_str()).collect();
            p { (locale.format(id, &[("students", students.join(", ").into())])) }
        }
    }
}

fn well(one: &Well, wording: &Wording) -> String {
    let item = wording.case.rubric.items().find(|(_, item)| item.id == one.item);
    let title = item.map_or(one.item.as_str(), |(_, item)| item.does.as_deref().unwrap_or(&item.title));
    let arguments = [
        ("what", title.trim_end_matches('.').into()),
        ("item", one.item.as_str().into()),
        ("helped", FluentValue::from(one.helped)),
        ("of", one.of.into()),
    ];
    wording.locale.format("class-well-item", &arguments)
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
