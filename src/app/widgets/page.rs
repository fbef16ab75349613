//! A page that scrolls, above a bar that stays.

use bevy_egui::egui::{self, Align, Key, Layout, Stroke, Ui, vec2};

use super::buttons::BUTTON;
use super::pressed;
use crate::app::theme::*;

/// Height of the bar at the foot of a page, and of one in a low window.
const FOOT: (f32, f32) = (72.0, 54.0);

/// Pages narrower than this put beside each other only what must be.
pub const NARROW: f32 = 720.0;

/// Contents in the middle, at most `width` wide, scrolled when they are higher than the window; below them a bar that
/// stays, so that the way on is never out of sight.
pub fn page(ui: &mut Ui, id: &str, width: f32, contents: impl FnOnce(&mut Ui), foot: impl FnOnce(&mut Ui)) {
    let whole = ui.available_rect_before_wrap();
    let row = if whole.height() < 520.0 { FOOT.1 } else { FOOT.0 };
    // Buttons that do not fit beside each other go below each other; how high that is is known once they have been laid out.
    let rows = egui::Id::new((id, "rows of the foot"));
    let foot_height = ui.data(|data| data.get_temp::<f32>(rows)).unwrap_or(row);
    let bar = egui::Rect::from_min_max(egui::pos2(whole.left(), whole.bottom() - foot_height), whole.max);
    let side = margin(whole.width(), width);
    let above = egui::Rect::from_min_max(whole.min, egui::pos2(whole.right(), bar.top()));
    ui.scope_builder(egui::UiBuilder::new().max_rect(above), |ui| scrolled(ui, egui::Id::new(id), side, contents));
    ui.painter().rect_filled(bar, 0.0, palette(ui).card);
    ui.painter().hline(bar.x_range(), bar.top(), Stroke::new(1.0, palette(ui).line));
    let pad = (row - BUTTON) / 2.0;
    let inner = bar.shrink2(vec2(side, pad));
    let layout = Layout::left_to_right(Align::Center).with_main_wrap(true);
    let shown = ui.scope_builder(egui::UiBuilder::new().max_rect(inner).layout(layout), foot).response.rect;
    let needed = (shown.height() + 2.0 * pad).max(row);
    if needed != foot_height {
        ui.data_mut(|data| data.insert_temp(rows, needed));
        ui.ctx().request_repaint();
    }
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
