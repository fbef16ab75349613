//! What comes before a line is said, for those who practise so: their own words, and what they expect of the line.

use bevy_egui::egui::{Id, Key, Ui};

use super::Action;
use super::talk::NUMBERS;
use crate::app::theme::*;
use crate::app::widgets::*;
use crate::look::locale::Locale;
use crate::practice::driver::Action as Play;
use crate::practice::phrases;
use crate::practice::view::{Consultation, Ends, Expectation, OfferedLine};

/// A field for one's own words, before the lines are shown. `moment` tells one from the next.
pub fn own(ui: &mut Ui, moment: Id, locale: &Locale) -> Option<Action> {
    let asks = locale.text("own-ask");
    heading(ui, &asks);
    quiet(ui, locale.text("own-hint"));
    // What was typed belongs to this visit: whoever comes back to the same words another day finds the field empty.
    let id = ui.id().with((moment, "own"));
    let mut words: String = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let is_new = ui.data(|data| data.get_temp::<String>(id)).is_none();
    let field = field(ui, id.with("field"), &asks, &mut words, "", 2);
    if is_new {
        field.request_focus();
    }
    let is_empty = words.trim().is_empty();
    let go = locale.text(if is_empty { "own-pass" } else { "own-keep" });
    let entered = pressed(ui, Key::Enter) || field.has_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let goes = primary(ui, &go).clicked() || entered;
    ui.data_mut(|data| data.insert_temp(id, words.clone()));
    goes.then_some(Action::Play(Play::SayFirst(words)))
}

/// The picked line, and what it will do.
pub fn expectation(ui: &mut Ui, now: &Consultation, line: &OfferedLine, locale: &Locale) -> Option<Action> {
    let mut action = None;
    yours(ui, &locale.text("own-would-say"), &phrases::line(line));
    ui.add_space(GAP / 2.0);
    heading(ui, &locale.format("expect-ask", &phrases::of(&now.person)));
    for (at, expectation) in Expectation::ALL.into_iter().enumerate() {
        let words = locale.format(&format!("expect-{}", expectation.name()), &phrases::of(&now.person));
        let offered = OfferedLine { say: Some(words), deed: None, ends: Ends::Never };
        if line_card(ui, at + 1, &offered, None, false, true).clicked() || pressed(ui, NUMBERS[at]) {
            action = Some(Action::Play(Play::Expect(expectation)));
        }
    }
    if link(ui, &locale.text("expect-other")).clicked() || pressed(ui, Key::B) {
        action = Some(Action::Play(Play::PutBack));
    }
    action
}
