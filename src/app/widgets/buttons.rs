//! What can be chosen or pressed, and keys.

use bevy_egui::egui::{
    self, Align, Color32, CornerRadius, FontFamily, FontId, Key, Response, Sense, Stroke, StrokeKind, TextFormat, Ui,
    WidgetInfo, WidgetType, text::LayoutJob, vec2,
};

use super::access::by_key;
use super::words::LINE;
use super::{format, regular, strong};
use crate::app::signs::{CLOSED, OFF_BOX, ON_BOX, OPEN};
use crate::app::theme::*;
use crate::practice::phrases;
use crate::practice::view::OfferedLine;

/// Height of buttons.
pub(super) const BUTTON: f32 = 40.0;

/// The button that goes on.
pub fn primary(ui: &mut Ui, text: &str) -> Response {
    let text = strong(ui, text, BODY, palette(ui).on_accent);
    let button = egui::Button::new(text).fill(palette(ui).accent).stroke(Stroke::NONE).min_size(vec2(0.0, BUTTON));
    let response = ui.add(button);
    focus_ring(ui, response)
}

/// A button beside the main one, with its sign and its key.
pub fn secondary(ui: &mut Ui, sign: &str, text: &str, key: &str) -> Response {
    signed(ui, sign, text, key, palette(ui).accent)
}

/// A button for what cannot be undone.
pub fn danger(ui: &mut Ui, sign: &str, text: &str) -> Response {
    signed(ui, sign, text, "", palette(ui).bad.0)
}

fn signed(ui: &mut Ui, sign: &str, text: &str, key: &str, ink: Color32) -> Response {
    let mut job = LayoutJob::default();
    job.append(sign, 0.0, beside(ui, BODY + 1.0, signs(), ink));
    job.append(text, 8.0, beside(ui, BODY, FontFamily::Proportional, ink));
    if !key.is_empty() {
        job.append(key, 10.0, beside(ui, SMALL - 1.0, bold(), palette(ui).quiet));
    }
    let button = egui::Button::new(job)
        .fill(palette(ui).card)
        .stroke(Stroke::new(1.0, palette(ui).edge))
        .min_size(vec2(0.0, BUTTON));
    let response = ui.add(button);
    let response = focus_ring(ui, response);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, text));
    by_key(ui, &response, key);
    response
}

/// A sign, words or a key in one row of a button: their middles stand at one height.
fn beside(ui: &Ui, size: f32, family: FontFamily, color: Color32) -> TextFormat {
    TextFormat { valign: Align::Center, line_height: None, ..format(ui, size, family, color) }
}

/// Words that lead to another place of the page.
pub fn link(ui: &mut Ui, text: &str) -> Response {
    let words = regular(ui, text, SMALL + 1.0, palette(ui).accent);
    let response = ui.add(egui::Button::new(words.underline()).frame(false).min_size(vec2(0.0, 32.0)));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Link, true, text));
    focus_ring(ui, response)
}

/// One of several: what is chosen has a mark, a border and the ground of the accent.
pub fn choice(ui: &mut Ui, text: &str, chosen: bool) -> Response {
    let palette = palette(ui);
    let (fill, border) = if chosen { (palette.accent_soft, 2.0) } else { (palette.card, 1.0) };
    let stroke = Stroke::new(border, if chosen { palette.accent } else { palette.edge });
    let mark = if chosen { "✔ " } else { "" };
    let label = regular(ui, format!("{mark}{text}"), BODY, palette.ink);
    let response = ui.add(egui::Button::new(label).fill(fill).stroke(stroke).min_size(vec2(0.0, 40.0)));
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, chosen, text));
    focus_ring(ui, response)
}

/// Something that is on or off, with a box that is ticked or empty.
pub fn switch(ui: &mut Ui, text: &str, on: bool) -> Response {
    let mut job = LayoutJob::default();
    let sign = if on { ON_BOX } else { OFF_BOX };
    job.append(sign, 0.0, beside(ui, BODY + 3.0, signs(), palette(ui).accent));
    job.append(text, 8.0, beside(ui, BODY, FontFamily::Proportional, palette(ui).ink));
    let response = ui.add(egui::Button::new(job).frame(false).min_size(vec2(0.0, BUTTON)));
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, true, on, text));
    focus_ring(ui, response)
}

/// Says whether letters and figures act by themselves: who speaks to the computer, or hits keys unmeant, may not want it.
pub fn set_letter_keys(ctx: &egui::Context, act: bool) {
    ctx.data_mut(|data| data.insert_temp(letter_keys(), act));
}

fn letter_keys() -> egui::Id {
    egui::Id::new("letter keys")
}

/// Whether a key was pressed now, unless somebody types a text. Enter belongs to the focused control while there is one.
pub fn pressed(ui: &Ui, key: Key) -> bool {
    let is_letter = key.name().chars().count() == 1;
    let taken = match key {
        Key::Enter => ui.ctx().egui_wants_keyboard_input(),
        _ if is_letter && !ui.data(|data| data.get_temp(letter_keys()).unwrap_or(true)) => true,
        _ => ui.ctx().text_edit_focused(),
    };
    !taken && ui.input(|input| input.modifiers.is_none() && input.key_pressed(key))
}

/// Whether a key was pressed now, whatever has the focus.
pub fn pressed_anywhere(ui: &Ui, key: Key) -> bool {
    ui.input(|input| input.modifiers.is_none() && input.key_pressed(key))
}

/// A frame around what the keyboard is on.
fn focus_ring(ui: &Ui, response: Response) -> Response {
    if response.has_focus() {
        let stroke = Stroke::new(2.0, palette(ui).accent);
        ui.painter().rect_stroke(response.rect.expand(3.0), ROUND_SMALL, stroke, StrokeKind::Outside);
    }
    response
}

/// Words that show or hide what follows; gives whether it is shown.
pub fn disclosure(ui: &mut Ui, id: egui::Id, text: &str) -> bool {
    let mut open = ui.data(|data| data.get_temp(id)).unwrap_or(false);
    let mut job = LayoutJob::default();
    let sign = if open { OPEN } else { CLOSED };
    let accent = palette(ui).accent;
    job.append(sign, 0.0, beside(ui, SMALL + 1.0, signs(), accent));
    job.append(text, 8.0, beside(ui, SMALL + 1.0, FontFamily::Proportional, accent));
    let response = ui.add(egui::Button::new(job).frame(false).min_size(vec2(0.0, 32.0)));
    response.widget_info(|| WidgetInfo::selected(WidgetType::CollapsingHeader, true, open, text));
    if focus_ring(ui, response).clicked() {
        open = !open;
        ui.data_mut(|data| data.insert_temp(id, open));
    }
    open
}

/// A line to choose, as a card with its number; `ends` says that the visit ends with it, `picked` that it waits to be
/// confirmed.
pub fn line_card(
    ui: &mut Ui,
    number: usize,
    line: &OfferedLine,
    ends: Option<&str>,
    picked: bool,
    compact: bool,
) -> Response {
    let ends = ends.map(|ends| format!(" ({ends})")).unwrap_or_default();
    let text = format!("{}{ends}", phrases::line(line));
    let (pad, badge, size) = if compact { (vec2(12.0, 4.0), 26.0, BODY - 1.5) } else { (vec2(16.0, 12.0), 30.0, BODY) };
    let width = ui.available_width();
    let mut job = LayoutJob::default();
    if let Some(deed) = &line.deed {
        let gap = match line.say.is_some() {
            true if compact => " ",
            true => "\n",
            false => "",
        };
        job.append(
            &format!("{deed}{gap}"),
            0.0,
            TextFormat { italics: true, ..format(ui, size, FontFamily::Proportional, palette(ui).accent) },
        );
    }
    if let Some(say) = &line.say {
        job.append(say, 0.0, format(ui, size, FontFamily::Proportional, palette(ui).ink));
    }
    job.append(&ends, 0.0, format(ui, SMALL, FontFamily::Proportional, palette(ui).quiet));
    job.wrap.max_width = width - 3.0 * pad.x - badge;
    let galley = ui.painter().layout_job(job);
    let height = galley.size().y.max(badge) + 2.0 * pad.y;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &text));
    by_key(ui, &response, &number.to_string());
    // Three things that must not look alike: the pointer is there, the keyboard is there, it has been picked.
    let (ground, border) = match (picked, response.hovered()) {
        (true, _) => (palette(ui).accent_soft, Stroke::new(1.5, palette(ui).accent)),
        (false, true) => (palette(ui).hover, Stroke::new(1.0, palette(ui).accent)),
        (false, false) => (palette(ui).card, Stroke::new(1.0, palette(ui).edge)),
    };
    let painter = ui.painter();
    painter.rect(rect, ROUND, ground, border, StrokeKind::Inside);
    if response.has_focus() {
        painter.rect_stroke(rect, ROUND, Stroke::new(3.0, palette(ui).accent), StrokeKind::Inside);
    }
    let corner = rect.min + vec2(pad.x, (height - badge) / 2.0);
    let badge = egui::Rect::from_min_size(corner, vec2(badge, badge));
    let (ground, ink) = if picked {
        (palette(ui).accent, palette(ui).on_accent)
    } else {
        (palette(ui).accent_soft, palette(ui).accent)
    };
    // What is done has a round number, what is said a square one.
    let corner = if line.deed.is_some() { CornerRadius::same(badge.width() as u8 / 2) } else { ROUND_SMALL };
    // In high contrast there is no ground to see, and its shape says what is done and what is said.
    let edge = if palette(ui).card == palette(ui).paper { palette(ui).accent } else { ground };
    painter.rect(badge, corner, ground, Stroke::new(1.0, edge), StrokeKind::Inside);
    let font = FontId::new(BODY, bold());
    painter.text(badge.center(), egui::Align2::CENTER_CENTER, number.to_string(), font, ink);
    // The room between lines stands below each of them; of the last it is none of the words.
    let below = size * (LINE - 1.2) * room(ui).lines / 2.0;
    let at = egui::pos2(badge.right() + pad.x, rect.center().y - galley.size().y / 2.0 + below);
    painter.galley(at, galley, palette(ui).ink);
    response
}
