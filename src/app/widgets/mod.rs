//! Pieces that screens share.

mod access;
mod bars;
mod buttons;
mod page;
mod pick;
mod words;

use bevy_egui::egui::{
    self, Color32, FontFamily, Frame, Margin, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType,
    text::LayoutJob, vec2,
};

use super::theme::*;
use crate::look::locale::Locale;
use crate::practice::debrief::{self, Shown};
use crate::practice::view::Moved;

pub use access::{announced, by_key, choices, group};
pub use bars::{CHANGE_BAR, change_bar, level_bar, place_on_scale};
pub use buttons::{
    choice, danger, disclosure, line_card, link, pressed, pressed_anywhere, primary, secondary, set_letter_keys, switch,
};
pub use page::{NARROW, margin, page, scrolled};
pub use pick::pick;
pub use words::{format, laid_out, regular, strong};

/// A card with a border.
pub fn card<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = Frame::new()
        .fill(palette(ui).card)
        .stroke(Stroke::new(1.0, palette(ui).line))
        .corner_radius(ROUND)
        .inner_margin(PAD);
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        contents(ui)
    });
    shown.inner
}

/// The head of a screen.
pub fn title(ui: &mut Ui, text: &str) {
    head(ui, text, TITLE, 1);
}

/// The head of a card.
pub fn heading(ui: &mut Ui, text: &str) {
    head(ui, text, HEADING, 2);
}

/// A head below that of a card.
pub fn minor(ui: &mut Ui, text: &str) {
    head(ui, text, SMALL + 1.0, 3);
}

fn head(ui: &mut Ui, text: &str, size: f32, level: usize) {
    let shown = ui.label(strong(ui, text, size, palette(ui).ink));
    access::heading_of(ui, &shown, text, level);
}

/// A field for one's own words, so many rows high; `name` says what for, to a screen reader.
pub fn field(ui: &mut Ui, id: egui::Id, name: &str, words: &mut String, hint: &str, rows: usize) -> Response {
    /// The most characters that it takes.
    const LONGEST: usize = 600;
    let hint = regular(ui, hint, BODY, palette(ui).quiet).italics();
    let field = egui::TextEdit::multiline(words).id(id).return_key(None).char_limit(LONGEST).hint_text(hint);
    let field = field.desired_rows(rows).desired_width(f32::INFINITY).margin(Margin::symmetric(12, 9));
    ui.scope(|ui| {
        ui.visuals_mut().widgets.inactive.bg_stroke = Stroke::new(1.0, palette(ui).edge);
        let shown = ui.add(field);
        ui.ctx().accesskit_node_builder(shown.id, |node| node.set_label(name));
        shown
    })
    .inner
}

/// Text beside the point.
pub fn quiet(ui: &mut Ui, text: impl Into<String>) {
    ui.label(regular(ui, text, SMALL + 1.0, palette(ui).quiet));
}

/// A small coloured label with a sign and words; it goes to the next row as a whole.
pub fn chip(ui: &mut Ui, (tone, sign): Shown, words: &str) {
    let (text, (ink, ground)) = (format!("{sign} {words}"), palette(ui).of(tone));
    let pad = vec2(12.0, 5.0);
    let width = ui.max_rect().width() - 2.0 * pad.x;
    let galley = laid_out(ui, &text, format(ui, SMALL, bold(), ink), width);
    let (rect, response) = ui.allocate_exact_size(galley.size() + 2.0 * pad, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &text));
    // In high contrast there is no ground to see: the border makes it one thing.
    let border = if ground == palette(ui).card { ink } else { ground };
    ui.painter().rect(rect, ROUND_SMALL, ground, Stroke::new(1.0, border), StrokeKind::Inside);
    ui.painter().galley(rect.min + pad, galley, ink);
}

/// A paragraph with room between its lines.
pub fn paragraph(ui: &mut Ui, text: &str, size: f32, color: Color32) {
    let mut job = LayoutJob::default();
    job.append(text, 0.0, format(ui, size, FontFamily::Proportional, color));
    job.wrap.max_width = ui.available_width();
    ui.label(job);
}

/// A paragraph of which so many characters are in sight. A screen reader has all of it.
pub fn appearing(ui: &mut Ui, text: &str, size: f32, in_sight: usize) -> Response {
    let at = text.char_indices().nth(in_sight).map_or(text.len(), |(at, _)| at);
    let (shown, hidden) = text.split_at(at);
    let ink = palette(ui).ink;
    let mut job = LayoutJob::default();
    for (part, color) in [(shown, ink), (hidden, Color32::TRANSPARENT)] {
        job.append(part, 0.0, format(ui, size, FontFamily::Proportional, color));
    }
    job.wrap.max_width = ui.available_width();
    ui.label(job)
}

/// What a line moved, for the better and for the worse.
pub fn effects(ui: &mut Ui, moved: &[Moved], locale: &Locale) {
    for part in debrief::effects(moved, locale) {
        let ink = match part.better {
            Some(true) => palette(ui).good.0,
            Some(false) => palette(ui).bad.0,
            None => palette(ui).quiet,
        };
        let mut job = LayoutJob::default();
        let size = SMALL + 0.5;
        job.append(&part.head, 0.0, format(ui, size, bold(), ink));
        for (by, what) in &part.rows {
            job.append(&format!("\n{by}"), 0.0, format(ui, size, bold(), ink));
            job.append(what, 8.0, format(ui, size, FontFamily::Proportional, palette(ui).ink));
        }
        job.wrap.max_width = ui.available_width();
        ui.label(job);
    }
}

/// Contents a little to the right.
pub fn indented(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    Frame::new().inner_margin(Margin { left: 14, ..Margin::ZERO }).show(ui, contents);
}

/// What the trainee said, on a ground of its own.
pub fn yours(ui: &mut Ui, lead: &str, text: &str) {
    let frame =
        Frame::new().fill(palette(ui).accent_soft).corner_radius(ROUND_SMALL).inner_margin(Margin::symmetric(12, 7));
    let frame = frame.stroke(Stroke::new(1.0, palette(ui).line));
    frame.show(ui, |ui| led(ui, lead, text, BODY));
}

/// A paragraph that begins with a few bold words.
pub fn led(ui: &mut Ui, lead: &str, text: &str, size: f32) {
    let mut job = LayoutJob::default();
    job.append(lead, 0.0, format(ui, size, bold(), palette(ui).ink));
    job.append(text, 6.0, format(ui, size, FontFamily::Proportional, palette(ui).ink));
    job.wrap.max_width = ui.available_width();
    ui.label(job);
}
