//! Settings: colours, size of text, movement, and what is kept.

mod data;

use bevy_egui::egui::Ui;

use super::{Action, leave};
use crate::app::theme::*;
use crate::app::{game::OwnData, widgets::*};
use crate::locale::Locale;
use crate::store::{Settings, Theme};

/// Sizes of text to choose from, in percent.
const SIZES: [u16; 5] = [100, 125, 150, 175, 200];

/// Shows the settings; every change is seen at once.
pub fn show(ui: &mut Ui, settings: &Settings, kept: &OwnData, locale: &Locale) -> Option<Action> {
    let (mut action, mut of_data) = (None, None);
    let mut set = |changed: Settings| action = Some(Action::Set(changed));
    let mut contents = |ui: &mut Ui| {
        title(ui, &locale.text("settings-title"));
        ui.add_space(GAP);
        section(ui, "settings-theme", locale, |ui| {
            for theme in Theme::ALL {
                let id = match theme {
                    Theme::Light => "settings-theme-light",
                    Theme::Dark => "settings-theme-dark",
                    Theme::Contrast => "settings-theme-contrast",
                };
                if choice(ui, &locale.text(id), settings.theme == theme).clicked() {
                    set(Settings { theme, ..settings.clone() });
                }
            }
        });
        section(ui, "settings-text", locale, |ui| {
            for text in SIZES {
                let label = locale.format("settings-percent", &[("n", u32::from(text).into())]);
                if choice(ui, &label, settings.text == text).clicked() {
                    set(Settings { text, ..settings.clone() });
                }
            }
        });
        section(ui, "settings-movement", locale, |ui| {
            for (still, id) in [(false, "settings-moves"), (true, "settings-still")] {
                if choice(ui, &locale.text(id), settings.still == still).clicked() {
                    set(Settings { still, ..settings.clone() });
                }
            }
        });
        of_data = data::show(ui, kept, locale);
        ui.add_space(GAP);
    };
    let mut left_for = None;
    page(ui, "settings", 720.0, &mut contents, |ui| {
        left_for = leave(ui, locale);
    });
    left_for.or(action).or(of_data)
}

fn section(ui: &mut Ui, head: &str, locale: &Locale, choices: impl FnOnce(&mut Ui)) {
    card(ui, |ui| {
        heading(ui, &locale.text(head));
        ui.add_space(4.0);
        ui.horizontal_wrapped(choices);
    });
    ui.add_space(GAP);
}
