//! A class: what it is given to play, and what came of it.

mod give;
mod read;

use bevy_egui::egui::{Id, Ui};

use super::{Action, leave};
use crate::app::game::{Offer, Teaching};
use crate::app::theme::*;
use crate::app::widgets::*;
use crate::look::locale::Locale;

/// Shows both, one below the other, as a term goes.
pub fn show(ui: &mut Ui, teaching: &Teaching, offers: &[Offer], locale: &Locale) -> Option<Action> {
    let (mut within, mut left_for) = (None, None);
    let contents = |ui: &mut Ui| {
        title(ui, &locale.text("teaching-title"));
        paragraph(ui, &locale.text("teaching-lead"), BODY, palette(ui).quiet);
        ui.add_space(GAP);
        let gives = card(ui, |ui| give::show(ui, teaching, offers, locale));
        ui.add_space(GAP);
        let reads = card(ui, |ui| read::show(ui, teaching, locale));
        within = gives.or(reads).map(Action::Teach);
        ui.add_space(GAP);
    };
    page(ui, "teaching", 760.0, contents, |ui| left_for = leave(ui, locale));
    left_for.or(within)
}

/// A head, and choices of which one holds; gives the one that is chosen now.
fn one_of<T: PartialEq>(ui: &mut Ui, head: &str, holds: &T, all: impl IntoIterator<Item = (T, String)>) -> Option<T> {
    ui.add_space(GAP / 2.0);
    minor(ui, head);
    let mut chosen = None;
    ui.push_id(head, |ui| {
        ui.horizontal_wrapped(|ui| {
            for (value, label) in all {
                if choice(ui, &label, value == *holds).clicked() {
                    chosen = Some(value);
                }
            }
            choices(ui, head);
        });
    });
    chosen
}

/// A head, and a field of one row below it; gives what is typed now.
fn typed(ui: &mut Ui, head: &str, hint: &str, words: &str) -> Option<String> {
    ui.add_space(GAP / 2.0);
    // The field has this name, and is no part of the page by itself.
    ui.label(strong(ui, head, SMALL + 1.0, palette(ui).ink));
    let mut now = words.to_owned();
    field(ui, Id::new(head), head, &mut now, hint, 1);
    (now != words).then_some(now)
}

/// How far something that takes a while has come, with the button that begins it when nothing is done.
fn begins(ui: &mut Ui, teaching: &Teaching, label: &str, locale: &Locale) -> bool {
    ui.add_space(GAP / 2.0);
    match teaching.progress() {
        None => primary(ui, label).clicked(),
        Some((done, of)) => {
            let counts = [("done", (done as u32).into()), ("of", (of as u32).into())];
            let words = locale.format("teaching-busy", &counts);
            let shown = ui.scope(|ui| paragraph(ui, &words, BODY, palette(ui).ink)).response;
            announced(ui, &shown);
            false
        }
    }
}
