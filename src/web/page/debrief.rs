//! The debrief: first what can be read in a minute, then all that stands behind it, folded up.

use maud::{Markup, html};

use super::{Course, hand_in, leave, picture, secondary};
use crate::look::locale::Locale;
use crate::practice::debrief::{Debrief, TurnNumber, sections};
use crate::practice::view::Consultation;

/// `last` is the last moment of the conversation.
pub fn debrief(debrief: &Debrief, last: &Consultation, course: Course, locale: &Locale) -> Markup {
    let again = |turn: TurnNumber| {
        let at = format!("{}.{}", turn.visit, turn.turn);
        html! {
            @if debrief.can_go_back { p.tools { (secondary(&locale.text("debrief-try-again"), "try-from", &at, None)) } }
        }
    };
    html! {
        div.page.debrief data-scene="debrief" {
            header.card {
                (picture::bust(&last.person.look, last.cue, last.mood))
                div {
                    (super::head(&locale.format("report-title", &[("name", debrief.person.name.as_str().into())])))
                    p.facts { (debrief.person.age) " · " (debrief.person.occupation) " · " (debrief.title) }
                }
            }
            @for part in sections(debrief, locale, &again) {
                @if part.is_first {
                    section { h2 { (part.title) } (part.body) }
                } @else {
                    details.part { summary { h2 { (part.title) } } (part.body) }
                }
            }
            p.quiet { (locale.text(course.claims("report-formative"))) }
            p.tools.on {
                @if course.hands_in { (hand_in(locale)) }
                (secondary(&locale.text("debrief-save"), "save-debrief", "", None))
                @if debrief.has_own_words() {
                    @let label = format!("{} ({})", locale.text("debrief-save"), locale.text("debrief-with-own"));
                    (secondary(&label, "save-debrief", "own", None))
                }
                (secondary(&locale.text("web-save-attempt"), "save-attempt", "", None))
                (leave(locale))
            }
        }
    }
}
