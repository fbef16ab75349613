use super::*;
use crate::model::response::ResponseModel;
use crate::model::scenario::Plans;
use crate::model::scenario::fixture::{SOUND, rubric};
use crate::play::encounter::Case;

const EMERGENCY: &str = include_str!("../../../tests/fixtures/emergency.ron");
const PLANS: &str = r#"Plans(scenario: "test", plans: {
    "asks": Plan(kind: Expert, lines: ["planning/hello/ask"]),
    "leaves": Plan(kind: KindButBiomedical, variants: ["bad"], lines: ["planning/hello/leave"]),
    "stuck": Plan(kind: Recovered, lines: []),
    "either": Plan(kind: BriefExpert, lines: ["planning/hello/ask", "planning/hello/leave"],
        when: { "planning/hello/ask" : All([Variant("bad"), Level("bend", AtLeast(80))]) }),
})"#;

fn entry(source: &str, plans: Option<&str>) -> Entry {
    let model = ResponseModel::read(include_str!("../../../assets/response/low-back-pain.ron"), &rubric()).0.unwrap();
    let scenario = crate::model::scenario::read(source, &rubric()).0.unwrap();
    let plans = plans.map(|plans| Plans::read(plans, &scenario).0.unwrap()).unwrap_or_default();
    Entry { case: Case::new(scenario, rubric(), model).with_plans(plans) }
}

fn options(runs: u32) -> Options {
    Options { runs, seed: 7, effort: Effort { playouts: 400, width: 100 }, trainees: Vec::new() }
}

/// Does the last job first.
struct Backwards;

impl Workers for Backwards {
    fn all<J: Sync, R: Send>(&self, _: &str, jobs: &[J], job: impl Fn(&J) -> R + Sync + Send) -> Vec<R> {
        let mut results: Vec<R> = jobs.iter().rev().map(job).collect();
        results.reverse();
        results
    }
}

#[test]
fn a_trial_is_the_same_whoever_does_the_work() {
    let entries = [entry(SOUND, Some(PLANS)), entry(EMERGENCY, None)];
    let (one, other) = (run(&entries, &options(70), &Alone), run(&entries, &options(70), &Backwards));
    assert_eq!(json(&one), json(&other));
    let again = run(&entries, &Options { seed: 8, ..options(70) }, &Alone);
    assert_ne!(json(&one), json(&again));
}

#[test]
fn chance_scores_zero_and_the_best_a_hundred() {
    let entries = [entry(EMERGENCY, None)];
    let trials = run(&entries, &options(400), &Alone);
    let mean =
        |id| trials.scenarios[0].players.iter().find(|(trainee, _)| trainee.id == id).map(|(_, sums)| sums.mean());
    let random = mean("random").unwrap();
    assert!(random.mean.abs() <= 2.0 * random.margin, "{random:?}");
    assert!((mean("expert").unwrap().mean - 100.0).abs() < 1e-9);
}

#[test]
fn plans_are_played_where_they_belong() {
    let entries = [entry(SOUND, Some(PLANS))];
    let trials = run(&entries, &options(2), &Alone);
    let found: Vec<_> =
        trials.scenarios[0].plans.iter().map(|plan| (plan.plan.as_str(), plan.world, plan.turns.0)).collect();
    assert_eq!(
        found,
        [
            ("asks", 0, 3),
            ("stuck", 0, 0),
            ("either", 0, 1),
            ("asks", 1, 3),
            ("leaves", 1, 1),
            ("stuck", 1, 0),
            ("either", 1, 3)
        ]
    );
    assert_eq!(trials.scenarios[0].plans[1].stuck.as_deref(), Some("planning/hello"));
}

#[test]
fn plans_for_something_else_are_refused_at_the_very_word() {
    let scenario = crate::model::scenario::read(SOUND, &rubric()).0.unwrap();
    let check = |from: &str, to: &str| {
        let source = PLANS.replacen(from, to, 1);
        let (plans, found) = Plans::read(&source, &scenario);
        assert_eq!(plans, None);
        assert_eq!(found.iter().map(|found| &source[found.span.range()]).collect::<Vec<_>>(), [to]);
    };
    check("\"test\"", "\"toast\"");
    check("\"bad\"", "\"bed\"");
    check("\"planning/hello/ask\"", "\"planning/hello/ax\"");
    check("Recovered", "Recoverd");
    check("\"bend\"", "\"bond\"");
    let stray = PLANS.replacen("\"planning/hello/ask\" :", "\"planning/hello/leave\" :", 1).replacen(
        ", \"planning/hello/leave\"]",
        "]",
        1,
    );
    let rain = PLANS.replacen("Variant(\"bad\")", "Chance(\"rain\", 50)", 1);
    let check = |source: &str, says: &str| {
        let found = Plans::read(source, &scenario).1;
        assert_eq!(found.iter().map(|found| found.message.as_str()).collect::<Vec<_>>(), [says]);
    };
    check(&stray, "the plan `either` has a condition for `planning/hello/leave`, which is not among its lines");
    check(&rain, "there is no chance `rain`");
}

#[test]
fn every_path_that_keeps_safety_meets_the_emergency() {
    let proof = prove(&entry(EMERGENCY, None).case);
    assert_eq!((proof.emergencies, proof.counterexamples.len()), (1, 0));
    assert!(proof.keeping > 0 && proof.moments > 5, "{proof:?}");
    assert_eq!(prove(&entry(SOUND, None).case), Proof::default());
}

#[test]
fn what_is_over_the_bank_needs_a_bank() {
    let one = [entry(EMERGENCY, None)];
    let over_bank = |trials: &Trials| {
        let of_bank = trials.findings.iter().filter(|finding| finding.scenario.is_none());
        of_bank.map(|finding| finding.standing == Standing::NeedsMore).collect::<Vec<_>>()
    };
    assert!(over_bank(&run(&one, &options(4), &Alone)).iter().all(|needs_more| *needs_more));
    let two = [entry(SOUND, None), entry(EMERGENCY, None)];
    assert!(!over_bank(&run(&two, &options(4), &Alone)).contains(&true));
}

#[test]
fn only_some_may_play_and_then_no_bar_is_held_against_them() {
    let entries = [entry(EMERGENCY, None)];
    let trainees = vec![Trainee::find("longest").unwrap()];
    let trials = run(&entries, &Options { trainees, ..options(5) }, &Alone);
    assert_eq!(trials.scenarios[0].players.len(), 1);
    assert_eq!(trials.findings, []);
}

#[test]
fn a_world_in_which_the_best_is_no_better_than_chance_is_named_and_not_scored() {
    let worthless = SOUND.replace(", does: \"D2\"", "").replace(", dont: \"D3\"", "");
    assert_ne!(worthless, SOUND);
    let entries = [entry(&worthless, None)];
    let trials = run(&entries, &options(20), &Alone);
    assert_eq!(trials.scenarios[0].world_name(0), "usual");
    let (_, random) = &trials.scenarios[0].players[0];
    assert_eq!(random.mean().n, 0, "attempts in that world are not counted");
}
