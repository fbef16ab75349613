//! The number, with all that it rests on.

use bevy_egui::egui::Ui;

use crate::app::theme::*;
use crate::app::widgets::*;
use crate::debrief::{self, Counts, Debrief};
use crate::locale::Locale;

pub(super) fn show(ui: &mut Ui, debrief: &Debrief, locale: &Locale) {
    card(ui, |ui| {
        heading(ui, &locale.text("report-score"));
        match debrief.score.shown {
            Some(shown) => {
                ui.horizontal(|ui| {
                    ui.label(strong(ui, shown.to_string(), 48.0, palette(ui).accent));
                    ui.label(regular(ui, locale.text("debrief-of-100"), BODY, palette(ui).ink));
                });
            }
            None if debrief.is_draft => paragraph(ui, &locale.text("report-draft"), BODY, palette(ui).ink),
            None => quiet(ui, locale.text("debrief-measuring")),
        }
        debrief::gate(&debrief.score, locale).iter().for_each(|line| paragraph(ui, line, BODY, palette(ui).bad.0));
        ui.horizontal_wrapped(|ui| counts(ui, &debrief.counts, locale));
        debrief::score_basis(debrief, locale).into_iter().for_each(|line| quiet(ui, line));
    });
}

fn counts(ui: &mut Ui, counts: &Counts, locale: &Locale) {
    for (id, n, color) in [
        ("debrief-landed", counts.landed, palette(ui).good),
        ("debrief-neutral", counts.neutral, palette(ui).plain),
        ("debrief-mistimed", counts.mistimed, palette(ui).warn),
        ("debrief-donts", counts.donts, palette(ui).bad),
        ("debrief-missed", counts.missed, (palette(ui).accent, palette(ui).accent_soft)),
    ] {
        chip(ui, &locale.format(id, &[("n", n.into())]), color);
    }
}
