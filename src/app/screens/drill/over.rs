//! What a drill came to.

use bevy_egui::egui::Ui;

use crate::app::screens::{Action, leave};
use crate::app::theme::*;
use crate::app::widgets::*;
use crate::look::locale::Locale;
use crate::practice::debrief::{self, Mark};
use crate::practice::drill::{Answered, Drilled};
use crate::practice::phrases;

pub(super) fn show(ui: &mut Ui, drilled: &Drilled, locale: &Locale) -> Option<Action> {
    let contents = |ui: &mut Ui| {
        let of = drilled.answers.len() as u32;
        title(ui, &locale.format("drill-done", &[("right", drilled.right.into()), ("of", of.into())]));
        paragraph(ui, &locale.text("drill-apart"), BODY, palette(ui).quiet);
        ui.add_space(GAP);
        card(ui, |ui| {
            heading(ui, &locale.text("drill-items"));
            for (id, title, counts) in &drilled.items {
                let of: u32 = Mark::ALL.map(|mark| counts.of(mark)).iter().sum();
                let item = format!("{id} {title}");
                let arguments = [("item", item.into()), ("landed", counts.landed.into()), ("of", of.into())];
                paragraph(ui, &locale.format("drill-item", &arguments), BODY, palette(ui).ink);
            }
        });
        ui.add_space(GAP);
        heading(ui, &locale.text("drill-moments"));
        for answer in &drilled.answers {
            ui.add_space(6.0);
            card(ui, |ui| answered(ui, answer, locale));
        }
    };
    let mut left_for = None;
    page(ui, "drilled", 820.0, contents, |ui| left_for = leave(ui, locale));
    left_for
}

fn answered(ui: &mut Ui, answer: &Answered, locale: &Locale) {
    minor(ui, &answer.person.name);
    let mark = if answer.right { Mark::Landed } else { Mark::Missed };
    chip(ui, debrief::show_mark(mark), &phrases::line(&answer.said));
    if let Some(better) = &answer.better {
        led(ui, &locale.text("report-better"), &phrases::line(better), BODY);
    }
    paragraph(ui, &answer.why, SMALL + 1.0, palette(ui).ink);
}
