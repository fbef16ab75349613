//! The debrief as one HTML file that needs nothing else: it can be mailed, printed and read aloud.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::text::{act_head, changes, columns, counts, credit, score, shared, source, talk};
use super::*;
use crate::locale::{Locale, phrases};

const STYLE: &str = include_str!("style.css");

/// The page; `picture` is the person as SVG.
pub fn html(debrief: &Debrief, locale: &Locale, language: &str, picture: &str) -> String {
    let name = debrief.person.first_name.as_str();
    let title = locale.format("report-title", &[("name", debrief.person.name.as_str().into())]);
    let page = html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    header {
                        div.picture { (PreEscaped(picture)) }
                        div {
                            h1 { (title) }
                            p.quiet { (debrief.person.age) " · " (debrief.person.occupation) " · " (debrief.title) }
                        }
                    }
                    section {
                        h2 { (locale.format("report-where", &[("name", name.into())])) }
                        p.ending { strong { (debrief.ending.title) "." } " " (debrief.ending.text) }
                        h3 { (locale.format("report-changed", &[("name", name.into())])) }
                        ul { @for line in changes(&debrief.change, locale) { li { (line) } } }
                    }
                    section {
                        h2 { (locale.text("report-score")) }
                        @for (at, line) in score(debrief, locale).into_iter().enumerate() {
                            p class=[(at == 0).then_some("score")] { (line) }
                        }
                        h3 { (locale.text("report-talk")) }
                        ul { @for line in talk(&debrief.talk, locale) { li { (line) } } }
                        h3 { (locale.text("report-steps")) }
                        ul { @for line in shared(&debrief.steps, locale) { li { (line) } } }
                    }
                    section { (rubric(&debrief.rubric, locale)) }
                    section {
                        h2 { (locale.text("report-turns")) }
                        @for turn in &debrief.turns { (a_turn(turn, locale)) }
                    }
                    footer { p.quiet { (locale.text("report-formative")) } }
                }
            }
        }
    };
    page.into_string()
}

fn rubric(rows: &[RubricRow], locale: &Locale) -> Markup {
    html! {
        h2 { (locale.text("report-rubric")) }
        table {
            thead { tr {
                th scope="col" { (locale.text("report-rubric-item")) }
                @for (head, _) in columns(&Counts::default()) {
                    th scope="col" { (locale.text(head)) }
                }
            } }
            tbody { @for row in rows { tr {
                th scope="row" { abbr title=(counts(&row.counts, locale)) { (row.id) } " " (row.title) span.quiet { " " (row.source) } }
                @for (_, count) in columns(&row.counts) {
                    td { @if count > 0 { (count) } @else { "–" } }
                }
            } } }
        }
        p.quiet { (locale.text("report-rubric-sources")) }
    }
}

fn a_turn(turn: &Turn, locale: &Locale) -> Markup {
    let number = [("number", u32::from(turn.number).into()), ("visit", u32::from(turn.visit.number).into())];
    html! {
        article {
            h3 { (locale.format("report-turn", &number)) " · " (credit(turn.credit, locale)) }
            @for said in &turn.before { p.said { b { (said.speaker) } " " (said.text) } }
            p.you { b { (locale.text("report-you")) } " " (phrases::line(&turn.line)) }
            @for act in &turn.acts {
                div class=(format!("act {}", act.verdict.name().to_lowercase())) {
                    p { b { (act_head(act, locale)) } }
                    @for reason in &act.reasons { p { (reason.because) span.quiet { " (" (source(reason, locale)) ")" } } }
                }
            }
            @for said in &turn.reply { p.said { b { (said.speaker) } " " (said.text) } }
            p.why { b { (locale.text("report-why")) } " " (turn.why) }
            @if !turn.others.is_empty() {
                details {
                    summary { (locale.text("report-others")) }
                    ul { @for other in &turn.others {
                        li { "“" (phrases::line(&other.line)) "” · " (credit(other.credit, locale)) br; span.quiet { (other.why) } }
                    } }
                }
            }
        }
    }
}
