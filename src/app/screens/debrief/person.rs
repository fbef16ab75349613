//! Where the person is now, in words written for it.

use bevy_egui::egui::Ui;

use crate::app::theme::*;
use crate::app::{figure, widgets::*};
use crate::look::locale::Locale;
use crate::look::portrait::Mood;
use crate::model::scenario::CommonLevel;
use crate::model::scenario::words::Cue;
use crate::practice::debrief::Debrief;

pub(super) fn show(ui: &mut Ui, debrief: &Debrief, locale: &Locale) {
    let ending = &debrief.ending;
    let text = |ui: &mut Ui| {
        for words in [&ending.text, &ending.afterwards.join(" ")].into_iter().filter(|words| !words.is_empty()) {
            paragraph(ui, words, BODY + 1.0, palette(ui).ink);
        }
    };
    let is_narrow = ui.available_width() < NARROW;
    ui.horizontal_top(|ui| {
        let size = if is_narrow { 96.0 } else { 128.0 };
        figure::bust(ui, &debrief.person.look, Cue::Neutral, mood(debrief), size, "debrief");
        ui.add_space(12.0);
        ui.vertical(|ui| {
            quiet(ui, locale.format("report-where", &[("name", debrief.person.first_name.as_str().into())]));
            title(ui, &ending.title);
            if !is_narrow {
                text(ui);
            }
        });
    });
    // Words beside a face would stand in a column of three.
    if is_narrow {
        text(ui);
    }
}

/// The part of their state at the end that shows.
fn mood(debrief: &Debrief) -> Mood {
    let level = |of: CommonLevel| debrief.change.levels.iter().find(|at| at.level == of).map_or(50, |at| at.to);
    let fears = debrief.change.subjects.iter().filter(|subject| subject.fear);
    Mood {
        alliance: level(CommonLevel::Alliance),
        autonomy: level(CommonLevel::Autonomy),
        efficacy: level(CommonLevel::Efficacy),
        distress: level(CommonLevel::Distress),
        fear: fears.map(|subject| subject.to).max().unwrap_or(0),
    }
}
