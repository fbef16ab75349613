//! A room that plays together, led by keys alone.

use super::*;
use crate::practice::driver::Action as Play;
use crate::practice::workshop::Step;

/// Goes on with the tab key until a control of this name has the keyboard, and presses it.
fn press_by_name(harness: &mut Harness<Game>, name: &str) {
    for _ in 0..60 {
        harness.key_press(Key::Tab);
        harness.run_steps(2);
        if harness.query_all_by(|node| node.is_focused() && node.label().as_deref() == Some(name)).next().is_some() {
            return press(harness, Key::Enter);
        }
    }
    panic!("the keyboard never comes to {name}");
}

fn step(harness: &Harness<Game>) -> Step {
    harness.state().workshop().unwrap().step()
}

/// Counts twenty hands, most of them for the line of a letter.
fn count(harness: &mut Harness<Game>, most: Key) {
    for (letter, digits) in [(Key::A, [Key::Num0, Key::Num4]), (most, [Key::Num1, Key::Num3])] {
        harness.key_press(letter);
        harness.run_steps(2);
        for digit in digits {
            harness.key_press(digit);
            harness.run_steps(2);
        }
    }
}

#[test]
fn forty_minutes_are_led_by_keyboard_alone() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1920.0, 1080.0), data.path());
    press_by_name(&mut harness, "With a room");
    let mut seen: Vec<Step> = Vec::new();
    let mut votes = 0;
    // The first visit takes a room about forty minutes.
    while harness.state().workshop().unwrap().session().briefing().visit.number == 1 {
        let now = step(&harness);
        if !seen.contains(&now) {
            seen.push(now);
        }
        if matches!(now, Step::Voting | Step::Again) {
            votes += 1;
            // There are two lines at every moment.
            count(&mut harness, Key::B);
            assert_eq!(harness.state().workshop().unwrap().room().hands, 17, "after {votes} votes");
        }
        keeps_inside(&harness, 1920.0, &format!("{now:?}"));
        press(&mut harness, Key::PageDown);
    }
    for wanted in
        [Step::Reading, Step::Listening, Step::Voting, Step::Discussing, Step::Again, Step::Answered, Step::Revealed]
    {
        assert!(seen.contains(&wanted), "{wanted:?} was not seen");
    }
    assert!(votes > 12, "{votes} votes");
    press(&mut harness, Key::S);
    let page = std::fs::read_dir(data.path())
        .unwrap()
        .flatten()
        .find(|entry| entry.file_name().to_string_lossy().starts_with("backstory-room-amina"));
    assert!(std::fs::read_to_string(page.unwrap().path()).unwrap().contains("What the room did"));
    press(&mut harness, Key::Escape);
    assert!(harness.state().workshop().is_none());
    press_by_name(&mut harness, "With a room");
    let turns = harness.state().workshop().unwrap().session().turns().len();
    assert!(turns > 8, "what was left is gone on with: {turns} turns");
}

#[test]
fn whoever_leads_sees_more_than_the_room() {
    let data = tempfile::tempdir().unwrap();
    let mut wall = open((1280.0, 800.0), data.path());
    wall.state_mut().act(Action::Play(Play::Workshop("amina".into())));
    wall.run_steps(3);
    (0..2).for_each(|_| press(&mut wall, Key::PageDown));
    assert_eq!(step(&wall), Step::Voting);
    let ahead = wall.state().workshop().unwrap().notes().ahead;
    let why = ahead[0].1.why.clone();
    assert!(wall.query_by_label(&why).is_none(), "the room is not told before it votes");
    let game = game(data.path());
    let mut notes = dressed((960.0, 3000.0), game, |ui, game| _ = show_notes(ui, game));
    notes.state_mut().act(Action::Play(Play::Workshop("amina".into())));
    notes.state_mut().act(Action::Play(Play::Proceed));
    notes.run_steps(3);
    let shown = notes.state().workshop().unwrap().notes();
    notes.get_by_label(&shown.ahead[0].1.why);
    notes.get_by_label("Behind the face");
    assert!(notes.state().shows_notes());
    notes.state_mut().act(Action::ShowNotes);
    assert!(!notes.state().shows_notes());
}
