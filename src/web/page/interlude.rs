//! What happened at home between two visits.

use maud::{Markup, html};

use super::{head, leave, picture, primary};
use crate::look::locale::Locale;
use crate::look::portrait::Mood;
use crate::model::scenario::words::Cue;
use crate::practice::view::Briefing;

pub fn interlude(briefing: &Briefing, locale: &Locale) -> Markup {
    html! {
        div.page data-scene="interlude" {
            header.card {
                (picture::bust(&briefing.person.look, Cue::Neutral, Mood::default()))
                div {
                    p.quiet { (locale.text("interlude-lead")) }
                    (head(&briefing.person.first_name))
                }
            }
            div.speech { @for text in &briefing.interlude { p { (text) } } }
            p.tools.on {
                (primary(&locale.text("interlude-on"), "proceed", ""))
                (leave(locale))
            }
        }
    }
}
