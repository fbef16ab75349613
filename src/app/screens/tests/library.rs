//! Looking for somebody in the library.

use bevy_egui::egui::accesskit::Role;

use super::*;

#[test]
fn somebody_is_looked_for_and_then_everybody_is_there_again() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1280.0, 2400.0), data.path());
    let choose = |harness: &mut Harness<Game>, label: &str, value: &str| {
        harness.get_by_role_and_label(Role::ComboBox, label).click();
        harness.run_steps(4);
        harness.get_by_label(value).click();
        harness.run_steps(4);
    };
    let meets = |harness: &Harness<Game>, name: &str| harness.query_by_label(&format!("Meet {name}")).is_some();
    assert!(meets(&harness, "Amina") && meets(&harness, "Margaret"));
    choose(&mut harness, "Country", "Ireland");
    assert!(!meets(&harness, "Amina") && meets(&harness, "Margaret"));
    choose(&mut harness, "Stage of change", "in two minds");
    assert!(meets(&harness, "Margaret"), "and nothing can be chosen that nobody fits");
    harness.get_by_label("Show everybody").click();
    harness.run_steps(4);
    assert!(meets(&harness, "Amina") && meets(&harness, "Margaret"));
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().scene(), Scene::Briefing, "the first is met with Enter");
}
