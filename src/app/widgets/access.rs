//! What a screen reader is told beyond a control's name and kind.

use bevy_egui::egui::accesskit::{self, Live, Role};
use bevy_egui::egui::{Response, Ui};

/// The words of a response are announced when they appear or change, after what is being read.
pub fn announced(ui: &Ui, response: &Response) {
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
}

/// A response can be had by a key, too.
pub fn by_key(ui: &Ui, response: &Response, key: &str) {
    if !key.is_empty() {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_keyboard_shortcut(key));
    }
}

/// What has been put into this `ui` are choices of one kind, of which one holds.
pub fn choices(ui: &Ui, name: &str) {
    named(ui, Role::RadioGroup, name);
}

/// What has been put into this `ui` belongs together.
pub fn group(ui: &Ui, name: &str) {
    named(ui, Role::Group, name);
}

fn named(ui: &Ui, role: Role, name: &str) {
    let rect = ui.min_rect();
    let corners = [rect.min.x, rect.min.y, rect.max.x, rect.max.y].map(f64::from);
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(role);
        node.set_label(name);
        let [x0, y0, x1, y1] = corners;
        node.set_bounds(accesskit::Rect { x0, y0, x1, y1 });
    });
}

/// The words of a response are a heading of this level, from 1.
pub fn heading_of(ui: &Ui, response: &Response, words: &str, level: usize) {
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_level(level);
        node.clear_value();
        node.set_label(words);
    });
}
