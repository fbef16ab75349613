//! The patient in the room, with what their body does in words; or what is looked up, over them.

use bevy_egui::egui::{
    self, Align, FontFamily, Layout, Rect, ScrollArea, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2,
};

use super::sheet::{self, Sheet};
use super::{Action, thought};
use crate::app::figure::{self, Seated};
use crate::app::theme::*;
use crate::app::widgets::{announced, format, laid_out};
use crate::look::locale::Locale;
use crate::look::portrait::Light;
use crate::look::portrait::Mood;
use crate::practice::phrases;
use crate::practice::view::{Briefing, Consultation};

/// Shows the room in `rect`.
pub fn show(ui: &mut Ui, rect: Rect, now: &Consultation, briefing: &Briefing, locale: &Locale) -> Option<Action> {
    let patient = Seated { look: &now.person.look, cue: now.cue, mood: now.mood };
    // Nobody knows whether others stay: who is silent is not drawn.
    let other = now.speech.iter().rev().find_map(|said| Some((said.look.as_ref()?, said.cue)));
    let beside = other.map(|(look, cue)| Seated { look, cue, mood: Mood::default() });
    figure::consulting_room(ui, rect, &patient, beside.as_ref(), light(now.visit.number));
    match sheet::open(ui, now) {
        None => {
            thought::over(ui, rect, now, locale);
            cue_strip(ui, rect, now, locale);
            None
        }
        Some(open) => over_picture(ui, rect, open, |ui| sheet::show(ui, open, true, now, briefing, locale)),
    }
}

/// Every visit has its time of day.
fn light(visit: u8) -> Light {
    [Light::Morning, Light::Midday, Light::Afternoon][usize::from(visit.saturating_sub(1)) % 3]
}

/// A sheet over the picture, so that the lines stay in sight.
fn over_picture<R>(ui: &mut Ui, left: Rect, sheet: Sheet, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let rect = left.shrink(22.0);
    // What would be left to see around it is set aside, and not torn off.
    ui.painter().rect_filled(left.with_min_y(left.top() + 1.0), 0.0, palette(ui).paper);
    ui.painter().rect(rect, ROUND, palette(ui).card, Stroke::new(1.0, palette(ui).line), StrokeKind::Inside);
    let inner = rect.shrink2(vec2(20.0, 16.0));
    ui.scope_builder(UiBuilder::new().max_rect(inner).layout(Layout::top_down(Align::Min)), |ui| {
        ScrollArea::vertical().id_salt(sheet).auto_shrink(false).show(ui, contents).inner
    })
    .inner
}

/// What the body says, in words, over the foot of the picture.
fn cue_strip(ui: &mut Ui, left: Rect, now: &Consultation, locale: &Locale) {
    let cue = phrases::cue(&now.person, now.cue, locale);
    let words = format(ui, SMALL + 1.0, FontFamily::Proportional, palette(ui).ink);
    let galley = laid_out(ui, &cue, words, left.width() - 76.0);
    let size = galley.size() + vec2(32.0, 24.0);
    let rect = Rect::from_min_size(pos2(left.left() + 22.0, left.bottom() - 20.0 - size.y), size);
    let painter = ui.painter();
    painter.rect(rect, ROUND_SMALL, palette(ui).paper, Stroke::new(1.0, palette(ui).line), StrokeKind::Inside);
    painter.galley(rect.min + vec2(16.0, 12.0), galley, palette(ui).ink);
    // For screen readers: the painted words as a label.
    let response = ui.interact(rect, ui.id().with("cue"), egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &cue));
    announced(ui, &response);
}
