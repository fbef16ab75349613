//! The logbook: what is worth fifteen minutes today, how everything practised went over time, and every attempt.

mod attempts;
mod course;
mod own;

use bevy_egui::egui::Ui;

use super::{Action, leave};
use crate::app::theme::*;
use crate::app::{figure, signs, widgets::*};
use crate::look::locale::Locale;
use crate::look::portrait::Mood;
use crate::model::scenario::words::Cue;
use crate::practice::driver::Action as Play;
use crate::practice::logbook::{Logbook, Met, Today, words};
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
        if let Some(what) = &logbook.today {
            within = card(ui, |ui| today(ui, what, library, locale));
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
            if !logbook.own.is_empty() {
                card(ui, |ui| own::show(ui, &logbook.own, locale));
                ui.add_space(GAP);
            }
            within = card(ui, |ui| attempts::show(ui, &logbook.attempts, locale)).or(within.take());
        }
    };
    let mut saved = None;
    page(ui, "logbook", 860.0, contents, |ui| {
        left_for = leave(ui, locale);
        if !logbook.attempts.is_empty() && secondary(ui, signs::KEEP, &locale.text("portfolio-save"), "").clicked() {
            saved = Some(Action::SavePortfolio);
        }
    });
    left_for.or(saved).or(within)
}

fn today(ui: &mut Ui, today: &Today, library: &Library, locale: &Locale) -> Option<Action> {
    let [go, why] = words::today(today, locale);
    let (face, action) = match today {
        Today::Meet(suggestion) => {
            let card = library.cards.iter().find(|card| card.scenario == suggestion.scenario);
            (card, Play::Open(suggestion.scenario.clone()))
        }
        Today::Drill(_) => (None, Play::Drill),
    };
    ui.horizontal(|ui| {
        if let Some(card) = face {
            figure::bust(ui, &card.person.look, Cue::Neutral, Mood::default(), 96.0, "today");
            ui.add_space(12.0);
        }
        ui.vertical(|ui| {
            heading(ui, &locale.text("logbook-today"));
            paragraph(ui, &why, BODY, palette(ui).ink);
            primary(ui, &go).clicked().then_some(Action::Play(action))
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
