//! The consultation: the patient on the left, the conversation on the right; one above the other where there is no room.

mod bar;
mod before;
mod room;
mod sheet;
mod talk;
mod thought;

use bevy_egui::egui::{
    self, Align, Id, Label, Layout, Rect, ScrollArea, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2,
};

use super::{Action, leave_by};
use crate::app::figure;
use crate::app::theme::*;
use crate::app::{signs, typewriter, widgets::*};
use crate::look::locale::Locale;
use crate::practice::phrases;
use crate::practice::view::{Briefing, Consultation};
use sheet::Sheet;
pub(super) use talk::NUMBERS;
use talk::{Space, Talk};

/// Below this height everything moves closer, so that four lines fit without scrolling.
const COMPACT: f32 = 720.0;

/// Below one of these, patient and conversation do not fit beside each other: large text, or a small window.
const NARROW: (f32, f32) = (900.0, 520.0);

/// Below this height the patient gives up more of their side.
const LOW: f32 = 600.0;

/// Above this height there is room for the room over the conversation.
const TALL: f32 = 760.0;

/// Shows a moment of the consultation; `briefing` is what was read before it.
pub fn show(ui: &mut Ui, now: &Consultation, briefing: &Briefing, locale: &Locale) -> Option<Action> {
    let whole = ui.available_rect_before_wrap();
    // While the words come, no key chooses: what finishes them is spent.
    let moment = Id::new((now.visit.number, now.turns, now.history.len()));
    let length = now.speech.iter().map(|said| said.text.chars().count()).sum();
    let in_sight = typewriter::in_sight(ui, moment, length);
    // Words with room between their letters need more of it.
    let wide = whole.width() / (1.0 + 2.5 * room(ui).letters);
    let narrow = wide < NARROW.0 || whole.height() < NARROW.1;
    let space = match whole.height() {
        _ if narrow => Space::Narrow,
        ..COMPACT => Space::Compact,
        _ => Space::Wide,
    };
    // A low window has room for a head, and not for a room.
    let pictured = !narrow || whole.height() > TALL;
    let talk = Talk { now, locale, space, pictured, moment, in_sight };
    sheet::close_by_key(ui, now);
    match narrow {
        false => beside(ui, &talk, briefing, moment),
        true if pictured => under(ui, &talk, briefing, moment),
        true => stacked(ui, &talk, briefing, moment),
    }
}

/// Patient and conversation beside each other; what leads on stays at the foot.
fn beside(ui: &mut Ui, talk: &Talk, briefing: &Briefing, moment: Id) -> Option<Action> {
    let (now, locale) = (talk.now, talk.locale);
    let compact = talk.space == Space::Compact;
    let whole = ui.available_rect_before_wrap();
    let is_low = whole.height() < LOW;
    let bar = Rect::from_min_size(whole.min, vec2(whole.width(), if is_low { 52.0 } else { 56.0 }));
    let below = Rect::from_min_max(pos2(whole.left(), bar.bottom()), whole.max);
    let talk_width = match is_low || compact {
        true => below.width() * 0.72,
        false => (below.width() * 0.5).clamp(570.0, 760.0),
    };
    let split = below.right() - talk_width;
    let left = Rect::from_min_max(below.min, pos2(split, below.bottom()));
    let right = Rect::from_min_max(pos2(split, below.top()), below.max);

    let mut action = bar::beside(ui, bar, now, locale);
    action = room::show(ui, left, now, briefing, locale).or(action);
    let inner = right.shrink2(match is_low {
        true => vec2(22.0, 8.0),
        _ if compact => vec2(22.0, 14.0),
        false => vec2(26.0, 20.0),
    });
    let foot = Rect::from_min_max(pos2(inner.left(), inner.bottom() - 42.0), inner.max);
    let upper = Rect::from_min_max(inner.min, pos2(inner.right(), foot.top() - GAP / 2.0));
    ui.scope_builder(UiBuilder::new().max_rect(upper).layout(Layout::top_down(Align::Min)), |ui| {
        // A new moment begins at its top.
        let shown = ScrollArea::vertical().id_salt(moment).auto_shrink([false, false]).show(ui, |ui| {
            action = action.take().or(talk.show(ui));
        });
        if shown.content_size.y > shown.inner_rect.height() + shown.state.offset.y + 1.0 {
            ui.painter().hline(upper.x_range(), upper.bottom(), Stroke::new(1.0, palette(ui).edge));
        }
    });
    ui.scope_builder(UiBuilder::new().max_rect(foot).layout(Layout::left_to_right(Align::Center)), |ui| {
        action = action.take().or(talk.aids(ui));
    });
    action
}

/// The room above the conversation, in a tall window.
fn under(ui: &mut Ui, talk: &Talk, briefing: &Briefing, moment: Id) -> Option<Action> {
    let (now, locale) = (talk.now, talk.locale);
    let whole = ui.available_rect_before_wrap();
    let inner = whole.shrink2(vec2(16.0, 12.0));
    let bar = ui.scope_builder(UiBuilder::new().max_rect(inner), |ui| bar::rows(ui, now, locale));
    let top = bar.response.rect.bottom() + 12.0;
    let height = (whole.height() * 0.42).min(whole.width() * 0.8);
    let picture = Rect::from_min_max(pos2(whole.left(), top), pos2(whole.right(), top + height));
    let looked_up = room::show(ui, picture, now, briefing, locale);
    let below = Rect::from_min_max(pos2(whole.left(), picture.bottom()), whole.max);
    let talked = ui.scope_builder(UiBuilder::new().max_rect(below), |ui| {
        let mut action = None;
        scrolled(ui, moment, 16.0, |ui| action = talk_and_aids(ui, talk));
        action
    });
    bar.inner.or(looked_up).or(talked.inner)
}

/// A head beside what can be opened, the conversation under it; everything scrolls.
fn stacked(ui: &mut Ui, talk: &Talk, briefing: &Briefing, moment: Id) -> Option<Action> {
    let (now, locale) = (talk.now, talk.locale);
    let mut action = None;
    // What is opened is seen from its top, and what was seen before is found where it was.
    let seen = moment.with(sheet::open(ui, now));
    scrolled(ui, seen, 16.0, |ui| {
        ui.horizontal(|ui| {
            figure::bust(ui, &now.person.look, now.cue, now.mood, 56.0, "consultation");
            ui.vertical(|ui| {
                bar::words(ui, now, locale);
                let cue = phrases::cue(&now.person, now.cue, locale);
                let shown = ui.add(Label::new(regular(ui, cue, SMALL + 1.0, palette(ui).quiet)).wrap());
                announced(ui, &shown);
            });
        });
        if let Some(open) = sheet::open(ui, now) {
            action = card(ui, |ui| sheet::show(ui, open, false, now, briefing, locale));
        }
        action = action.take().or(talk.show(ui));
        ui.add_space(GAP / 2.0);
        // What is needed less often stands where it takes no room from what is said.
        let tools = ui.horizontal_wrapped(|ui| talk.aids(ui).or(bar::tools(ui, now, locale)));
        action = action.take().or(tools.inner);
    });
    action
}

/// The conversation, and what helps after it.
fn talk_and_aids(ui: &mut Ui, talk: &Talk) -> Option<Action> {
    let action = talk.show(ui);
    ui.add_space(GAP / 2.0);
    action.or(ui.horizontal_wrapped(|ui| talk.aids(ui)).inner)
}

/// Opens what the key or its button opens, and closes it again.
fn toggle(ui: &mut Ui, wanted: Sheet, now: &Consultation, locale: &Locale) {
    let (sign, label, key) = match wanted {
        Sheet::Notes => (signs::NOTES, "consultation-notes", egui::Key::N),
        Sheet::History => (signs::HISTORY, "consultation-history", egui::Key::H),
        Sheet::Both => (signs::BOTH, "consultation-both", egui::Key::R),
    };
    let is_open = sheet::open(ui, now) == Some(wanted);
    let button = secondary(ui, sign, &locale.text(label), key.name());
    if is_open {
        let stroke = Stroke::new(2.0, palette(ui).accent);
        ui.painter().rect_stroke(button.rect, ROUND_SMALL, stroke, StrokeKind::Inside);
    }
    if button.clicked() || pressed(ui, key) {
        sheet::set(ui, (!is_open).then_some(wanted));
    }
}
