//! The wall: what a room sees on a projector, from its back row. Everything goes by keys or a presenter's clicker.

mod hands;
mod moment;
mod notes;
mod over;
mod wall;

use bevy_egui::egui::{Id, Key, ScrollArea, Ui, UiBuilder, vec2};

use super::{Action, Page};
use crate::app::widgets::*;
use crate::look::locale::Locale;
use crate::practice::driver::{Action as Play, Lead};
use crate::practice::workshop::{Room, Step, Workshop};
use wall::Wall;

pub use notes::show as notes;

/// Shows the wall, and takes the keys of whoever leads.
pub fn show(ui: &mut Ui, workshop: &Workshop, locale: &Locale) -> Option<Action> {
    let room = workshop.room();
    let asked = keys(ui, &room);
    let wall = Wall::of(ui, locale);
    let whole = ui.available_rect_before_wrap();
    let inner = whole.shrink2(vec2(wall.points(56.0), wall.points(40.0)));
    let turn = workshop.session().turns().len();
    ui.scope_builder(UiBuilder::new().max_rect(inner), |ui| {
        // What is too long for a wall is reached with the arrow keys; every step begins at its top.
        let id = Id::new(("wall", room.step as u8, turn, room.home));
        ScrollArea::vertical().id_salt(id).auto_shrink(false).show(ui, |ui| {
            scroll(ui, &wall);
            match room.step {
                Step::Reading => moment::reading(ui, &wall, &room),
                Step::Listening => moment::listening(ui, &wall, &room),
                Step::Voting | Step::Again | Step::Discussing => moment::lines(ui, &wall, &room),
                Step::Answered | Step::Revealed => moment::answered(ui, &wall, &room),
                Step::Over => over::show(ui, &wall, &workshop.summary()),
            }
        });
    });
    asked
}

fn scroll(ui: &Ui, wall: &Wall) {
    let step = wall.points(160.0);
    for (key, by) in [(Key::ArrowDown, -step), (Key::ArrowUp, step)] {
        if pressed(ui, key) {
            ui.scroll_with_delta(vec2(0.0, by));
        }
    }
}

/// What the keys ask for in the window of the notes, which has them all as well.
pub fn keys_beside(ui: &Ui, workshop: &Workshop) -> Option<Action> {
    keys(ui, &workshop.room())
}

/// What the keys ask for. A clicker has two: page down and page up.
fn keys(ui: &Ui, room: &Room) -> Option<Action> {
    let lead = |lead: Lead| Some(Action::Play(Play::Lead(lead)));
    let any = |keys: &[Key]| keys.iter().any(|key| pressed(ui, *key));
    let is_counting = matches!(room.step, Step::Voting | Step::Again);
    if any(&[Key::PageDown, Key::ArrowRight, Key::Space]) || !is_counting && any(&[Key::Enter]) {
        return lead(Lead::Forward);
    }
    if any(&[Key::PageUp, Key::ArrowLeft, Key::Backspace]) {
        return lead(Lead::Backward);
    }
    if pressed(ui, Key::Escape) {
        return Some(Action::Show(Page::Library));
    }
    if any(&[Key::T]) {
        return lead(Lead::Discuss);
    }
    if any(&[Key::N]) {
        return Some(Action::ShowNotes);
    }
    if any(&[Key::S]) {
        return Some(Action::SaveRoom);
    }
    hands::keys(ui, room)
}
