//! The screens without a window: controls found by their labels, a whole course by keyboard.

use std::sync::Arc;

use bevy_egui::egui::{self, Key, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

mod access;
mod bad_input;
mod course;
mod drill;
mod given;
mod languages;
mod layout;
mod library;
mod living;
mod logbook;
mod practice;
mod talking;
mod teaching;
mod workshop;

use super::*;
use crate::app::game::{Game, Scene, System};
use crate::app::{fonts, motion, theme};
use crate::content::embedded;
use crate::look::theme::Theme;
use crate::practice::phrases;
use crate::practice::record::Mode;
use crate::practice::session::{self, Session};
use crate::practice::view::{Briefing, Consultation, Over};
use crate::store::Settings;

/// A game that keeps its attempts and settings in a folder of its own.
pub(super) fn game(data: &std::path::Path) -> Game {
    game_in("en", data)
}

/// The same for somebody whose system speaks a language.
pub(super) fn game_in(language: &str, data: &std::path::Path) -> Game {
    let system = System { languages: vec![language.into()], still: None, voice: false, folders: vec![data.to_owned()] };
    Game::new(embedded::content().unwrap(), None, system, Some(data.to_owned()), Arc::new(|| {}))
}

/// A game on the screens, in a window of this size.
pub(super) fn open(size: (f32, f32), data: &std::path::Path) -> Harness<'static, Game> {
    open_game(size, game(data))
}

pub(super) fn open_game(size: (f32, f32), game: Game) -> Harness<'static, Game> {
    dressed(size, game, |ui, game| {
        let action = show(ui, game);
        game.settle();
        if let Some(action) = action {
            game.act(action);
            ui.ctx().request_repaint();
        }
    })
}

/// A screen in the colours and the typeface of the app.
pub(super) fn dressed<S: 'static>(
    size: (f32, f32),
    state: S,
    screen: impl Fn(&mut egui::Ui, &mut S) + 'static,
) -> Harness<'static, S> {
    let mut is_dressed = false;
    let dressed = move |ui: &mut egui::Ui, state: &mut S| {
        if !std::mem::replace(&mut is_dressed, true) {
            fonts::install(ui.ctx());
            let content = embedded::content().unwrap();
            theme::apply(ui.ctx(), &content.themes().of(Theme::Light).into(), &Settings::default(), false);
            // The typeface is there from the next pass on.
            return ui.ctx().request_repaint();
        }
        screen(ui, state);
    };
    let mut harness = Harness::builder().with_size(vec2(size.0, size.1)).build_ui_state(dressed, state);
    harness.run_steps(3);
    harness
}

/// Keys that show all of a visit's moments, after a library, and what each shows.
pub(super) const OF_A_VISIT: [(Key, &str); 11] = [
    (Key::Enter, "briefing"),
    (Key::Enter, "words"),
    (Key::Num1, "lines"),
    (Key::H, "history"),
    (Key::N, "notes"),
    (Key::C, "coach"),
    (Key::N, "no notes"),
    (Key::T, "thought"),
    (Key::B, "back"),
    (Key::Num2, "another line"),
    (Key::R, "both reactions"),
];

pub(super) fn press(harness: &mut Harness<Game>, key: Key) {
    harness.key_press(key);
    harness.run_steps(40);
}

/// The files of the attempts that are kept; what lies beside one that is open is none.
pub(super) fn attempts(data: &tempfile::TempDir) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(data.path().join("attempts")).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths.filter(|path| path.extension().is_some_and(|ending| ending == "jsonl")).collect()
}

/// Says the first line at every turn, and goes on from visit to visit, until the debrief can be opened.
pub(super) fn say_the_first_until_the_end(harness: &mut Harness<Game>) {
    while !harness.state().consultation().is_some_and(|now| now.over == Some(Over::Course)) {
        let talking = harness.state().consultation().is_some_and(|now| now.over.is_none());
        let briefed = harness.state().scene() == Scene::Consultation;
        press(harness, if talking && briefed { Key::Num1 } else { Key::Enter });
    }
}

/// What the consultation screen shows, apart from any game.
pub(super) struct Shown {
    pub now: Consultation,
    pub briefing: Briefing,
    pub asked: Option<Action>,
}

/// The consultation screen alone.
pub(super) fn consultation_of(session: &Session, size: (f32, f32)) -> Harness<'static, Shown> {
    let locale = embedded::locale("en").unwrap();
    let shown = Shown { now: session.consultation(), briefing: session.briefing(), asked: None };
    dressed(size, shown, move |ui, shown| {
        let asked = consultation::show(ui, &shown.now, &shown.briefing, &locale);
        shown.asked = shown.asked.take().or(asked);
    })
}

pub(super) fn begin(id: &str, seed: u32, mode: Mode) -> Session {
    let case = Arc::new(embedded::case(id).unwrap());
    let header = session::header(&case, "test".into(), seed, mode);
    let mut session = Session::begin(case, header).unwrap();
    session.proceed();
    session
}

/// Sees to it that all that has a name on a screen is between the sides of the window.
pub(super) fn keeps_inside<T>(harness: &Harness<T>, width: f32, what: &str) {
    for node in harness.query_all_by(|node| node.label().is_some() || node.value().is_some()) {
        let rect = node.rect();
        assert!(
            rect.left() >= -0.5 && rect.right() <= width + 0.5,
            "{what}, {width} wide: {:?} is at {rect:?}",
            node.accesskit_node().value()
        );
    }
}
