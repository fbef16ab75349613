//! What changed in the person, in words.

use std::fmt::Write;

use crate::look::locale::{FluentValue, Locale};
use crate::model::scenario::CommonLevel;
use crate::practice::debrief::{Change, Curve, LevelChange, Sample, Timeline};
use crate::practice::phrases;

/// How far the person has come with changing, line by line.
pub fn readiness(change: &Change, locale: &Locale) -> Vec<String> {
    let stage = |stage| FluentValue::from(phrases::stage(stage, locale));
    let stages = [("from", stage(change.stage.0)), ("to", stage(change.stage.1))];
    let mut lines = vec![locale.format("report-stage", &stages)];
    if change.stage.1 < change.stage.0 {
        lines.push(locale.text("report-stage-back"));
    }
    if let Some(share) = change.change_talk {
        lines.push(locale.format("report-change-talk", &[("share", u32::from(share).into())]));
    }
    lines
}

/// The levels that have no curve of their own.
pub fn beside_curves(change: &Change) -> impl Iterator<Item = &LevelChange> {
    change.levels.iter().filter(|level| !matches!(level.level, CommonLevel::Alliance | CommonLevel::Efficacy))
}

/// What changed beside the curves, line by line.
pub fn levels(change: &Change, locale: &Locale) -> Vec<String> {
    let pair = |from: u8, to: u8| [("from", FluentValue::from(u32::from(from))), ("to", u32::from(to).into())];
    let mut lines = Vec::new();
    for level in beside_curves(change) {
        let [from, to] = pair(level.from, level.to);
        let what = phrases::level(level.level, locale);
        lines.push(locale.format("report-level", &[("what", what.into()), from, to]));
    }
    for subject in &change.subjects {
        let [from, to] = pair(subject.from, subject.to);
        let id = if subject.fear { "report-fear" } else { "report-belief" };
        let mut line = locale.format(id, &[("text", subject.text.as_str().into()), from, to]);
        let missed = match (subject.told, subject.heard) {
            (false, _) => Some("report-untold"),
            (true, false) => Some("report-unheard"),
            _ => None,
        };
        if let Some(missed) = missed {
            let _ = write!(line, " ({})", locale.text(missed));
        }
        lines.push(line);
    }
    for scale in &change.scales {
        let [from, to] = pair(scale.from, scale.to);
        let what = phrases::scale(scale.scale, locale);
        lines.push(locale.format("report-scale", &[("what", what.into()), from, to]));
    }
    lines
}

/// The message that says whether a change was one for the better.
pub fn change_verdict(same: bool, good: bool) -> &'static str {
    match (same, good) {
        (true, _) => "debrief-same",
        (false, true) => "debrief-better",
        (false, false) => "debrief-worse",
    }
}

/// How a curve went from the start to the end, in words.
pub fn curve_change(timeline: &Timeline, curve: usize, locale: &Locale) -> String {
    let value = |sample: Option<&Sample>| sample.map_or(0.0, |sample| sample.values[curve]).round() as u32;
    let (from, to) = (value(timeline.samples.first()), value(timeline.samples.last()));
    let less_is_better = Curve::ALL.get(curve).is_some_and(|curve| curve.less_is_better());
    let verdict = change_verdict(from == to, (to > from) != less_is_better);
    let arguments = [("from", from.into()), ("to", to.into()), ("verdict", locale.text(verdict).into())];
    locale.format("report-curve", &arguments)
}
