//! The logbook: what is worth fifteen minutes today, how everything practised went over time, and every attempt.

use maud::{Markup, html};

use super::{head, leave, primary, secondary};
use crate::look::locale::Locale;
use crate::practice::debrief::{Pattern, points};
use crate::practice::logbook::{HabitCourse, Logbook, Met, Row, Share, Skill, State, Suggestion, Why};
use crate::practice::record::Mode;

pub fn logbook(logbook: &Logbook, locale: &Locale) -> Markup {
    html! {
        div.page data-scene="logbook" {
            (head(&locale.text("logbook-title")))
            @if logbook.attempts.is_empty() { p { (locale.text("logbook-empty")) } }
            @if let Some(suggestion) = &logbook.today { (today(suggestion, locale)) }
            @if !logbook.skills.is_empty() { (skills(&logbook.skills, locale)) }
            @if !logbook.habits.is_empty() { (habits(&logbook.habits, locale)) }
            @if !logbook.attempts.is_empty() {
                section {
                    h2 { (locale.text("logbook-people")) }
                    @for met in &logbook.people { p { (self::met(met, locale)) } }
                }
                section {
                    h2 { (locale.format("logbook-attempts", &[("n", (logbook.attempts.len() as u32).into())])) }
                    ul.attempts { @for row in &logbook.attempts { li { (attempt(row, locale)) } } }
                }
            }
            p.tools.on { (leave(locale)) }
        }
    }
}

fn today(suggestion: &Suggestion, locale: &Locale) -> Markup {
    let go = match suggestion.why {
        Why::GoOn(_) => "library-continue",
        Why::New => "library-meet",
        Why::Again(_) | Why::Stale(_) | Why::Weak(_) => "library-again",
    };
    let label = locale.format(go, &[("name", suggestion.first_name.as_str().into())]);
    html! {
        section {
            h2 { (locale.text("logbook-today")) }
            p { (why(suggestion, locale)) }
            p.tools { (primary(&label, "open", &suggestion.scenario)) }
        }
    }
}

fn why(suggestion: &Suggestion, locale: &Locale) -> String {
    let name = ("name", suggestion.first_name.as_str().into());
    match &suggestion.why {
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
    }
}

fn skills(skills: &[Skill], locale: &Locale) -> Markup {
    let stale: Vec<_> = skills.iter().filter(|skill| skill.is_stale()).map(|skill| skill.title.as_str()).collect();
    html! {
        section {
            h2 { (locale.text("logbook-skills")) }
            p.quiet { (locale.text("logbook-skills-hint")) }
            dl.courses {
                @for skill in skills {
                    dt { (skill.id) " " (skill.title) }
                    dd { (columns(skill.course.iter().map(|share| share.part()))) " " (lately(skill, locale)) }
                }
            }
            @if !stale.is_empty() { p { b { (locale.text("logbook-stale")) } " " (stale.join(" · ")) } }
        }
    }
}

fn lately(skill: &Skill, locale: &Locale) -> String {
    let Share { landed, of, donts } = skill.lately();
    let arguments = [("landed", landed.into()), ("of", of.into()), ("donts", donts.into())];
    format!("{} · {}", locale.format("logbook-lately", &arguments), ago(skill.days, locale))
}

fn habits(habits: &[HabitCourse], locale: &Locale) -> Markup {
    let side = |helps| habits.iter().filter(move |habit| habit.pattern.helps() == helps && habit.shows > 0);
    html! {
        section {
            h2 { (locale.text("logbook-habits")) }
            @for (helps, title) in Pattern::SIDES {
                @if side(helps).next().is_some() {
                    h3 { (locale.text(title)) }
                    dl.courses {
                        @for habit in side(helps) {
                            @let of = (habit.seen.len() as u32).into();
                            dt { (locale.text(habit.pattern.message())) }
                            dd {
                                (columns(habit.seen.iter().map(|(n, of)| (*of > 0).then(|| *n as f32 / *of as f32))))
                                " " (locale.format("logbook-habit", &[("shown", habit.shows.into()), ("of", of)]))
                            }
                        }
                    }
                }
            }
            @if habits.iter().all(|habit| habit.shows == 0) { p.quiet { (locale.text("logbook-no-habits")) } }
        }
    }
}

/// A column an attempt, filled as far as the part that landed; none where there was no chance.
fn columns(parts: impl Iterator<Item = Option<f32>>) -> Markup {
    html! {
        span.columns aria-hidden="true" {
            @for part in parts {
                @match part {
                    Some(part) => span { i style=(format!("height:{:.0}%", 100.0 * part.clamp(0.08, 1.0))) {} },
                    None => span.none {},
                }
            }
        }
    }
}

fn met(met: &Met, locale: &Locale) -> String {
    let name = ("name", met.first_name.as_str().into());
    match met.days {
        None => locale.format("logbook-not-met", &[name]),
        Some(days) => {
            locale.format("logbook-met", &[name, ("times", met.times.into()), ("when", ago(days, locale).into())])
        }
    }
}

fn attempt(row: &Row, locale: &Locale) -> Markup {
    let go = match row.state {
        // An exam is gone on with where it was begun.
        State::Open => (row.mode == Mode::Practice).then_some("logbook-go-on"),
        State::Finished => Some("logbook-look-back"),
        State::Earlier => None,
    };
    html! {
        h3 { (row.name) " · " (ago(row.days, locale)) }
        p { (facts(row, locale)) }
        @if row.state == State::Earlier { p.quiet { (locale.text("logbook-earlier")) } }
        @if let Some(go) = go { p.tools { (secondary(&locale.text(go), "open-attempt", &row.id, None)) } }
    }
}

/// What an attempt came to, in one line.
fn facts(row: &Row, locale: &Locale) -> String {
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
fn ago(days: u32, locale: &Locale) -> String {
    locale.format("logbook-ago", &[("days", days.into())])
}
