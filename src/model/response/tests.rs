//! Rules that cannot be meant.

use super::ResponseModel;
use crate::model::scenario::fixture::{PRICES, rubric};

fn model(rules: &str) -> String {
    format!("ResponseModel(format: 1, id: \"m\", rules: {{ {rules} }}, scales: {{}}, {PRICES})")
}

/// What is found in a model of these rules, as `code rule`, or `code rule other`. `why` is left out of the rules.
#[track_caller]
fn check(rules: &str, expect: &[&str]) {
    let source = model(&rules.replace("why", "because: \"B.\", source: \"S\""));
    let (_, found) = ResponseModel::read(&source, &rubric());
    let key = |span: crate::format::diag::Span| source[span.range()].trim_matches('"').to_string();
    let found: Vec<String> = found
        .iter()
        .map(|found| {
            let other = found.related.as_ref().map_or(String::new(), |other| format!(" {}", key(other.span)));
            format!("{} {}{other}", found.code.id(), key(found.span))
        })
        .collect();
    assert_eq!(found, expect, "{rules}");
}

/// What is found in a rule with only this `when`.
#[track_caller]
fn check_when(when: &str, fires: bool) {
    check(&format!("\"a\": Rule(when: {when}, why)"), if fires { &[] } else { &["BS0501 a"] });
}

/// What is found in two rules, `a` which lands and `b` which comes at the wrong time.
#[track_caller]
fn check_two(a: &str, b: &str, contradict: bool) {
    let rules = format!("\"a\": Rule({a} verdict: Landed, why), \"b\": Rule({b} verdict: Mistimed, why)");
    check(&rules, if contradict { &["BS0502 a b"] } else { &[] });
}

#[test]
fn the_shipped_model_does_not_contradict_itself() {
    let (_, found) = ResponseModel::read(include_str!("../../../assets/response/low-back-pain.ron"), &rubric());
    assert_eq!(found, []);
}

#[test]
fn conditions_that_never_hold() {
    for when in [
        "Any([])",
        "Not(All([]))",
        "Shows([])",
        "Topic([])",
        "With([])",
        "After([])",
        "Following([])",
        "Does([])",
        "Dont([])",
        "Dont([\"C3\"])",
        "Level(Strain, Below(0))",
        "Stage(Below(Precontemplation))",
        "All([Level(Alliance, AtLeast(50)), Level(Alliance, Below(40))])",
        "All([Level(Alliance, AtLeast(50)), Level(Alliance, Below(50))])",
        "All([Stage(AtLeast(Action)), Not(Stage(AtLeast(Preparation)))])",
        "All([Screened, Not(Screened)])",
        "All([AlarmTold, All([JustTold, Not(AlarmTold)])])",
        "All([Untrue, Not(Untrue)])",
        "Not(Any([PlanAgreed, Not(PlanAgreed)]))",
        "All([Phase(Planning), Phase(Delivery)])",
        "Not(Any([Phase(Planning), Phase(Delivery), Phase(Evaluation)]))",
        "All([Shows([Tearful, Tense]), Shows([Laughs])])",
        "All([Safety(Met), Safety(Missed)])",
        "All([Topic([Closing]), Not(Topic([Closing, Setback]))])",
        "All([Does([\"C3\", \"C6\"]), Does([\"C7\"])])",
        "All([Dont([\"D1\"]), Dont([\"D2\"])])",
        "All([With([Wait]), With([Plan, Screen])])",
        "All([After([Wait, Plan]), Not(After([Wait])), Not(After([Plan, Screen]))])",
        "All([Following([Wait]), Not(After([Wait]))])",
        "All([Following([Wait, Plan]), Not(Following([Wait])), Not(After([Plan]))])",
        "All([Any([Screened, JustTold]), Not(Screened), Not(JustTold)])",
        "All([Any([All([GoalVoiced, JustTold]), Phase(Planning)]), Not(GoalVoiced), Not(Phase(Planning))])",
    ] {
        check_when(when, false);
    }
}

#[test]
fn conditions_that_may_hold() {
    for when in [
        "All([])",
        "Not(Shows([]))",
        "Not(Does([]))",
        "Stage(AtLeast(Maintenance))",
        "Level(Distress, AtLeast(100))",
        "All([Level(Alliance, AtLeast(40)), Level(Alliance, Below(41))])",
        "All([Level(Alliance, AtLeast(50)), Level(Autonomy, Below(40))])",
        "All([GoalVoiced, Not(PlanAgreed), JustTold, Not(AnythingHeard), Screened, Not(AlarmTold)])",
        "All([Shows([Tearful, Tense]), Shows([Tense, Laughs])])",
        "Not(Any([Phase(Planning), Phase(Delivery)]))",
        // These may be missing.
        "Not(Any([Safety(Screened), Safety(Met), Safety(Missed)]))",
        "Not(Topic([Privacy, TimeToTalk, PacedByTime, PacedByPain, HelpAtHome, Setback, Closing]))",
        "Not(Dont([\"D1\", \"D2\", \"D3\", \"D4\", \"D5\", \"D6\", \"D7\"]))",
        "All([Does([\"D1\"]), Dont([\"D1\"])])",
        "All([Not(With([Wait])), Not(With([Plan]))])",
        // Many manners were used before.
        "All([After([Wait]), After([Plan]), Not(After([Screen]))])",
        "All([Following([Wait]), Following([Plan])])",
        "All([After([Wait]), Not(Following([Wait]))])",
        "All([Any([Screened, JustTold]), Not(Screened)])",
    ] {
        check_when(when, true);
    }
}

#[test]
fn what_an_act_is_about() {
    check("\"a\": Rule(about: [Nothing, Belief], why)", &["BS0501 a"]);
    check("\"a\": Rule(about: [Nothing, Unheard], why)", &["BS0501 a"]);
    check("\"a\": Rule(about: [Fear, Untold, Heard], why)", &["BS0501 a"]);
    check("\"a\": Rule(about: [Fear, Heard], when: Not(AnythingHeard), why)", &["BS0501 a"]);
    check("\"a\": Rule(about: [Goal, Told], when: Not(GoalVoiced), why)", &["BS0501 a"]);
    check("\"a\": Rule(about: [Goal, Fear, Told], when: Not(GoalVoiced), why)", &[]);
    check("\"a\": Rule(about: [Goal, Untold], when: All([GoalVoiced, AnythingHeard]), why)", &[]);
    check("\"a\": Rule(about: [Told, Unheard], when: AnythingHeard, why)", &[]);
    check("\"a\": Rule(about: [Nothing], when: Not(AnythingHeard), why)", &[]);
}

#[test]
fn verdicts_that_never_count() {
    let levels = |bound: &str| format!("when: Level(Alliance, AtLeast({bound})),");
    check_two("", "", true);
    check_two("manner: [Wait],", "", true);
    check_two("manner: [Wait],", "manner: [Plan, Wait],", true);
    check_two("manner: [Wait, Plan],", "manner: [Wait],", false);
    check_two("", "manner: [Wait],", false);
    check_two(&levels("50"), &levels("40"), true);
    check_two(&levels("40"), &levels("50"), false);
    check_two("", "when: Screened,", false);
    check_two("", "when: Any([Screened, Not(Screened)]),", true);
    check_two("when: Following([Wait]),", "when: After([Wait, Plan]),", true);
    check_two("when: After([Wait]),", "when: Following([Wait]),", false);
    check_two("when: Shows([Tense]),", "when: Not(Shows([Laughs])),", true);
    check_two("when: Any([Phase(Planning), Phase(Delivery)]),", "when: Not(Phase(Evaluation)),", true);
    check_two("when: All([Screened, Any([JustTold, GoalVoiced])]),", "when: Any([GoalVoiced, JustTold]),", true);
    check_two("when: Any([JustTold, GoalVoiced]),", "when: JustTold,", false);
}

#[test]
fn verdicts_on_what_an_act_is_about() {
    check_two("about: [Fear],", "", true);
    check_two("", "about: [Belief, Fear, Goal, Fact],", false);
    check_two("about: [Structural],", "about: [Belief, Goal],", true);
    check_two("about: [Belief],", "about: [Structural],", false);
    check_two("about: [Belief, Unheard],", "about: [Unheard],", true);
    check_two("about: [Unheard],", "about: [Told],", false);
    check_two("about: [Fear, Heard],", "about: [Fear, Told],", true);
    check_two("about: [Fear, Told],", "about: [Fear, Heard],", false);
    check_two("about: [Fear, Heard],", "when: AnythingHeard,", true);
    check_two("about: [Nothing],", "", true);
    check_two("about: [Nothing],", "about: [Nothing],", true);
    check_two("about: [Nothing],", "about: [Fear],", false);
    check_two("about: [Fear],", "about: [Nothing],", false);
    check_two("", "about: [Nothing],", false);
}

#[test]
fn verdicts_that_count() {
    let two = |a: &str, b: &str| format!("\"a\": Rule({a} why), \"b\": Rule({b} why)");
    check(&two("verdict: Mistimed,", "verdict: Landed,"), &["BS0502 b a"]);
    check(&two("verdict: Mistimed,", "verdict: Harmful, when: Screened,"), &[]);
    check(&two("verdict: Landed,", "verdict: Landed,"), &[]);
    check(&two("verdict: Landed,", ""), &[]);
    check(&two("verdict: Neutral,", "verdict: Landed,"), &[]);
}

#[test]
fn rules_that_undo_each_other() {
    let two = |a: &str, b: &str| format!("\"a\": Rule({a} why), \"b\": Rule({b} why)");
    let effects = |a: &str, b: &str| two(&format!("effects: [{a}],"), &format!("effects: [{b}],"));
    check(&effects("Alliance(3)", "Alliance(-3)"), &["BS0502 b a"]);
    check(&effects("Alliance(3), Readiness(1)", "Autonomy(2), Readiness(-1)"), &["BS0502 b a"]);
    check(&effects("Beliefs([Cure, Social], 3)", "Beliefs([Control, Social], -3)"), &["BS0502 b a"]);
    check(&effects("Fears(3)", "Fears(-1)"), &["BS0502 b a"]);
    check(&effects("Subject(3)", "Subject(-1)"), &["BS0502 b a"]);
    check(&effects("Alliance(3)", "Alliance(2)"), &[]);
    check(&effects("Alliance(3)", "Autonomy(-3)"), &[]);
    check(&effects("Beliefs([Cure], 3)", "Beliefs([Control], -3)"), &[]);
    check(&effects("Subject(3)", "Fears(-1)"), &[]);
    // What it takes first it gives back.
    check(&effects("Alliance(-3), Alliance(5)", "Alliance(2)"), &[]);
    let same = [
        "manner: [Wait, Plan], when: Not(Any([Screened, JustTold])),",
        "manner: [Plan, Wait], when: All([Not(JustTold), Not(Screened)]),",
    ];
    check(
        &two(&format!("{} effects: [Alliance(3)],", same[0]), &format!("{} effects: [Alliance(-3)],", same[1])),
        &["BS0502 b a"],
    );
    check(&two("manner: [Wait], effects: [Alliance(3)],", "effects: [Alliance(-3)],"), &[]);
    check(&two("about: [Goal], effects: [Subject(3)],", "about: [Goal], effects: [Subject(-3)],"), &[]);
}

#[test]
fn rules_that_never_fire_contradict_nothing() {
    check("\"a\": Rule(when: Shows([]), verdict: Landed, why), \"b\": Rule(verdict: Mistimed, why)", &["BS0501 a"]);
}

#[test]
fn what_could_not_be_read_is_not_missed() {
    check("\"a\": Rule(when: Shows([Tearfull]), why)", &["BS0207 Tearfull"]);
    check("\"a\": Rule(when: Does([\"Z9\"]), why)", &["BS0303 Z9"]);
}

#[test]
fn the_help_names_what_clashes() {
    let help = |rule: &str| {
        let source = model(&format!("\"a\": Rule({rule}, because: \"B.\", source: \"S\")"));
        let (_, found) = ResponseModel::read(&source, &rubric());
        assert_eq!(found[0].message, "the rule `a` can never fire");
        found[0].help.clone().unwrap()
    };
    let pair = help("when: All([JustTold, Level(Alliance, AtLeast(50)), GoalVoiced, Level(Alliance, Below(40))])");
    assert_eq!(pair, "parts 2 and 4 of its `when` exclude each other");
    assert_eq!(help("when: All([JustTold, Shows([])])"), "part 2 of its `when` can never hold");
    assert_eq!(help("about: [Heard], when: Not(AnythingHeard)"), "what it is `about` excludes its `when`");
}

#[test]
fn conditions_made_to_take_for_ever_are_given_up() {
    let never = "All([Screened, Not(Screened)])";
    let levels = (1..4).map(|level| format!("Level(Alliance, AtLeast({level}))")).collect::<Vec<_>>().join(", ");
    let choices = format!("Any([{levels}]), ").repeat(20);
    let hard = format!("All([{choices} Any([{never}, {never}]), {choices}])");
    let rules: String = (0..100).map(|at| format!("\"r{at}\": Rule(when: {hard}, verdict: Landed, why),")).collect();
    check(&rules, &[]);
    // Very many parts, and a lone pair of them that clashes.
    let wide = "After([Wait]), Any([Screened, JustTold]), ".repeat(400);
    check_when(&format!("All([Screened, {wide} Not(Screened)])"), false);
    let nested = format!("{}Screened{}", "Not(".repeat(80), ")".repeat(80));
    check_when(&format!("All([{nested}, Not(Screened)])"), false);
}
