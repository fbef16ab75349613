//! From the library to the debrief and back.

use super::*;

#[test]
fn a_whole_course_by_keyboard() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1280.0, 800.0), data.path());
    harness.get_by_label("Meet Amina");
    press(&mut harness, Key::Enter);
    harness.get_by_label("Begin the visit");
    press(&mut harness, Key::Enter);
    let first = harness.state().consultation().unwrap();
    assert_eq!(first.turns, 0);
    press(&mut harness, Key::Num2);
    let second = harness.state().consultation().unwrap();
    assert_eq!(second.turns, 1);
    assert_eq!(second.history[0].line, first.lines[1], "2 says the second line");
    press(&mut harness, Key::B);
    assert_eq!(harness.state().consultation().unwrap(), first, "B takes it back");
    press(&mut harness, Key::C);
    assert!(harness.state().consultation().unwrap().aids.unwrap().coach.is_some());
    say_the_first_until_the_end(&mut harness);
    harness.get_by_label("See how it went");
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().scene(), Scene::Reflecting);
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().scene(), Scene::Debrief);
    let top = |harness: &Harness<Game>| {
        harness.get_by_role_and_label(bevy_egui::egui::accesskit::Role::Heading, "Turn by turn").rect().top()
    };
    let before = top(&harness);
    press(&mut harness, Key::PageDown);
    assert!(top(&harness) < before - 300.0, "page down turns the page");
    press(&mut harness, Key::Escape);
    assert_eq!(harness.state().scene(), Scene::Page(Page::Library));
}

#[test]
fn leaving_in_the_middle_is_shown_in_the_library_and_gone_on_from() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1280.0, 800.0), data.path());
    for key in [Key::Enter, Key::Enter, Key::Num1, Key::Num1, Key::Escape] {
        press(&mut harness, key);
    }
    harness.get_by_label("Go on with Amina").click();
    harness.run_steps(5);
    assert_eq!(harness.state().consultation().unwrap().turns, 2);
}

#[test]
fn settings_are_seen_at_once_and_kept() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1280.0, 800.0), data.path());
    harness.get_by_label("Settings").click();
    harness.run_steps(3);
    harness.get_by_label("High contrast").click();
    harness.run_steps(3);
    harness.query_all_by_label("150 %").next().unwrap().click();
    harness.run_steps(3);
    let wanted = Settings { theme: Theme::Contrast, text: 150, ..Settings::default() };
    assert_eq!(harness.state().settings, wanted);
    let again = game(data.path());
    assert_eq!(again.settings, wanted);
    assert_eq!(again.notices, Vec::<String>::new());
}

#[test]
fn what_happens_at_home_is_a_scene_before_the_next_visit() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((1280.0, 800.0), data.path());
    press(&mut harness, Key::Enter);
    harness.get_by_label("Referral");
    press(&mut harness, Key::Enter);
    while harness.state().consultation().is_some_and(|now| now.over.is_none()) {
        press(&mut harness, Key::Num1);
    }
    motion::set(&harness.ctx, true);
    harness.key_press(Key::Enter);
    harness.run_steps(3);
    assert_eq!(harness.state().scene(), Scene::Interlude);
    let home = harness.state().briefing().unwrap().interlude;
    harness.get_by_label(&home[0]);
    harness.key_press(Key::Enter);
    harness.run_steps(3);
    harness.get_by_label(&home[0]);
    assert!(harness.query_by_label("Begin the visit").is_none(), "the key has finished the words, and no more");
    motion::set(&harness.ctx, false);
    press(&mut harness, Key::Escape);
    assert_eq!(harness.state().scene(), Scene::Page(Page::Library), "there is a way out");
    harness.get_by_label("Go on with Amina").click();
    harness.run_steps(3);
    harness.get_by_label(&home[0]);
    press(&mut harness, Key::Enter);
    harness.get_by_label("Begin the visit");
    assert!(harness.query_by_label(&home[0]).is_none());
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().scene(), Scene::Consultation);
}

#[test]
fn figures_lead_to_the_parts_of_the_debrief() {
    for size in [(1280.0, 800.0), (640.0, 400.0)] {
        let data = tempfile::tempdir().unwrap();
        let mut harness = open(size, data.path());
        say_the_first_until_the_end(&mut harness);
        [Key::Enter, Key::Enter].into_iter().for_each(|key| press(&mut harness, key));
        assert_eq!(harness.state().scene(), Scene::Debrief);
        let heading = |harness: &Harness<Game>, name: &str| {
            harness.get_by_role_and_label(bevy_egui::egui::accesskit::Role::Heading, name).rect().top()
        };
        // The scale is drawn when its landmarks are found, beside the page; until then the page grows.
        let scale = |harness: &Harness<Game>| heading(harness, "Moments that mattered") - heading(harness, "Score");
        for _ in 0..600 {
            if scale(&harness) > 200.0 {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
            harness.run_steps(2);
        }
        for (key, name) in [(Key::Num2, "Score"), (Key::Num9, "Turn by turn"), (Key::Num3, "Moments that mattered")] {
            press(&mut harness, key);
            let top = heading(&harness, name);
            assert!((0.0..120.0).contains(&top), "{name} is at {top} in {size:?}");
        }
        press(&mut harness, Key::Home);
        let link = harness.query_all_by_label("Show the turn").next().unwrap();
        link.click_accesskit();
        harness.run_steps(40);
        assert!(heading(&harness, "Moments that mattered") < 0.0, "the turn is far below");
    }
}
