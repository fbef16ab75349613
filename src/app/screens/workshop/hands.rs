//! Hands that are counted: a letter says of which line, two digits how many.

use bevy_egui::egui::{Id, Key, Ui};

use crate::app::screens::Action;
use crate::app::widgets::pressed;
use crate::practice::driver::{Action as Play, Lead};
use crate::practice::workshop::{Room, Step};

const LETTERS: [Key; 6] = [Key::A, Key::B, Key::C, Key::D, Key::E, Key::F];

const DIGITS: [Key; 10] =
    [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

fn id() -> Id {
    Id::new("line whose hands are counted")
}

/// The line, by its number from 0, whose hands are counted now.
pub(super) fn counted(ui: &Ui, room: &Room) -> usize {
    let at = ui.data(|data| data.get_temp(id())).unwrap_or(0);
    if at < room.lines.len() { at } else { 0 }
}

/// A letter chooses a line to count, and Enter the next one; while an answer is looked at, a letter shows the answer to that
/// line beside it. Digits count, and X chooses the line instead of the room.
pub(super) fn keys(ui: &Ui, room: &Room) -> Option<Action> {
    let lead = |lead: Lead| Some(Action::Play(Play::Lead(lead)));
    let at = counted(ui, room);
    match room.step {
        Step::Voting | Step::Again => {
            if let Some(letter) = letter(ui, room) {
                ui.data_mut(|data| data.insert_temp(id(), letter));
                return None;
            }
            if pressed(ui, Key::Enter) {
                let next = (at + 1) % room.lines.len().max(1);
                ui.data_mut(|data| data.insert_temp(id(), next));
                return None;
            }
            if pressed(ui, Key::X) {
                return lead(Lead::Pick(at));
            }
            let line = room.lines.get(at)?;
            let before = if room.step == Step::Again { line.again } else { line.first }.unwrap_or(0);
            if pressed(ui, Key::Delete) {
                return lead(Lead::Hands(at, 0));
            }
            let digit = DIGITS.iter().position(|key| pressed(ui, *key))? as u8;
            // Two digits: the third begins anew.
            let hands = if before < 10 { 10 * before + digit } else { digit };
            lead(Lead::Hands(at, hands))
        }
        Step::Answered | Step::Revealed => lead(Lead::Beside(letter(ui, room)?)),
        _ => None,
    }
}

fn letter(ui: &Ui, room: &Room) -> Option<usize> {
    LETTERS.iter().take(room.lines.len()).position(|key| pressed(ui, *key))
}
