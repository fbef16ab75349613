//! The logbook, and what is kept of somebody.

use super::*;
use crate::practice::logbook::State;

/// A game in which the first lines were said until the end, once.
fn played(size: (f32, f32)) -> (tempfile::TempDir, Harness<'static, Game>) {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open(size, data.path());
    press(&mut harness, Key::Enter);
    say_the_first_until_the_end(&mut harness);
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::Enter);
    // The summary is kept when it has been measured what could be reached.
    while harness.state().debrief().is_none_or(|debrief| debrief.score.shown.is_none()) {
        std::thread::sleep(std::time::Duration::from_millis(20));
        harness.run_steps(2);
    }
    press(&mut harness, Key::Escape);
    harness.get_by_label("Logbook").click();
    harness.run_steps(3);
    (data, harness)
}

#[test]
fn every_page_of_an_empty_logbook_says_so() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((640.0, 400.0), data.path());
    harness.get_by_label("Logbook").click();
    harness.run_steps(3);
    harness.get_by_label_contains("Nothing yet.");
    harness.get_by_label("Meet Amina");
    press(&mut harness, Key::Escape);
    harness.get_by_label("Settings").click();
    harness.run_steps(3);
    harness.get_by_label_contains("Nothing yet. What you do will be kept in");
}

#[test]
fn a_finished_attempt_is_listed_and_can_be_looked_back_at_without_being_finished_again() {
    for size in [(1280.0, 800.0), (512.0, 320.0)] {
        let (data, mut harness) = played(size);
        keeps_inside(&harness, size.0, "logbook");
        let shown = harness.state().logbook().clone();
        assert_eq!(shown.attempts.len(), 1);
        assert_eq!(shown.attempts[0].state, State::Finished);
        assert!(shown.attempts[0].outcome.as_ref().unwrap().score.is_some());
        assert!(!shown.skills.is_empty() && !shown.habits.is_empty());
        let times: Vec<_> = shown.people.iter().map(|met| met.times).collect();
        assert!(times[0] == 1 && times[1..].iter().all(|times| *times == 0), "{times:?}");
        let file = attempts(&data).remove(0);
        let kept = std::fs::read(&file).unwrap();
        harness.get_by_label("See how it went").click_accesskit();
        harness.run_steps(5);
        assert_eq!(harness.state().scene(), Scene::Debrief);
        while harness.state().debrief().unwrap().score.shown.is_none() {
            std::thread::sleep(std::time::Duration::from_millis(20));
            harness.run_steps(2);
        }
        assert_eq!(std::fs::read(&file).unwrap(), kept);
    }
}

#[test]
fn everything_can_be_taken_along_taken_in_elsewhere_and_deleted() {
    let (data, mut harness) = played((1280.0, 800.0));
    let bundle = data.path().join("along.jsonl");
    crate::store::Store::open(Some(data.path().to_owned())).unwrap().export(&bundle).unwrap();

    let elsewhere = tempfile::tempdir().unwrap();
    let mut other = open((1280.0, 800.0), elsewhere.path());
    for _ in 0..2 {
        other.state_mut().act(Action::Import(bundle.clone()));
        other.run_steps(2);
        assert_eq!(other.state().own_data().attempts, 1);
    }
    other.state_mut().act(Action::Show(Page::Logbook));
    assert_eq!(other.state().logbook().skills, harness.state().logbook().skills);

    press(&mut harness, Key::Escape);
    harness.get_by_label("Settings").click();
    harness.run_steps(3);
    harness.get_by_label("Delete everything").click_accesskit();
    harness.run_steps(3);
    assert!(data.path().join("attempts").read_dir().unwrap().next().is_some(), "first it asks");
    harness.get_by_label("Keep it").click_accesskit();
    harness.run_steps(3);
    harness.get_by_label("Delete everything").click_accesskit();
    harness.run_steps(3);
    harness.get_by_label("Delete it now").click_accesskit();
    harness.run_steps(3);
    assert_eq!(harness.state().own_data().attempts, 0);
    assert!(data.path().join("attempts").read_dir().map_or(0, Iterator::count) == 0);
    assert!(bundle.exists(), "what somebody has taken along is theirs");
}

#[test]
fn a_debrief_outlives_a_correction_of_its_scenario() {
    let (_data, mut harness) = played((1280.0, 800.0));
    let (_, source) = embedded::scenarios().into_iter().find(|(id, _)| *id == "amina").unwrap();
    let corrected = source.replacen("alliance: 45", "alliance: 44", 1);
    assert_ne!(corrected, source);
    let own = [crate::content::File { name: "amina/scenario.ron".into(), text: corrected }];
    let content = crate::content::Content::gather(&embedded::files(), &own, None).unwrap();
    harness.state_mut().renew(content);
    harness.run_steps(3);
    assert_eq!(harness.state().logbook().attempts[0].state, State::Finished);
    harness.get_by_label("See how it went").click_accesskit();
    harness.run_steps(5);
    assert_eq!(harness.state().scene(), Scene::Debrief);
}
