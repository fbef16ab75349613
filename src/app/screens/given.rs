//! What a class has been given: how it is played, who plays it, and what they hand in.

use bevy_egui::egui::{Id, Key, Ui};

use super::Action;
use crate::app::game::Given;
use crate::app::theme::{BODY, GAP, palette};
use crate::app::{signs, widgets::*};
use crate::look::locale::Locale;

/// Shows it, above whom to meet.
pub fn show(ui: &mut Ui, given: &Given, locale: &Locale) -> Option<Action> {
    let mut action = None;
    card(ui, |ui| {
        heading(ui, given.title());
        paragraph(ui, &given.terms().words(locale).join(" "), BODY, palette(ui).ink);
        ui.add_space(GAP / 2.0);
        match given.student() {
            None => action = who(ui, locale),
            Some(student) => {
                let as_them = locale.format("assigned-as", &[("student", student.as_str().into())]);
                paragraph(ui, &as_them, BODY, palette(ui).ink);
                ui.add_space(4.0);
                ui.horizontal_wrapped(|ui| {
                    if secondary(ui, signs::KEEP, &locale.text("assigned-hand-in"), "").clicked() {
                        action = Some(Action::HandIn);
                    }
                    if secondary(ui, signs::ANEW, &locale.text("assigned-else"), "").clicked() {
                        action = Some(Action::Be(None));
                    }
                });
            }
        }
        ui.add_space(4.0);
        if secondary(ui, signs::LIBRARY, &locale.text("assigned-leave"), "").clicked() {
            action = Some(Action::LeaveGiven);
        }
    });
    action
}

/// Asks who plays.
fn who(ui: &mut Ui, locale: &Locale) -> Option<Action> {
    let id = Id::new("who");
    minor(ui, &locale.text("assigned-who-title"));
    paragraph(ui, &locale.text("assigned-who-lead"), BODY, palette(ui).quiet);
    // Half-typed words are the widget's.
    let mut words = ui.data(|data| data.get_temp::<String>(id)).unwrap_or_default();
    let typed = field(ui, id, &locale.text("assigned-who"), &mut words, "", 1);
    let enter = typed.has_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    ui.add_space(4.0);
    let goes_on = primary(ui, &locale.text("assigned-who-go")).clicked() || enter;
    let said = goes_on.then(|| Action::Be(Some(words.clone())));
    ui.data_mut(|data| data.insert_temp(id, if goes_on { String::new() } else { words }));
    said
}
