//! Marama's planning visit: an emergency to be found, and the look-alike that begins with the same words.

use backstory::authoring::trial::prove;
use backstory::content::embedded;
use backstory::model::scenario::VisitIx;
use backstory::play::encounter::{Case, Encounter, Scope, World};
use backstory::play::score::{Standing, Step, Tally, safety_done};

const BEFORE: [&str; 4] =
    ["hello/what-keeps-it", "wedding/on-the-lino", "mums-back/what-happened", "codeine/what-they-do"];
const ASKED: [&str; 2] = ["both-legs/both-since", "fuss/on-the-dock"];
const SENT: [&str; 6] = [
    "since-when/today-and-test",
    "container/i-ring-you-go",
    "call/registrar",
    "take-with-you/who-beside-you",
    "there/letter-says-it",
    "door/straight-in",
];

fn case() -> Case {
    embedded::case("marama").unwrap()
}

/// What a line of the emergency does about safety, after these.
fn steps(rest: &[&str], last: &str) -> Vec<Step> {
    let case = case();
    let world = World::all(&case.scenario).find(|world| case.scenario[world.variant].id == "emergency").unwrap();
    let line = |line: &str| case.scenario.find_line(&format!("planning/{line}")).unwrap();
    let now = Encounter::begin(&case, world, Scope::Visit(VisitIx(0)), |_| {});
    let now = BEFORE.iter().chain(rest).fold(now, |now, said| now.step(&case, line(said), |_| {}));
    let mut events = Vec::new();
    now.step(&case, line(last), |event| events.push(event));
    safety_done(&case, &now, &events)
}

#[test]
fn a_call_that_says_too_little_is_not_too_early_once_a_sign_was_told() {
    let asked = [&ASKED[..], &["private/saddle", "since-when/today-and-test", "container/i-ring-you-go"]].concat();
    assert!(!steps(&asked, "call/some-time-today").contains(&Step::TooEarly));
    assert!(steps(&ASKED, "what-then/send-you-anyway").contains(&Step::TooEarly));
}

/// What becomes of a planning visit that begins as ours does and goes on like this.
fn play(variant: &str, rest: &[&str]) -> Tally {
    let case = case();
    let scope = Scope::Visit(VisitIx(0));
    let world = World::all(&case.scenario).find(|world| case.scenario[world.variant].id == variant).unwrap();
    let mut tally = Tally::default();
    let mut now = Encounter::begin(&case, world, scope, |event| tally.event(event));
    for line in BEFORE.iter().chain(rest) {
        let found = case.scenario.find_line(&format!("planning/{line}")).unwrap();
        let offered = now.offered(&case);
        let on_offer: Vec<_> = offered.iter().map(|line| case.scenario[*line].address.as_str()).collect();
        assert!(offered.contains(&found), "{line} is not on offer in {rest:?}, but {on_offer:?}");
        now = now.step(&case, found, |event| tally.event(event));
    }
    assert!(now.is_over(), "{rest:?} does not end");
    tally
}

#[track_caller]
fn check(variant: &str, rest: &[&[&str]], standing: Standing, left_out: &[&str]) {
    let rest = rest.concat();
    let safety = play(variant, &rest).safety;
    let mut found: Vec<&str> = safety.unasked.iter().map(|sign| sign.name()).collect();
    found.extend(safety.no_net.then_some("net"));
    assert_eq!((safety.standing(), found.as_slice()), (standing, left_out), "{variant}: {rest:?}");
}

#[test]
fn no_path_that_keeps_safety_misses_or_delays_the_emergency() {
    let proof = prove(&case());
    assert_eq!(proof.emergencies, 1);
    assert!(proof.counterexamples.is_empty(), "{:?}", proof.counterexamples);
    assert!(proof.moments > 1_000 && proof.keeping > 0, "{proof:?}");
}

#[test]
fn the_emergency_that_is_asked_for_plainly_and_sent_on_today_keeps_safety() {
    check("emergency", &[&ASKED, &["private/saddle"], &SENT], Standing::Kept, &[]);
    check("emergency", &[&ASKED, &["private/saddle", "since-when/glad-you-said"], &SENT], Standing::Kept, &[]);
}

/// What was put off is taken back while she is still there.
#[test]
fn put_off_and_then_sent_in_is_mended() {
    check(
        "emergency",
        &[&ASKED, &["private/saddle", "since-when/first-thing", "door/before-the-truck"]],
        Standing::Kept,
        &[],
    );
}

#[test]
fn asked_about_sideways_it_is_lost_with_what_should_have_been_asked() {
    let missed = ["private/down-below", "rest/order-a-picture", "look/strength-only", "what-then/cross-not-broken"];
    let left_out = ["Saddle", "Bladder", "Bowel", "Sex", "Cancer", "Infection"];
    let end = ["the-plan/minutes-that-hold", "door/net", "handle/picture-of-health"];
    check("emergency", &[&ASKED, &missed, &end], Standing::Lost, &left_out);
    // The same words at the handle, answered plainly, take her there today.
    let rescued = ["handle/missed-one", "since-when/today-and-test", "door/straight-in"];
    check("emergency", &[&ASKED, &missed, &end[..2], &rescued], Standing::Kept, &[]);
}

/// Four plain noes, and then a compliment instead of the other half.
#[test]
fn half_a_list_is_incomplete_and_the_other_half_is_named() {
    let half = ["private/saddle", "rest/order-a-picture", "look/strength-only", "what-then/cross-not-broken"];
    let left = ["the-plan/minutes-that-hold", "door/net", "handle/picture-of-health"];
    check("look-alike", &[&ASKED, &half, &left], Standing::Incomplete, &["Cancer", "Infection"]);
    let asked = ["the-plan/minutes-that-hold", "door/net", "handle/other-half"];
    check("look-alike", &[&ASKED, &half, &asked], Standing::Kept, &[]);
}

const WHOLE: [&str; 5] =
    ["private/saddle", "rest/rest-of-list", "look/both-tested", "what-then/laces", "the-plan/minutes-that-hold"];

/// A goodbye that ends the visit without a net is not the end.
#[test]
fn a_goodbye_without_a_net_is_held_at_the_door() {
    check("look-alike", &[&ASKED, &WHOLE, &["door/see-you-march", "handle/same-day"]], Standing::Kept, &[]);
    check(
        "look-alike",
        &[&ASKED, &WHOLE, &["door/see-you-march", "handle/picture-of-health"]],
        Standing::Incomplete,
        &["net"],
    );
}

#[test]
fn what_she_says_of_sitting_leads_back_to_the_questions() {
    let led_back = ["private/down-below", "rest/order-a-picture", "look/strength-only", "what-then/chart-early"];
    let asked = [
        "private/saddle",
        "since-when/today-and-test",
        "container/i-ring-you-go",
        "call/registrar",
        "door/straight-in",
    ];
    check("emergency", &[&ASKED, &led_back, &asked], Standing::Kept, &[]);
}

#[test]
fn a_night_s_wait_is_lost_unless_it_is_taken_back() {
    let wait = ["private/saddle", "since-when/first-thing", "door/net"];
    check("emergency", &[&ASKED, &wait, &["handle/sorry-gp"]], Standing::Lost, &["Cancer", "Infection"]);
    check("emergency", &[&ASKED, &wait, &["handle/ring-now"]], Standing::Kept, &[]);
}

#[test]
fn sending_the_look_alike_in_after_a_complete_negative_screen_keeps_safety_with_a_loss() {
    let sent_in = [&ASKED[..], &WHOLE[..3], &["what-then/send-you-anyway", "handle/not-tonight"]];
    let (sent, stayed) =
        (play("look-alike", &sent_in.concat()), play("look-alike", &[&ASKED[..], &WHOLE, &["door/net"]].concat()));
    assert!(sent.safety.is_kept() && stayed.safety.is_kept());
    assert!(sent.raw < stayed.raw, "{} is not less than {}", sent.raw, stayed.raw);
}
