//! What the trainee thought before they saw the number, and what they expected.

use bevy_egui::egui::Ui;

use super::Looking;
use crate::app::theme::*;
use crate::app::widgets::*;
use crate::look::locale::Locale;
use crate::practice::debrief::{self, Debrief};

pub(super) fn show(ui: &mut Ui, debrief: &Debrief, locale: &Locale, looking: &mut Looking) {
    card(ui, |ui| {
        heading(ui, &locale.text("report-own"));
        for reflection in &debrief.reflections {
            quiet(ui, debrief::asked(reflection, debrief, locale));
            yours(ui, &locale.text("report-you"), &reflection.answer);
            if let Some(turn) = reflection.turn
                && link(ui, &locale.text("debrief-show-turn")).clicked()
            {
                looking.go_to(turn);
            }
        }
        debrief::guesses(debrief, locale).into_iter().for_each(|words| paragraph(ui, &words, BODY, palette(ui).ink));
    });
}
