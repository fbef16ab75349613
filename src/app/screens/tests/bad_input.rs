//! What the screens do with what nobody has planned for.

use super::*;
use crate::app::screens::library;
use crate::store::Settings;

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
fn broken_settings_are_said_once() {
    let data = tempfile::tempdir().unwrap();
    std::fs::write(data.path().join("settings.json"), "{").unwrap();
    let game = game(data.path());
    assert_eq!(game.settings, Settings::default());
    assert_eq!(game.notices.len(), 1);
    assert!(game.notices[0].contains("settings.json"), "{:?}", game.notices);
}

#[test]
fn an_attempt_on_an_earlier_version_is_said_in_the_library() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1280.0, 800.0), data.path());
    for key in [Key::Enter, Key::Enter, Key::Num1] {
        press(&mut harness, key);
    }
    let left = attempts(&data).remove(0);
    let kept = std::fs::read_to_string(&left).unwrap();
    let hash = embedded::case("amina").unwrap().rules_hash().to_owned();
    std::fs::write(&left, kept.replace(&hash, "earlier")).unwrap();
    press(&mut harness, Key::Escape);
    harness.get_by_label_contains("earlier version of this scenario");
    harness.get_by_label("Meet Amina");
}

#[test]
fn an_attempt_that_was_changed_leads_to_a_page_that_says_so() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1280.0, 800.0), data.path());
    for key in [Key::Enter, Key::Enter, Key::Num1] {
        press(&mut harness, key);
    }
    let left = attempts(&data).remove(0);
    let kept = std::fs::read_to_string(&left).unwrap() + "{\"line\":\"never/was/on-offer\"}\n";
    std::fs::write(&left, &kept).unwrap();
    press(&mut harness, Key::Escape);
    harness.get_by_label("Meet Amina").click();
    harness.run_steps(3);
    assert_eq!(harness.state().scene(), Scene::Trouble);
    harness.get_by_label("Your attempt with Amina cannot be gone on with");
    harness.get_by_label_contains("choice 2 was not on offer");
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().scene(), Scene::Briefing);
    assert_eq!(std::fs::read_to_string(&left).unwrap(), kept, "nothing is lost");
    press(&mut harness, Key::Escape);
    harness.get_by_label("Go on with Amina");
    harness.get_by_label("Begin anew").click();
    harness.run_steps(3);
    assert_eq!(attempts(&data).len(), 3);
}

#[test]
fn a_scenario_that_is_gone_leads_to_a_page_that_says_so() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1280.0, 800.0), data.path());
    harness.state_mut().act(Action::Play(Play::Open("nobody".into())));
    harness.run_steps(3);
    harness.get_by_label_contains("The scenario “nobody” is not there");
    press(&mut harness, Key::Escape);
    assert_eq!(harness.state().scene(), Scene::Page(Page::Library));
}

#[test]
fn a_debrief_of_nothing_is_shown() {
    let debrief = begin("amina", 1, Mode::Practice).debrief(None);
    let locale = embedded::locale("en").unwrap();
    let harness = dressed((640.0, 400.0), debrief, move |ui, debrief| _ = super::debrief::show(ui, debrief, &locale));
    keeps_inside(&harness, 640.0, "a debrief of nothing");
}

#[test]
fn what_is_not_ours_is_not_taken_in_and_said() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1280.0, 800.0), data.path());
    let file = data.path().join("holiday.jpg");
    std::fs::write(&file, [0xFF, 0xD8, 0xFF, 0xE0, 0, 16]).unwrap();
    for key in [Key::Enter, Key::Enter, Key::Num1] {
        press(&mut harness, key);
    }
    harness.state_mut().act(Action::Import(file));
    harness.run_steps(3);
    assert_eq!(harness.state().scene(), Scene::Page(Page::Settings));
    harness.get_by_label_contains("holiday.jpg");
    harness.get_by_label("I see").click();
    harness.run_steps(3);
    press(&mut harness, Key::Escape);
    harness.get_by_label("Go on with Amina");
}

/// A word that no row can hold.
fn endless() -> String {
    "Donaudampfschifffahrt".repeat(12)
}

#[test]
fn names_may_be_endless_or_in_any_script() {
    let data = tempfile::tempdir().unwrap();
    let session = begin("marama", 0, Mode::Practice);
    for name in ["Ольга Ковальчук", "Ελένη Παπαδοπούλου", "Nguyễn Thị Hồng", "美咲 佐藤", "محمد", "अमीना", &endless()]
    {
        let mut shelf = game(data.path()).library().clone();
        for card in &mut shelf.cards {
            card.person.name = name.into();
            card.person.first_name = name.into();
            card.person.occupation = name.into();
            card.title = name.into();
        }
        let locale = embedded::locale("en").unwrap();
        let harness =
            dressed((640.0, 400.0), shelf, move |ui, shelf| _ = library::show(ui, shelf, None, None, &locale));
        keeps_inside(&harness, 640.0, name);

        for size in [(1024.0, 640.0), (640.0, 400.0), (512.0, 800.0)] {
            let mut harness = consultation_of(&session, size);
            let now = &mut harness.state_mut().now;
            now.person.name = name.into();
            now.speech.iter_mut().for_each(|said| (said.speaker, said.text) = (name.into(), name.into()));
            now.lines.iter_mut().for_each(|line| line.say = Some(name.into()));
            harness.run_steps(3);
            keeps_inside(&harness, size.0, name);
        }
    }
}
