//! The logbook in words, shared by app and browser.

use super::{Met, Row, Skill, Suggestion, Why};
use crate::look::locale::Locale;
use crate::practice::debrief::points;
use crate::practice::record::Mode;

/// What is worth doing today: the words on the control, and why.
pub fn suggestion(suggestion: &Suggestion, locale: &Locale) -> [String; 2] {
    let name = ("name", suggestion.first_name.as_str().into());
    let go = match suggestion.why {
        Why::GoOn(_) => "library-continue",
        Why::New => "library-meet",
        Why::Again(_) | Why::Stale(_) | Why::Weak(_) => "library-again",
    };
    let go = locale.format(go, std::slice::from_ref(&name));
    let why = match &suggestion.why {
        Why::GoOn(turns) => locale.format("logbook-why-go-on", &[name, ("turns", u32::from(*turns).into())]),
        Why::New => locale.format("logbook-why-new", &[name]),
        Why::Again(days) => locale.format("logbook-why-again", &[name, ("days", (*days).into())]),
        Why::Stale(skill) => {
            let item = ("item", skill.title.as_str().into());
            locale.format("logbook-why-stale", &[name, item, ("days", skill.days.into())])
        }
        Why::Weak(skill) => {
            let (lately, item) = (skill.lately(), ("item", skill.title.as_str().into()));
            let of = (lately.of + lately.donts).into();
            locale.format("logbook-why-weak", &[name, item, ("landed", lately.landed.into()), ("of", of)])
        }
    };
    [go, why]
}

/// What came of an item's chances lately, and when that was.
pub fn lately(skill: &Skill, locale: &Locale) -> String {
    let lately = skill.lately();
    let arguments = [("landed", lately.landed.into()), ("of", lately.of.into()), ("donts", lately.donts.into())];
    format!("{} · {}", locale.format("logbook-lately", &arguments), ago(skill.days, locale))
}

/// Whether somebody has been met, how often and when.
pub fn met(met: &Met, locale: &Locale) -> String {
    let name = ("name", met.first_name.as_str().into());
    match met.days {
        None => locale.format("logbook-not-met", &[name]),
        Some(days) => {
            locale.format("logbook-met", &[name, ("times", met.times.into()), ("when", ago(days, locale).into())])
        }
    }
}

/// What an attempt came to, in one line.
pub fn facts(row: &Row, locale: &Locale) -> String {
    let mut facts = Vec::new();
    facts.extend((row.mode == Mode::Exam).then(|| locale.text("logbook-exam")));
    let Some(outcome) = &row.outcome else {
        facts.push(locale.format("logbook-left", &[("turns", u32::from(row.turns).into())]));
        return facts.join(" · ");
    };
    facts.push(match outcome.score {
        Some(score) => locale.format("logbook-score", &[("score", points(score).into())]),
        None => locale.text("logbook-no-score"),
    });
    facts.extend(outcome.safety.map(|safety| locale.text(&format!("logbook-safety-{}", safety.name()))));
    let first = outcome.first_tries.map(|first| [("score", points(first).into())]);
    facts.extend(first.map(|score| locale.format("logbook-first-tries", &score)));
    facts.push(outcome.ending.clone());
    facts.join(" · ")
}

/// How long ago something was.
pub fn ago(days: u32, locale: &Locale) -> String {
    locale.format("logbook-ago", &[("days", days.into())])
}
