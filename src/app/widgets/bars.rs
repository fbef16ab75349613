//! Levels as bars.

use bevy_egui::egui::{self, FontFamily, Rect, Sense, Stroke, Ui, WidgetInfo, WidgetType, vec2};

use super::words::{format as cut, laid_out};
use crate::app::theme::*;
use crate::practice::debrief::{Place, points};

/// A bar of which a part, from 0 to 1, is filled.
pub fn level_bar(ui: &mut Ui, part: f32) {
    let (rect, _) = ui.allocate_exact_size(vec2(200.0, 26.0), Sense::hover());
    let (painter, y) = (ui.painter(), rect.center().y);
    painter.hline(rect.x_range(), y, Stroke::new(2.0, palette(ui).edge));
    let filled = rect.left()..=rect.left() + rect.width() * part.clamp(0.0, 1.0);
    painter.hline(filled, y, Stroke::new(8.0, palette(ui).accent));
}

/// A place on a scale: its name, where it lies between both ends (0 to 1), its number.
pub fn place_on_scale(ui: &mut Ui, place: &Place, share: f32) {
    const NUMBER: f32 = 48.0;
    let (ink, family) = match place.is_own {
        true => (palette(ui).accent, bold()),
        false => (palette(ui).ink, FontFamily::Proportional),
    };
    let width = ui.available_width();
    let name_width = (width * 0.42).clamp(120.0, 320.0);
    let name = laid_out(ui, &place.name, cut(ui, SMALL + 1.0, family.clone(), ink), name_width);
    let number = laid_out(ui, &points(place.score), cut(ui, SMALL + 1.0, family, ink), NUMBER);
    let (rect, response) = ui.allocate_exact_size(vec2(width, name.size().y.max(24.0)), Sense::hover());
    let words = format!("{}: {}", place.name, points(place.score));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &words));
    let (painter, y) = (ui.painter(), rect.center().y);
    if place.is_own {
        painter.rect_filled(rect, ROUND_SMALL, palette(ui).accent_soft);
    }
    painter.galley(egui::pos2(rect.left() + 6.0, y - name.size().y / 2.0), name, ink);
    painter.galley(egui::pos2(rect.right() - 6.0 - number.size().x, y - number.size().y / 2.0), number, ink);
    let (left, right) = (rect.left() + name_width + 18.0, rect.right() - NUMBER - 14.0);
    if right > left {
        painter.hline(left..=right, y, Stroke::new(2.0, palette(ui).edge));
        let at = egui::pos2(left + (right - left) * share.clamp(0.0, 1.0), y);
        if place.is_own {
            painter.rect_filled(Rect::from_center_size(at, vec2(13.0, 13.0)), 3, palette(ui).accent);
        } else {
            painter.circle_filled(at, 5.0, palette(ui).quiet);
        }
    }
}

/// Width of a [`change_bar`].
pub const CHANGE_BAR: f32 = 156.0;

/// A bar from an earlier to a present level of 0–100, with both marked.
pub fn change_bar(ui: &mut Ui, from: u8, to: u8, good: bool) {
    /// A ring is wide enough to hold a dot, so that both are seen where little has changed.
    const RING: f32 = 7.0;
    const DOT: f32 = 4.5;
    let (rect, _) = ui.allocate_exact_size(vec2(CHANGE_BAR, 18.0), Sense::hover());
    let at = |level: u8| rect.left() + RING + (rect.width() - 2.0 * RING) * f32::from(level) / 100.0;
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
    painter.circle(egui::pos2(at(from), rect.center().y), RING, palette(ui).card, Stroke::new(1.5, palette(ui).quiet));
    painter.circle_filled(egui::pos2(at(to), rect.center().y), DOT, color);
}
