//! The library: whom to meet.

use bevy_egui::egui::{Id, Key, Ui};

use super::{Action, Page, given, shortcuts};
use crate::app::game::Given;
use crate::app::theme::{BODY, GAP, SMALL, palette};
use crate::app::{figure, signs, widgets::*};
use crate::look::locale::Locale;
use crate::look::portrait::Mood;
use crate::model::scenario::words::Cue;
use crate::practice::driver::Action as Play;
use crate::practice::logbook::{Reminder, Today, words};
use crate::practice::phrases;
use crate::practice::view::{Card, Library, Progress, Sought};

/// Shows the library, or what a class has been given of it.
pub fn show(
    ui: &mut Ui,
    library: &Library,
    reminder: Option<&Reminder>,
    given: Option<&Given>,
    locale: &Locale,
) -> Option<Action> {
    let mut action = None;
    let side = margin(ui.available_width(), 860.0);
    scrolled(ui, Id::new("library"), side, |ui| {
        // Beside the name where there is room for all of it.
        let beside = ui.available_width() >= NARROW;
        let mut head = |ui: &mut Ui| {
            if beside {
                title(ui, &locale.text("app-name"));
                ui.add_space(GAP);
            }
            let pages = [
                (Page::Logbook, signs::LOGBOOK, "library-logbook"),
                (Page::Teaching, signs::TEACHING, "teaching-title"),
                (Page::Settings, signs::SETTINGS, "library-settings"),
                (Page::About, signs::ABOUT, "library-about"),
            ];
            for (page, sign, id) in pages {
                let key = if page == Page::Settings { "F2" } else { "" };
                if secondary(ui, sign, &locale.text(id), key).clicked() {
                    action = Some(Action::Show(page));
                }
            }
            if secondary(ui, signs::KEYS, &locale.text("keys-title"), "F1").clicked() {
                shortcuts::open(ui);
            }
        };
        if !beside {
            title(ui, &locale.text("app-name"));
        }
        ui.horizontal_wrapped(&mut head);
        ui.add_space(4.0);
        match given {
            Some(given) => action = given::show(ui, given, locale).or(action.take()),
            None => paragraph(ui, &locale.text("library-lead"), BODY, palette(ui).quiet),
        }
        if let Some(reminder) = reminder {
            ui.add_space(GAP);
            action = card(ui, |ui| remind(ui, reminder, locale)).or(action.take());
        }
        ui.add_space(GAP);
        // Nobody is met before it is known who plays.
        if given.is_some_and(|given| given.student().is_none()) {
            return;
        }
        if library.cards.is_empty() {
            card(ui, |ui| quiet(ui, locale.text("library-empty")));
        }
        for (at, card) in seek(ui, library, locale).into_iter().enumerate() {
            action = show_card(ui, card, locale).or(action.take());
            if at == 0 && pressed(ui, Key::Enter) && ui.memory(|memory| memory.focused().is_none()) {
                action = Some(Action::Play(Play::Open(card.scenario.clone())));
            }
            ui.add_space(GAP);
        }
        if library.cards.iter().any(|card| card.review.by.is_empty()) {
            quiet(ui, locale.text("library-unreviewed"));
        }
        quiet(ui, locale.text("library-claims"));
    });
    action
}

/// By what somebody can be looked for, and those who fit.
fn seek<'l>(ui: &mut Ui, library: &'l Library, locale: &Locale) -> Vec<&'l Card> {
    let id = Id::new("sought");
    let mut sought: Sought = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let facets = library.facets(&sought);
    if facets.is_empty() {
        return library.sought(&sought);
    }
    let any = locale.text("library-seek-any");
    let across = if ui.available_width() < NARROW { 2 } else { facets.len() };
    for row in facets.chunks(across) {
        ui.columns(across, |columns| {
            for (ui, (facet, values)) in columns.iter_mut().zip(row) {
                let words = values.iter().map(|value| phrases::sought(*facet, value, library, locale));
                let all: Vec<String> = std::iter::once(any.clone()).chain(words).collect();
                let at = sought.of(*facet).and_then(|chosen| values.iter().position(|value| value == chosen));
                let chosen = &all[at.map_or(0, |at| at + 1)];
                if let Some(at) = pick(ui, &phrases::facet(*facet, locale), chosen, &all) {
                    let value = at.checked_sub(1).and_then(|at| values.get(at));
                    sought = sought.with(*facet, value.map(String::as_str));
                }
            }
        });
    }
    ui.add_space(GAP);
    let found = library.sought(&sought);
    if found.len() < library.cards.len() {
        quiet(ui, phrases::shown(&found, library, locale));
        if link(ui, &locale.text("library-seek-all")).clicked() {
            sought = Sought::default();
        }
        ui.add_space(GAP);
    }
    ui.data_mut(|data| data.insert_temp(id, sought));
    found
}

/// That it is time to practise, as somebody has wished, and what with.
fn remind(ui: &mut Ui, reminder: &Reminder, locale: &Locale) -> Option<Action> {
    let [go, why] = words::today(&reminder.today, locale);
    paragraph(ui, &words::reminder(reminder, locale), BODY, palette(ui).ink);
    quiet(ui, why);
    let play = match &reminder.today {
        Today::Meet(suggestion) => Play::Open(suggestion.scenario.clone()),
        Today::Drill(_) => Play::Drill,
    };
    secondary(ui, signs::ON, &go, "").clicked().then_some(Action::Play(play))
}

fn show_card(ui: &mut Ui, shown: &Card, locale: &Locale) -> Option<Action> {
    card(ui, |ui| {
        ui.horizontal(|ui| {
            let side = if ui.available_width() < 480.0 { 72.0 } else { 132.0 };
            figure::bust(ui, &shown.person.look, Cue::Neutral, Mood::default(), side, &shown.scenario);
            ui.add_space(12.0);
            ui.vertical(|ui| {
                heading(ui, &shown.person.name);
                paragraph(ui, &shown.title, BODY, palette(ui).ink);
                quiet(ui, phrases::card(shown, locale));
                if !shown.review.by.is_empty() {
                    quiet(ui, phrases::review(&shown.review, locale));
                }
                paragraph(ui, &phrases::progress(&shown.progress, locale), SMALL + 1.0, palette(ui).ink);
                ui.add_space(4.0);
                let begun = matches!(shown.progress, Progress::Begun { .. });
                let meet = phrases::meet(shown, locale);
                ui.horizontal_wrapped(|ui| {
                    let goes_on =
                        primary(ui, &meet).clicked().then(|| Action::Play(Play::Open(shown.scenario.clone())));
                    let anew = begun && secondary(ui, signs::ANEW, &locale.text("library-anew"), "").clicked();
                    let anew = anew.then(|| Action::Play(Play::BeginAnew(shown.scenario.clone())));
                    let room = secondary(ui, signs::ROOM, &locale.text("workshop-title"), "").clicked();
                    let room = room.then(|| Action::Play(Play::Workshop(shown.scenario.clone())));
                    let guide = secondary(ui, signs::GUIDE, &locale.text("workshop-guide"), "").clicked();
                    let guide = guide.then(|| Action::SaveGuide(shown.scenario.clone()));
                    room.or(guide).or(anew).or(goes_on)
                })
                .inner
            })
            .inner
        })
        .inner
    })
}
