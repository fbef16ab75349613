//! What the trainee thought, expected and would have said, in words.

use super::turn;
use crate::look::locale::Locale;
use crate::practice::debrief::{Debrief, Reflection};
use crate::practice::phrases;

/// A question that was asked before the number, with what it was about.
pub fn asked(reflection: &Reflection, debrief: &Debrief, locale: &Locale) -> String {
    let question = locale.format(reflection.question.message(), &phrases::of(&debrief.person));
    let about = reflection.turn.and_then(|turn| debrief.turns.iter().find(|shown| shown.number == turn));
    match about {
        Some(about) => {
            let turn = [("turn", turn(about.number, locale).into()), ("line", phrases::line(&about.line).into())];
            format!("{} {question}", locale.format("report-asked-about", &turn))
        }
        None => question,
    }
}

/// How often what was expected of a line is what it did; `None` where nothing was expected.
pub fn guesses(debrief: &Debrief, locale: &Locale) -> Option<String> {
    let guesses: Vec<_> = debrief.turns.iter().filter_map(|turn| turn.expected).collect();
    let right = guesses.iter().filter(|guess| guess.expected == guess.happened).count();
    let arguments = [("right", (right as u32).into()), ("of", (guesses.len() as u32).into())];
    (!guesses.is_empty()).then(|| locale.format("report-guesses", &arguments))
}

/// What the trainee would have said in their own words.
pub fn own_line(own: &str, locale: &Locale) -> String {
    locale.format("report-own-line", &[("line", own.into())])
}
