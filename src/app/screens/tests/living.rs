//! Files that change under the open window, and the writer's view.

use super::*;
use crate::content::{Content, File};
use crate::practice::view::Placed;

const NAME: &str = "/w/amina/scenario.ron";

fn shipped() -> String {
    embedded::scenarios().into_iter().find(|(id, _)| *id == "amina").unwrap().1.to_owned()
}

fn gather(files: &[(&str, &str)], last: Option<&Content>) -> Content {
    let own: Vec<_> = files.iter().map(|(name, text)| File { name: (*name).into(), text: (*text).into() }).collect();
    Content::gather(&embedded::files(), &own, last).unwrap()
}

/// A writer's window on these files.
fn writing(files: &[(&str, &str)], placed: Placed, data: &std::path::Path) -> Harness<'static, Game> {
    let system = System { languages: vec!["en".into()], still: None, voice: false, folders: Vec::new() };
    let mut game = Game::new(gather(files, None), None, system, Some(data.to_owned()), Arc::new(|| {}));
    game.write(placed);
    open_game((1600.0, 900.0), game)
}

fn save(harness: &mut Harness<Game>, files: &[(&str, &str)]) {
    let last = harness.state().content().clone();
    harness.state_mut().renew(gather(files, Some(&last)));
    harness.run_steps(4);
}

#[test]
fn what_a_writer_saves_is_seen_at_the_same_place() {
    let (data, source) = (tempfile::tempdir().unwrap(), shipped());
    let placed = Placed { exchange: Some("planning/course".into()), ..Placed::default() };
    let mut harness = writing(&[(NAME, &source)], placed, data.path());
    assert_eq!(harness.state().scene(), Scene::Consultation);
    harness.get_by_label("Writer's view");
    let said = harness.state().consultation().unwrap().speech[0].text.clone();
    let new = source.replace(&said, "Something else altogether.");
    save(&mut harness, &[(NAME, &new)]);
    harness.get_by_label("Something else altogether.");
    assert_eq!(harness.state().notices, Vec::<String>::new());
    // Half a file says what is wrong, and she stays.
    save(&mut harness, &[(NAME, &new[..new.len() / 2])]);
    harness.get_by_label("Something else altogether.");
    harness.get_by_label_contains("Something is wrong with one file");
    harness.get_by_label_contains("BS0101");
    save(&mut harness, &[(NAME, &new)]);
    harness.get_by_label_contains("Nothing is wrong");
    // The file is gone, and with it what stood before the one that ships.
    save(&mut harness, &[]);
    harness.get_by_label(&said);
}

#[test]
fn a_scenario_that_is_deleted_while_it_is_open_goes_on_in_its_last_version() {
    let data = tempfile::tempdir().unwrap();
    let own = embedded::first_scenario("walk");
    let mut harness = writing(&[("/w/walk.ron", &own)], Placed::default(), data.path());
    let before = harness.state().consultation().unwrap();
    save(&mut harness, &[]);
    assert_eq!(harness.state().consultation().unwrap(), before);
    harness.get_by_label_contains("is gone");
    press(&mut harness, Key::Num1);
    assert_eq!(harness.state().consultation().unwrap().turns, 1);
}

#[test]
fn colours_and_words_of_the_interface_change_too() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = writing(&[], Placed::default(), data.path());
    harness.get_by_label("Meet Amina");
    harness.get_by_label_contains("no scenario in this folder");
    let app =
        include_str!("../../../../assets/locales/en/app.ftl").replace("Meet { $name }\n", "Say hello to { $name }\n");
    let theme = include_str!("../../../../assets/theme.ron").replace("FBF6EF", "FFFFFF");
    save(&mut harness, &[("/w/en/app.ftl", &app), ("/w/theme.ron", &theme)]);
    harness.get_by_label("Say hello to Amina");
    assert_eq!(harness.state().content().themes().of(Theme::Light).paper.value.0, [255; 3]);
}

#[test]
fn the_state_can_be_set_by_hand_and_shows_what_a_line_did() {
    let data = tempfile::tempdir().unwrap();
    let source = shipped();
    let mut harness = writing(&[(NAME, &source)], Placed::default(), data.path());
    harness.get_by_label_contains("Nothing has been said yet");
    let alliance = |bench: &crate::practice::view::WritersView| {
        bench.dials.iter().find(|dial| dial.name == "alliance").unwrap().level
    };
    let before = alliance(&harness.state().writers_view().unwrap());
    let slider = harness.get_by_role_and_label(egui::accesskit::Role::Slider, "alliance");
    slider.focus();
    harness.run_steps(2);
    for _ in 0..5 {
        harness.key_press(Key::ArrowRight);
        harness.run_steps(2);
    }
    assert_eq!(alliance(&harness.state().writers_view().unwrap()), before + 5);
    press(&mut harness, Key::Num1);
    let fired = harness.state().writers_view().unwrap().fired.unwrap();
    harness.get_by_label(&fired.line);
    for rule in fired.acts.iter().flat_map(|act| &act.rules) {
        harness.get_all_by_label_contains(&rule.id).next().unwrap();
    }
    press(&mut harness, Key::F3);
    assert!(harness.query_by_label("Writer's view").is_none());
}

#[test]
fn a_place_that_does_not_exist_is_said() {
    let data = tempfile::tempdir().unwrap();
    let source = shipped();
    let placed = Placed { exchange: Some("planning/helo".into()), ..Placed::default() };
    let harness = writing(&[(NAME, &source)], placed, data.path());
    harness.get_by_label_contains("did you mean `planning/hello`");
    let placed = Placed { levels: vec![("trust".into(), 3)], ..Placed::default() };
    let harness = writing(&[(NAME, &source)], placed, data.path());
    harness.get_by_label_contains("no level “trust”");
}

#[test]
fn a_draft_has_no_score_and_leaves_no_attempt() {
    let data = tempfile::tempdir().unwrap();
    let source = shipped();
    let mut harness = writing(&[(NAME, &source)], Placed::default(), data.path());
    say_the_first_until_the_end(&mut harness);
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().scene(), Scene::Debrief);
    assert!(harness.state().debrief().unwrap().is_draft);
    assert!(game(data.path()).library().cards.iter().all(|card| card.progress == crate::practice::view::Progress::New));
}
