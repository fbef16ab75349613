//! The rubric: what helped, what came at the wrong moment, what was missed, and the way to those turns.

use bevy_egui::egui::{self, Align, Layout, Ui, vec2};

use super::{Jump, Looking, transcript::Filter};
use crate::app::theme::*;
use crate::app::widgets::*;
use crate::look::locale::Locale;
use crate::practice::debrief::{self, Counts, RubricRow};

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
        debrief::columns(&Counts::default()).iter().for_each(|(head, _)| quiet(ui, locale.text(head)));
        ui.end_row();
        for row in rows {
            minor(ui, &row.id);
            item(ui, row, locale, looking);
            for ((_, n), ink) in debrief::columns(&row.counts).into_iter().zip(inks(ui)) {
                let (text, ink) = if n == 0 { ("–".into(), palette(ui).quiet) } else { (n.to_string(), ink) };
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
            let columns = debrief::columns(&row.counts).into_iter().zip(inks(ui));
            for ((head, n), ink) in columns.filter(|((_, n), _)| *n > 0) {
                let text = format!("{}: {n}", locale.text(head));
                ui.label(strong(ui, text, SMALL, ink));
            }
        });
    }
}

/// Inks of the columns of the rubric.
fn inks(ui: &Ui) -> [egui::Color32; 6] {
    let palette = palette(ui);
    [palette.good.0, palette.plain.0, palette.warn.0, palette.bad.0, palette.bad.0, palette.plain.0]
}
