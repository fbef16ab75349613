//! The number on its scale, and what it rests on.

use bevy_egui::egui::Ui;

use crate::app::theme::*;
use crate::app::widgets::*;
use crate::look::locale::Locale;
use crate::practice::debrief::{self, Counts, Debrief, Mark};

pub(super) fn show(ui: &mut Ui, debrief: &Debrief, locale: &Locale) {
    card(ui, |ui| {
        heading(ui, &locale.text("report-score"));
        match debrief.score.shown {
            Some(shown) => {
                ui.label(strong(ui, debrief::points(shown), 44.0, palette(ui).accent));
                paragraph(ui, &debrief::score_line(shown, locale), BODY, palette(ui).ink);
                ui.add_space(4.0);
                let places = debrief::scale(&debrief.score, locale);
                for place in &places {
                    place_on_scale(ui, place, debrief::share_of(place, &places) as f32);
                }
                quiet(ui, locale.text("report-scale-means"));
            }
            None if debrief.is_draft => paragraph(ui, &locale.text("report-draft"), BODY, palette(ui).ink),
            None => quiet(ui, locale.text("debrief-measuring")),
        }
        ui.horizontal_wrapped(|ui| counts(ui, &debrief.counts, locale));
    });
}

/// What the number rests on.
pub(super) fn basis(ui: &mut Ui, debrief: &Debrief, locale: &Locale) {
    card(ui, |ui| {
        heading(ui, &locale.text("report-basis"));
        debrief::score_basis(debrief, locale).iter().for_each(|line| paragraph(ui, line, SMALL + 1.0, palette(ui).ink));
        super::list(ui, &locale.text("report-prices"), debrief::prices(&debrief.score, locale));
        quiet(ui, locale.text("report-prices-once"));
    });
}

fn counts(ui: &mut Ui, counts: &Counts, locale: &Locale) {
    for mark in Mark::ALL {
        let id = match mark {
            Mark::Landed => "debrief-landed",
            Mark::Neutral => "debrief-neutral",
            Mark::Mistimed => "debrief-mistimed",
            Mark::Harmed => "debrief-harmed",
            Mark::Dont => "debrief-donts",
            Mark::Missed => "debrief-missed",
        };
        chip(ui, debrief::show_mark(mark), &locale.format(id, &[("n", counts.of(mark).into())]));
    }
}
