//! Single moments: what was said, what can be said, and why it works or not.

use maud::{Markup, html};

use super::consultation::offered;
use super::{head, leave, picture, primary};
use crate::look::locale::Locale;
use crate::practice::debrief::{self, Mark, Turn};
use crate::practice::drill::{Drill, Drilled, Drilling};
use crate::practice::phrases;

/// How many turns before the moment are shown.
const BEFORE: usize = 2;

pub fn drill(drill: &Drill, locale: &Locale) -> Markup {
    html! {
        @if let Some(shown) = drill.view() { (moment(&shown, locale)) }
        @else if let Some(drilled) = drill.drilled() { (over(&drilled, locale)) }
    }
}

fn moment(shown: &Drilling, locale: &Locale) -> Markup {
    let now = &shown.now;
    let arguments = [("number", u32::from(shown.number).into()), ("of", u32::from(shown.of).into())];
    let earlier = &now.history[now.history.len().saturating_sub(BEFORE)..];
    html! {
        div.page data-scene="drill" {
            (head(&locale.format("drill-title", &arguments)))
            header.card {
                (picture::bust(&now.person.look, now.cue, now.mood))
                div {
                    h2 { (now.person.name) }
                    p.quiet { (now.person.occupation) " · " (phrases::visit_head(&now.visit, locale)) }
                }
            }
            @if !earlier.is_empty() {
                details {
                    summary { (locale.text("drill-before")) }
                    @for turn in earlier {
                        @for said in &turn.before { p.said { b { (said.speaker) } " " (said.text) } }
                        p.you { b { (locale.text("play-you")) } " " (phrases::line(&turn.line)) }
                    }
                }
            }
            div.speech { @for said in &now.speech { p { b.speaker { (said.speaker) } " " (said.text) } } }
            @match &shown.answered {
                None => {
                    p.cue { (phrases::cue(&now.person, now.cue, locale)) }
                    h2 #lines tabindex="-1" { (locale.text("consultation-you")) }
                    ol.lines { @for (at, line) in now.lines.iter().enumerate() {
                        li { (offered(at, line, "choose", &at.to_string(), false, locale)) }
                    } }
                    p.tools { (leave(locale)) }
                }
                Some(turn) => {
                    (answered(shown, turn, locale))
                    @let go = if shown.number == shown.of { "drill-end" } else { "drill-next" };
                    p.tools.on { (primary(&locale.text(go), "proceed", "")) (leave(locale)) }
                }
            }
        }
    }
}

fn answered(shown: &Drilling, turn: &Turn, locale: &Locale) -> Markup {
    let better = turn.others.iter().find(|other| other.acceptable && !turn.acceptable);
    let (id, title) = &shown.item;
    html! {
        section {
            h2 #lines tabindex="-1" { (phrases::verdict(turn.verdict, locale)) }
            p.you { b { (locale.text("report-you")) } " " (phrases::line(&turn.line)) }
            @for said in &turn.reply { p.said { b { (said.speaker) } " " (said.text) } }
            p { b { (locale.text("report-why")) } " " (turn.why) }
            @if turn.acceptable { p { b { (locale.text("drill-best")) } } }
            @if let Some(better) = better {
                p.you { b { (locale.text("report-better")) } " " (phrases::line(&better.line)) }
                p { (better.why) }
            }
            p.quiet { (locale.format("drill-about", &[("item", format!("{title} ({id})").into())])) }
        }
    }
}

fn over(drilled: &Drilled, locale: &Locale) -> Markup {
    let of = drilled.answers.len() as u32;
    html! {
        div.page data-scene="drill" {
            (head(&locale.format("drill-done", &[("right", drilled.right.into()), ("of", of.into())])))
            p.quiet #lines tabindex="-1" { (locale.text("drill-apart")) }
            section {
                h2 { (locale.text("drill-items")) }
                ul { @for (id, title, counts) in &drilled.items {
                    @let of: u32 = Mark::ALL.map(|mark| counts.of(mark)).iter().sum();
                    @let item = format!("{id} {title}");
                    li { (locale.format("drill-item", &[("item", item.into()), ("landed", counts.landed.into()), ("of", of.into())])) }
                } }
            }
            section {
                h2 { (locale.text("drill-moments")) }
                @for answer in &drilled.answers {
                    h3 { (answer.person.name) }
                    @let mark = if answer.right { Mark::Landed } else { Mark::Missed };
                    p.you { b { (locale.text(debrief::mark_message(mark))) } " " (phrases::line(&answer.said)) }
                    @if let Some(better) = &answer.better { p { b { (locale.text("report-better")) } " " (phrases::line(better)) } }
                    p { (answer.why) }
                }
            }
            p.tools.on { (leave(locale)) }
        }
    }
}
