//! The consultation: the patient on the left, the conversation on the right; one above the other where there is no room.

mod bar;
mod sheet;
mod talk;

use bevy_egui::egui::{
    self, Align, FontFamily, FontId, Id, Layout, Rect, ScrollArea, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2,
};

use super::{Action, Page};
use crate::app::figure::{self, Seated};
use crate::app::theme::*;
use crate::app::{reading, widgets::*};
use crate::locale::{Locale, phrases};
use crate::portrait::Light;
use crate::view::{Briefing, Consultation, Mood};
use sheet::Sheet;
use talk::{Space, Talk};

/// Below this height everything moves closer, so that four lines fit without scrolling.
const COMPACT: f32 = 720.0;

/// Below one of these, patient and conversation do not fit beside each other: large text, or a small window.
const NARROW: (f32, f32) = (900.0, 520.0);

/// Shows a moment of the consultation; `briefing` is what was read before it.
pub fn show(ui: &mut Ui, now: &Consultation, briefing: &Briefing, locale: &Locale) -> Option<Action> {
    let whole = ui.available_rect_before_wrap();
    // While the words come, no key chooses: what finishes them is spent.
    let moment = Id::new((now.visit.number, now.turns, now.history.len()));
    let length = now.speech.iter().map(|said| said.text.chars().count()).sum();
    let in_sight = reading::in_sight(ui, moment, length);
    let narrow = whole.width() < NARROW.0 || whole.height() < NARROW.1;
    let space = match whole.height() {
        _ if narrow => Space::Narrow,
        ..COMPACT => Space::Compact,
        _ => Space::Wide,
    };
    let talk = Talk { now, locale, space, in_sight };
    if narrow { stacked(ui, &talk, briefing, moment) } else { beside(ui, &talk, briefing, moment) }
}

/// Patient and conversation beside each other; what leads on stays at the foot.
fn beside(ui: &mut Ui, talk: &Talk, briefing: &Briefing, moment: Id) -> Option<Action> {
    let (now, locale) = (talk.now, talk.locale);
    let compact = talk.space == Space::Compact;
    let whole = ui.available_rect_before_wrap();
    let bar = Rect::from_min_size(whole.min, vec2(whole.width(), 56.0));
    let below = Rect::from_min_max(pos2(whole.left(), bar.bottom()), whole.max);
    let split = below.right() - if compact { below.width() * 0.57 } else { (below.width() * 0.5).clamp(570.0, 760.0) };
    let left = Rect::from_min_max(below.min, pos2(split, below.bottom()));
    let right = Rect::from_min_max(pos2(split, below.top()), below.max);

    let mut action = bar::beside(ui, bar, now, locale);
    let patient = Seated { look: &now.person.look, cue: now.cue, mood: now.mood };
    // Nobody knows whether others stay: who is silent is not drawn.
    let other = now.speech.iter().rev().find_map(|said| Some((said.look.as_ref()?, said.cue)));
    let beside = other.map(|(look, cue)| Seated { look, cue, mood: Mood::default() });
    figure::consulting_room(ui, left, &patient, beside.as_ref(), light(now.visit.number));
    match sheet::open(ui) {
        None => cue_strip(ui, left, now, locale),
        Some(open) => over_picture(ui, left, |ui| sheet::show(ui, open, now, briefing, locale)),
    }
    let inner = right.shrink2(if compact { vec2(22.0, 14.0) } else { vec2(26.0, 20.0) });
    let foot = Rect::from_min_max(pos2(inner.left(), inner.bottom() - 42.0), inner.max);
    let upper = Rect::from_min_max(inner.min, pos2(inner.right(), foot.top() - GAP / 2.0));
    ui.scope_builder(UiBuilder::new().max_rect(upper).layout(Layout::top_down(Align::Min)), |ui| {
        // A new moment begins at its top.
        ScrollArea::vertical().id_salt(moment).auto_shrink([false, false]).show(ui, |ui| {
            action = action.take().or(talk.show(ui));
        });
    });
    ui.scope_builder(UiBuilder::new().max_rect(foot).layout(Layout::left_to_right(Align::Center)), |ui| {
        action = action.take().or(talk.aids(ui));
    });
    action
}

/// One above the other, and everything scrolls.
fn stacked(ui: &mut Ui, talk: &Talk, briefing: &Briefing, moment: Id) -> Option<Action> {
    let (now, locale) = (talk.now, talk.locale);
    let mut action = None;
    scrolled(ui, moment, 16.0, |ui| {
        action = bar::stacked(ui, now, locale);
        ui.add_space(4.0);
        match sheet::open(ui) {
            None => {
                ui.horizontal(|ui| {
                    figure::bust(ui, &now.person.look, now.cue, now.mood, 96.0, "consultation");
                    paragraph(ui, &phrases::cue(&now.person, now.cue, locale), SMALL + 1.0, palette(ui).quiet);
                });
            }
            Some(open) => card(ui, |ui| sheet::show(ui, open, now, briefing, locale)),
        }
        action = action.take().or(talk.show(ui));
        ui.add_space(GAP / 2.0);
        ui.horizontal_wrapped(|ui| action = action.take().or(talk.aids(ui)));
    });
    action
}

/// Every visit has its time of day.
fn light(visit: u8) -> Light {
    [Light::Morning, Light::Midday, Light::Afternoon][usize::from(visit.saturating_sub(1)) % 3]
}

/// A sheet over the picture, so that the lines stay in sight.
fn over_picture(ui: &mut Ui, left: Rect, contents: impl FnOnce(&mut Ui)) {
    let rect = left.shrink(22.0);
    ui.painter().rect(rect, ROUND, palette(ui).card, Stroke::new(1.0, palette(ui).line), StrokeKind::Inside);
    let inner = rect.shrink2(vec2(20.0, 16.0));
    ui.scope_builder(UiBuilder::new().max_rect(inner).layout(Layout::top_down(Align::Min)), |ui| {
        ScrollArea::vertical().id_salt("sheet-scroll").auto_shrink(false).show(ui, contents);
    });
}

/// What the body says, in words, over the foot of the picture.
fn cue_strip(ui: &mut Ui, left: Rect, now: &Consultation, locale: &Locale) {
    let cue = phrases::cue(&now.person, now.cue, locale);
    let font = FontId::new(SMALL + 1.0, FontFamily::Proportional);
    let galley = ui.painter().layout(cue.clone(), font, palette(ui).ink, left.width() - 76.0);
    let size = vec2(left.width() - 44.0, galley.size().y + 24.0);
    let rect = Rect::from_min_size(pos2(left.left() + 22.0, left.bottom() - 20.0 - size.y), size);
    let painter = ui.painter();
    painter.rect(
        rect,
        ROUND_SMALL,
        palette(ui).paper.gamma_multiply(0.96),
        Stroke::new(1.0, palette(ui).line),
        StrokeKind::Inside,
    );
    painter.galley(rect.min + vec2(16.0, 12.0), galley, palette(ui).ink);
    // For screen readers: the painted words as a label.
    let response = ui.interact(rect, ui.id().with("cue"), egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &cue));
}

/// Opens what the key or its button opens, and closes it again.
fn toggle(ui: &mut Ui, wanted: Sheet, label: &str, key: egui::Key, locale: &Locale) {
    let is_open = sheet::open(ui) == Some(wanted);
    let button = secondary(ui, &locale.text(label), key.name());
    if is_open {
        let stroke = Stroke::new(2.0, palette(ui).accent);
        ui.painter().rect_stroke(button.rect, ROUND_SMALL, stroke, StrokeKind::Inside);
    }
    if button.clicked() || pressed(ui, key) {
        sheet::set(ui, (!is_open).then_some(wanted));
    }
}

/// Leads back to the library.
fn leave(ui: &mut Ui, locale: &Locale) -> Option<Action> {
    let leaves = secondary(ui, &locale.text("go-library"), "Esc").clicked() || pressed(ui, egui::Key::Escape);
    leaves.then_some(Action::Show(Page::Library))
}
