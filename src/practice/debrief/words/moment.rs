//! Turns that mattered, and what to try next, in words.

use super::turn;
use crate::look::locale::Locale;
use crate::practice::debrief::{Led, Moment, Next};
use crate::practice::phrases;

/// The head of a moment that mattered: what it was, and which turn.
pub fn moment_head(moment: &Moment, locale: &Locale) -> String {
    locale.format(moment.nature().message(), &[("turn", turn(moment.turn, locale).into())])
}

/// What led to a moment that mattered.
pub fn led(led: &Led, locale: &Locale) -> String {
    let arguments = [("turn", turn(led.turn, locale).into()), ("line", phrases::line(&led.line).into())];
    locale.format("report-led", &arguments)
}

/// What to try next, a question for a real patient, and where it would have helped.
pub fn next_words(next: &Next, locale: &Locale) -> [String; 3] {
    let turn = turn(next.turn, locale).into();
    let place = match &next.could {
        Some(could) => locale.format("report-next-line", &[("turn", turn), ("line", phrases::line(could).into())]),
        None => locale.format("report-next-turn", &[("turn", turn)]),
    };
    [locale.text(&format!("next-{}", next.topic)), locale.text(&format!("ask-{}", next.topic)), place]
}
