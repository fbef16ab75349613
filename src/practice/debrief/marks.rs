//! Marks, verdicts and standings as they are shown: the tone of the colour, the sign beside it, and the words.

use super::*;
use crate::look::locale::Locale;
use crate::look::theme::Tone;
use crate::model::scenario::words::Verdict;

/// A tone and the sign that says the same without colour.
pub type Shown = (Tone, &'static str);

const GOOD: Shown = (Tone::Good, "✔");
const BAD: Shown = (Tone::Bad, "✖");

/// How a mark is shown.
pub fn show_mark(mark: Mark) -> Shown {
    match mark {
        Mark::Landed => GOOD,
        Mark::Neutral => (Tone::Plain, "–"),
        Mark::Mistimed => (Tone::Warn, "⏱"),
        Mark::Harmed | Mark::Dont => BAD,
        Mark::Missed => (Tone::Accent, "○"),
    }
}

/// How it is shown that a line landed so: as its dos are.
pub fn show_verdict(verdict: Verdict) -> Shown {
    show_mark(verdict.into())
}

/// How it is shown that safety stands so.
pub fn show_standing(standing: Standing) -> Shown {
    match standing {
        Standing::Kept => GOOD,
        Standing::Incomplete => (Tone::Warn, "–"),
        Standing::Lost => BAD,
    }
}

/// How a moment that mattered is shown.
pub fn show_moment(moment: &Moment) -> Shown {
    if moment.nature().helped() { GOOD } else { BAD }
}

/// The id of the message that names a mark, as the head of its column.
pub fn mark_message(mark: Mark) -> &'static str {
    match mark {
        Mark::Landed => "report-rubric-landed",
        Mark::Neutral => "report-rubric-neutral",
        Mark::Mistimed => "report-rubric-mistimed",
        Mark::Harmed => "report-rubric-harmed",
        Mark::Dont => "report-rubric-donts",
        Mark::Missed => "report-rubric-missed",
    }
}

/// Counts in words.
pub fn counts(counts: &Counts, locale: &Locale) -> String {
    let arguments = [
        ("landed", counts.landed.into()),
        ("neutral", counts.neutral.into()),
        ("mistimed", counts.mistimed.into()),
        ("harmed", counts.harmed.into()),
        ("donts", counts.donts.into()),
        ("missed", counts.missed.into()),
    ];
    locale.format("report-counts", &arguments)
}

/// Which turns an item came up in, mark by mark.
pub fn marks(row: &RubricRow, locale: &Locale) -> Vec<String> {
    let lines = Mark::ALL.into_iter().filter_map(|mark| {
        let of: Vec<TurnNumber> = row.marks.iter().filter(|(_, of)| *of == mark).map(|(turn, _)| *turn).collect();
        (!of.is_empty()).then(|| format!("{}: {}", locale.text(mark_message(mark)), turns(&of, locale)))
    });
    lines.collect()
}
