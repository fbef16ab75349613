//! The briefing: what is known before the visit, and what it is for.

use bevy_egui::egui::{self, Key, Ui, vec2};

use super::{Action, leave};
use crate::app::theme::*;
use crate::app::{figure, widgets::*};
use crate::look::locale::Locale;
use crate::look::portrait::Mood;
use crate::model::scenario::words::Cue;
use crate::practice::driver::Action as Play;
use crate::practice::phrases;
use crate::practice::view::{Briefing, ScaleScore};
use crate::store::Settings;

/// Shows the briefing.
pub fn show(ui: &mut Ui, briefing: &Briefing, settings: &Settings, locale: &Locale) -> Option<Action> {
    let (mut action, mut goes_on) = (None, None);
    let contents = |ui: &mut Ui| {
        let person = &briefing.person;
        ui.horizontal(|ui| {
            figure::bust(ui, &person.look, Cue::Neutral, Mood::default(), 104.0, "briefing");
            ui.add_space(12.0);
            ui.vertical(|ui| {
                title(ui, &person.name);
                quiet(ui, format!("{}, {}", person.age, person.occupation));
                quiet(ui, format!("{} · {}", phrases::visit_head(&briefing.visit, locale), briefing.visit.title));
            });
        });
        ui.add_space(GAP);
        // Before everything else, so that nobody scrolls past it.
        if briefing.visit.number == 1 {
            section(ui, &locale.text("play-warnings"), &briefing.warnings);
            quiet(ui, phrases::review(&briefing.review, locale));
            ui.add_space(GAP);
        }
        section(ui, &locale.text("play-referral"), briefing.referral.as_slice());
        if !briefing.intake.is_empty() {
            card(ui, |ui| {
                heading(ui, &locale.text("play-intake"));
                briefing.intake.iter().for_each(|score| scale(ui, score, locale));
            });
            ui.add_space(GAP);
        }
        card(ui, |ui| {
            heading(ui, &locale.text("play-task"));
            paragraph(ui, &briefing.task, BODY, palette(ui).ink);
            quiet(ui, locale.format("play-behaviour", &[("behaviour", briefing.behaviour.as_str().into())]));
            quiet(ui, locale.format("play-budget", &[("n", u32::from(briefing.budget).into())]));
        });
        ui.add_space(GAP);
        action = practise(ui, settings, locale);
    };
    page(ui, "briefing", 860.0, contents, |ui| {
        if primary(ui, &locale.text("briefing-begin")).clicked() || pressed(ui, Key::Enter) {
            goes_on = Some(Action::Play(Play::Proceed));
        }
        goes_on = leave(ui, locale).or(goes_on.take());
    });
    goes_on.or(action)
}

/// How somebody wants to practise.
fn practise(ui: &mut Ui, settings: &Settings, locale: &Locale) -> Option<Action> {
    let mut action = None;
    card(ui, |ui| {
        heading(ui, &locale.text("practise-head"));
        quiet(ui, locale.text("practise-lead"));
        ui.horizontal_wrapped(|ui| {
            if switch(ui, &locale.text("practise-own"), settings.own_first).clicked() {
                action = Some(Action::Set(Settings { own_first: !settings.own_first, ..settings.clone() }));
            }
            if switch(ui, &locale.text("practise-expect"), settings.expects).clicked() {
                action = Some(Action::Set(Settings { expects: !settings.expects, ..settings.clone() }));
            }
        });
    });
    ui.add_space(GAP);
    action
}

fn section(ui: &mut Ui, head: &str, paragraphs: &[String]) {
    if paragraphs.is_empty() {
        return;
    }
    card(ui, |ui| {
        heading(ui, head);
        paragraphs.iter().for_each(|text| paragraph(ui, text, BODY, palette(ui).ink));
    });
    ui.add_space(GAP);
}

/// A score on its scale: a bar over the whole range, without bands that nobody has validated.
fn scale(ui: &mut Ui, score: &ScaleScore, locale: &Locale) {
    let name = phrases::scale(score.scale, locale);
    if ui.available_width() < 620.0 {
        ui.add(egui::Label::new(name).wrap());
        ui.horizontal(|ui| measured(ui, score, locale));
        return;
    }
    ui.horizontal(|ui| {
        let left = egui::Layout::left_to_right(egui::Align::Center);
        ui.allocate_ui_with_layout(vec2(340.0, 26.0), left, |ui| {
            ui.set_min_width(340.0);
            ui.label(name);
        });
        measured(ui, score, locale);
    });
}

/// The bar, and the score in numbers.
fn measured(ui: &mut Ui, score: &ScaleScore, locale: &Locale) {
    let (low, high) = score.scale.range();
    let part = f32::from(score.score - low.min(score.score)) / f32::from((high - low).max(1));
    level_bar(ui, part);
    let words =
        [("score", u32::from(score.score).into()), ("low", u32::from(low).into()), ("high", u32::from(high).into())];
    ui.label(locale.format("briefing-score", &words));
}
