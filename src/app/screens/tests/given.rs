//! What a class has been given, dropped on the window.

use super::*;
use crate::class::assignment::{Assignment, Terms, Wish};
use crate::class::cohort::HandIn;
use crate::store::Store;

fn assignment() -> Assignment {
    let content = embedded::content().unwrap();
    let wish = Wish {
        title: Some("Week 5".into()),
        tasks: vec![("amina".into(), Some("planning".into()))],
        terms: Terms { mode: Mode::Exam, attempts: Some(1), ..Terms::default() },
        ..Wish::default()
    };
    Assignment::made(wish, &content, &content.speak("en").unwrap()).unwrap()
}

#[test]
fn what_a_class_was_given_is_dropped_played_as_an_exam_and_handed_in() {
    let data = tempfile::tempdir().unwrap();
    let assignment = assignment();
    let file = data.path().join("course.ron");
    std::fs::write(&file, assignment.written()).unwrap();
    let mut harness = open((1280.0, 800.0), data.path());
    harness.state_mut().act(Action::Import(file));
    harness.run_steps(4);
    harness.get_by_label("Week 5");
    assert!(harness.query_by_label("Meet Amina").is_none(), "nobody is met before it is known who plays");
    harness.get_by_label("Your id").click();
    harness.run_steps(2);
    harness.get_by_label("Your id").type_text("s1");
    harness.run_steps(2);
    harness.get_by_label("Go on").click();
    harness.run_steps(4);
    harness.get_by_label("You play as s1.");
    assert_eq!(harness.state().library().cards.len(), 1, "what was given, and nobody else");
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::Home);
    let now = harness.state().consultation().unwrap();
    assert!(now.aids.is_none(), "an exam has no help");
    let before = now.history.len();
    press(&mut harness, Key::Num1);
    assert_eq!(harness.state().consultation().unwrap().history.len(), before, "a line is picked first");
    press(&mut harness, Key::Num1);
    assert!(harness.state().consultation().unwrap().history.len() > before);
    press(&mut harness, Key::Escape);

    let store = Store::open(Some(data.path().to_owned())).unwrap();
    let handed = data.path().join("s1.jsonl");
    assert_eq!(store.hand_in(&handed, &assignment.terms.id, "s1").unwrap().attempts, 1);
    let handed = HandIn::read(&std::fs::read(&handed).unwrap()).unwrap();
    let header = &handed.attempts[0].1.as_ref().unwrap().header;
    assert_eq!((header.seed, header.mode), (assignment.seed_of(&handed.lead.student), Mode::Exam));

    // Whoever comes back has it at once, as who they are.
    let mut again = game(data.path());
    again.go_on_given();
    assert_eq!(again.given().and_then(|given| given.student()).map(|student| student.as_str()), Some("s1"));

    // Everybody is there again, and nothing of it counts as practice.
    harness.get_by_label("Leave this and see everybody").click();
    harness.run_steps(4);
    assert!(harness.state().library().cards.len() > 1);
    let mut again = game(data.path());
    again.go_on_given();
    assert!(again.given().is_none(), "what was left is not there the next time");
}

#[test]
fn what_is_no_assignment_is_said() {
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("course.ron");
    std::fs::write(&file, "Scenario(").unwrap();
    let mut harness = open((1280.0, 800.0), data.path());
    harness.state_mut().act(Action::Import(file));
    harness.run_steps(4);
    assert!(harness.state().notices.iter().any(|notice| notice.starts_with("This file cannot be played")));
}
