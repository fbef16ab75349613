//! Before the number: what the trainee thinks of their own attempt. Every question can be passed over.

use maud::{Markup, html};

use super::{Course, head, leave, picture};
use crate::look::locale::Locale;
use crate::look::portrait::Mood;
use crate::model::scenario::words::Cue;
use crate::practice::debrief::{self, Asked, Reflecting};
use crate::practice::phrases;

pub fn reflecting(asked: &Reflecting, course: Course, locale: &Locale) -> Markup {
    html! {
        div.page data-scene="reflecting" {
            header.card {
                (picture::bust(&asked.person.look, Cue::Neutral, Mood::default()))
                div {
                    (head(&locale.text("reflect-title")))
                    // In a course it is not kept for them alone.
                    @let lead = if course.keeps { "web-course-reflect" } else { "reflect-lead" };
                    p.quiet { (locale.text(lead)) }
                    (course.own_words(locale))
                }
            }
            form data-do="reflect" {
                @for (at, question) in asked.questions.iter().enumerate() { (ask(at, question, asked, locale)) }
                p.tools.on {
                    button.primary type="submit" data-key="enter" { (locale.text("reflect-on")) }
                    (leave(locale))
                }
            }
        }
    }
}

fn ask(at: usize, question: &Asked, asked: &Reflecting, locale: &Locale) -> Markup {
    let id = format!("answer-{at}");
    html! {
        section {
            @if let Some(about) = &question.about {
                p.quiet { (debrief::turn_name(about.turn, locale)) }
                p.you { b { (locale.text("play-you")) } " " (phrases::line(&about.line)) }
                @for said in &about.reply { p.said { b { (said.speaker) } " " (said.text) } }
            }
            div.field {
                label for=(id) { (locale.format(question.question.message(), &phrases::of(&asked.person))) }
                textarea id=(id) name=(id) rows="3" maxlength="2000" {}
            }
        }
    }
}
