//! Who it is, which visit, how much time is left, and what can be opened.

use bevy_egui::egui::{self, Align, Layout, Rect, RichText, Stroke, TextStyle, TextWrapMode, Ui, UiBuilder, vec2};

use super::sheet::{self, Sheet};
use super::{Action, leave_by, toggle};
use crate::app::theme::*;
use crate::app::widgets::*;
use crate::look::locale::Locale;
use crate::practice::phrases;
use crate::practice::view::Consultation;

/// Below this width the bar has no room for a picture of time.
const ROOMY: f32 = 1020.0;

/// Below this width the name by which somebody is called has to do.
const NAMED: f32 = 560.0;

/// The bar over patient and conversation.
pub fn beside(ui: &mut Ui, rect: Rect, now: &Consultation, locale: &Locale) -> Option<Action> {
    let mut action = None;
    ui.painter().rect_filled(rect, 0.0, palette(ui).card);
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, palette(ui).line));
    let inner = rect.shrink2(vec2(22.0, 8.0));
    // Words with room between their letters need more of it.
    let wide = rect.width() / (1.0 + 2.0 * room(ui).letters);
    ui.scope_builder(UiBuilder::new().max_rect(inner).layout(Layout::left_to_right(Align::Center)), |ui| {
        short(ui, rect.width() * 0.25, name_of(ui, now));
        if wide > 1200.0 {
            let who = format!("{}, {}", now.person.age, now.person.occupation);
            short(ui, rect.width() * 0.2, regular(ui, who, SMALL + 1.0, palette(ui).quiet));
        }
        quiet(ui, phrases::visit_head(&now.visit, locale));
        // The words say as much as the picture of time, and need less room.
        if wide > ROOMY {
            turns(ui, now);
        }
        quiet(ui, left(now, locale));
        at_the_end(ui, |ui| {
            toggle(ui, Sheet::Notes, now, locale);
            toggle(ui, Sheet::History, now, locale);
            action = way_out(ui, now, locale);
        });
    });
    action
}

/// Contents at the right end, and in reading order for the keyboard and for screen readers; how wide they are is known once
/// they have been laid out.
fn at_the_end(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    let id = egui::Id::new("width of the bar's end");
    let known = ui.data(|data| data.get_temp::<f32>(id));
    ui.add_space((ui.available_width() - known.unwrap_or(0.0)).max(0.0));
    let from = ui.cursor().left();
    contents(ui);
    let width = ui.cursor().left() - from - ui.spacing().item_spacing.x;
    if known != Some(width) {
        ui.data_mut(|data| data.insert_temp(id, width));
        ui.ctx().request_repaint();
    }
}

/// The same in as many rows as it takes, without the picture of time.
pub fn rows(ui: &mut Ui, now: &Consultation, locale: &Locale) -> Option<Action> {
    words(ui, now, locale);
    ui.horizontal_wrapped(|ui| tools(ui, now, locale)).inner
}

/// Who it is, which visit, and how much time is left.
pub fn words(ui: &mut Ui, now: &Consultation, locale: &Locale) {
    ui.horizontal_wrapped(|ui| {
        // Each goes to the next row as a whole.
        let width = ui.available_width();
        ui.spacing_mut().item_spacing.x = 8.0;
        let name = if width < NAMED { &now.person.first_name } else { &now.person.name };
        let name = strong(ui, name, BODY, palette(ui).ink);
        let quiet = |words: String| regular(ui, words, SMALL + 1.0, palette(ui).quiet);
        let words = [name, quiet(phrases::visit_head(&now.visit, locale)), quiet(left(now, locale))];
        words.into_iter().for_each(|words| short(ui, width, words));
    });
}

/// What can be opened, and the way out.
pub fn tools(ui: &mut Ui, now: &Consultation, locale: &Locale) -> Option<Action> {
    ui.spacing_mut().button_padding.x = 8.0;
    ui.spacing_mut().item_spacing.x = 4.0;
    toggle(ui, Sheet::Notes, now, locale);
    toggle(ui, Sheet::History, now, locale);
    way_out(ui, now, locale)
}

/// The way out; the key for it closes what is open first, and is then said there.
fn way_out(ui: &mut Ui, now: &Consultation, locale: &Locale) -> Option<Action> {
    let key = if sheet::open(ui, now).is_none() { "Esc" } else { "" };
    leave_by(ui, locale, key)
}

fn name_of(ui: &Ui, now: &Consultation) -> RichText {
    strong(ui, &now.person.name, BODY, palette(ui).ink)
}

/// Words in one row that end in an ellipsis where they would be wider than `width`; the pointer shows the rest.
fn short(ui: &mut Ui, width: f32, words: RichText) {
    let galley = egui::WidgetText::from(words).into_galley(ui, Some(TextWrapMode::Truncate), width, TextStyle::Body);
    ui.add(egui::Label::new(galley).wrap_mode(TextWrapMode::Extend));
}

/// The budget of the visit, as a bar.
fn turns(ui: &mut Ui, now: &Consultation) {
    let (rect, _) = ui.allocate_exact_size(vec2(96.0, 20.0), egui::Sense::hover());
    let part = if now.over.is_some() { 1.0 } else { f32::from(now.turns) / f32::from(now.budget.max(1)) };
    let (painter, y) = (ui.painter(), rect.center().y);
    painter.hline(rect.x_range(), y, Stroke::new(1.5, palette(ui).edge));
    if part > 0.0 {
        painter.hline(rect.left()..=rect.left() + rect.width() * part, y, Stroke::new(7.0, palette(ui).accent));
    }
}

fn left(now: &Consultation, locale: &Locale) -> String {
    if now.over.is_some() {
        return locale.text("consultation-over");
    }
    let left = u32::from(now.budget.saturating_sub(now.turns));
    locale.format("play-turns", &[("left", left.into())])
}
