//! The page of a class: it is given something to play, and what it hands in is read.

use super::*;
use crate::app::game::{Page, Teach};
use crate::store::{Store, read_assignment};

/// Waits for what is done beside the window.
fn wait(harness: &mut Harness<Game>) {
    harness.run_steps(2);
    while harness.state().teaching().progress().is_some() {
        std::thread::sleep(std::time::Duration::from_millis(20));
        harness.run_steps(1);
    }
    harness.run_steps(2);
}

#[test]
fn a_class_is_given_something_and_what_it_hands_in_is_read() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1280.0, 2400.0), data.path());
    harness.get_by_label("A class").click();
    harness.run_steps(4);
    let press = |harness: &mut Harness<Game>, label: &str| {
        harness.get_by_label(label).click();
        harness.run_steps(3);
    };
    press(&mut harness, "Save the file for the class");
    assert!(harness.state().notices.iter().any(|notice| notice == "Choose whom they meet first."));
    press(&mut harness, "Marama Tipene · No fuss");
    press(&mut harness, "Planning: Thirty-one days");
    press(&mut harness, "As an exam, with neither");
    press(&mut harness, "The same day for all");
    press(&mut harness, "One");
    assert!(harness.query_by_label("the best").is_none(), "of one attempt there is nothing to choose");
    let name = |harness: &Harness<Game>, act: fn(&egui_kittest::Node)| {
        act(&harness.get_by_role_and_label(egui::accesskit::Role::MultilineTextInput, "What it is called"));
    };
    name(&harness, |field| field.focus());
    harness.run_steps(2);
    name(&harness, |field| field.type_text("Week 5"));
    harness.run_steps(2);
    press(&mut harness, "Save the file for the class");
    wait(&mut harness);
    let course = data.path().join("week-5.ron");
    let assignment = read_assignment(&course).unwrap();
    assert_eq!((assignment.title.as_str(), assignment.tasks[0].visit.as_deref()), ("Week 5", Some("planning")));
    assert_eq!((assignment.terms.mode, assignment.terms.attempts), (Mode::Exam, Some(1)));
    assert_eq!(assignment.yardsticks.len(), 1, "measured for the one day that everybody has");
    assert_eq!(harness.state().teaching().work.assignment, course, "it is what will be read against");

    // A student plays a little of it, and hands in; somebody else has misunderstood.
    let handed = data.path().join("handed");
    std::fs::create_dir(&handed).unwrap();
    std::fs::write(handed.join("essay.txt"), "My essay").unwrap();
    let mut student = game(data.path());
    student.act(Action::Import(course));
    student.act(Action::Be(Some("s1".into())));
    student.act(Action::Play(crate::practice::driver::Action::Open("marama".into())));
    student.act(Action::Show(Page::Library));
    let store = Store::open(Some(data.path().to_owned())).unwrap();
    assert_eq!(store.hand_in(&handed.join("s1.jsonl"), &assignment.terms.id, "s1").unwrap().attempts, 1);

    harness.state_mut().act(Action::Import(handed));
    harness.run_steps(3);
    press(&mut harness, "Read the class");
    wait(&mut harness);
    let (told, output) = harness.state().teaching().told.clone().unwrap();
    assert_eq!((told.files, told.students, told.ask.len()), (2, 1, 1), "{told:?}");
    assert!(output.join("report.html").is_file() && output.starts_with(data.path()));
    harness.get_by_label("Open the report");
    assert!(harness.query_by_label_contains("it is no file of Backstory").is_some());
}

#[test]
fn what_is_missing_or_goes_wrong_is_said() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1280.0, 2400.0), data.path());
    harness.state_mut().act(Action::Show(Page::Teaching));
    let read = |harness: &mut Harness<Game>| {
        harness.state_mut().act(Action::Teach(Teach::Read));
        wait(harness);
        harness.state().notices.last().cloned().unwrap_or_default()
    };
    assert!(read(&mut harness).starts_with("Say first which file you gave out"));
    let course = data.path().join("course.ron");
    std::fs::write(&course, "Scenario(").unwrap();
    harness.state_mut().act(Action::Import(course));
    assert!(read(&mut harness).starts_with("Say first where the files are"));
    let handed = data.path().join("s1.jsonl");
    std::fs::write(&handed, "{}").unwrap();
    harness.state_mut().act(Action::Import(handed));
    assert!(read(&mut harness).contains("`backstory assign` writes such a file"));
}
