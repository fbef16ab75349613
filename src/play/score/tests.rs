//! Each sentence of the score, held by a small example.

use super::*;
use crate::model::response::ResponseModel;
use crate::model::rubric::Rubric;
use crate::model::scenario::LineIx;
use crate::model::scenario::fixture::rubric;
use crate::model::scenario::words::Verdict;
use crate::play::encounter::{Case, Encounter, Event, Replay, Scope, World};

const ANN: &str = r#"Scenario(
    format: 1, id: "ann", title: "Ann", language: "en", difficulty: Introductory,
    patient: Patient(
        name: "Ann Other", age: 40, occupation: "baker", pronouns: She, look: Look(skin: Fair, hair: Bob, clothes: Sage),
        behaviour: "walking", stage: Contemplation, alliance: 40, autonomy: 50, efficacy: 45, distress: 40,
        goals: { "dance": Goal(text: "Dance again") },
        beliefs: { "worn": Belief(text: "It is worn", conviction: 70, kind: Structural) },
        fears: { "bend": Fear(text: "It goes again", intensity: 60) },
        intake: Intake(pseq: 27),
    ),
    visits: { "planning": Visit(phase: Planning, title: "First", brief: "Meet her", budget: 9, start: "hello", exchanges: {
        "hello": Exchange(says: [ Say(text: "It is worn. And it goes again.", cue: Guarded, tells: ["worn", "bend"]) ], lines: {
            "reflect": Line(say: "Worn.", acts: [ Act(manner: SimpleReflection, about: ["worn"], does: "D2") ],
                replies: [ Reply(text: "Yes.") ], why: "So.", then: To("hello")),
            "ask": Line(say: "Goes?", acts: [ Act(manner: OpenQuestion, about: ["bend"], does: "D2") ],
                replies: [ Reply(text: "Yes.") ], why: "So.", then: To("hello")),
            "warm": Line(say: "That is a lot.", acts: [ Act(manner: Empathise, does: "H1") ],
                replies: [ Reply(text: "Yes.") ], why: "So.", then: To("hello")),
            "plan": Line(say: "Walk daily.", acts: [ Act(manner: Plan, does: "C1") ],
                replies: [ Reply(text: "Hm.") ], why: "So.", then: To("hello")),
            "argue": Line(say: "It is not worn.", acts: [ Act(manner: Confront, about: ["worn"], does: "C4") ],
                replies: [ Reply(text: "It is.") ], why: "So.", then: To("hello")),
            "label": Line(say: "The disc is worn.", acts: [ Act(manner: SimpleReflection, about: ["worn"], does: "D2"), Act(manner: GiveInformation, dont: "D4") ],
                replies: [ Reply(text: "I knew.") ], why: "So.", then: To("more")),
        }),
        "more": Exchange(says: [ Say(text: "And?", cue: Neutral) ], lines: {
            "both": Line(say: "Goes again. Plan it.", acts: [ Act(manner: ComplexReflection, about: ["bend"], does: "D2"), Act(manner: Persuade, about: ["bend"], does: "C4") ],
                replies: [ Reply(when: Verdict(Mistimed), text: "Too early."), Reply(when: Verdict(Neutral), text: "Half."), Reply(text: "Well.") ],
                why: "So.", then: EndVisit),
            "wait": Line(deed: "Wait.", acts: [ Act(manner: Wait) ], replies: [ Reply(text: "…") ], why: "So.", then: EndVisit),
        }),
    }) },
    endings: { "end": Ending(title: "End", text: "She went home.") },
)"#;

fn case() -> Case {
    of(ANN)
}

/// Ann with a door: her visit needs a net, its last moment is fixed, and she gives a last chance.
fn door() -> Case {
    of(&door_source())
}

fn door_source() -> String {
    let held = r#"budget: 4, start: "hello", last_chance: "door", time_up: TimeUp(last: "hello", then: EndVisit)"#;
    let door = r#""door": Exchange(says: [ Say(text: "And if?", cue: Neutral) ], lines: {
            "net": Line(say: "Numb: ring.", acts: [ Act(manner: SafetyNet, does: "S2") ],
                replies: [ Reply(text: "Yes.") ], why: "So.", then: To("chat")),
            "see": Line(say: "Your dance?", acts: [ Act(manner: OpenQuestion, about: ["dance"], does: "C1") ],
                replies: [ Reply(text: "Mine.", tells: ["dance"]) ], why: "So.", then: EndVisit),
        }),
        "chat": Exchange(says: [ Say(text: "So.", cue: Neutral) ], lines: {
            "nod": Line(deed: "Nod.", acts: [ Act(manner: Wait) ], replies: [ Reply(text: "…") ], why: "So.", then: EndVisit),
        }),
        "more":"#;
    ANN.replace(r#"budget: 9, start: "hello""#, held).replace(r#""more":"#, door)
}

/// The same with a net that leads back to the door.
fn of_door_to_itself() -> Case {
    let net = |to: &str| {
        format!(
            r#"why: "So.", then: To("{to}")),
            "see""#
        )
    };
    of(&door_source().replace(&net("chat"), &net("door")).replace("budget: 4", "budget: 9"))
}

fn of(source: &str) -> Case {
    let rubric: Rubric = rubric();
    let model = ResponseModel::read(include_str!("../../../assets/response/low-back-pain.ron"), &rubric).0.unwrap();
    let (scenario, found) = crate::model::scenario::read(source, &rubric);
    assert_eq!(found, []);
    Case::new(scenario.unwrap(), rubric, model)
}

/// How each line of a path landed, and what it earned.
fn play(path: &[&str]) -> Vec<(Verdict, i32)> {
    let case = case();
    let mut weighed = Vec::new();
    let mut now = Encounter::begin(&case, World::drawn(&case.scenario, 1), Scope::Course, |_| {});
    for line in path {
        let line = case.scenario.find_line(&format!("planning/{line}")).unwrap();
        now = now.step(&case, line, |event| {
            if let Event::Weighed(_, verdict, worth) = event {
                weighed.push((verdict, i32::from(worth)));
            }
        });
    }
    weighed
}

#[test]
fn a_line_is_worth_what_it_did_for_the_person() {
    let check = |line: &str, verdict: Verdict, worth: i32| assert_eq!(play(&[line]), [(verdict, worth)], "{line}");
    check("hello/reflect", Verdict::Landed, 2);
    check("hello/warm", Verdict::Neutral, 1);
    check("hello/plan", Verdict::Mistimed, 0);
    check("hello/argue", Verdict::Harmful, -2);
    check("hello/label", Verdict::Harmful, -3);
}

#[test]
fn what_does_nothing_of_the_rubric_earns_nothing_however_it_lands() {
    assert_eq!(play(&["hello/label", "more/wait"])[1].1, 0);
}

#[test]
fn no_limit_hides_a_good_line_and_the_same_line_earns_once() {
    let earned: Vec<i32> =
        play(&["hello/reflect", "hello/ask", "hello/warm", "hello/warm"]).iter().map(|of| of.1).collect();
    assert_eq!(earned, [2, 2, 1, 0]);
}

#[test]
fn a_line_whose_acts_land_apart_has_one_verdict_and_its_answer_knows_it() {
    let case = case();
    let mut now = Encounter::begin(&case, World::drawn(&case.scenario, 1), Scope::Course, |_| {});
    now = now.step(&case, case.scenario.find_line("planning/hello/label").unwrap(), |_| {});
    let both = case.scenario.find_line("planning/more/both").unwrap();
    let judgement = now.judge(&case, both);
    assert_ne!(judgement.acts[0].verdict, judgement.acts[1].verdict);
    assert!(judgement.acts.iter().any(|act| act.verdict == Verdict::Mistimed));
    let expect = if case.gain(&judgement.change) > 0 { Verdict::Neutral } else { Verdict::Mistimed };
    assert_eq!(judgement.verdict, expect);
    let mut said = None;
    now.step(&case, both, |event| {
        if let Event::Replied(reply) = event {
            said = Some(case.scenario.texts.raw(case.scenario[reply].say.text).to_owned());
        }
    });
    let answer = if expect == Verdict::Neutral { "Half." } else { "Too early." };
    assert_eq!(said.as_deref(), Some(answer));
}

#[test]
fn the_score_is_a_line_through_chance_and_best_and_goes_below_zero() {
    let yardstick = Yardstick { chance: 4.0, spread: 3.0, best: 24, bound: 26, landmarks: Vec::new() };
    assert_eq!(yardstick.score(4), Some(0.0));
    assert_eq!(yardstick.score(24), Some(100.0));
    assert_eq!(yardstick.shown(-16), Some(-100));
    assert_eq!(yardstick.shown(15), Some(55));
    assert!(!yardstick.is_exact());
    assert_eq!(Yardstick { chance: 4.0, best: 4, ..yardstick }.score(4), None);
}

/// The most that any play from here on earns, by trying every line.
fn most(case: &Case, now: &Encounter) -> i32 {
    let after = |line: &LineIx| {
        let mut worth = 0;
        let next = now.step(case, *line, |event| worth += event.worth());
        worth + most(case, &next)
    };
    now.offered(case).iter().map(after).max().unwrap_or(0)
}

#[test]
fn nobody_earns_more_than_the_bound_wherever_they_stand() {
    let case = door();
    let bound = bound::Bound::new(&case, Scope::Course);
    let mut at = vec![Encounter::begin(&case, World::drawn(&case.scenario, 1), Scope::Course, |_| {})];
    let mut doors = 0;
    while let Some(now) = at.pop() {
        let (most, at_most) = (most(&case, &now), bound.of(&case, &now));
        assert!(most <= at_most, "{most} is earned from {now:?}, at most {at_most}");
        doors += usize::from(now.is_last_chance(&case));
        at.extend(now.offered(&case).iter().map(|line| now.step(&case, *line, |_| {})));
    }
    assert!(doors > 10, "{doors}");
}

#[test]
fn who_comes_to_the_last_chance_with_nothing_open_is_not_late() {
    // Somebody who has given the net at the door and is led back to it does what they do there in good time.
    let case = of_door_to_itself();
    let line = |line: &str| case.scenario.find_line(&format!("planning/{line}")).unwrap();
    let begin = Encounter::begin(&case, World::drawn(&case.scenario, 1), Scope::Course, |_| {});
    let mut held = begin.step(&case, line("hello/label"), |_| {}).step(&case, line("more/wait"), |_| {});
    assert!(held.is_last_chance(&case));
    held = held.step(&case, line("door/net"), |_| {});
    assert!(held.offered(&case).contains(&line("door/see")) && !held.is_last_chance(&case));
    let mut worth = 0;
    held.step(&case, line("door/see"), |event| worth += event.worth());
    assert!(worth > 0);
}

#[test]
fn going_on_from_something_new_in_the_body_is_harm_about_safety() {
    let source = ANN.replace("cue: Guarded, tells", "cue: Guarded, bid: NewInTheBody, tells");
    let case = of(&source.replace("manner: Plan,", "manner: Reassure,"));
    let start = Encounter::begin(&case, World::drawn(&case.scenario, 1), Scope::Course, |_| {});
    let check = |line: &str, step: Option<Step>, worth: i32| {
        let line = case.scenario.find_line(&format!("planning/hello/{line}")).unwrap();
        let mut events = Vec::new();
        start.step(&case, line, |event| events.push(event));
        assert_eq!(steps::done(&case, &start, &events), Vec::from_iter(step), "{events:?}");
        assert_eq!(events.iter().map(|event| event.worth()).sum::<i32>(), worth, "{events:?}");
    };
    check("ask", Some(Step::LookedAt), 2);
    check("warm", Some(Step::WentOn), 0);
    check("plan", Some(Step::WentOn), -4);
}

#[test]
fn every_turn_is_counted_once_as_it_landed_and_its_dont_beside_it() {
    let case = of(&ANN.replace(r#"about: ["worn"], does: "C4""#, r#"about: ["worn"]"#));
    let check = |line: &str, harmed: u32, donts: u32| {
        let mut replay = Replay::begin(&case, 1, Scope::Course);
        replay.choose(&case, case.scenario.find_line(&format!("planning/hello/{line}")).unwrap());
        let counts = Scorecard::of(&case, &replay).total();
        assert_eq!((counts.harmed, counts.donts), (harmed, donts), "{line}");
    };
    check("argue", 1, 0);
    check("label", 1, 1);
    check("reflect", 0, 0);
}

#[test]
fn prices_out_of_order_are_refused() {
    let source = include_str!("../../../assets/response/low-back-pain.ron");
    let check = |from: &str, to: &str, expect: &str| {
        let changed = source.replacen(from, to, 1);
        assert_ne!(changed, source);
        let (model, found) = ResponseModel::read(&changed, &rubric());
        assert!(model.is_none() && found.iter().any(|found| found.message.contains(expect)), "{found:?}");
    };
    check("danger: Price(worth: -6", "danger: Price(worth: -1", "must not rise");
    check("late: Price(worth: 1", "late: Price(worth: -3", "`late` must not cost");
    check("parted: Price(worth: -2", "parted: Price(worth: 2", "`parted` must not earn");
    check("parted: Price(worth: -2", "parted: Price(worth: -7", "nor cost more than `danger`");
    check("parted: Price(worth: -2", "parted: Price(worth: 0", "would pay");
    let without = &source[..source.find("    // What a line is worth").unwrap()];
    let (model, found) = ResponseModel::read(&format!("{without})"), &rubric());
    assert!(model.is_none() && found.iter().any(|found| found.message.contains("has no `prices`")), "{found:?}");
}
