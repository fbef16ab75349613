//! The verdict on safety, on two people who begin with the same words: an emergency, and what only looks like one.

use backstory::model::response::ResponseModel;
use backstory::model::rubric::Rubric;
use backstory::play::encounter::{Case, Encounter, Scope, World};
use backstory::play::score::{Effort, Standing, Tally, Yardstick};

const EMERGENCY: &str = include_str!("../fixtures/emergency.ron");

fn case() -> Case {
    case_of(EMERGENCY)
}

fn case_of(scenario: &str) -> Case {
    let rubric = Rubric::read(include_str!("../../assets/rubric/self-management.ron")).0.unwrap();
    let model = ResponseModel::read(include_str!("../../assets/response/low-back-pain.ron"), &rubric).0.unwrap();
    let (scenario, found) = backstory::authoring::lint::check(scenario, &rubric);
    assert!(!backstory::format::diag::has_errors(&found), "{found:?}");
    Case::new(scenario.unwrap(), rubric, model)
}

fn world(case: &Case, variant: &str) -> World {
    World::all(&case.scenario).find(|world| case.scenario[world.variant].id == variant).unwrap()
}

/// What becomes of a path, and what each of its lines earns.
fn play(variant: &str, path: &[&str]) -> (Tally, Vec<i32>) {
    play_of(&case(), variant, path)
}

fn play_of(case: &Case, variant: &str, path: &[&str]) -> (Tally, Vec<i32>) {
    let mut tally = Tally::default();
    let mut credits = Vec::new();
    let mut now = Encounter::begin(case, world(case, variant), Scope::Course, |event| tally.event(event));
    for line in path {
        let line = case.scenario.find_line(&format!("delivery/{line}")).unwrap();
        assert!(now.offered(case).contains(&line), "{line:?} is not on offer in {path:?}");
        let before = tally.raw;
        now = now.step(case, line, |event| tally.event(event));
        credits.push(tally.raw - before);
    }
    assert!(now.is_over(), "{path:?} does not end");
    (tally, credits)
}

/// How safety stands after a path, and what is named as left out.
#[track_caller]
fn check(variant: &str, path: &[&str], standing: Standing, late: bool, left_out: &[&str]) {
    let safety = play(variant, path).0.safety;
    let mut found: Vec<&str> = safety.unasked.iter().map(|sign| sign.name()).collect();
    found.extend(safety.no_net.then_some("net"));
    assert_eq!((safety.standing(), safety.late, found.as_slice()), (standing, late, left_out), "{variant}: {path:?}");
}

#[test]
fn an_emergency_that_is_asked_for_and_sent_on_keeps_safety_without_anything_else() {
    check("emergency", &["legs/ask", "what-now/today"], Standing::Kept, false, &[]);
    check("emergency", &["legs/ask", "what-now/rest", "what-now/today"], Standing::Kept, false, &[]);
}

#[test]
fn an_emergency_that_is_left_or_put_off_is_lost() {
    let lost = |path: &[&str], left_out: &[&str]| check("emergency", path, Standing::Lost, false, left_out);
    lost(&["legs/ask", "what-now/on-we-go", "door/net", "handle/bye"], &["Cancer"]);
    lost(&["legs/ask", "what-now/next-week", "door/net", "handle/bye"], &["Cancer"]);
    let all = ["Saddle", "Bladder", "Bowel", "Cancer"];
    lost(&["legs/walk-on", "what-now/on-we-go", "door/net", "handle/bye"], &all);
}

#[test]
fn the_person_gives_a_last_chance_and_what_is_done_there_keeps_safety_late() {
    let put_off = ["legs/ask", "what-now/next-week", "door/net"];
    check("emergency", &[&put_off[..], &["handle/go-now"]].concat(), Standing::Kept, true, &[]);
    let never_asked = ["legs/walk-on", "what-now/on-we-go", "door/net", "handle/ask-all", "handle/go-now"];
    check("emergency", &never_asked, Standing::Kept, true, &[]);
    let half = ["legs/ask", "what-now/rest", "what-now/on-we-go", "door/bye"];
    check("benign", &[&half[..], &["handle/net"]].concat(), Standing::Kept, true, &[]);
    // Whoever closes nothing there gets no second one.
    check("benign", &[&half[..], &["handle/bye"]].concat(), Standing::Incomplete, false, &["net"]);
}

#[test]
fn being_too_careful_is_undone_by_asking_what_was_skipped_and_acting_on_it() {
    check("benign", &["legs/straight-to-hospital", "handle/ask-all"], Standing::Kept, true, &[]);
    check("emergency", &["legs/straight-to-hospital", "handle/ask-all", "handle/go-now"], Standing::Kept, true, &[]);
    let all = ["Saddle", "Bladder", "Bowel", "Cancer", "net"];
    check("benign", &["legs/straight-to-hospital", "handle/bye"], Standing::Incomplete, false, &all);
}

#[test]
fn the_half_that_was_left_out_is_named() {
    check("benign", &["legs/ask", "what-now/rest", "what-now/on-we-go", "door/net"], Standing::Kept, false, &[]);
    let half = ["legs/ask", "what-now/on-we-go", "door/net", "handle/bye"];
    check("benign", &half, Standing::Incomplete, false, &["Cancer"]);
}

#[test]
fn nothing_costs_more_than_an_alarm_put_off() {
    let (_, credits) = play("emergency", &["legs/ask", "what-now/next-week", "door/net", "handle/bye"]);
    assert_eq!(
        credits,
        [2, -6, -1, -6],
        "put off; a net before all was asked, and a visit that would end; help never called"
    );
    let (_, credits) = play("benign", &["legs/ask", "what-now/next-week", "door/net", "handle/ask-all"]);
    assert_eq!(credits[1], 0, "the same words are fair where there is no alarm");
}

#[test]
fn harm_about_safety_costs_more_than_other_harm_and_than_a_dont() {
    let put_off = "acts: [ Act(manner: GiveInformation, safety: Missed) ]";
    let cost = |act: &str| {
        let changed = EMERGENCY.replacen(put_off, &format!("acts: [ Act(manner: GiveInformation, {act}) ]"), 1);
        assert_ne!(changed, EMERGENCY);
        let path = ["legs/ask", "what-now/next-week", "door/net", "handle/ask-all"];
        play_of(&case_of(&changed), "benign", &path).1[1]
    };
    let untrue = "untrue: Not(NetGiven)";
    assert_eq!(cost(&format!("does: \"S2\", {untrue}")), -4);
    assert_eq!((cost("dont: \"D4\""), cost(&format!("does: \"H1\", {untrue}"))), (-3, -2));
}

#[test]
fn leaving_safety_to_the_last_chance_does_not_pay() {
    let (_, early) = play("benign", &["legs/ask", "what-now/rest", "what-now/on-we-go", "door/net"]);
    let (_, late) = play("benign", &["legs/walk-on", "what-now/on-we-go", "door/bye", "handle/ask-all"]);
    assert_eq!(early[1], 2);
    assert_eq!((late[2], late[3]), (-2, 1), "the visit would have ended; then it is done, late");
    // What is asked again earns nothing.
    let (_, again) = play("benign", &["legs/ask", "what-now/rest", "what-now/today"]);
    assert_eq!(again, [2, 2, -2], "sent on although everything was asked and nothing found");
}

#[test]
fn the_best_attempt_keeps_safety_in_both_worlds() {
    let case = case();
    for world in World::all(&case.scenario) {
        let (yardstick, lines) = Yardstick::with_best(&case, world, Scope::Course, Effort::default());
        let mut tally = Tally::default();
        let mut now = Encounter::begin(&case, world, Scope::Course, |event| tally.event(event));
        for line in lines {
            now = now.step(&case, line, |event| tally.event(event));
        }
        assert!(now.is_over() && tally.safety.is_kept() && tally.raw == yardstick.best, "{world:?}");
        assert!(yardstick.best <= yardstick.bound, "{world:?}: {yardstick:?}");
    }
}
