//! One of many, behind its name.

use bevy_egui::egui::{ComboBox, Ui, WidgetInfo, WidgetType};

use super::strong;
use crate::app::theme::{SMALL, palette};

/// One of several that would fill a page; the place of the one that is chosen anew, or again.
pub fn pick(ui: &mut Ui, label: &str, chosen: &str, all: &[String]) -> Option<usize> {
    let mut picked = None;
    ui.label(strong(ui, label, SMALL, palette(ui).ink));
    // Its padding is not in its width.
    let width = ui.available_width() - 2.0 * ui.spacing().button_padding.x;
    let list = ComboBox::from_id_salt(label).selected_text(chosen).width(width).height(480.0).truncate();
    let shown = list.show_ui(ui, |ui| {
        for (at, name) in all.iter().enumerate() {
            if ui.selectable_label(name == chosen, name).clicked() {
                picked = Some(at);
            }
        }
    });
    shown.response.widget_info(|| WidgetInfo::labeled(WidgetType::ComboBox, true, label));
    picked
}
