//! What a class has been given: how it is played, who plays it, and what they hand in.

use bevy_egui::egui::{Id, Key, Ui};

use super::Action;
use crate::app::game::Given;
use crate::app::theme::{BODY, GAP, palette};
use crate::app::{signs, widgets::*};
use crate::look::locale::Locale;

/// Shows it, above whom to meet.
pub fn show(ui: &mut Ui, given: &Given, locale: &Locale) -> Option<Action> {
    ui.add_space(GAP / 2.0);
    card(ui, |ui| {
        heading(ui, given.title());
        paragraph(ui, &given.terms().words(locale).join(" "), BODY, palette(ui).ink);
        ui.add_space(GAP / 2.0);
        match given.student() {
            None => who(ui, locale),
            Some(student) => {
                let as_them = locale.format("assigned-as", &[("student", student.as_str().into())]);
                paragraph(ui, &as_them, BODY, palette(ui).ink);
                ui.add_space(4.0);
                let buttons = |ui: &mut Ui| {
                    let hands_in = secondary(ui, signs::KEEP, &locale.text("assigned-hand-in"), "").clicked();
                    let is_other = secondary(ui, signs::ANEW, &locale.text("assigned-else"), "").clicked();
                    let action = hands_in.then_some(Action::HandIn).or(is_other.then_some(Action::Be(None)));
                    leave(ui, locale).or(action)
                };
                ui.horizontal_wrapped(buttons).inner
            }
        }
    })
}

fn leave(ui: &mut Ui, locale: &Locale) -> Option<Action> {
    secondary(ui, signs::LIBRARY, &locale.text("assigned-leave"), "").clicked().then_some(Action::LeaveGiven)
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
    let buttons = |ui: &mut Ui| (primary(ui, &locale.text("assigned-who-go")).clicked(), leave(ui, locale));
    let (goes_on, left) = ui.horizontal_wrapped(buttons).inner;
    let said = (goes_on || enter).then(|| Action::Be(Some(words.clone())));
    ui.data_mut(|data| data.insert_temp(id, if said.is_some() { String::new() } else { words }));
    said.or(left)
}
