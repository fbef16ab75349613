//! The logbook: what is worth fifteen minutes today, how everything practised went over time, and every attempt.

mod attempts;
mod course;

use bevy_egui::egui::Ui;

use super::{Action, leave};
use crate::app::theme::*;
use crate::app::{figure, widgets::*};
use crate::look::locale::Locale;
use crate::look::portrait::Mood;
use crate::model::scenario::words::Cue;
use crate::practice::driver::Action as Play;
use crate::practice::logbook::{Logbook, Met, Suggestion, words};
use crate::practice::view::Library;

/// Shows the logbook; `library` has the faces.
pub fn show(ui: &mut Ui, logbook: &Logbook, library: &Library, locale: &Locale) -> Option<Action> {
    let (mut within, mut left_for) = (None, None);
    let contents = |ui: &mut Ui| {
        title(ui, &locale.text("logbook-title"));
        ui.add_space(4.0);
        if logbook.attempts.is_empty() {
            paragraph(ui, &locale.text("logbook-empty"), BODY, palette(ui).quiet);
        }
        ui.add_space(GAP);
        if let Some(suggestion) = &logbook.today {
            within = card(ui, |ui| today(ui, suggestion, library, locale));
            ui.add_space(GAP);
        }
        if !logbook.skills.is_empty() {
            card(ui, |ui| course::skills(ui, &logbook.skills, locale));
            ui.add_space(GAP);
        }
        if !logbook.habits.is_empty() {
            card(ui, |ui| course::habits(ui, &logbook.habits, locale));
            ui.add_space(GAP);
        }
        if !logbook.attempts.is_empty() {
            card(ui, |ui| people(ui, &logbook.people, locale));
            ui.add_space(GAP);
            within = card(ui, |ui| attempts::show(ui, &logbook.attempts, locale)).or(within.take());
        }
    };
    page(ui, "logbook", 860.0, contents, |ui| left_for = leave(ui, locale));
    left_for.or(within)
}

fn today(ui: &mut Ui, suggestion: &Suggestion, library: &Library, locale: &Locale) -> Option<Action> {
    let [go, why] = words::suggestion(suggestion, locale);
    ui.horizontal(|ui| {
        if let Some(card) = library.cards.iter().find(|card| card.scenario == suggestion.scenario) {
            figure::bust(ui, &card.person.look, Cue::Neutral, Mood::default(), 96.0, "today");
            ui.add_space(12.0);
        }
        ui.vertical(|ui| {
            heading(ui, &locale.text("logbook-today"));
            paragraph(ui, &why, BODY, palette(ui).ink);
            let meets = primary(ui, &go).clicked();
            meets.then(|| Action::Play(Play::Open(suggestion.scenario.clone())))
        })
        .inner
    })
    .inner
}

fn people(ui: &mut Ui, people: &[Met], locale: &Locale) {
    heading(ui, &locale.text("logbook-people"));
    for met in people {
        paragraph(ui, &words::met(met, locale), BODY, palette(ui).ink);
    }
}
