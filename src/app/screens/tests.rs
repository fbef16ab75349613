//! The screens without a window: controls found by their labels, a whole course by keyboard.

use std::sync::Arc;

use bevy_egui::egui::{self, Key, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

use super::*;
use crate::app::game::{Game, Scene};
use crate::app::{fonts, motion, theme};
use crate::embedded;
use crate::locale::phrases;
use crate::record::Mode;
use crate::session::{self, Moment, Session};
use crate::store::{Settings, Theme};
use crate::view::{Briefing, Consultation, Over};

/// A game that keeps its attempts and settings in a folder of its own.
fn game(data: &std::path::Path) -> Game {
    Game::new(embedded::locale("en").unwrap(), Some(data.to_owned()), Arc::new(|| {}))
}

/// A game on the screens, in a window of this size.
fn open(size: (f32, f32), data: &std::path::Path) -> Harness<'static, Game> {
    let game = game(data);
    let mut dressed = false;
    let screens = move |ui: &mut egui::Ui, game: &mut Game| {
        if !std::mem::replace(&mut dressed, true) {
            fonts::install(ui.ctx());
            theme::apply(ui.ctx(), Theme::Light);
            // The typeface is there from the next pass on.
            return ui.ctx().request_repaint();
        }
        let action = show(ui, game);
        game.finish();
        if let Some(action) = action {
            game.act(action);
            ui.ctx().request_repaint();
        }
    };
    let mut harness = Harness::builder().with_size(vec2(size.0, size.1)).build_ui_state(screens, game);
    harness.run_steps(3);
    harness
}

fn press(harness: &mut Harness<Game>, key: Key) {
    harness.key_press(key);
    harness.run_steps(40);
}

/// Says the first line at every turn, and goes on from visit to visit, until the debrief can be opened.
fn say_the_first_until_the_end(harness: &mut Harness<Game>) {
    while !harness.state().consultation().is_some_and(|now| now.over == Some(Over::Course)) {
        let talking = harness.state().consultation().is_some_and(|now| now.over.is_none());
        let briefed = harness.state().scene() == Scene::Consultation;
        press(harness, if talking && briefed { Key::Num1 } else { Key::Enter });
    }
}

#[test]
fn a_whole_course_by_keyboard() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1280.0, 800.0), data.path());
    harness.get_by_label("Meet Amina");
    press(&mut harness, Key::Enter);
    harness.get_by_label("Begin the visit");
    press(&mut harness, Key::Enter);
    let first = harness.state().consultation().unwrap();
    assert_eq!(first.turns, 0);
    press(&mut harness, Key::Num2);
    let second = harness.state().consultation().unwrap();
    assert_eq!(second.turns, 1);
    assert_eq!(second.history[0].line, first.lines[1], "2 says the second line");
    press(&mut harness, Key::B);
    assert_eq!(harness.state().consultation().unwrap(), first, "B takes it back");
    press(&mut harness, Key::C);
    assert!(harness.state().consultation().unwrap().coach.is_some());
    say_the_first_until_the_end(&mut harness);
    harness.get_by_label("Look back");
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().scene(), Scene::Debrief);
    harness.get_by_label_contains("How you talked");
    let before = harness.get_by_label("Turn by turn").rect().top();
    press(&mut harness, Key::PageDown);
    assert!(harness.get_by_label("Turn by turn").rect().top() < before - 300.0, "page down turns the page");
    press(&mut harness, Key::Escape);
    assert_eq!(harness.state().scene(), Scene::Page(Page::Library));
}

#[test]
fn leaving_in_the_middle_is_shown_in_the_library_and_gone_on_from() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1280.0, 800.0), data.path());
    for key in [Key::Enter, Key::Enter, Key::Num1, Key::Num1, Key::Escape] {
        press(&mut harness, key);
    }
    harness.get_by_label("Go on with Amina").click();
    harness.run_steps(5);
    assert_eq!(harness.state().consultation().unwrap().turns, 2);
}

#[test]
fn an_attempt_on_an_earlier_version_is_said_in_the_library() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1280.0, 800.0), data.path());
    for key in [Key::Enter, Key::Enter, Key::Num1] {
        press(&mut harness, key);
    }
    let attempts = data.path().join("attempts");
    let left = std::fs::read_dir(&attempts).unwrap().next().unwrap().unwrap().path();
    let kept = std::fs::read_to_string(&left).unwrap();
    let hash = embedded::case("amina").unwrap().rules_hash();
    std::fs::write(&left, kept.replace(&hash, "earlier")).unwrap();
    press(&mut harness, Key::Escape);
    harness.get_by_label_contains("earlier version of this scenario");
    harness.get_by_label("Meet Amina");
}

#[test]
fn every_line_is_a_button_that_a_screen_reader_finds() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1280.0, 800.0), data.path());
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::Enter);
    let now = harness.state().consultation().unwrap();
    for line in &now.lines {
        let label = phrases::line(line);
        let node = harness.get_by_label(&label);
        assert_eq!(node.accesskit_node().role(), egui::accesskit::Role::Button, "{label}");
    }
    harness.get_by_label(&phrases::line(&now.lines[0])).click();
    harness.run_steps(5);
    assert_eq!(harness.state().consultation().unwrap().turns, 1);
}

#[test]
fn nothing_leaves_a_window_at_its_sides() {
    // The smallest window, the smallest with text at 200 %, and common ones.
    for size in [(640.0, 400.0), (512.0, 320.0), (1024.0, 640.0), (1920.0, 1080.0)] {
        let data = tempfile::tempdir().unwrap();
        let mut harness = open(size, data.path());
        let check = |harness: &Harness<Game>, what: &str| {
            let all = harness.query_all_by(|node| node.label().is_some() || node.value().is_some());
            for node in all {
                let rect = node.rect();
                let inside = rect.left() >= -0.5 && rect.right() <= size.0 + 0.5;
                assert!(inside, "{what} in {size:?}: {:?} is at {rect:?}", node.accesskit_node().value());
            }
        };
        check(&harness, "library");
        for page in ["Settings", "About"] {
            harness.get_by_label(page).click();
            harness.run_steps(3);
            check(&harness, page);
            press(&mut harness, Key::Escape);
        }
        for (key, what) in [
            (Key::Enter, "briefing"),
            (Key::Enter, "words"),
            (Key::Num1, "lines"),
            (Key::H, "history"),
            (Key::N, "notes"),
            (Key::C, "coach"),
        ] {
            press(&mut harness, key);
            check(&harness, what);
        }
        say_the_first_until_the_end(&mut harness);
        check(&harness, "the end");
        press(&mut harness, Key::Enter);
        assert_eq!(harness.state().scene(), Scene::Debrief);
        check(&harness, "debrief");
    }
}

#[test]
fn every_page_begins_at_its_top() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((640.0, 400.0), data.path());
    harness.get_by_label("About").click();
    harness.run_steps(3);
    (0..9).for_each(|_| press(&mut harness, Key::PageDown));
    press(&mut harness, Key::Escape);
    harness.get_by_label("Settings").click();
    harness.run_steps(3);
    assert!(harness.get_by_label("Colours").rect().top() > 0.0);
    press(&mut harness, Key::Escape);
    harness.get_by_label("About").click();
    harness.run_steps(3);
    assert!(harness.get_by_label("What this is").rect().top() > 0.0, "also when one comes back to it");
}

/// What the consultation screen shows, apart from any game.
struct Shown {
    now: Consultation,
    briefing: Briefing,
    asked: Option<Action>,
}

/// The consultation screen alone.
fn consultation_of(session: &Session, size: (f32, f32)) -> Harness<'static, Shown> {
    let locale = embedded::locale("en").unwrap();
    let mut dressed = false;
    let screen = move |ui: &mut egui::Ui, shown: &mut Shown| {
        if !std::mem::replace(&mut dressed, true) {
            fonts::install(ui.ctx());
            theme::apply(ui.ctx(), Theme::Light);
            return ui.ctx().request_repaint();
        }
        let asked = consultation::show(ui, &shown.now, &shown.briefing, &locale);
        shown.asked = shown.asked.take().or(asked);
    };
    let shown = Shown { now: session.consultation(), briefing: session.briefing(), asked: None };
    let mut harness = Harness::builder().with_size(vec2(size.0, size.1)).build_ui_state(screen, shown);
    harness.run_steps(3);
    harness
}

fn begin(id: &str, seed: u32, mode: Mode) -> Session {
    let case = Arc::new(embedded::case(id).unwrap());
    let header = session::header(&case, "test".into(), seed, mode);
    let mut session = Session::begin(case, header).unwrap();
    session.proceed();
    session
}

#[test]
fn every_line_is_in_sight_in_a_small_window() {
    let mut hidden = std::collections::BTreeSet::new();
    for (id, _) in embedded::scenarios() {
        let mut harness = consultation_of(&begin(id, 0, Mode::Practice), (1024.0, 640.0));
        for seed in 0..6 {
            let mut session = begin(id, seed, Mode::Practice);
            while session.moment() != Moment::Debrief {
                if session.moment() != Moment::Talking {
                    session.proceed();
                    continue;
                }
                let now = session.consultation();
                harness.state_mut().now = now.clone();
                harness.run_steps(2);
                for line in &now.lines {
                    let label = phrases::line(line);
                    let rect = harness.get_by_label(&label).rect();
                    let in_sight = rect.top() > 56.0 && rect.bottom() <= 578.0;
                    if !in_sight {
                        hidden.insert(format!("{id}, `{label}` is at {rect:?}"));
                    }
                }
                session.choose((now.turns as usize + seed as usize) % now.lines.len());
            }
        }
    }
    assert!(hidden.is_empty(), "{hidden:#?}");
}

#[test]
fn notes_and_history_lie_beside_the_lines() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1024.0, 640.0), data.path());
    press(&mut harness, Key::Enter);
    let referral = harness.state().briefing().unwrap().referral.unwrap();
    press(&mut harness, Key::Enter);
    assert!(harness.query_by_label(&referral).is_none());
    press(&mut harness, Key::N);
    harness.get_by_label(&referral);
    let said = harness.state().consultation().unwrap().lines[0].clone();
    press(&mut harness, Key::Num1);
    press(&mut harness, Key::H);
    assert!(harness.query_by_label(&referral).is_none(), "one sheet at a time");
    harness.get_by_label_contains(&phrases::line(&said));
    press(&mut harness, Key::H);
    assert!(harness.query_by_label_contains(&phrases::line(&said)).is_none());
}

#[test]
fn an_exam_asks_before_it_says() {
    let mut exam = begin("amina", 5, Mode::Exam);
    assert!(consultation_of(&exam, (1280.0, 800.0)).query_by_label("Say this").is_none());
    exam.choose(1);
    for by_keyboard in [false, true] {
        let mut harness = consultation_of(&exam, (1280.0, 800.0));
        match by_keyboard {
            true => harness.key_press(Key::Enter),
            false => harness.get_by_label("Say this").click(),
        }
        harness.run_steps(3);
        assert_eq!(harness.state().asked, Some(Action::Choose(1)));
        assert!(harness.query_by_label("Coach").is_none() && harness.query_by_label("Go back a turn").is_none());
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_said_and_play_goes_on() {
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("file");
    std::fs::write(&file, "").unwrap();
    let mut harness = open((1280.0, 800.0), &file);
    press(&mut harness, Key::Enter);
    harness.get_by_label_contains("cannot be saved");
    harness.get_by_label("I see").click();
    harness.run_steps(5);
    assert!(harness.query_by_label_contains("cannot be saved").is_none());
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::Num1);
    assert_eq!(harness.state().consultation().unwrap().turns, 1);
}

#[test]
fn numbers_choose_while_a_control_has_the_focus() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1280.0, 800.0), data.path());
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::Tab);
    assert!(harness.ctx.memory(|memory| memory.focused()).is_some());
    press(&mut harness, Key::Num2);
    assert_eq!(harness.state().consultation().unwrap().turns, 1);
}

#[test]
fn enter_on_a_focused_line_says_that_line_once() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1280.0, 800.0), data.path());
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::Enter);
    let first = harness.state().consultation().unwrap();
    harness.get_by_label(&phrases::line(&first.lines[2])).focus();
    harness.run_steps(3);
    press(&mut harness, Key::Enter);
    let second = harness.state().consultation().unwrap();
    assert_eq!(second.turns, 1);
    assert_eq!(second.history[0].line, first.lines[2]);
}

#[test]
fn a_key_finishes_the_words_and_never_chooses() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1280.0, 800.0), data.path());
    press(&mut harness, Key::Enter);
    motion::set(&harness.ctx, true);
    harness.key_press(Key::Enter);
    harness.run_steps(3);
    let lines = |harness: &Harness<Game>| {
        let first = harness.state().consultation().unwrap().lines[0].clone();
        harness.query_by_label(&phrases::line(&first)).is_some()
    };
    assert!(!lines(&harness), "first the words, then the lines");
    harness.key_press(Key::Num1);
    harness.run_steps(3);
    assert_eq!(harness.state().consultation().unwrap().turns, 0);
    assert!(lines(&harness), "the key has finished the words");
    harness.key_press(Key::Num1);
    harness.run_steps(3);
    assert_eq!(harness.state().consultation().unwrap().turns, 1);
    assert!(!lines(&harness), "now she answers");
    harness.run_steps(60 * 20);
    assert!(lines(&harness), "words come to their end by themselves");
}

#[test]
fn settings_are_seen_at_once_and_kept() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1280.0, 800.0), data.path());
    harness.get_by_label("Settings").click();
    harness.run_steps(3);
    harness.get_by_label("High contrast").click();
    harness.run_steps(3);
    harness.get_by_label("150 %").click();
    harness.run_steps(3);
    let wanted = Settings { theme: Theme::Contrast, text: 150, ..Settings::default() };
    assert_eq!(harness.state().settings, wanted);
    let again = game(data.path());
    assert_eq!(again.settings, wanted);
    assert_eq!(again.notices, Vec::<String>::new());
}

#[test]
fn broken_settings_are_said_once() {
    let data = tempfile::tempdir().unwrap();
    std::fs::write(data.path().join("settings.json"), "{").unwrap();
    let game = game(data.path());
    assert_eq!(game.settings, Settings::default());
    assert_eq!(game.notices.len(), 1);
    assert!(game.notices[0].contains("settings.json"), "{:?}", game.notices);
}

#[test]
fn what_happens_at_home_is_a_scene_before_the_next_visit() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1280.0, 800.0), data.path());
    press(&mut harness, Key::Enter);
    harness.get_by_label("Referral");
    press(&mut harness, Key::Enter);
    while harness.state().consultation().is_some_and(|now| now.over.is_none()) {
        press(&mut harness, Key::Num1);
    }
    motion::set(&harness.ctx, true);
    harness.key_press(Key::Enter);
    harness.run_steps(3);
    assert_eq!(harness.state().scene(), Scene::Briefing);
    let home = harness.state().briefing().unwrap().interlude;
    harness.get_by_label(&home[0]);
    harness.key_press(Key::Enter);
    harness.run_steps(3);
    harness.get_by_label(&home[0]);
    assert!(harness.query_by_label("Begin the visit").is_none(), "the key has finished the words, and no more");
    motion::set(&harness.ctx, false);
    press(&mut harness, Key::Escape);
    assert_eq!(harness.state().scene(), Scene::Page(Page::Library), "there is a way out");
    harness.get_by_label("Go on with Amina").click();
    harness.run_steps(3);
    harness.get_by_label(&home[0]);
    press(&mut harness, Key::Enter);
    harness.get_by_label("Begin the visit");
    assert!(harness.query_by_label(&home[0]).is_none());
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().scene(), Scene::Consultation);
}
