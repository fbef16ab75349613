//! The end: where the room split and moved.

use bevy_egui::egui::Ui;

use super::wall::{TEXT, Wall};
use crate::practice::debrief;
use crate::practice::phrases;
use crate::practice::workshop::{RoomMoment, RoomSummary};

/// How many moments are shown.
const SHOWN: usize = 3;

pub(super) fn show(ui: &mut Ui, wall: &Wall, summary: &RoomSummary) {
    let locale = wall.locale;
    if let Some((title, text)) = &summary.ending {
        wall.head(ui, title);
        wall.text(ui, text, TEXT);
        wall.gap(ui);
    }
    let mut split: Vec<&RoomMoment> = summary.moments.iter().filter(|moment| moment.split() > 0.0).collect();
    split.sort_by(|one, other| other.split().total_cmp(&one.split()));
    if !split.is_empty() {
        wall.head(ui, &locale.text("workshop-split-head"));
        split.into_iter().take(SHOWN).for_each(|moment| named(ui, wall, moment));
        wall.gap(ui);
    }
    let moved = summary.moments.iter().filter(|moment| moment.moved.is_some());
    for moment in moved.take(SHOWN) {
        if let Some(moved) = moment.moved {
            let arguments = [
                ("hands", moved.hands.into()),
                ("before", moved.best.0.into()),
                ("beforeof", moved.of.0.into()),
                ("after", moved.best.1.into()),
                ("afterof", moved.of.1.into()),
            ];
            let name = debrief::turn_name(moment.turn.number, locale);
            wall.led(ui, &name, &locale.format("workshop-moved-here", &arguments), TEXT);
        }
    }
    wall.gap(ui);
    wall.text(ui, &locale.text("workshop-save"), TEXT);
}

/// A moment by its number and the line that was said.
fn named(ui: &mut Ui, wall: &Wall, moment: &RoomMoment) {
    let name = debrief::turn_name(moment.turn.number, wall.locale);
    wall.led(ui, &name, &phrases::line(&moment.turn.line), TEXT);
}
