//! What happened at home between two visits: a short scene of its own.

use bevy_egui::egui::{Id, Key, Ui};

use super::{Action, leave};
use crate::app::theme::*;
use crate::app::{figure, typewriter, widgets::*};
use crate::look::locale::Locale;
use crate::look::portrait::Mood;
use crate::model::scenario::words::Cue;
use crate::practice::driver::Action as Play;
use crate::practice::view::Briefing;

/// Shows the scene; whoever goes on comes to the briefing.
pub fn show(ui: &mut Ui, briefing: &Briefing, locale: &Locale) -> Option<Action> {
    let id = Id::new(("interlude", &briefing.interlude));
    let length = briefing.interlude.iter().map(|text| text.chars().count()).sum();
    let in_sight = typewriter::in_sight(ui, id, length);
    let mut left = in_sight.unwrap_or(usize::MAX);
    let (mut goes_on, mut left_for) = (false, None);
    let height = ui.available_height();
    let contents = |ui: &mut Ui| {
        // A short text in a large window stands where the eye rests, a third down.
        ui.add_space(((height - 480.0) / 3.0).max(0.0));
        ui.horizontal(|ui| {
            let side = if height < 520.0 { 96.0 } else { 148.0 };
            figure::bust(ui, &briefing.person.look, Cue::Neutral, Mood::default(), side, "interlude");
            ui.add_space(14.0);
            ui.vertical(|ui| {
                ui.add_space(side / 4.0);
                quiet(ui, locale.text("interlude-lead"));
                title(ui, &briefing.person.first_name);
            });
        });
        ui.add_space(GAP);
        for text in &briefing.interlude {
            let length = text.chars().count();
            appearing(ui, text, SPEECH, left.min(length));
            left = left.saturating_sub(length);
            ui.add_space(GAP / 2.0);
        }
    };
    page(ui, "interlude", 720.0, contents, |ui| {
        let may_go = in_sight.is_none();
        goes_on = primary(ui, &locale.text("interlude-on")).clicked() && may_go;
        goes_on |= may_go && pressed(ui, Key::Enter);
        left_for = leave(ui, locale);
    });
    left_for.or(goes_on.then_some(Action::Play(Play::Proceed)))
}
