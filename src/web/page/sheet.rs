//! What can be looked up while talking: what was read before, what was said, and the last line beside the one that was taken
//! back.

use maud::{Markup, html};

use super::{link, picture};
use crate::look::locale::Locale;
use crate::practice::debrief::{self, Effects};
use crate::practice::phrases;
use crate::practice::view::{Briefing, Consultation, Reaction, Rewound, Utterance};

/// The letter, the scores and the task, to be read again.
pub(super) fn notes(briefing: &Briefing, locale: &Locale) -> Markup {
    let intake: Vec<_> = briefing.intake.iter().map(|score| phrases::scale_score(score, locale)).collect();
    let parts = [
        ("play-task", std::slice::from_ref(&briefing.task)),
        ("play-interlude", &briefing.interlude),
        ("play-referral", briefing.referral.as_slice()),
        ("play-intake", &intake),
    ];
    html! {
        details #notes {
            summary data-key="n" { (locale.text("consultation-notes")) }
            @for (title, paragraphs) in parts {
                @if !paragraphs.is_empty() {
                    h3 { (locale.text(title)) }
                    @for text in paragraphs { p { (text) } }
                }
            }
        }
    }
}

/// What was said in this visit, with the way back to every turn.
pub(super) fn history(now: &Consultation, locale: &Locale) -> Markup {
    html! {
        details #history {
            summary data-key="h" { (locale.text("consultation-history")) }
            @if now.history.is_empty() { p.quiet { (locale.text("consultation-history-none")) } }
            @for (number, turn) in now.history.iter().enumerate() {
                (said(&turn.before))
                p.you { b { (locale.text("play-you")) } " " (phrases::line(&turn.line)) }
                @if now.can_go_back {
                    @let turn = format!("{}.{}", now.visit.number, number + 1);
                    p { (link(&locale.text("consultation-go-back-to"), "try-from", &turn)) }
                }
            }
        }
    }
}

/// What two lines did, beside each other where there is room.
pub(super) fn both(rewound: &Rewound, now: &Consultation, locale: &Locale) -> Markup {
    let tries = [("consultation-before", &rewound.before), ("consultation-now", &rewound.now)];
    html! {
        details #both {
            summary data-key="r" { (locale.text("consultation-both")) }
            div.both { @for (title, tried) in tries { (reaction(title, tried, now, locale)) } }
        }
    }
}

fn reaction(title: &str, tried: &Reaction, now: &Consultation, locale: &Locale) -> Markup {
    let cue = tried.reply.iter().rev().find(|said| said.patient).map_or(now.cue, |said| said.cue);
    html! {
        div {
            h3 { (locale.text(title)) }
            (picture::bust(&now.person.look, cue, now.mood))
            p.cue { (phrases::cue(&now.person, cue, locale)) }
            p.you { b { (locale.text("play-you")) } " " (phrases::line(&tried.line)) }
            (said(&tried.reply))
            @for part in debrief::effects(&tried.moved, locale) { (effects(&part)) }
        }
    }
}

fn effects(part: &Effects) -> Markup {
    let class = match part.better {
        Some(true) => "effects good",
        Some(false) => "effects bad",
        None => "effects quiet",
    };
    html! {
        div class=(class) {
            p { b { (part.head) } }
            @if !part.rows.is_empty() {
                ul { @for (by, what) in &part.rows { li { b { (by) } " " (what) } } }
            }
        }
    }
}

fn said(words: &[Utterance]) -> Markup {
    html! { @for said in words { p.said { b { (said.speaker) } " " (said.text) } } }
}
