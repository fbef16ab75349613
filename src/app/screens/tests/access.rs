//! What a screen reader and a keyboard find: the tree of controls, and a way through it.

use egui_kittest::kittest::AccessKitNode;

use super::*;
use bevy_egui::egui::accesskit::{self, Live, Role};

/// Kinds of control that can be acted on.
const CONTROLS: [Role; 9] = [
    Role::Button,
    Role::Link,
    Role::RadioButton,
    Role::CheckBox,
    Role::ComboBox,
    Role::Slider,
    Role::TextInput,
    Role::MultilineTextInput,
    Role::DisclosureTriangle,
];

fn is_control(node: &AccessKitNode) -> bool {
    CONTROLS.contains(&node.role())
}

/// Every control of a screen has a name and is large enough to be hit, and every heading and picture says what it is.
#[track_caller]
fn is_accessible<T>(harness: &Harness<T>, what: &str) {
    let mut controls = 0;
    for node in harness.query_all_by(is_control) {
        controls += 1;
        let shown = node.accesskit_node();
        let name = [shown.label(), shown.value(), shown.placeholder().map(str::to_owned)];
        let name = name.into_iter().flatten().next().unwrap_or_default();
        assert!(!name.trim().is_empty(), "{what}: a {:?} has no name", shown.role());
        let size = node.rect().size();
        assert!(size.x >= 31.5 && size.y >= 31.5, "{what}: “{name}” is {size} large");
    }
    assert!(controls > 0, "{what}: there is something to do");
    let headings = harness.query_all_by(|node| node.role() == Role::Heading);
    for heading in headings {
        assert!(heading.accesskit_node().label().is_some_and(|label| !label.is_empty()), "{what}: an empty heading");
    }
}

/// Asks for a control as a screen reader does, by its place in the tree.
fn activate(harness: &mut Harness<Game>, name: &str) {
    let found = harness.get_all_by_label(name).find(|node| is_control(&node.accesskit_node()));
    let node = found.unwrap_or_else(|| panic!("there is no control `{name}`"));
    node.click_accesskit();
    harness.run_steps(6);
}

/// The names of all that can be acted on, as a reader goes through them.
fn names(harness: &Harness<Game>) -> Vec<String> {
    harness.query_all_by(is_control).filter_map(|node| node.accesskit_node().label()).collect()
}

#[test]
fn a_whole_visit_through_the_tree_of_a_screen_reader() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1280.0, 800.0), data.path());
    is_accessible(&harness, "library");
    activate(&mut harness, "Meet Amina");
    is_accessible(&harness, "briefing");
    activate(&mut harness, "Begin the visit");
    let mut said = Vec::new();
    while let Some(now) = harness.state().consultation().filter(|now| now.over.is_none()) {
        is_accessible(&harness, "consultation");
        // What she says and what her body does is announced, whole, and there before the lines.
        let announced: Vec<_> = harness
            .query_all_by(|node| node.live() == Live::Polite)
            .filter_map(|node| node.accesskit_node().value().or(node.accesskit_node().label()))
            .collect();
        for speech in &now.speech {
            assert!(announced.contains(&speech.text), "“{}” is announced", speech.text);
        }
        assert!(announced.contains(&phrases::cue(&now.person, now.cue, &harness.state().locale)));
        let offered: Vec<_> = now.lines.iter().map(|line| phrases::offered(line, &harness.state().locale)).collect();
        let in_tree: Vec<_> = names(&harness).into_iter().filter(|name| offered.contains(name)).collect();
        assert_eq!(in_tree, offered, "the lines stand in the tree in their order");
        let at = said.len() % offered.len();
        activate(&mut harness, &offered[at]);
        said.push(phrases::line(&now.lines[at]));
    }
    assert!(said.len() > 8, "{} lines were said", said.len());
    activate(&mut harness, "History");
    for line in &said {
        harness.get_by_label_contains(line);
    }
    activate(&mut harness, "Close");
    activate(&mut harness, "Go on");
    assert_eq!(harness.state().scene(), Scene::Interlude);
}

#[test]
fn every_screen_can_be_read_and_hit() {
    for size in [(1280.0, 800.0), (512.0, 320.0)] {
        let data = tempfile::tempdir().unwrap();
        let mut harness = open(size, data.path());
        for page in ["Logbook", "Settings", "About"] {
            activate(&mut harness, page);
            is_accessible(&harness, page);
            press(&mut harness, Key::Escape);
        }
        press(&mut harness, Key::F1);
        is_accessible(&harness, "keys");
        press(&mut harness, Key::F1);
        for (key, what) in OF_A_VISIT {
            press(&mut harness, key);
            is_accessible(&harness, what);
        }
        say_the_first_until_the_end(&mut harness);
        press(&mut harness, Key::Enter);
        is_accessible(&harness, "questions");
        press(&mut harness, Key::Enter);
        is_accessible(&harness, "debrief");
    }
}

#[test]
fn settings_say_what_is_chosen_of_what() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1280.0, 800.0), data.path());
    activate(&mut harness, "Settings");
    let group = harness.get_by_role_and_label(Role::RadioGroup, "Colours");
    let chosen = |node: &egui_kittest::Node| node.accesskit_node().toggled() == Some(accesskit::Toggled::True);
    let names: Vec<_> = group
        .children_recursive()
        .filter(|node| is_control(&node.accesskit_node()))
        .map(|node| (node.accesskit_node().label().unwrap_or_default(), chosen(&node)))
        .collect();
    assert_eq!(names, [("Light".into(), true), ("Dark".into(), false), ("High contrast".into(), false)]);
}

#[test]
fn tab_reaches_every_control_in_reading_order() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1280.0, 800.0), data.path());
    for page in ["Settings", "library", "consultation"] {
        match page {
            "Settings" => activate(&mut harness, "Settings"),
            "library" => press(&mut harness, Key::Escape),
            _ => [Key::Enter, Key::Enter].into_iter().for_each(|key| press(&mut harness, key)),
        }
        if page == "consultation" {
            assert_eq!(harness.state().scene(), Scene::Consultation);
        }
        let all = names(&harness).len();
        let mut reached = Vec::new();
        for _ in 0..all {
            harness.key_press(Key::Tab);
            harness.run_steps(2);
            let focused = harness.query_all_by(is_control).find(|node| node.is_focused());
            let focused = focused.unwrap_or_else(|| panic!("{page}: after {reached:?} nothing has the focus"));
            reached.push((focused.accesskit_node().label().unwrap_or_default(), focused.rect().center()));
        }
        let mut once: Vec<_> = reached.iter().map(|(name, at)| format!("{name} {at:?}")).collect();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), all, "{page}: every control once: {reached:?}");
        harness.ctx.memory_mut(|memory| memory.stop_text_input());
        harness.run_steps(2);
    }
}

#[test]
fn letters_and_figures_can_be_kept_from_acting() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1280.0, 800.0), data.path());
    [Key::Enter, Key::Enter].into_iter().for_each(|key| press(&mut harness, key));
    crate::app::widgets::set_letter_keys(&harness.ctx, false);
    for key in [Key::Num1, Key::N, Key::C] {
        press(&mut harness, key);
    }
    let now = harness.state().consultation().unwrap();
    assert!(now.turns == 0 && now.aids.unwrap().coach.is_none());
    press(&mut harness, Key::Escape);
    assert_eq!(harness.state().scene(), Scene::Page(Page::Library), "other keys still do");
}
