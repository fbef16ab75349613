//! What the trainee should know, over whatever is on the screen.

use bevy_egui::egui::{Align2, Area, FontFamily, Frame, Id, Stroke, Ui, vec2};

use super::Action;
use crate::app::signs;
use crate::app::theme::*;
use crate::app::widgets::*;
use crate::look::locale::Locale;

/// Shows the latest notice, until it has been read.
pub fn show(ui: &mut Ui, notices: &[String], locale: &Locale) -> Option<Action> {
    let notice = notices.last()?;
    let area = Area::new(Id::new("notice")).anchor(Align2::CENTER_BOTTOM, vec2(0.0, -24.0));
    let shown = area.show(ui.ctx(), |ui| {
        let frame = Frame::new()
            .fill(palette(ui).warn.1)
            .stroke(Stroke::new(1.0, palette(ui).warn.0))
            .corner_radius(ROUND)
            .inner_margin(PAD);
        let shown = frame.show(ui, |ui| {
            ui.set_max_width(640.0);
            let words = format(ui, BODY, FontFamily::Proportional, palette(ui).ink);
            let shown = ui.label(laid_out(ui, notice, words, ui.available_width()));
            announced(ui, &shown);
            secondary(ui, signs::READ, &locale.text("notice-read"), "").clicked()
        });
        shown.inner
    });
    shown.inner.then_some(Action::Dismiss)
}
