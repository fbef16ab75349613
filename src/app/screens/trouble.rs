//! Trouble: why somebody cannot be met, what is not lost, and what can be done.

use bevy_egui::egui::{Key, Ui};

use super::{Action, leave};
use crate::app::game::Trouble;
use crate::app::theme::*;
use crate::app::{figure, widgets::*};
use crate::look::locale::Locale;
use crate::look::portrait::Mood;
use crate::model::scenario::words::Cue;
use crate::practice::driver::Action as Play;
use crate::practice::view::Library;

/// Shows what went wrong, beside the face of whom it is about.
pub fn show(ui: &mut Ui, trouble: &Trouble, library: &Library, locale: &Locale) -> Option<Action> {
    let person = library.cards.iter().find(|card| card.scenario == trouble.scenario).map(|card| &card.person);
    let name = person.map_or(trouble.scenario.as_str(), |person| person.first_name.as_str());
    let name = [("name", name.into())];
    let mut action = None;
    let height = ui.available_height();
    let contents = |ui: &mut Ui| {
        ui.add_space(((height - 480.0) / 3.0).max(0.0));
        if let Some(person) = person {
            figure::bust(ui, &person.look, Cue::Neutral, Mood::default(), 104.0, "trouble");
            ui.add_space(GAP);
        }
        title(ui, &locale.format(if trouble.kept { "trouble-resume" } else { "trouble-open" }, &name));
        paragraph(ui, &locale.text(if trouble.kept { "trouble-kept" } else { "trouble-wait" }), BODY, palette(ui).ink);
        ui.add_space(GAP);
        card(ui, |ui| {
            heading(ui, &locale.text("trouble-why"));
            paragraph(ui, &trouble.reason, BODY, palette(ui).quiet);
        });
    };
    page(ui, "trouble", 720.0, contents, |ui| {
        if trouble.kept && (primary(ui, &locale.text("trouble-anew")).clicked() || pressed(ui, Key::Enter)) {
            action = Some(Action::Play(Play::BeginAnew(trouble.scenario.clone())));
        }
        action = leave(ui, locale).or(action.take());
    });
    action
}
