//! Pieces that screens share.

use bevy_egui::egui::{
    self, Align, Color32, CornerRadius, FontFamily, FontId, Frame, Key, Layout, Margin, Response, RichText, Sense,
    Stroke, StrokeKind, TextFormat, Ui, WidgetInfo, WidgetType, text::LayoutJob, vec2,
};

use super::theme::*;
use crate::debrief;
use crate::locale::{Locale, phrases};
use crate::view::{Moved, OfferedLine};

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
    ui.label(RichText::new(text).font(FontId::new(TITLE, bold())).color(palette(ui).ink));
}

/// The head of a card.
pub fn heading(ui: &mut Ui, text: &str) {
    ui.label(RichText::new(text).font(FontId::new(HEADING, bold())).color(palette(ui).ink));
}

/// A head below that of a card.
pub fn minor(ui: &mut Ui, text: &str) {
    ui.label(RichText::new(text).font(FontId::new(SMALL + 1.0, bold())).color(palette(ui).ink));
}

/// A field for a sentence or two in one's own words.
pub fn field(ui: &mut Ui, id: egui::Id, words: &mut String, hint: &str) -> Response {
    /// The most characters that it takes.
    const LONGEST: usize = 600;
    let hint = RichText::new(hint).color(palette(ui).quiet);
    let field = egui::TextEdit::multiline(words).id(id).return_key(None).char_limit(LONGEST).hint_text(hint);
    let field = field.desired_rows(2).desired_width(f32::INFINITY).margin(Margin::symmetric(12, 9));
    ui.scope(|ui| {
        ui.visuals_mut().widgets.inactive.bg_stroke = Stroke::new(1.0, palette(ui).edge);
        ui.add(field)
    })
    .inner
}

/// Text beside the point.
pub fn quiet(ui: &mut Ui, text: impl Into<String>) {
    ui.label(RichText::new(text).size(SMALL + 1.0).color(palette(ui).quiet));
}

/// Height of buttons.
const BUTTON: f32 = 40.0;

/// The button that goes on.
pub fn primary(ui: &mut Ui, text: &str) -> Response {
    let text = RichText::new(text).font(FontId::new(BODY, bold())).color(palette(ui).on_accent);
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
    let middle = |size, family, color| TextFormat {
        font_id: FontId::new(size, family),
        color,
        valign: Align::Center,
        ..Default::default()
    };
    job.append(sign, 0.0, middle(BODY + 1.0, signs(), ink));
    job.append(text, 8.0, middle(BODY, FontFamily::Proportional, ink));
    if !key.is_empty() {
        job.append(key, 10.0, middle(SMALL - 1.0, bold(), palette(ui).quiet));
    }
    let button = egui::Button::new(job)
        .fill(palette(ui).card)
        .stroke(Stroke::new(1.0, palette(ui).edge))
        .min_size(vec2(0.0, BUTTON));
    let response = ui.add(button);
    let response = focus_ring(ui, response);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, text));
    response
}

/// Words that lead to another place of the page.
pub fn link(ui: &mut Ui, text: &str) -> Response {
    let words = RichText::new(text).size(SMALL + 1.0).color(palette(ui).accent);
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
    let label = RichText::new(format!("{mark}{text}")).size(BODY).color(palette.ink);
    let response = ui.add(egui::Button::new(label).fill(fill).stroke(stroke).min_size(vec2(0.0, 40.0)));
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, chosen, text));
    focus_ring(ui, response)
}

/// Something that is on or off, with a box that is ticked or empty.
pub fn switch(ui: &mut Ui, text: &str, on: bool) -> Response {
    let mut job = LayoutJob::default();
    let sign = if on { super::signs::ON_BOX } else { super::signs::OFF_BOX };
    job.append(sign, 0.0, TextFormat { valign: Align::Center, ..format(BODY + 3.0, signs(), palette(ui).accent) });
    job.append(
        text,
        8.0,
        TextFormat { valign: Align::Center, ..format(BODY, FontFamily::Proportional, palette(ui).ink) },
    );
    let response = ui.add(egui::Button::new(job).frame(false).min_size(vec2(0.0, BUTTON)));
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, true, on, text));
    focus_ring(ui, response)
}

/// Whether a key was pressed now, unless somebody types a text. Enter belongs to the focused control while there is one.
pub fn pressed(ui: &Ui, key: Key) -> bool {
    let taken = match key {
        Key::Enter => ui.ctx().egui_wants_keyboard_input(),
        _ => ui.ctx().text_edit_focused(),
    };
    !taken && ui.input(|input| input.modifiers.is_none() && input.key_pressed(key))
}

/// A frame around what the keyboard is on.
fn focus_ring(ui: &Ui, response: Response) -> Response {
    if response.has_focus() {
        let stroke = Stroke::new(2.0, palette(ui).accent);
        ui.painter().rect_stroke(response.rect.expand(3.0), ROUND_SMALL, stroke, StrokeKind::Outside);
    }
    response
}

/// A small coloured label with words and a mark; it goes to the next row as a whole.
pub fn chip(ui: &mut Ui, text: &str, (ink, ground): (Color32, Color32)) {
    let pad = vec2(12.0, 5.0);
    let width = ui.max_rect().width() - 2.0 * pad.x;
    let galley = ui.painter().layout(text.to_owned(), FontId::new(SMALL, bold()), ink, width);
    let (rect, response) = ui.allocate_exact_size(galley.size() + 2.0 * pad, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
    // In high contrast there is no ground to see: the border makes it one thing.
    let border = if ground == palette(ui).card { ink } else { ground };
    ui.painter().rect(rect, ROUND_SMALL, ground, Stroke::new(1.0, border), StrokeKind::Inside);
    ui.painter().galley(rect.min + pad, galley, ink);
}

/// Words that show or hide what follows; gives whether it is shown.
pub fn disclosure(ui: &mut Ui, id: egui::Id, text: &str) -> bool {
    let mut open = ui.data(|data| data.get_temp(id)).unwrap_or(false);
    let mut job = LayoutJob::default();
    let sign = if open { super::signs::OPEN } else { super::signs::CLOSED };
    let accent = palette(ui).accent;
    job.append(sign, 0.0, TextFormat { valign: Align::Center, ..format(SMALL + 1.0, signs(), accent) });
    job.append(text, 8.0, format(SMALL + 1.0, FontFamily::Proportional, accent));
    let response = ui.add(egui::Button::new(job).frame(false).min_size(vec2(0.0, 32.0)));
    response.widget_info(|| WidgetInfo::selected(WidgetType::CollapsingHeader, true, open, text));
    if focus_ring(ui, response).clicked() {
        open = !open;
        ui.data_mut(|data| data.insert_temp(id, open));
    }
    open
}

/// A line to choose, as a card with its number; `picked` when it waits to be confirmed.
pub fn line_card(ui: &mut Ui, number: usize, line: &OfferedLine, picked: bool, compact: bool) -> Response {
    let text = phrases::line(line);
    let (pad, badge, size) = if compact { (vec2(12.0, 6.0), 26.0, BODY - 1.0) } else { (vec2(16.0, 12.0), 30.0, BODY) };
    let width = ui.available_width();
    let mut job = LayoutJob::default();
    if let Some(deed) = &line.deed {
        let gap = if line.say.is_some() { "\n" } else { "" };
        job.append(
            &format!("{deed}{gap}"),
            0.0,
            TextFormat { italics: true, ..format(size, FontFamily::Proportional, palette(ui).accent) },
        );
    }
    if let Some(say) = &line.say {
        job.append(say, 0.0, format(size, FontFamily::Proportional, palette(ui).ink));
    }
    job.wrap.max_width = width - 3.0 * pad.x - badge;
    let galley = ui.painter().layout_job(job);
    let height = galley.size().y.max(badge) + 2.0 * pad.y;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &text));
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
    painter.rect_filled(badge, corner, ground);
    let font = FontId::new(BODY, bold());
    painter.text(badge.center(), egui::Align2::CENTER_CENTER, number.to_string(), font, ink);
    let at = egui::pos2(badge.right() + pad.x, rect.center().y - galley.size().y / 2.0);
    painter.galley(at, galley, palette(ui).ink);
    response
}

/// Text in a size, a cut and a colour.
pub fn format(size: f32, family: FontFamily, color: Color32) -> TextFormat {
    TextFormat { font_id: FontId::new(size, family), color, line_height: Some(size * 1.42), ..Default::default() }
}

/// A paragraph with room between its lines.
pub fn paragraph(ui: &mut Ui, text: &str, size: f32, color: Color32) {
    let mut job = LayoutJob::default();
    job.append(text, 0.0, format(size, FontFamily::Proportional, color));
    job.wrap.max_width = ui.available_width();
    ui.label(job);
}

/// A paragraph of which so many characters are in sight. A screen reader has all of it.
pub fn appearing(ui: &mut Ui, text: &str, size: f32, in_sight: usize) {
    let at = text.char_indices().nth(in_sight).map_or(text.len(), |(at, _)| at);
    let (shown, hidden) = text.split_at(at);
    let ink = palette(ui).ink;
    let mut job = LayoutJob::default();
    for (part, color) in [(shown, ink), (hidden, Color32::TRANSPARENT)] {
        job.append(part, 0.0, format(size, FontFamily::Proportional, color));
    }
    job.wrap.max_width = ui.available_width();
    ui.label(job);
}

/// What a line moved, for the better and for the worse.
pub fn effects(ui: &mut Ui, moved: &[Moved], locale: &Locale) {
    for (is_better, words) in debrief::effects(moved, locale) {
        let ink = match is_better {
            Some(true) => palette(ui).good.0,
            Some(false) => palette(ui).bad.0,
            None => palette(ui).quiet,
        };
        ui.label(RichText::new(words).size(SMALL + 1.0).color(ink));
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
    job.append(lead, 0.0, format(size, bold(), palette(ui).ink));
    job.append(text, 6.0, format(size, FontFamily::Proportional, palette(ui).ink));
    job.wrap.max_width = ui.available_width();
    ui.label(job);
}

/// A bar of which a part, from 0 to 1, is filled.
pub fn level_bar(ui: &mut Ui, part: f32) {
    let (rect, _) = ui.allocate_exact_size(vec2(200.0, 26.0), Sense::hover());
    let (painter, y) = (ui.painter(), rect.center().y);
    painter.hline(rect.x_range(), y, Stroke::new(2.0, palette(ui).edge));
    let filled = rect.left()..=rect.left() + rect.width() * part.clamp(0.0, 1.0);
    painter.hline(filled, y, Stroke::new(8.0, palette(ui).accent));
}

/// Width of a [`change_bar`].
pub const CHANGE_BAR: f32 = 156.0;

/// A bar from an earlier to a present level of 0–100, with both marked.
pub fn change_bar(ui: &mut Ui, from: u8, to: u8, good: bool) {
    const DOT: f32 = 6.0;
    let (rect, _) = ui.allocate_exact_size(vec2(CHANGE_BAR, 18.0), Sense::hover());
    let at = |level: u8| rect.left() + DOT + (rect.width() - 2.0 * DOT) * f32::from(level) / 100.0;
    let painter = ui.painter();
    painter.hline(at(0)..=at(100), rect.center().y, Stroke::new(2.0, palette(ui).edge));
    let color = if from == to {
        palette(ui).quiet
    } else if good {
        palette(ui).good.0
    } else {
        palette(ui).bad.0
    };
    painter.hline(at(from.min(to))..=at(from.max(to)), rect.center().y, Stroke::new(6.0, color));
    painter.circle_filled(egui::pos2(at(to), rect.center().y), DOT, color);
    painter.circle(egui::pos2(at(from), rect.center().y), 4.5, palette(ui).card, Stroke::new(1.5, palette(ui).quiet));
}

/// Height of the bar at the foot of a page, and of one in a low window.
const FOOT: (f32, f32) = (72.0, 54.0);

/// Pages narrower than this put beside each other only what must be.
pub const NARROW: f32 = 720.0;

/// Contents in the middle, at most `width` wide, scrolled when they are higher than the window; below them a bar that
/// stays, so that the way on is never out of sight.
pub fn page(ui: &mut Ui, id: &str, width: f32, contents: impl FnOnce(&mut Ui), foot: impl FnOnce(&mut Ui)) {
    let whole = ui.available_rect_before_wrap();
    let foot_height = if whole.height() < 520.0 { FOOT.1 } else { FOOT.0 };
    let bar = egui::Rect::from_min_max(egui::pos2(whole.left(), whole.bottom() - foot_height), whole.max);
    let side = margin(whole.width(), width);
    let above = egui::Rect::from_min_max(whole.min, egui::pos2(whole.right(), bar.top()));
    ui.scope_builder(egui::UiBuilder::new().max_rect(above), |ui| scrolled(ui, egui::Id::new(id), side, contents));
    ui.painter().rect_filled(bar, 0.0, palette(ui).card);
    ui.painter().hline(bar.x_range(), bar.top(), Stroke::new(1.0, palette(ui).line));
    let inner = bar.shrink2(vec2(side, 0.0));
    let builder = egui::UiBuilder::new().max_rect(inner).layout(Layout::left_to_right(Align::Center));
    ui.scope_builder(builder, foot);
}

/// Space on either side of contents that are at most `width` wide.
pub fn margin(whole: f32, width: f32) -> f32 {
    ((whole - width) / 2.0).max(if whole < NARROW { 14.0 } else { 28.0 })
}

/// Contents in the middle between margins, scrolled when they are higher than the space. `id` remembers how far: every
/// page begins at its top.
pub fn scrolled(ui: &mut Ui, id: egui::Id, side: f32, contents: impl FnOnce(&mut Ui)) {
    let height = ui.available_height();
    let ends = side.min(28.0);
    egui::ScrollArea::vertical().id_salt(id).auto_shrink(false).show(ui, |ui| {
        scroll_by_keys(ui, height);
        ui.add_space(ends);
        let spacing = ui.spacing().item_spacing;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.add_space(side);
            let width = ui.available_width() - side;
            ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing = spacing;
                ui.set_width(width);
                contents(ui);
            });
        });
        ui.add_space(ends);
    });
}

/// Page and arrow keys move what scrolls, as in every reader.
fn scroll_by_keys(ui: &Ui, height: f32) {
    let whole = f32::MAX / 4.0;
    let steps = [
        (Key::PageDown, -0.9 * height),
        (Key::PageUp, 0.9 * height),
        (Key::ArrowDown, -60.0),
        (Key::ArrowUp, 60.0),
        (Key::Home, whole),
        (Key::End, -whole),
    ];
    for (_, step) in steps.into_iter().filter(|(key, _)| pressed(ui, *key)) {
        ui.scroll_with_delta(vec2(0.0, step));
    }
}
