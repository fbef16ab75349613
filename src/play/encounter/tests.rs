use super::*;

#[test]
fn draws_depend_on_seed_and_address_alone() {
    let draws: Vec<u32> = (0..8).map(|seed| draw(seed, "chance/phone", 100)).collect();
    assert_eq!(draws, (0..8).map(|seed| draw(seed, "chance/phone", 100)).collect::<Vec<_>>());
    assert_ne!(draws, (0..8).map(|seed| draw(seed, "chance/door", 100)).collect::<Vec<_>>());
    assert_eq!(draw(1, "nothing to draw from", 0), 0);
}

#[test]
fn draws_are_even() {
    let mut counts = [0_u32; 5];
    (0..5_000).for_each(|seed| counts[draw(seed, "even", 5) as usize] += 1);
    // Five standard errors of a fair count of 1,000.
    assert!(counts.iter().all(|count| count.abs_diff(1_000) < 142), "{counts:?}");
}

#[test]
fn a_shuffle_keeps_every_card() {
    for seed in 0..50 {
        let mut cards = [0, 1, 2, 3, 4, 5];
        shuffle(seed, "order", &mut cards);
        let mut sorted = cards;
        sorted.sort_unstable();
        assert_eq!(sorted, [0, 1, 2, 3, 4, 5]);
    }
}

mod stages {
    use super::*;
    use crate::model::response::ResponseModel;
    use crate::model::scenario::LevelIx;
    use crate::model::scenario::fixture::{PRICES, SOUND, rubric};
    use crate::model::scenario::words::Stage;

    /// The readiness after the fixture's `ask` has been said, which moves it by so much.
    fn check(by: i16, stage: &str, goal_told: bool, plan_agreed: bool, readiness: u8, expect: u8) {
        let rules = format!(
            r#"ResponseModel(format: 1, id: "m", scales: {{}}, rules: {{
                "moved": Rule(effects: [Readiness({by})], because: "So.", source: "design choice") }}, {PRICES})"#
        );
        let model = ResponseModel::read(&rules, &rubric()).0.unwrap();
        let source = SOUND
            .replace("stage: Contemplation", &format!("stage: {stage}"))
            .replace("Fact(text: \"A lifting course\")", "Fact(text: \"A walk\", plan: true)");
        let scenario = crate::model::scenario::read(&source, &rubric()).0.unwrap();
        let goals = scenario.set_of(|subject| subject.id == "dance");
        let plans = scenario.set_of(|subject| subject.id == "course");
        let case = Case::new(scenario, rubric(), model);
        let world = World::drawn(&case.scenario, 1);
        let mut now = Encounter::begin(&case, world, Scope::Course, |_| {});
        now.state.set_level(LevelIx::READINESS, readiness);
        now.state.told |= if goal_told { goals } else { 0 };
        now.state.agreed |= if plan_agreed { plans } else { 0 };
        let line = case.scenario.find_line("planning/hello/ask").unwrap();
        let after = now.step(&case, line, |_| {});
        assert_eq!(after.state.level(LevelIx::READINESS), expect);
        assert_eq!(after.state.stage(), Stage::of(expect));
    }

    #[test]
    fn readiness_waits_for_a_goal_and_then_for_a_plan() {
        check(9, "Contemplation", false, false, 15, 19);
        check(9, "Contemplation", true, false, 15, 24);
        check(9, "Preparation", true, false, 25, 29);
        check(9, "Preparation", true, true, 25, 34);
        check(9, "Maintenance", false, false, 45, 50);
    }

    #[test]
    fn whoever_starts_beyond_has_met_what_lies_before() {
        check(3, "Preparation", false, false, 25, 28);
        check(3, "Action", false, false, 35, 38);
    }

    #[test]
    fn a_step_back_is_a_step_and_the_way_is_open_again() {
        check(-12, "Action", false, false, 35, 23);
        check(-60, "Preparation", true, true, 25, 0);
        // Who has started beyond, and fell back, need not find goal and plan anew.
        check(9, "Action", false, false, 23, 32);
    }
}

mod time {
    use super::*;
    use crate::model::response::ResponseModel;
    use crate::model::scenario::fixture::{SOUND, rubric};

    const DOOR: &str = r#""door": Exchange(says: [ Say(text: "Bye?", cue: Nods) ], lines: {
        "net": Line(say: "Ring me.", acts: [ Act(manner: SafetyNet) ], replies: [ Reply(text: "Yes.") ], why: "So.", then: EndVisit),
        "on": Line(say: "And?", acts: [ Act(manner: OpenQuestion) ], replies: [ Reply(text: "No.") ], why: "So.", then: To("hello")),
    }),
    "hello": Exchange("#;

    /// The exchanges that are met when these lines are said, and how often something is said in the door.
    fn check(time_up: &str, lines: &[&str], met: &[&str], in_the_door: usize, over: bool) {
        let source = SOUND.replacen("\"hello\": Exchange(", DOOR, 1);
        let source =
            source.replacen("    }) },\n    endings", &format!("    }}, time_up: {time_up}) }},\n    endings"), 1);
        let (scenario, found) = crate::model::scenario::read(&source, &rubric());
        assert_eq!(found, []);
        let model =
            ResponseModel::read(r#"ResponseModel(format: 1, id: "m", scales: {}, rules: {})"#, &rubric()).0.unwrap();
        let case = Case::new(scenario.unwrap(), rubric(), model);
        let mut events = Vec::new();
        let mut now =
            Encounter::begin(&case, World::drawn(&case.scenario, 1), Scope::Course, |event| events.push(event));
        for line in lines {
            let line = case.scenario.find_line(&format!("planning/{line}")).unwrap();
            assert!(now.offered(&case).contains(&line), "{line:?}");
            now = now.step(&case, line, |event| events.push(event));
        }
        let found = events.iter().filter_map(|event| match event {
            Event::Arrived(exchange) => Some(case.scenario[*exchange].address.as_str()),
            _ => None,
        });
        assert_eq!(found.collect::<Vec<_>>(), met);
        let bus = case.scenario.visits[0].time_up_says;
        let said = |event: &&Event| matches!(event, Event::Said(say) if bus.iter().any(|bus| bus == *say));
        assert_eq!((events.iter().filter(said).count(), now.is_over()), (in_the_door, over));
    }

    const BUS: &str = r#"says: [ Say(text: "My bus.", cue: Moves) ]"#;

    #[test]
    fn with_time_for_one_more_line_the_conversation_is_at_the_door() {
        let time_up = format!("TimeUp({BUS}, last: \"door\")");
        let hello = "planning/hello";
        check(&time_up, &["hello/ask"], &[hello, hello], 0, false);
        check(&time_up, &["hello/ask", "hello/ask"], &[hello, hello, "planning/door"], 1, false);
        check(&time_up, &["hello/ask", "hello/ask", "door/net"], &[hello, hello, "planning/door"], 1, true);
        // A line that leads on has nowhere to lead any more.
        check(&time_up, &["hello/ask", "hello/ask", "door/on"], &[hello, hello, "planning/door"], 1, true);
    }

    #[test]
    fn without_a_last_exchange_the_time_ends_where_it_ends() {
        let hello = "planning/hello";
        let asks = ["hello/ask", "hello/ask", "hello/ask"];
        let source = format!("TimeUp({BUS})");
        check(&source, &asks[..2], &[hello, hello, hello], 0, false);
        check(&source, &asks, &[hello, hello, hello], 1, true);
    }
}
