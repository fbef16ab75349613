//! How things are drawn on a wall: nothing smaller than 44 pixels on a projector of 1920 by 1080, and nothing paler than ink.

use std::f32::consts::TAU;

use bevy_egui::egui::epaint::{CircleShape, RectShape};
use bevy_egui::egui::text::LayoutJob;
use bevy_egui::egui::{
    Align2, Color32, FontFamily, FontId, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType,
    pos2, vec2,
};

use crate::app::theme::*;
use crate::app::widgets::*;
use crate::look::locale::Locale;
use crate::look::theme::Colour;

/// The smallest text, in pixels of a projector.
pub(super) const TEXT: f32 = 44.0;
/// What the patient says.
pub(super) const SAID: f32 = 58.0;
/// A head.
pub(super) const HEAD: f32 = 64.0;

/// The projector that sizes are given for.
const PROJECTOR: (f32, f32) = (1920.0, 1080.0);

/// The colours of the signs of lines, one after the other. White on each has a contrast of 7 to 1 or more.
const SIGNS: [Color32; 6] = [
    Color32::from_rgb(11, 83, 148),
    Color32::from_rgb(122, 31, 31),
    Color32::from_rgb(30, 86, 49),
    Color32::from_rgb(91, 42, 134),
    Color32::from_rgb(107, 74, 0),
    Color32::from_rgb(19, 78, 74),
];

/// A wall of some size.
pub(super) struct Wall<'a> {
    pub locale: &'a Locale,
    /// Points for each pixel of a projector.
    unit: f32,
}

impl<'a> Wall<'a> {
    pub fn of(ui: &Ui, locale: &'a Locale) -> Wall<'a> {
        let size = ui.available_rect_before_wrap().size();
        Wall { locale, unit: (size.x / PROJECTOR.0).min(size.y / PROJECTOR.1) }
    }

    /// So many pixels of a projector, in points of this wall.
    pub fn points(&self, pixels: f32) -> f32 {
        pixels * self.unit
    }

    /// A paragraph, so many pixels high.
    pub fn text(&self, ui: &mut Ui, words: &str, pixels: f32) {
        paragraph(ui, words, self.points(pixels), palette(ui).ink);
    }

    /// A head.
    pub fn head(&self, ui: &mut Ui, words: &str) {
        ui.label(strong(ui, words, self.points(HEAD), palette(ui).ink));
    }

    /// Bold words with others behind them.
    pub fn led(&self, ui: &mut Ui, lead: &str, words: &str, pixels: f32) {
        let size = self.points(pixels);
        let mut job = LayoutJob::default();
        job.append(lead, 0.0, format(ui, size, bold(), palette(ui).ink));
        job.append(words, size * 0.35, format(ui, size, FontFamily::Proportional, palette(ui).ink));
        job.wrap.max_width = ui.available_width();
        ui.label(job);
    }

    /// Room between parts.
    pub fn gap(&self, ui: &mut Ui) {
        ui.add_space(self.points(28.0));
    }

    /// Something in a frame of the accent.
    pub fn framed(&self, ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
        let frame = bevy_egui::egui::Frame::new()
            .fill(palette(ui).accent_soft)
            .stroke(Stroke::new(self.points(4.0), palette(ui).accent))
            .corner_radius(ROUND)
            .inner_margin(self.points(28.0));
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            contents(ui);
        });
    }

    /// The sign of a line: its letter in a shape and a colour of its own, in a square of this side.
    pub fn sign(&self, ui: &mut Ui, letter: char, side: f32) {
        let side = self.points(side);
        let (rect, response) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, letter));
        let at = (u32::from(letter).saturating_sub(u32::from('A')) as usize) % SIGNS.len();
        let edge = Stroke::new(self.points(3.0), palette(ui).ink);
        ui.painter().add(shape(at, rect, SIGNS[at], edge));
        let font = FontId::new(self.points(TEXT), bold());
        ui.painter().text(
            rect.center() + vec2(0.0, lower(at) * side),
            Align2::CENTER_CENTER,
            letter,
            font,
            Color32::WHITE,
        );
    }

    /// How high words are in a width.
    pub fn height(&self, ui: &Ui, words: &str, pixels: f32, width: f32) -> f32 {
        let format = format(ui, self.points(pixels), FontFamily::Proportional, palette(ui).ink);
        laid_out(ui, words, format, width).size().y
    }
}

/// Circle, square, triangle, diamond, pentagon, hexagon: whoever does not see colours tells lines by these.
fn shape(at: usize, rect: Rect, fill: Color32, edge: Stroke) -> Shape {
    let (middle, radius) = (rect.center(), rect.width() / 2.0);
    // A triangle stands lower, so that its letter stands in its middle.
    let middle = if at == 2 { middle + vec2(0.0, radius * 0.22) } else { middle };
    let corners = |n: usize, turned: f32, radius: f32| -> Vec<Pos2> {
        let corner = |at: usize| {
            let angle = TAU * (at as f32 / n as f32 + turned) - TAU / 4.0;
            pos2(middle.x + radius * angle.cos(), middle.y + radius * angle.sin())
        };
        (0..n).map(corner).collect()
    };
    let polygon = |n, by: f32| Shape::convex_polygon(corners(n, 0.0, radius * by), fill, edge);
    match at {
        0 => Shape::Circle(CircleShape { center: middle, radius, fill, stroke: edge }),
        1 => Shape::Rect(RectShape::new(rect.shrink(radius * 0.08), 4.0, fill, edge, StrokeKind::Inside)),
        2 => polygon(3, 1.3),
        3 => polygon(4, 1.1),
        4 => polygon(5, 1.06),
        _ => polygon(6, 1.04),
    }
}

/// The contrast of two colours, from 1 to 21.
pub(super) fn contrast(one: Color32, other: Color32) -> f64 {
    let colour = |color: Color32| {
        let [red, green, blue, _] = color.to_array();
        Colour([red, green, blue])
    };
    colour(one).contrast(colour(other))
}

/// How far below the middle the letter stands, in sides: a triangle has its room below.
fn lower(at: usize) -> f32 {
    if at == 2 { 0.16 } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_read_from_the_back_row() {
        for sign in SIGNS {
            let ratio = contrast(Color32::WHITE, sign);
            assert!(ratio >= 7.0, "white on {sign:?}: {ratio}");
        }
    }
}
