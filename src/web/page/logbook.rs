//! The logbook: what is worth fifteen minutes today, how everything practised went over time, and every attempt.

use maud::{Markup, html};

use super::{head, leave, primary, secondary};
use crate::look::locale::Locale;
use crate::practice::debrief::Pattern;
use crate::practice::logbook::{HabitCourse, Logbook, Row, Skill, State, Suggestion, words};
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
                    @for met in &logbook.people { p { (words::met(met, locale)) } }
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
    let [go, why] = words::suggestion(suggestion, locale);
    html! {
        section {
            h2 { (locale.text("logbook-today")) }
            p { (why) }
            p.tools { (primary(&go, "open", &suggestion.scenario)) }
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
                    dd { (columns(skill.course.iter().map(|share| share.part()))) " " (words::lately(skill, locale)) }
                }
            }
            @if !stale.is_empty() { p { b { (locale.text("logbook-stale")) } " " (stale.join(" · ")) } }
        }
    }
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

fn attempt(row: &Row, locale: &Locale) -> Markup {
    let go = match row.state {
        // An exam is gone on with where it was begun.
        State::Open => (row.mode == Mode::Practice).then_some("logbook-go-on"),
        State::Finished => Some("logbook-look-back"),
        State::Earlier => None,
    };
    html! {
        h3 { (row.name) " · " (words::ago(row.days, locale)) }
        p { (words::facts(row, locale)) }
        @if row.state == State::Earlier { p.quiet { (locale.text("logbook-earlier")) } }
        @if let Some(go) = go { p.tools { (secondary(&locale.text(go), "open-attempt", &row.id, None)) } }
    }
}
