//! The document as one HTML file that needs nothing else: it can be mailed, printed and read aloud.

use maud::{Markup, PreEscaped, html};

use super::{Block, Section, chart, compose::compose};
use crate::look::locale::Locale;
use crate::look::portrait;
use crate::look::sheet::{STYLE, sheet};
use crate::practice::debrief::{Debrief, TurnNumber};
use crate::practice::view::Consultation;

/// Head and shoulders of the person as they were at last, as SVG.
pub fn face(last: &Consultation) -> String {
    let look = &last.person.look;
    portrait::svg(&portrait::bust(look, &portrait::expression(look, last.cue, last.mood)))
}

/// The page; `picture` is the person as SVG.
pub fn html(debrief: &Debrief, locale: &Locale, picture: &str) -> String {
    html_below(&Markup::default(), debrief, locale, picture)
}

/// The page, with something above its first part.
pub fn html_below(above: &Markup, debrief: &Debrief, locale: &Locale, picture: &str) -> String {
    let title = locale.format("report-title", &[("name", debrief.person.name.as_str().into())]);
    let main = html! {
        header {
            div.picture { (PreEscaped(picture)) }
            div {
                h1 { (title) }
                p.quiet { (debrief.person.age) " · " (debrief.person.occupation) " · " (debrief.title) }
            }
        }
        (above)
        @for part in sections(debrief, locale, &|_| Markup::default()) {
            section {
                h2 { (part.title) }
                (part.body)
            }
        }
        footer { p.quiet { (locale.text("report-formative")) } }
    };
    sheet(locale.language(), &title, &[STYLE], &main)
}

/// A part of the debrief under one title, as HTML.
pub struct Part {
    /// Its title.
    pub title: String,
    /// What stands under it; its own headings begin at the third rank.
    pub body: Markup,
    /// Whether it belongs to what can be read in a minute.
    pub is_first: bool,
}

/// The parts of the debrief; `after` is what follows a moment or a turn, such as the way back to it.
pub fn sections(debrief: &Debrief, locale: &Locale, after: After) -> Vec<Part> {
    let part = |section: Section| Part {
        body: blocks(&section.blocks, 3, after),
        title: section.title,
        is_first: section.is_first,
    };
    compose(debrief, locale).into_iter().map(part).collect()
}

/// What follows a turn.
type After<'a> = &'a dyn Fn(TurnNumber) -> Markup;

/// Where a turn stands in the page.
fn anchor(turn: TurnNumber) -> String {
    format!("turn-{}-{}", turn.visit, turn.turn)
}

/// Blocks whose headings are of this rank.
fn blocks(blocks: &[Block], rank: u8, after: After) -> Markup {
    // What is about a turn goes on up to the next heading.
    let parts = blocks.chunk_by(|_, next| !matches!(next, Block::Heading(..)));
    html! {
        @for part in parts {
            @for shown in part { (block(shown, rank, after)) }
            @if let Some(Block::Heading(_, Some(turn))) = part.first() { (after(*turn)) }
        }
    }
}

fn block(block: &Block, rank: u8, after: After) -> Markup {
    match block {
        Block::Heading(words, turn) => heading(words, *turn, rank),
        Block::Lead(words) => html! { p.lead { (words) } },
        Block::Paragraph(words) => html! { p { (words) } },
        Block::Quiet(words) => html! { p.quiet { (words) } },
        Block::List(items) => html! { ul { @for item in items { li { (item) } } } },
        Block::Said { speaker, words, theirs } => {
            html! { p.you[*theirs].said[!*theirs] { b { (speaker) } " " (words) } }
        }
        Block::Act { verdict, head, reasons } => html! {
            div class=(format!("act {}", verdict.name().to_lowercase())) {
                p { b { (head) } }
                @for (because, source) in reasons { p { (because) span.quiet { " (" (source) ")" } } }
            }
        },
        Block::Table { head, rows } => table(head, rows),
        Block::Course(course) => chart::svg(course),
        Block::Scale(places) => chart::scale(places),
        Block::Turn(turn, inner) => {
            html! { article id=(anchor(*turn)) { (blocks(inner, rank + 1, after)) (after(*turn)) } }
        }
        Block::More(summary, inner) => html! { details { summary { (summary) } (blocks(inner, rank, after)) } },
    }
}

fn heading(words: &str, turn: Option<TurnNumber>, rank: u8) -> Markup {
    let words = html! {
        @match turn {
            Some(turn) => a href=(format!("#{}", anchor(turn))) { (words) },
            None => (words),
        }
    };
    if rank == 3 {
        html! { h3 { (words) } }
    } else {
        html! { h4 { (words) } }
    }
}

fn table(head: &[String], rows: &[Vec<String>]) -> Markup {
    html! {
        table {
            thead { tr { @for cell in head { th scope="col" { (cell) } } } }
            tbody { @for row in rows { tr { @for (at, cell) in row.iter().enumerate() {
                @if at == 0 { th scope="row" { (cell) } } @else { td { (cell) } }
            } } } }
        }
    }
}
