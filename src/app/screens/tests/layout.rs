//! What fits where.

use super::*;

/// Walks through every screen, and sees to it that nothing leaves the window at its sides.
fn walk(harness: &mut Harness<Game>, width: f32) {
    let check = |harness: &Harness<Game>, what: &str| keeps_inside(harness, width, what);
    check(harness, "library");
    for page in [Page::Settings, Page::About, Page::Logbook] {
        harness.state_mut().act(Action::Show(page));
        harness.run_steps(3);
        check(harness, &format!("{page:?}"));
        press(harness, Key::Escape);
    }
    press(harness, Key::F1);
    check(harness, "keys");
    press(harness, Key::F1);
    for (key, what) in OF_A_VISIT {
        press(harness, key);
        check(harness, what);
    }
    say_the_first_until_the_end(harness);
    check(harness, "the end");
    press(harness, Key::Enter);
    assert_eq!(harness.state().scene(), Scene::Reflecting);
    check(harness, "thinking back");
    press(harness, Key::Enter);
    assert_eq!(harness.state().scene(), Scene::Debrief);
    check(harness, "debrief");
}

#[test]
fn nothing_leaves_a_window_at_its_sides() {
    // The smallest window, the smallest with text at 200 %, and common ones.
    for size in [(640.0, 400.0), (388.0, 506.0), (512.0, 320.0), (1024.0, 640.0), (1920.0, 1080.0)] {
        let data = tempfile::tempdir().unwrap();
        walk(&mut open(size, data.path()), size.0);
    }
}

#[test]
fn nor_in_danish_with_the_most_room_between_lines_and_letters() {
    let content = embedded::content().unwrap();
    let sizes = [(388.0, 506.0, 20), (640.0, 400.0, 20), (1280.0, 800.0, 20), (1280.0, 800.0, 12), (1024.0, 640.0, 6)];
    for (width, height, letters) in sizes {
        let size = (width, height);
        let roomy = Settings { lines: Settings::LINES.1, letters, ..Settings::default() };
        let data = tempfile::tempdir().unwrap();
        let mut harness = open_game(size, game_in("da", data.path()));
        theme::apply(&harness.ctx, &content.themes().of(Theme::Light).into(), &roomy, true);
        harness.run_steps(3);
        walk(&mut harness, size.0);
    }
}

#[test]
fn every_page_begins_at_its_top() {
    let data = tempfile::tempdir().unwrap();
    let mut harness = open((640.0, 400.0), data.path());
    harness.get_by_label("About").click();
    harness.run_steps(3);
    (0..9).for_each(|_| press(&mut harness, Key::PageDown));
    press(&mut harness, Key::Escape);
    harness.get_by_label("Settings").click();
    harness.run_steps(3);
    assert!(harness.get_by_role_and_label(egui::accesskit::Role::Heading, "Colours").rect().top() > 0.0);
    press(&mut harness, Key::Escape);
    harness.get_by_label("About").click();
    harness.run_steps(3);
    assert!(harness.get_by_label("What this is").rect().top() > 0.0, "also when one comes back to it");
}

#[test]
fn every_line_is_in_sight_in_a_small_window() {
    let mut hidden = std::collections::BTreeSet::new();
    let locale = embedded::locale("en").unwrap();
    for (id, _) in embedded::scenarios() {
        let mut harness = consultation_of(&begin(id, 0, Mode::Practice), (1024.0, 640.0));
        for seed in 0..6 {
            let mut session = begin(id, seed, Mode::Practice);
            while session.scene() != session::Scene::Debrief {
                if session.scene() != session::Scene::Talking {
                    session.proceed();
                    continue;
                }
                let now = session.consultation();
                harness.state_mut().now = now.clone();
                harness.run_steps(2);
                for line in &now.lines {
                    let label = phrases::offered(line, &locale);
                    let rect = harness.get_by_label(&label).rect();
                    let in_sight = rect.top() > 56.0 && rect.bottom() <= 578.0;
                    if !in_sight {
                        let said: Vec<&str> = now.speech.iter().map(|said| said.text.as_str()).collect();
                        hidden.insert(format!("{id}, `{label}` ends at {} after {said:?}", rect.bottom()));
                    }
                }
                session.choose((now.turns as usize + seed as usize) % now.lines.len());
            }
        }
    }
    assert!(hidden.is_empty(), "{hidden:#?}");
}
