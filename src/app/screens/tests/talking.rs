//! Talking with somebody.

use super::*;

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
        assert_eq!(harness.state().asked, Some(Action::Play(Play::Choose(1))));
        assert!(harness.query_by_label("Ask the coach").is_none() && harness.query_by_label("Take back").is_none());
    }
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
