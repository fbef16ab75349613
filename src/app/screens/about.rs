//! About: what this is, where it comes from, and what is not claimed.

use bevy_egui::egui::Ui;

use super::{Action, leave};
use crate::app::theme::*;
use crate::app::widgets::*;
use crate::look::locale::Locale;

/// Heads and texts, in their order.
const PARTS: [(&str, &[&str]); 4] = [
    ("about-what", &["about-what-text"]),
    ("about-sources", &["about-paper", "about-talk", "about-rules"]),
    ("about-claims", &["library-claims", "about-reviewed", "about-made-up"]),
    ("about-licence", &["about-licence-text", "about-data"]),
];

/// Shows the page.
pub fn show(ui: &mut Ui, locale: &Locale) -> Option<Action> {
    let mut left_for = None;
    let contents = |ui: &mut Ui| {
        title(ui, &locale.text("app-name"));
        quiet(ui, locale.format("about-version", &[("version", env!("CARGO_PKG_VERSION").into())]));
        ui.add_space(GAP);
        for (head, texts) in PARTS {
            card(ui, |ui| {
                heading(ui, &locale.text(head));
                texts.iter().for_each(|text| paragraph(ui, &locale.text(text), BODY, palette(ui).ink));
            });
            ui.add_space(GAP);
        }
    };
    page(ui, "about", 760.0, contents, |ui| {
        left_for = leave(ui, locale);
    });
    left_for
}
