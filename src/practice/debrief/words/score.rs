//! The score in words and as a scale, and the credit that it is made of.

use crate::look::locale::{Locale, decimal};
use crate::practice::debrief::{Debrief, Score};
use crate::practice::phrases::points;

/// A place on the scale of the score.
pub struct Place {
    /// What stands there.
    pub name: String,
    /// Where.
    pub score: i32,
    /// Whether it is the attempt itself.
    pub is_own: bool,
}

/// The scale from low to high: guessing, the landmarks, the best, and the attempt. Empty without a number.
pub fn scale(score: &Score, locale: &Locale) -> Vec<Place> {
    let Some(shown) = score.shown else { return Vec::new() };
    let place = |id: &str, score: i32| Place { name: locale.text(id), score, is_own: false };
    let mut places = vec![place("landmark-guessing", 0), place("landmark-best", 100)];
    places.extend(score.landmarks.iter().map(|landmark| {
        place(&format!("landmark-{}", landmark.kind.name().to_lowercase()), crate::play::score::shown(landmark.score))
    }));
    places.push(Place { is_own: true, ..place("landmark-you", shown) });
    places.sort_by_key(|place| (place.score, place.is_own));
    places
}

/// Where a place lies between the two ends of its scale, 0 to 1.
pub fn share_of(place: &Place, places: &[Place]) -> f64 {
    let ends = (places.iter().map(|place| place.score).min(), places.iter().map(|place| place.score).max());
    match ends {
        (Some(low), Some(high)) if high > low => f64::from(place.score - low) / f64::from(high - low),
        _ => 0.0,
    }
}

/// The score in one sentence.
pub fn score_line(score: i32, locale: &Locale) -> String {
    locale.format("report-score-line", &[("score", points(score).into())])
}

/// Why there is no number: a message id.
pub fn no_score(debrief: &Debrief) -> &'static str {
    if debrief.is_draft { "report-draft" } else { "report-no-score" }
}

/// What the number rests on, line by line: chance and best, what was taken back.
pub fn score_basis(debrief: &Debrief, locale: &Locale) -> Vec<String> {
    let score = &debrief.score;
    let mut lines = Vec::new();
    if score.shown.is_some() {
        lines.push(locale.format("report-practised", &[("n", (score.practised as u32).into())]));
        let arguments = [
            ("chance", decimal(score.chance, 1)),
            ("best", score.best.into()),
            ("bound", score.bound.into()),
            ("raw", points(score.raw).into()),
            ("exact", if score.exact { "yes".into() } else { "no".into() }),
        ];
        lines.push(locale.format("report-score-means", &arguments));
    }
    lines.push(locale.format("report-retries", &[("n", debrief.retries.into())]));
    if let Some(first) = score.first_tries {
        lines.push(locale.format("report-first-tries", &[("score", points(first).into())]));
    }
    lines
}

/// What a line is worth, a price and its reason each.
pub fn prices(score: &Score, locale: &Locale) -> Vec<String> {
    let line = |(worth, because): &(i32, String)| format!("{}: {because}", credit(*worth, locale));
    score.prices.iter().map(line).collect()
}

/// Credit in words.
pub fn credit(credit: i32, locale: &Locale) -> String {
    let arguments = [("credit", credit.into()), ("sign", sign(credit).into()), ("size", credit.abs().into())];
    locale.format("report-credit", &arguments)
}

pub(super) fn sign(of: i32) -> &'static str {
    if of < 0 { "−" } else { "+" }
}
