//! Phrases that terminal, app and reports share: pieces of view models in words.

use super::{FluentValue, Locale};
use crate::scenario::words::Cue;
use crate::view::{OfferedLine, Person, Review, ScaleScore, VisitHead};

/// A line as one text; deeds come first, in brackets.
pub fn line(line: &OfferedLine) -> String {
    match (&line.deed, &line.say) {
        (Some(deed), Some(say)) => format!("[{deed}] {say}"),
        (Some(deed), None) => format!("[{deed}]"),
        (None, say) => say.clone().unwrap_or_default(),
    }
}

/// What a person's body does.
pub fn cue(person: &Person, cue: Cue, locale: &Locale) -> String {
    let arguments =
        [("pronoun", person.pronouns.name().into()), ("name", FluentValue::from(person.first_name.as_str()))];
    locale.format(&format!("cue-{}", cue.name().to_lowercase()), &arguments)
}

/// Where in the course of care: which visit of how many, and its phase.
pub fn visit_head(visit: &VisitHead, locale: &Locale) -> String {
    let phase = locale.text(&format!("phase-{}", visit.phase.name().to_lowercase()));
    let arguments =
        [("number", u32::from(visit.number).into()), ("of", u32::from(visit.of).into()), ("phase", phase.into())];
    locale.format("play-visit", &arguments)
}

/// Who has reviewed a scenario.
pub fn review(review: &Review, locale: &Locale) -> String {
    match (review.by.as_slice(), &review.date) {
        ([], _) => locale.text("play-review-none"),
        (by, None) => locale.format("play-review-by", &[("names", by.join(", ").into())]),
        (by, Some(date)) => {
            locale.format("play-review-by-on", &[("names", by.join(", ").into()), ("date", date.as_str().into())])
        }
    }
}

/// The name of a scale.
pub fn scale(id: &str, locale: &Locale) -> String {
    locale.text(&format!("scale-{id}"))
}

/// A score on its scale, with the scale's range.
pub fn scale_score(score: &ScaleScore, locale: &Locale) -> String {
    let arguments = [
        ("name", scale(score.scale, locale).into()),
        ("score", u32::from(score.score).into()),
        ("low", u32::from(score.range.0).into()),
        ("high", u32::from(score.range.1).into()),
    ];
    locale.format("play-score", &arguments)
}
