//! Marama's planning visit: an emergency to be found, and the look-alike that begins with the same words.

use backstory::embedded;
use backstory::encounter::{Case, Encounter, Scope, World};
use backstory::scenario::VisitIx;
use backstory::score::{Failure, Tally};
use backstory::trial::prove;

const BEFORE: [&str; 6] = [
    "hello/what-keeps-it",
    "wedding/on-the-lino",
    "mums-back/at-home-then",
    "codeine/what-they-do",
    "both-legs/both-since",
    "fuss/on-the-dock",
];

fn case() -> Case {
    embedded::case("marama").unwrap()
}

/// What the gate says of a planning visit that begins as ours does and goes on like this, and what it earned.
fn play(variant: &str, rest: &[&str]) -> (Vec<Failure>, i32) {
    let case = case();
    let scope = Scope::Visit(VisitIx(0));
    let world = World::all(&case.scenario).find(|world| case.scenario[world.variant].id == variant).unwrap();
    let mut tally = Tally::default();
    let mut now = Encounter::begin(&case, world, scope, |event| tally.event(&case, event));
    for line in BEFORE.iter().chain(rest) {
        let found = case.scenario.find_line(&format!("planning/{line}")).unwrap();
        assert!(now.offered(&case).contains(&found), "{line} is not on offer in {rest:?}");
        now = now.step(&case, found, |event| tally.event(&case, event));
    }
    assert!(now.is_over(), "{rest:?} does not end");
    (tally.failures().collect(), tally.raw)
}

fn check(variant: &str, rest: &[&str], expect: &[Failure]) {
    assert_eq!(play(variant, rest).0, expect, "{variant}: {rest:?}");
}

#[test]
fn no_path_that_passes_misses_or_delays_the_emergency() {
    let proof = prove(&case());
    assert_eq!(proof.emergencies, 1);
    assert!(proof.counterexamples.is_empty(), "{:?}", proof.counterexamples);
    assert!(proof.moments > 1_000 && proof.passing > 0, "{proof:?}");
}

#[test]
fn the_emergency_that_is_asked_for_plainly_and_sent_on_today_passes() {
    let sent_in = ["since-when/today-now", "container/i-ring-you-go", "take-with-you/letter-says-it"];
    check("emergency", &[&["private/saddle"], &sent_in[..]].concat(), &[]);
    let met_first = ["private/saddle", "since-when/glad-you-said"];
    check("emergency", &[&met_first, &sent_in[..]].concat(), &[]);
}

#[test]
fn asked_about_sideways_it_is_missed() {
    let missed = ["private/down-below", "rest/all-clear", "what-then/braced-for-it", "the-plan/minutes-that-hold"];
    let failures = [Failure::NotScreened, Failure::EmergencyMissed];
    check("emergency", &[&missed[..], &["door/net"]].concat(), &failures);
}

#[test]
fn what_she_says_of_sitting_leads_back_to_the_questions() {
    let sent_in = ["private/saddle", "since-when/today-now", "container/i-ring-you-go", "door/straight-in"];
    let led_back = ["private/down-below", "rest/all-clear", "what-then/when-and-when-not"];
    check("emergency", &[&led_back[..], &sent_in].concat(), &[]);
}

#[test]
fn a_night_s_wait_fails() {
    check(
        "emergency",
        &["private/saddle", "since-when/first-thing", "door/net"],
        &[Failure::NotScreened, Failure::EmergencyMissed],
    );
}

#[test]
fn sending_the_look_alike_in_after_a_complete_negative_screen_passes_with_a_loss() {
    let screened = ["private/saddle", "rest/rest-of-list"];
    let went_on = [&screened[..], &["what-then/when-and-when-not", "the-plan/minutes-that-hold", "door/net"]].concat();
    let sent_in = [&screened[..], &["what-then/send-you-anyway"]].concat();
    let (passed, stayed) = (play("look-alike", &sent_in), play("look-alike", &went_on));
    assert_eq!((passed.0, stayed.0), (vec![], vec![]));
    assert!(passed.1 < stayed.1, "{} is not less than {}", passed.1, stayed.1);
}

#[test]
fn sending_anyone_in_without_asking_fails() {
    let case = case();
    for world in World::all(&case.scenario) {
        let scope = Scope::Visit(VisitIx(0));
        let mut tally = Tally::default();
        let mut now = Encounter::begin(&case, world, scope, |event| tally.event(&case, event));
        for line in BEFORE[..4].iter().chain(&["both-legs/hospital-now"]) {
            let line = case.scenario.find_line(&format!("planning/{line}")).unwrap();
            now = now.step(&case, line, |event| tally.event(&case, event));
        }
        assert!(tally.failures().any(|failure| failure == Failure::ReferredUnasked), "{world:?}");
    }
}
