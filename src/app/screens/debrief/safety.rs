//! The verdict on safety, with the turns that decided it.

use bevy_egui::egui::Ui;

use super::Looking;
use crate::app::theme::*;
use crate::app::widgets::*;
use crate::look::locale::Locale;
use crate::practice::debrief::{self, Debrief};

pub(super) fn show(ui: &mut Ui, debrief: &Debrief, locale: &Locale, looking: &mut Looking) {
    let safety = &debrief.safety;
    card(ui, |ui| {
        heading(ui, &locale.text("report-safety"));
        chip(ui, debrief::show_standing(safety.standing), &debrief::safety_head(safety, locale));
        debrief::safety_gaps(safety, locale).iter().for_each(|line| paragraph(ui, line, BODY, palette(ui).ink));
        // What is read on the first screen stands close together.
        ui.spacing_mut().item_spacing.y = 0.0;
        for (turn, words) in debrief::safety_turns(safety, locale) {
            ui.horizontal_wrapped(|ui| {
                if link(ui, &debrief::turn_name(turn, locale)).clicked() {
                    looking.go_to(turn);
                }
                ui.label(regular(ui, words, SMALL + 1.0, palette(ui).ink));
            });
        }
    });
}
