//! All keys, over whatever is on the screen.

use bevy_egui::egui::{Align, FontFamily, Id, Key, Layout, Modifiers, Ui, vec2};

use crate::app::theme::*;
use crate::app::widgets::*;
use crate::look::locale::Locale;

/// Keys, and what they do: message ids, by where they do it.
const KEYS: [(&str, &[(&str, &str)]); 5] = [
    (
        "keys-anywhere",
        &[
            ("F1", "keys-this"),
            ("F2", "keys-settings"),
            ("Tab", "keys-next"),
            ("Enter", "keys-press"),
            ("Esc", "keys-leave"),
            ("Page Up · Page Down", "keys-scroll"),
        ],
    ),
    (
        "keys-talking",
        &[
            ("1 … 6", "keys-choose"),
            ("Enter", "keys-on"),
            ("B", "consultation-back"),
            ("C", "consultation-coach-ask"),
            ("T", "consultation-thought-ask"),
            ("H", "consultation-history"),
            ("N", "consultation-notes"),
            ("R", "consultation-both"),
        ],
    ),
    (
        "workshop-title",
        &[
            ("Page Down · Page Up", "workshop-key-on"),
            ("A … F", "workshop-key-line"),
            ("0 … 9", "workshop-key-hands"),
            ("X", "workshop-key-pick"),
            ("T", "workshop-key-talk"),
            ("N", "workshop-key-notes"),
            ("S", "workshop-key-save"),
        ],
    ),
    ("keys-looking-back", &[("1 … 8", "keys-part")]),
    ("keys-writing", &[("F3", "keys-writer")]),
];

fn id() -> Id {
    Id::new("keys")
}

/// Whether they are shown; F1 shows and hides them.
pub fn is_open(ui: &Ui) -> bool {
    let mut open = ui.data(|data| data.get_temp(id())).unwrap_or(false);
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F1)) {
        open = !open;
        ui.data_mut(|data| data.insert_temp(id(), open));
    }
    open
}

/// Opens them.
pub fn open(ui: &Ui) {
    ui.data_mut(|data| data.insert_temp(id(), true));
}

/// Shows them, instead of what is on the screen.
pub fn show(ui: &mut Ui, locale: &Locale) {
    let contents = |ui: &mut Ui| {
        title(ui, &locale.text("keys-title"));
        ui.add_space(GAP);
        for (place, keys) in KEYS {
            card(ui, |ui| {
                heading(ui, &locale.text(place));
                keys.iter().for_each(|(key, what)| row(ui, key, &locale.text(what)));
            });
            ui.add_space(GAP);
        }
    };
    let mut closes = pressed(ui, Key::Escape);
    page(ui, "keys", 720.0, contents, |ui| {
        closes |= primary(ui, &locale.text("consultation-close")).clicked() || pressed(ui, Key::Enter);
    });
    if closes {
        ui.data_mut(|data| data.insert_temp(id(), false));
    }
}

/// A key, and what it does, beside each other.
fn row(ui: &mut Ui, key: &str, what: &str) {
    /// Room for the longest of them.
    const KEY: f32 = 190.0;
    let narrow = KEY.min(ui.available_width() * 0.4);
    ui.horizontal_top(|ui| {
        for (width, words, family) in
            [(narrow, key, bold()), (ui.available_width() - narrow - GAP, what, FontFamily::Proportional)]
        {
            ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                let words = laid_out(ui, words, format(ui, BODY, family, palette(ui).ink), width);
                ui.label(words);
            });
        }
    });
}
