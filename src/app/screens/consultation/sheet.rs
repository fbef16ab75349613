//! What can be looked up while talking: what was read before, and what was said.

use bevy_egui::egui::{Id, Ui};

use crate::app::theme::*;
use crate::app::widgets::*;
use crate::locale::{Locale, phrases};
use crate::view::{Briefing, Consultation};

/// What can be looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sheet {
    /// What was said.
    History,
    /// What was read.
    Notes,
}

/// What is open.
pub fn open(ui: &Ui) -> Option<Sheet> {
    ui.data(|data| data.get_temp(id())).flatten()
}

/// Opens a sheet, or closes it.
pub fn set(ui: &Ui, sheet: Option<Sheet>) {
    ui.data_mut(|data| data.insert_temp(id(), sheet));
}

fn id() -> Id {
    Id::new("sheet")
}

/// Shows a sheet.
pub fn show(ui: &mut Ui, sheet: Sheet, now: &Consultation, briefing: &Briefing, locale: &Locale) {
    match sheet {
        Sheet::History => history(ui, now, locale),
        Sheet::Notes => notes(ui, briefing, locale),
    }
}

/// The letter, the scores and the task, to be read again.
fn notes(ui: &mut Ui, briefing: &Briefing, locale: &Locale) {
    let mut part = |head: &str, paragraphs: &mut dyn Iterator<Item = String>| {
        let mut paragraphs = paragraphs.peekable();
        if paragraphs.peek().is_some() {
            heading(ui, &locale.text(head));
            paragraphs.for_each(|text| paragraph(ui, &text, SMALL + 1.0, palette(ui).ink));
            ui.add_space(GAP);
        }
    };
    part("play-task", &mut std::iter::once(briefing.task.clone()));
    part("play-interlude", &mut briefing.interlude.iter().cloned());
    part("play-referral", &mut briefing.referral.iter().cloned());
    part("play-intake", &mut briefing.intake.iter().map(|score| phrases::scale_score(score, locale)));
}

fn history(ui: &mut Ui, now: &Consultation, locale: &Locale) {
    heading(ui, &locale.text("consultation-history"));
    for turn in &now.history {
        turn.before.iter().for_each(|said| led(ui, &said.speaker, &said.text, SMALL + 1.0));
        led(ui, &locale.text("play-you"), &phrases::line(&turn.line), SMALL + 1.0);
        ui.add_space(GAP / 2.0);
    }
    now.speech.iter().for_each(|said| led(ui, &said.speaker, &said.text, SMALL + 1.0));
}
