//! The wall that a room sees, and the notes that its facilitator sees in a window of their own.

use maud::{Markup, html};

use super::picture;
use crate::look::locale::Locale;
use crate::practice::debrief;
use crate::practice::phrases;
use crate::practice::view::{OfferedLine, Utterance};
use crate::practice::workshop::{Room, RoomSummary, Step, Workshop};

/// The wall.
pub fn workshop(workshop: &Workshop, locale: &Locale) -> Markup {
    let room = workshop.room();
    html! {
        div.wall data-scene="workshop" {
            h1 #head tabindex="-1" { (room.now.person.name) " · " (room.briefing.visit.title) }
            @match room.step {
                Step::Reading => (reading(&room, locale)),
                Step::Listening => (beside(&room, &html! { (said(&room.now.speech)) (cue(&room, locale)) })),
                Step::Voting | Step::Discussing | Step::Again => (lines(&room, locale)),
                Step::Answered | Step::Revealed => (answered(&room, locale)),
                Step::Over => (over(&workshop.summary(), locale)),
            }
            @if !is_voting(&room) { (ways(&room, locale)) }
        }
    }
}

fn is_voting(room: &Room) -> bool {
    matches!(room.step, Step::Voting | Step::Again)
}

/// The ways on and back: what a presenter's clicker presses, and what is used less.
fn ways(room: &Room, locale: &Locale) -> Markup {
    // While hands are counted, what has been typed goes along.
    let action = if is_voting(room) { "room-on" } else { "lead" };
    let lead = |words: &str, what: &str, key: &str| {
        html! {
            button.secondary type="button" data-do=(action) data-value=(what) data-key=(key) { (locale.text(words)) " " kbd aria-hidden="true" { (key) } }
        }
    };
    html! {
        p.tools.on {
            @if is_voting(room) {
                button.primary type="submit" data-key="PageDown" { (locale.text("workshop-on")) " " kbd aria-hidden="true" { "PageDown" } }
            } @else if room.step != Step::Over { (lead("workshop-on", "on", "PageDown")) }
            (lead("workshop-back", "back", "PageUp"))
            @if room.step == Step::Voting { (lead(if room.discusses { "workshop-no-talk" } else { "workshop-talk" }, "talk", "t")) }
            button.secondary type="button" data-do="save-room" data-key="s" { (locale.text("workshop-keep")) }
            button.secondary type="button" data-notes="true" data-key="n" { (locale.text("workshop-notes")) }
            (super::leave(locale))
        }
    }
}

fn reading(room: &Room, locale: &Locale) -> Markup {
    let briefing = &room.briefing;
    html! {
        @if room.home {
            @for words in &briefing.interlude { p { (words) } }
        } @else {
            p { (briefing.person.age) ", " (briefing.person.occupation) }
            @if let Some(letter) = &briefing.referral { p { (letter) } }
            p { b { (locale.text("play-task")) } " " (briefing.task) }
        }
    }
}

/// The patient in their room, and words beside them.
fn beside(room: &Room, words: &Markup) -> Markup {
    html! { div.pair { div { (picture::room(&room.now)) } div { (words) } } }
}

fn said(speech: &[Utterance]) -> Markup {
    html! { @for said in speech { p.speech { b { (said.speaker) } " " (said.text) } } }
}

fn cue(room: &Room, locale: &Locale) -> Markup {
    html! { p { em { (phrases::cue(&room.now.person, room.now.cue, locale)) } } }
}

/// The sign of a line: a letter in a shape and a colour of its own.
fn sign(letter: char) -> Markup {
    html! { span class=(format!("sign sign-{}", letter.to_ascii_lowercase())) { (letter) } }
}

/// The lines with their hands; a letter's key goes to the field of its line, and numbers are typed there.
fn lines(room: &Room, locale: &Locale) -> Markup {
    let is_voting = is_voting(room);
    let is_again = room.step == Step::Again;
    html! {
        @if room.step == Step::Discussing {
            div.ask {
                time data-clock="true" { "0:00" } " "
                (room.question.clone().unwrap_or_else(|| locale.text("workshop-ask")))
            }
        } @else { (said(&room.now.speech)) }
        form.hands data-do="room-on" {
            @for (at, line) in room.lines.iter().enumerate() {
                @let id = format!("hands-{at}");
                @let counted = if is_again { line.again } else { line.first };
                div.row.leads[line.leads] {
                    label for=(id) data-key=(line.letter) { (sign(line.letter)) span { (phrases::line(&line.line)) } }
                    @if let (false, Some(first)) = (is_voting && !is_again, line.first) { b.count { (first) } }
                    @if is_voting {
                        input id=(id) name=(id) type="number" min="0" max="99" inputmode="numeric" value=[counted.filter(|hands| *hands > 0)]
                            aria-label=(format!("{} {}", locale.text("workshop-first"), line.letter));
                        button.secondary type="button" data-do="room-on" data-value=(format!("pick-{at}")) { (locale.text("workshop-pick")) }
                    } @else if let Some(again) = line.again { b.count { (again) } }
                }
            }
            @if is_voting { (ways(room, locale)) }
        }
    }
}

fn answered(room: &Room, locale: &Locale) -> Markup {
    let Some(turn) = &room.turn else { return Markup::default() };
    let told = |line: &OfferedLine, reply: &[Utterance], why: &str| {
        html! {
            p.you { b { (locale.text("play-you")) } " " (phrases::line(line)) }
            (said(reply))
            @if room.step == Step::Revealed { p { (why) } }
        }
    };
    html! {
        @match &room.beside {
            Some(other) => div.pair {
                div { (told(&turn.line, &turn.reply, &turn.why)) }
                div { (told(&other.line, &other.reply, &other.why)) }
            },
            None if room.step == Step::Revealed => {
                h2 #lines tabindex="-1" { (phrases::verdict(turn.verdict, locale)) }
                p { (turn.why) }
                @for part in debrief::effects(&turn.moved, locale) {
                    p { b { (part.head) } " " (part.rows.iter().map(|(by, what)| format!("{by} {what}")).collect::<Vec<_>>().join(" · ")) }
                }
            },
            None => (beside(room, &html! { (told(&turn.line, &turn.reply, "")) (cue(room, locale)) })),
        }
        p.others {
            @for (at, line) in room.lines.iter().enumerate() {
                @let best = if line.line == turn.line { turn.acceptable } else { turn.others.iter().any(|other| other.acceptable && other.line == line.line) };
                button.other type="button" data-do="lead" data-value=(format!("beside-{at}")) data-key=(line.letter)
                    title=(locale.text("workshop-other")) {
                    (sign(line.letter))
                    @if best && room.step == Step::Revealed { " " (locale.text("guide-best")) }
                }
            }
        }
    }
}

fn over(summary: &RoomSummary, locale: &Locale) -> Markup {
    html! {
        @if let Some((title, text)) = &summary.ending { h2 #lines tabindex="-1" { (title) } p { (text) } }
        @for moment in &summary.moments {
            @if let Some(moved) = moment.moved {
                p { b { (debrief::turn_name(moment.turn.number, locale)) } " " (locale.format("workshop-moved-here", &[
                    ("hands", moved.hands.into()), ("before", moved.best.0.into()), ("beforeof", moved.of.0.into()),
                    ("after", moved.best.1.into()), ("afterof", moved.of.1.into()),
                ])) }
            }
        }
    }
}

/// What the facilitator sees, and the room does not.
pub fn notes(workshop: &Workshop, locale: &Locale) -> Markup {
    let notes = workshop.notes();
    let question = workshop.room().question;
    html! {
        main.page {
            h1 { (workshop.room().now.person.name) }
            p.quiet { (locale.format("workshop-stops", &[("n", (notes.stops as u32).into())])) }
            @if let Some(question) = question { p { b { (locale.text("guide-ask")) } " " (question) } }
            @for (letter, other) in &notes.ahead {
                section {
                    h2 { (letter) " · " (phrases::verdict(other.verdict, locale)) @if other.acceptable { " · " (locale.text("guide-best")) } }
                    p.you { (phrases::line(&other.line)) }
                    (said(&other.reply))
                    p.quiet { (other.why) }
                }
            }
            section {
                h2 { (locale.text("workshop-behind")) }
                ul { @for dial in &notes.behind.dials { li { b { (dial.level) } " " (dial.text.as_deref().unwrap_or(&dial.name)) } } }
            }
            @if !notes.misreadings.is_empty() {
                section {
                    h2 { (locale.text("guide-misreadings")) }
                    ul { @for words in &notes.misreadings { li { (words) } } }
                }
            }
        }
    }
}
