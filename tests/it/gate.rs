//! The safety gate, on two people who begin with the same words: an emergency, and what only looks like one.

use backstory::encounter::{Case, Encounter, Scope, World};
use backstory::patient::response::ResponseModel;
use backstory::rubric::Rubric;
use backstory::score::{Effort, Failure, Tally, Yardstick};

fn case() -> Case {
    let rubric = Rubric::read(include_str!("../../assets/rubric/self-management.ron")).0.unwrap();
    let model = ResponseModel::read(include_str!("../../assets/response/low-back-pain.ron"), &rubric).0.unwrap();
    let (scenario, found) = backstory::lint::check(include_str!("../fixtures/emergency.ron"), &rubric);
    assert!(!backstory::diag::has_errors(&found), "{found:?}");
    Case::new(scenario.unwrap(), rubric, model)
}

fn world(case: &Case, variant: &str) -> World {
    World::all(&case.scenario).find(|world| case.scenario[world.variant].id == variant).unwrap()
}

/// What the gate says of a path in a world.
fn check(variant: &str, path: &[&str], expect: &[Failure]) {
    let case = case();
    let mut tally = Tally::default();
    let mut now = Encounter::begin(&case, world(&case, variant), Scope::Course, |event| tally.event(&case, event));
    for line in path {
        let line = case.scenario.find_line(&format!("delivery/{line}")).unwrap();
        assert!(now.offered(&case).contains(&line), "{line:?} is not on offer in {path:?}");
        now = now.step(&case, line, |event| tally.event(&case, event));
    }
    assert!(now.is_over(), "{path:?} does not end");
    assert_eq!(tally.failures().collect::<Vec<_>>(), expect, "{variant}: {path:?}");
}

#[test]
fn an_emergency_that_is_asked_for_and_sent_on_passes_without_anything_else() {
    check("emergency", &["legs/ask", "what-now/today"], &[]);
    check("emergency", &["legs/ask", "what-now/rest", "what-now/today"], &[]);
}

#[test]
fn an_emergency_that_is_left_or_put_off_fails() {
    check("emergency", &["legs/ask", "what-now/on-we-go", "door/net"], &[Failure::EmergencyMissed]);
    check("emergency", &["legs/ask", "what-now/next-week", "door/net"], &[Failure::EmergencyMissed]);
    let never_asked = ["legs/walk-on", "what-now/on-we-go", "door/net"];
    check("emergency", &never_asked, &[Failure::EmergencyMissed]);
}

#[test]
fn sending_on_without_asking_fails_even_where_it_happens_to_be_right() {
    let unasked = [Failure::NoSafetyNet, Failure::ReferredUnasked, Failure::EmergencyMissed];
    check("emergency", &["legs/straight-to-hospital"], &unasked);
    check("benign", &["legs/straight-to-hospital"], &[Failure::NoSafetyNet, Failure::ReferredUnasked]);
}

#[test]
fn the_look_alike_goes_on_and_may_wait_a_week() {
    check("benign", &["legs/ask", "what-now/rest", "what-now/on-we-go", "door/net"], &[]);
    check("benign", &["legs/ask", "what-now/next-week", "door/net"], &[]);
    check("benign", &["legs/ask", "what-now/on-we-go", "door/bye"], &[Failure::NoSafetyNet]);
}

#[test]
fn sending_on_after_a_complete_negative_screen_costs_marks_only() {
    let path = ["legs/ask", "what-now/rest", "what-now/today"];
    check("benign", &path, &[]);
    let case = case();
    let mut raw = Vec::new();
    for rest in [&["what-now/today"][..], &["what-now/on-we-go", "door/net"]] {
        let mut tally = Tally::default();
        let mut now = Encounter::begin(&case, world(&case, "benign"), Scope::Course, |event| tally.event(&case, event));
        for line in ["legs/ask", "what-now/rest"].iter().chain(rest) {
            let line = case.scenario.find_line(&format!("delivery/{line}")).unwrap();
            now = now.step(&case, line, |event| tally.event(&case, event));
        }
        raw.push(tally.raw);
    }
    assert_eq!(raw, [1, 3], "a referral for nothing costs one, and the visit that might have gone on");
}

#[test]
fn the_best_attempt_passes_the_gate_in_both_worlds() {
    let case = case();
    for world in World::all(&case.scenario) {
        let (yardstick, lines) = Yardstick::with_best(&case, world, Scope::Course, Effort::default());
        assert!(yardstick.is_exact(), "{world:?}: {yardstick:?}");
        let mut tally = Tally::default();
        let mut now = Encounter::begin(&case, world, Scope::Course, |event| tally.event(&case, event));
        for line in lines {
            now = now.step(&case, line, |event| tally.event(&case, event));
        }
        assert!(now.is_over() && tally.passes() && tally.raw == yardstick.best, "{world:?}");
    }
}
