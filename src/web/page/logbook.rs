//! The logbook: what is worth fifteen minutes today, how everything practised went over time, and every attempt.

use maud::{Markup, html};

use super::{head, leave, primary, secondary};
use crate::look::locale::Locale;
use crate::practice::debrief::Pattern;
use crate::practice::logbook::{HabitCourse, Logbook, OwnLine, Row, Skill, State, Today, due, words};
use crate::practice::phrases;
use crate::practice::record::Mode;

pub fn logbook(logbook: &Logbook, locale: &Locale) -> Markup {
    html! {
        div.page data-scene="logbook" {
            (head(&locale.text("logbook-title")))
            @if logbook.attempts.is_empty() { p { (locale.text("logbook-empty")) } }
            @if let Some(what) = &logbook.today { (today(what, locale)) }
            @if !logbook.skills.is_empty() { (skills(&logbook.skills, locale)) }
            @if !logbook.habits.is_empty() { (habits(&logbook.habits, locale)) }
            @if !logbook.attempts.is_empty() {
                section {
                    h2 { (locale.text("logbook-people")) }
                    @for met in &logbook.people { p { (words::met(met, locale)) } }
                }
                @if !logbook.own.is_empty() { (own(&logbook.own, locale)) }
                section {
                    h2 { (locale.format("logbook-attempts", &[("n", (logbook.attempts.len() as u32).into())])) }
                    ul.attempts { @for row in &logbook.attempts { li { (attempt(row, locale)) } } }
                }
            }
            p.tools.on {
                (leave(locale))
                @if !logbook.attempts.is_empty() { (secondary(&locale.text("portfolio-save"), "save-portfolio", "", None)) }
            }
        }
    }
}

/// What they said in their own words, before they saw the lines.
fn own(own: &[OwnLine], locale: &Locale) -> Markup {
    html! {
        section {
            details {
                summary { (locale.text("portfolio-own")) }
                @for line in own {
                    @for said in &line.before { p.said { b { (said.speaker) } " " (said.text) } }
                    p.you { b { (locale.text("portfolio-own-said")) } " " (line.own) }
                    p.quiet { (locale.text("portfolio-own-chose")) " " (phrases::line(&line.chose)) }
                }
            }
        }
    }
}

fn today(today: &Today, locale: &Locale) -> Markup {
    let [go, why] = words::today(today, locale);
    let (what, whom) = super::asks(today);
    html! {
        section {
            h2 { (locale.text("logbook-today")) }
            p { (why) }
            p.tools { (primary(&go, what, whom)) }
        }
    }
}

fn skills(skills: &[Skill], locale: &Locale) -> Markup {
    let due: Vec<_> = due(skills).into_iter().map(|skill| skill.title.as_str()).collect();
    html! {
        section {
            h2 { (locale.text("logbook-skills")) }
            p.quiet { (locale.text("logbook-skills-hint")) }
            dl.courses {
                @for skill in skills {
                    dt { (skill.id) " " (skill.title) }
                    dd {
                        (columns(skill.course.iter().map(|share| Some((share.part()?, share.likely())))))
                        " " (words::lately(skill, locale))
                        @if let Some(change) = words::change(skill, locale) { ". " (change) }
                    }
                }
            }
            @if !due.is_empty() { p { b { (locale.text("logbook-due")) } " " (due.join(" · ")) } }
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
                                (columns(habit.seen.iter().map(|(n, of)| (*of > 0).then(|| (*n as f32 / *of as f32, None)))))
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

/// A column an attempt, filled as far as the part that landed; none where there was no chance. A line in it shows between which
/// parts the skill behind it is likely to lie.
fn columns(parts: impl Iterator<Item = Option<(f32, Option<(f32, f32)>)>>) -> Markup {
    html! {
        span.columns aria-hidden="true" {
            @for part in parts {
                @match part {
                    Some((part, likely)) => span {
                        i style=(format!("height:{:.0}%", 100.0 * part.clamp(0.08, 1.0))) {}
                        @if let Some((low, high)) = likely {
                            b style=(format!("bottom:{:.0}%;height:{:.0}%", 100.0 * low, 100.0 * (high - low))) {}
                        }
                    },
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
        h3 { (words::name(row, locale)) " · " (words::ago(row.days, locale)) }
        p { (words::facts(row, locale)) }
        @if row.state == State::Earlier { p.quiet { (locale.text("logbook-earlier")) } }
        @if let Some(go) = go { p.tools { (secondary(&locale.text(go), "open-attempt", &row.id, None)) } }
    }
}
