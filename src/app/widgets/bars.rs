//! Levels as bars.

use bevy_egui::egui::{self, Sense, Stroke, Ui, vec2};

use crate::app::theme::*;

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
