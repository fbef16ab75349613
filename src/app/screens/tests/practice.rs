//! What helps in practice, and what comes before the number.

use super::*;
use crate::practice::debrief::Question;
use crate::practice::view::Expectation;

/// In the first visit, with these settings.
fn talking(size: (f32, f32), settings: Settings) -> (tempfile::TempDir, Harness<'static, Game>) {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open(size, data.path());
    harness.state_mut().act(Action::Set(settings));
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::Enter);
    (data, harness)
}

fn lines_in_sight(harness: &Harness<Game>) -> bool {
    let first = harness.state().consultation().unwrap().lines[0].clone();
    harness.query_by_label(&phrases::line(&first)).is_some()
}

#[test]
fn ones_own_line_is_typed_before_the_lines_are_seen() {
    let (data, mut harness) = talking((1280.0, 800.0), Settings { own_first: true, ..Settings::default() });
    assert!(!lines_in_sight(&harness));
    harness.event(egui::Event::Text("1 How do you mean?".into()));
    press(&mut harness, Key::Num1);
    assert_eq!(harness.state().consultation().unwrap().turns, 0, "who types chooses nothing");
    press(&mut harness, Key::Enter);
    assert!(lines_in_sight(&harness));
    harness.get_by_label_contains("Your own line: “1 How do you mean?”");
    press(&mut harness, Key::Num1);
    assert!(!lines_in_sight(&harness));
    harness.event(egui::Event::Text("left behind".into()));
    harness.run_steps(2);
    harness.get_by_label("Library").click();
    harness.run_steps(3);
    harness.get_by_label("Go on with Amina").click();
    harness.run_steps(5);
    press(&mut harness, Key::Enter);
    assert!(lines_in_sight(&harness), "an empty field is passed over");
    assert!(harness.query_by_label_contains("left behind").is_none(), "and whoever comes back finds it empty");
    assert_eq!(std::fs::read_to_string(attempts(&data).remove(0)).unwrap().matches("{\"own\":").count(), 1);
}

#[test]
fn what_one_expects_is_asked_before_a_line_is_said() {
    let (_data, mut harness) = talking((1280.0, 800.0), Settings { expects: true, ..Settings::default() });
    press(&mut harness, Key::Num2);
    harness.get_by_label("What will she do?");
    press(&mut harness, Key::B);
    assert!(lines_in_sight(&harness), "another line can be picked");
    press(&mut harness, Key::Num2);
    press(&mut harness, Key::Num3);
    let now = harness.state().consultation().unwrap();
    assert_eq!(now.turns, 1);
    assert_eq!(now.aids.unwrap().expected.unwrap().expected, Expectation::Closes);
    harness.get_by_label_contains("You expected that she would close up");
}

#[test]
fn a_thought_is_shown_once_asked_for() {
    for size in [(1280.0, 800.0), (640.0, 400.0)] {
        let (_data, mut harness) = talking(size, Settings::default());
        let thought = |harness: &Harness<Game>| harness.state().consultation().unwrap().aids.unwrap().thought;
        assert_eq!(thought(&harness), None);
        press(&mut harness, Key::T);
        let text = thought(&harness).unwrap().text;
        harness.get_by_label_contains(&format!("“{text}”"));
    }
}

#[test]
fn one_can_go_back_to_a_turn_and_see_both_reactions() {
    let (_data, mut harness) = talking((1024.0, 640.0), Settings::default());
    let first = harness.state().consultation().unwrap();
    (0..3).for_each(|_| press(&mut harness, Key::Num1));
    press(&mut harness, Key::H);
    harness.get_all_by_label("Go back to here").next().unwrap().click();
    harness.run_steps(5);
    let back = harness.state().consultation().unwrap();
    assert_eq!((back.turns, &back.lines), (0, &first.lines));
    press(&mut harness, Key::H);
    assert!(harness.query_by_label("Both reactions").is_none());
    press(&mut harness, Key::Num2);
    press(&mut harness, Key::R);
    let rewound = harness.state().consultation().unwrap().aids.unwrap().rewound.unwrap();
    assert_eq!((&rewound.before.line, &rewound.now.line), (&first.lines[0], &first.lines[1]));
    for tried in [&rewound.before, &rewound.now] {
        harness.get_by_label_contains(&phrases::line(&tried.line));
        harness.get_all_by_label_contains(&tried.reply[0].text).next().unwrap();
    }
}

#[test]
fn what_one_thinks_before_the_number_is_kept_and_leaves_only_when_wanted() {
    let (_data, mut harness) = talking((1280.0, 800.0), Settings::default());
    say_the_first_until_the_end(&mut harness);
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().scene(), Scene::Reflecting);
    assert!(harness.query_by_label("Score").is_none(), "the number comes later");
    harness.get_all_by_role(egui::accesskit::Role::MultilineTextInput).next().unwrap().focus();
    harness.run_steps(3);
    harness.event(egui::Event::Text("The second one.".into()));
    harness.run_steps(3);
    harness.get_by_label("See how it went").click();
    harness.run_steps(5);
    assert_eq!(harness.state().scene(), Scene::Debrief);
    let debrief = harness.state().debrief().unwrap();
    assert_eq!(debrief.reflections.len(), 1);
    assert_eq!(
        (debrief.reflections[0].question, &*debrief.reflections[0].answer),
        (Question::Regret, "The second one.")
    );
    harness.get_by_role_and_label(egui::accesskit::Role::Heading, "What you thought yourself");
    let copied = |harness: &mut Harness<Game>| {
        harness.get_by_label("Copy as Markdown").click_accesskit();
        harness.step();
        let commands = &harness.output().platform_output.commands;
        commands.iter().find_map(|command| match command {
            egui::OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        })
    };
    assert!(!copied(&mut harness).unwrap().contains("The second one."));
    harness.get_by_label("With my own words").click_accesskit();
    harness.run_steps(3);
    assert!(copied(&mut harness).unwrap().contains("The second one."));
}
