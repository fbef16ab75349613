//! The rubric: what helped, what came at the wrong moment, what was missed, and the way to those turns.

use bevy_egui::egui::{self, Align, Layout, Ui, vec2};

use super::{Jump, Looking, transcript::Filter};
use crate::app::theme::*;
use crate::app::widgets::*;
use crate::look::locale::Locale;
use crate::look::theme::Tone;
use crate::practice::debrief::{self, Mark, RubricRow};

pub(super) fn show(ui: &mut Ui, rows: &[RubricRow], locale: &Locale, looking: &mut Looking) {
    card(ui, |ui| {
        heading(ui, &locale.text("report-rubric"));
        quiet(ui, locale.text("debrief-rubric-hint"));
        if ui.available_width() < NARROW {
            list(ui, rows, locale, looking)
        } else {
            table(ui, rows, locale, looking)
        }
        quiet(ui, locale.text("report-rubric-sources"));
    });
}

/// The name of an item, which says more under the pointer and leads to its turns.
fn item(ui: &mut Ui, row: &RubricRow, locale: &Locale, looking: &mut Looking) {
    let sides: Vec<&str> = [row.does.as_deref(), row.dont.as_deref()].into_iter().flatten().collect();
    let more = format!("{} ({})\n{}", sides.join(" / "), row.source, debrief::marks(row, locale).join("\n"));
    if link(ui, &row.title).on_hover_text(more).clicked() {
        looking.filter = Filter { item: Some(row.id.clone()), ..Filter::default() };
        looking.jump = row.marks.first().map(|(turn, _)| Jump::Turn(*turn));
    }
}

fn table(ui: &mut Ui, rows: &[RubricRow], locale: &Locale, looking: &mut Looking) {
    egui::Grid::new("rubric").num_columns(8).striped(false).spacing(vec2(14.0, 9.0)).show(ui, |ui| {
        quiet(ui, "");
        quiet(ui, locale.text("report-rubric-item"));
        Mark::ALL.into_iter().for_each(|mark| quiet(ui, locale.text(debrief::mark_message(mark))));
        ui.end_row();
        for row in rows {
            minor(ui, &row.id);
            item(ui, row, locale, looking);
            for mark in Mark::ALL {
                let (text, ink) = match row.counts.of(mark) {
                    0 => ("–".into(), palette(ui).quiet),
                    n => (n.to_string(), ink(ui, mark)),
                };
                ui.label(strong(ui, text, BODY, ink));
            }
            ui.end_row();
        }
    });
}

/// The same as a list: only what there was of it.
fn list(ui: &mut Ui, rows: &[RubricRow], locale: &Locale, looking: &mut Looking) {
    for row in rows {
        ui.separator();
        ui.horizontal_wrapped(|ui| {
            // As high as the title, which can be chosen: both stand on one line.
            let layout = Layout::left_to_right(Align::Center);
            ui.allocate_ui_with_layout(vec2(28.0, 32.0), layout, |ui| {
                ui.set_min_width(28.0);
                minor(ui, &row.id);
            });
            item(ui, row, locale, looking);
        });
        ui.horizontal_wrapped(|ui| {
            for mark in Mark::ALL.into_iter().filter(|mark| row.counts.of(*mark) > 0) {
                let text = format!("{}: {}", locale.text(debrief::mark_message(mark)), row.counts.of(mark));
                ui.label(strong(ui, text, SMALL, ink(ui, mark)));
            }
        });
    }
}

/// The ink of a column. In a table full of numbers, what was missed stands back behind what was done.
fn ink(ui: &Ui, mark: Mark) -> egui::Color32 {
    let tone = if mark == Mark::Missed { Tone::Plain } else { debrief::show_mark(mark).0 };
    palette(ui).of(tone).0
}
