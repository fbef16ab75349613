//! Single moments, by keyboard.

use super::*;
use crate::practice::driver::Action as Play;

#[test]
fn ten_moments_are_answered_by_keyboard_and_counted_in_the_logbook() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1024.0, 640.0), data.path());
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::Enter);
    (0..3).for_each(|_| press(&mut harness, Key::Num1));
    harness.state_mut().act(Action::Show(Page::Library));
    harness.state_mut().act(Action::Play(Play::Drill));
    harness.run_steps(3);
    let of = harness.state().drill().unwrap().view().unwrap().of;
    for number in 1..=of {
        harness.get_by_label(&format!("Moment {number} of {of}"));
        keeps_inside(&harness, 1024.0, "a moment");
        press(&mut harness, Key::Num1);
        let told = harness.state().drill().unwrap().view().unwrap().answered.unwrap();
        harness.get_by_label_contains(&told.why);
        keeps_inside(&harness, 1024.0, "an answer");
        press(&mut harness, Key::Enter);
    }
    let right = harness.state().drill().unwrap().drilled().unwrap().right;
    harness.get_by_label(&format!("{right} of {of} times one of the best lines"));
    press(&mut harness, Key::Escape);
    harness.get_by_label("Logbook").click();
    harness.run_steps(5);
    harness.get_by_label_contains("Ten moments · today");
}

#[test]
fn a_reminder_is_one_quiet_card_that_goes_once_somebody_has_practised() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1024.0, 640.0), data.path());
    harness.state_mut().act(Action::Set(Settings { remind: Some(1), ..Settings::default() }));
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::Num1);
    harness.state_mut().act(Action::Show(Page::Library));
    harness.run_steps(3);
    assert!(harness.query_by_label_contains("You wanted to be reminded").is_none(), "they have practised today");
}
