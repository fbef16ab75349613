//! How items of the rubric and ways of talking went, attempt by attempt.

use bevy_egui::egui::{Align, Label, Layout, Rect, Sense, Stroke, StrokeKind, Ui, vec2};

use crate::app::theme::*;
use crate::app::widgets::*;
use crate::look::locale::Locale;
use crate::practice::debrief::Pattern;
use crate::practice::logbook::{HabitCourse, Skill, due, words};

/// Width and height of the course of an item: a column an attempt.
const COURSE: (f32, f32) = (156.0, 34.0);
const COLUMN: f32 = 13.0;

/// Room for the words after a course.
const WORDS: f32 = 270.0;

pub(super) fn skills(ui: &mut Ui, skills: &[Skill], locale: &Locale) {
    heading(ui, &locale.text("logbook-skills"));
    quiet(ui, locale.text("logbook-skills-hint"));
    for skill in skills {
        ui.add_space(2.0);
        let said = [Some(words::lately(skill, locale)), words::change(skill, locale)];
        let said = said.into_iter().flatten().collect::<Vec<_>>().join(". ");
        row(ui, &format!("{} {}", skill.id, skill.title), &said, |ui| {
            columns(ui, skill.course.iter().map(|share| Some((share.part()?, share.likely()))))
        });
    }
    let due: Vec<_> = due(skills).into_iter().map(|skill| skill.title.as_str()).collect();
    if !due.is_empty() {
        ui.add_space(4.0);
        let items = due.join(" · ");
        led(ui, &locale.text("logbook-due"), &items, SMALL + 1.0);
    }
}

pub(super) fn habits(ui: &mut Ui, habits: &[HabitCourse], locale: &Locale) {
    heading(ui, &locale.text("logbook-habits"));
    for (helps, head) in Pattern::SIDES {
        let shown = habits.iter().filter(|habit| habit.pattern.helps() == helps && habit.shows > 0);
        let mut shown = shown.peekable();
        if shown.peek().is_some() {
            ui.add_space(4.0);
            minor(ui, &locale.text(head));
        }
        for habit in shown {
            let arguments = [("shown", habit.shows.into()), ("of", (habit.seen.len() as u32).into())];
            let seen = locale.format("logbook-habit", &arguments);
            let parts = habit.seen.iter().map(|(n, of)| (*of > 0).then(|| (*n as f32 / *of as f32, None)));
            row(ui, &locale.text(habit.pattern.message()), &seen, |ui| columns(ui, parts));
        }
    }
    if habits.iter().all(|habit| habit.shows == 0) {
        quiet(ui, locale.text("logbook-no-habits"));
    }
}

/// A name, a picture and words; under each other where there is no room.
fn row(ui: &mut Ui, name: &str, words: &str, picture: impl FnOnce(&mut Ui)) {
    let name = |ui: &mut Ui| _ = ui.add(Label::new(regular(ui, name, SMALL + 1.0, palette(ui).ink)).wrap());
    let after = |ui: &mut Ui| {
        ui.add(Label::new(regular(ui, words, SMALL, palette(ui).quiet)).wrap());
    };
    if ui.available_width() < NARROW {
        ui.add_space(GAP);
        ui.spacing_mut().item_spacing.y = 3.0;
        name(ui);
        after(ui);
        picture(ui);
        return;
    }
    ui.horizontal(|ui| {
        let width = ui.available_width() - COURSE.0 - WORDS - 24.0;
        ui.allocate_ui_with_layout(vec2(width, COURSE.1), Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_width(width);
            name(ui);
        });
        picture(ui);
        ui.add_space(6.0);
        after(ui);
    });
}

/// A column an attempt, filled as far as the part that landed; none where there was no chance. A line in it shows between which
/// parts the skill behind it is likely to lie.
fn columns(ui: &mut Ui, parts: impl Iterator<Item = Option<(f32, Option<(f32, f32)>)>>) {
    let (rect, _) = ui.allocate_exact_size(vec2(COURSE.0, COURSE.1), Sense::hover());
    let (painter, palette) = (ui.painter(), palette(ui));
    for (at, part) in parts.enumerate() {
        let left = rect.left() + at as f32 * COLUMN;
        let whole = Rect::from_x_y_ranges(left..=left + COLUMN - 4.0, rect.y_range());
        let Some((part, likely)) = part else { continue };
        // Of nothing, too, there is a foot: an empty frame looks like something that is missing.
        let height = (rect.height() * part).max(3.0);
        painter.rect_filled(whole.with_min_y(rect.bottom() - height), 2.0, palette.accent);
        painter.rect_stroke(whole, 2.0, Stroke::new(1.0, palette.edge), StrokeKind::Inside);
        if let Some((low, high)) = likely {
            let at = |part: f32| rect.bottom() - rect.height() * part;
            painter.vline(whole.center().x, at(high)..=at(low), Stroke::new(1.5, palette.quiet));
        }
    }
}
