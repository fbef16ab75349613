//! The person on the page: the shapes of the app's portrait as SVG, brought to life by the style sheet.

use maud::{Markup, PreEscaped, html};

use crate::look::portrait::{self, Expression, Light, Living, Mood};
use crate::model::scenario::Look;
use crate::model::scenario::words::Cue;
use crate::practice::view::Consultation;

/// Head and shoulders.
pub(super) fn bust(look: &Look, cue: Cue, mood: Mood) -> Markup {
    let picture = portrait::svg(&portrait::bust(look, &portrait::expression(look, cue, mood)));
    html! { div.bust { (PreEscaped(picture)) } }
}

/// The person in the room, with whoever speaks beside them.
pub(super) fn room(now: &Consultation) -> Markup {
    let other = now.speech.iter().rev().find_map(|said| Some((said.look.as_ref()?, said.cue)));
    let light = [Light::Morning, Light::Midday, Light::Afternoon][usize::from(now.visit.number.saturating_sub(1)) % 3];
    let patient = |scale, aside| living(&now.person.look, now.cue, now.mood, scale, aside);
    let room = portrait::room(light, &now.person.look);
    let (behind, people) = match other {
        None => (room.under(portrait::chair()), vec![patient(1.0, 0.0)]),
        Some((look, cue)) => {
            let beside = living(look, cue, Mood::default(), 0.86, 0.24);
            (room, vec![beside, patient(0.94, -0.20)])
        }
    };
    html! { div.room { (PreEscaped(portrait::svg_living(&behind, &people))) } }
}

fn living(look: &Look, cue: Cue, mood: Mood, scale: f32, aside: f32) -> Living {
    let open = portrait::expression(look, cue, mood);
    let shut = Expression { lid: 0.0, ..open };
    Living { open: portrait::portrait(look, &open), shut: portrait::portrait(look, &shut), scale, aside }
}
