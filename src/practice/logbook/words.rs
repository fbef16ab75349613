//! The logbook in words, shared by app and browser.

use super::{Change, Met, Reminder, Row, Skill, Suggestion, Today, Why};
use crate::look::locale::Locale;
use crate::practice::debrief::points;
use crate::practice::record::Mode;

/// What is worth doing today: the words on the control, and why.
pub fn today(today: &Today, locale: &Locale) -> [String; 2] {
    match today {
        Today::Meet(suggestion) => meet(suggestion, locale),
        Today::Drill(skills) => {
            let first = skills.first().map_or("", |skill| skill.title.as_str());
            let arguments = [("n", (skills.len() as u32).into()), ("item", first.into())];
            [locale.text("logbook-drill"), locale.format("logbook-why-drill", &arguments)]
        }
    }
}

fn meet(suggestion: &Suggestion, locale: &Locale) -> [String; 2] {
    let name = ("name", suggestion.first_name.as_str().into());
    let go = match suggestion.why {
        Why::GoOn(_) => "library-continue",
        Why::New => "library-meet",
        Why::Again(_) | Why::Due(_) | Why::Weak(_) => "library-again",
    };
    let go = locale.format(go, std::slice::from_ref(&name));
    let why = match &suggestion.why {
        Why::GoOn(turns) => locale.format("logbook-why-go-on", &[name, ("turns", u32::from(*turns).into())]),
        Why::New => locale.format("logbook-why-new", &[name]),
        Why::Again(days) => locale.format("logbook-why-again", &[name, ("days", (*days).into())]),
        Why::Due(skill) => {
            let item = ("item", skill.title.as_str().into());
            locale.format("logbook-why-due", &[name, item, ("days", skill.days.into())])
        }
        Why::Weak(skill) => {
            let (lately, item) = (skill.lately(), ("item", skill.title.as_str().into()));
            let of = (lately.of + lately.donts).into();
            locale.format("logbook-why-weak", &[name, item, ("landed", lately.landed.into()), ("of", of)])
        }
    };
    [go, why]
}

/// Who was met in an attempt, or that it is a drill.
pub fn name(row: &Row, locale: &Locale) -> String {
    row.name.clone().unwrap_or_else(|| locale.text("logbook-drill"))
}

/// What came of an item's chances lately, and when that was.
pub fn lately(skill: &Skill, locale: &Locale) -> String {
    let lately = skill.lately();
    let arguments = [("landed", lately.landed.into()), ("of", lately.of.into()), ("donts", lately.donts.into())];
    format!("{} · {}", locale.format("logbook-lately", &arguments), ago(skill.days, locale))
}

/// Whether an item goes better than at first, and how much of that may be chance; nothing while nothing can be said.
pub fn change(skill: &Skill, locale: &Locale) -> Option<String> {
    let id = match skill.change() {
        Change::TooFew => return None,
        Change::Better => "logbook-better",
        Change::Worse => "logbook-worse",
        Change::Unclear => "logbook-unclear",
    };
    let (earlier, later) = skill.halves();
    let of = |share: super::Share| (share.of + share.donts).into();
    let arguments = [
        ("earlier", earlier.landed.into()),
        ("earlierof", of(earlier)),
        ("later", later.landed.into()),
        ("laterof", of(later)),
    ];
    Some(locale.format(id, &arguments))
}

/// That somebody has not practised for as long as they wanted.
pub fn reminder(reminder: &Reminder, locale: &Locale) -> String {
    let arguments = [("days", reminder.days.into()), ("every", u32::from(reminder.every).into())];
    locale.format("logbook-reminder", &arguments)
}

/// The days between reminders that can be chosen, and what each is called; none is never.
pub fn reminders(locale: &Locale) -> [(Option<u8>, String); 5] {
    [None, Some(1), Some(2), Some(3), Some(7)].map(|every| {
        let words = match every {
            None => locale.text("settings-remind-never"),
            Some(every) => locale.format("settings-remind-every", &[("days", u32::from(every).into())]),
        };
        (every, words)
    })
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
    if row.workshop {
        facts.push(locale.text("logbook-workshop"));
        if row.outcome.is_some() {
            return facts.join(" · ");
        }
    }
    let Some(outcome) = &row.outcome else {
        facts.push(locale.format("logbook-left", &[("turns", u32::from(row.turns).into())]));
        return facts.join(" · ");
    };
    if let Some((right, of)) = outcome.right {
        return locale.format("logbook-right", &[("right", right.into()), ("of", of.into())]);
    }
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
