use crate::model::scenario::fixture::{SOUND, rubric};

/// The sound scenario with `from` replaced by `to`; the findings as `code token`, those about unused ids left out unless
/// they are expected.
#[track_caller]
fn check(from: &str, to: &str, expect: &[&str]) {
    assert!(SOUND.contains(from), "`{from}` is not in the scenario");
    let source = SOUND.replacen(from, to, 1);
    let (_, diagnostics) = super::check(&source, &rubric());
    // What smells has fixtures of its own.
    let meant = diagnostics.iter().filter(|found| found.code.id() < "BS0600");
    let found = meant.map(|found| format!("{} {}", found.code.id(), &source[found.span.range()]));
    let found: Vec<String> = found.filter(|found| !SOUND_UNUSED.contains(&found.as_str())).collect();
    assert_eq!(found, expect);
}

/// What the sound scenario defines for other tests.
const SOUND_UNUSED: [&str; 2] = ["BS0410 \"dance\"", "BS0410 \"course\""];

const HELLO: &str = "exchanges: {\n        \"hello\"";

#[test]
fn what_is_sound_stays_sound() {
    check("name: \"Ann Other\"", "name: \"Ann Other\"", &[]);
}

#[test]
fn exchanges_that_nothing_leads_to() {
    let lost = "exchanges: { \"lost\": Exchange(says: [], lines: { \"go\": Line(say: \"Go.\", acts: [Act(manner: Direct)], \
                replies: [Reply(text: \"Bye.\")], why: \"It ends.\", then: EndVisit) }),\n        \"hello\"";
    check(HELLO, lost, &["BS0401 \"lost\""]);
}

#[test]
fn exchanges_that_lead_nowhere() {
    check("why: \"It ends.\", then: EndVisit", "why: \"It ends.\", then: To(\"hello\")", &["BS0403 \"hello\""]);
}

/// Whether an exchange with three lines that are offered only on these conditions may have none to offer.
#[track_caller]
fn check_closed(guards: [&str; 3], closed: bool) {
    let line = |(id, when): (usize, &&str)| {
        format!(
            "\"l{id}\": Line(say: \"L.\", {when}, acts: [Act(manner: Wait)], replies: [Reply(text: \"R.\")], why: \"W.\", then: To(\"hello\")),"
        )
    };
    let lines: String = guards.iter().enumerate().map(line).collect();
    let only = SOUND.replacen("\"ask\": Line(", &format!("{lines}\"ask\": Line(once: true, "), 1);
    let source = only.replacen("\"leave\": Line(", "\"leave\": Line(once: true, ", 1);
    let found = super::check(&source, &rubric()).1.iter().any(|found| found.code.id() == "BS0402");
    assert_eq!(found, closed, "{guards:?}");
}

#[test]
fn exchanges_that_may_offer_no_line() {
    const NO: &str = "when: Told(\"bend\")";
    check_closed([NO, NO, "once: false"], false);
    check_closed([NO, NO, "otherwise: true"], false);
    check_closed([NO, NO, "once: true"], true);
    check_closed([NO, "when: Not(Told(\"bend\"))", NO], false);
    check_closed([NO, "when: Not(Told(\"worn\"))", NO], true);
    check_closed(["when: Level(\"distress\", AtLeast(30))", "when: Level(\"distress\", Below(30))", NO], false);
    check_closed(["when: Level(\"distress\", AtLeast(31))", "when: Level(\"distress\", Below(30))", NO], true);
    check_closed(["when: Variant(\"usual\")", "when: Variant(\"bad\")", NO], false);
    check_closed(["when: Variant(\"usual\"), once: true", "when: Variant(\"bad\")", NO], true);
    check_closed(
        [
            "when: Stage(Below(Preparation))",
            "when: Stage(AtLeast(Action))",
            "when: All([Stage(AtLeast(Preparation)), Stage(Below(Action))])",
        ],
        false,
    );
}

/// What is found when the first of two replies is given only `when`.
#[track_caller]
fn check_guard(when: &str, expect: &[&str]) {
    check("when: Level(\"alliance\", AtLeast(40))", &format!("when: {when}"), expect);
}

#[test]
fn guards_that_never_hold() {
    for when in [
        "Level(\"alliance\", Below(0))",
        "Not(Level(\"alliance\", AtLeast(0)))",
        "Stage(Below(Precontemplation))",
        "Told(\"dance\")",
        "Heard(\"bend\")",
        "Agreed(\"course\")",
        "Said(\"planning/hello/leave\")",
        "Any([Told(\"dance\"), Agreed(\"course\")])",
        "All([Told(\"worn\"), Not(Told(\"worn\"))])",
        "All([Heard(\"worn\"), Not(Told(\"worn\"))])",
        "All([Variant(\"usual\"), Variant(\"bad\")])",
        "Not(Any([Variant(\"usual\"), Variant(\"bad\")]))",
        "All([Level(\"alliance\", AtLeast(50)), Level(\"alliance\", Below(50))])",
        "All([Level(\"alliance\", AtLeast(30)), Not(Level(\"alliance\", AtLeast(20)))])",
        "All([Stage(AtLeast(Action)), Not(Stage(AtLeast(Preparation)))])",
        "All([Told(\"worn\"), All([Told(\"bend\"), Not(Told(\"worn\"))])])",
        "All([Any([Told(\"worn\"), Told(\"bend\")]), Not(Told(\"worn\")), Not(Told(\"bend\"))])",
        "JustSaid(\"planning/hello/leave\")",
        "All([NetGiven, Not(NetGiven)])",
        "Asked(Bladder)",
    ] {
        check_guard(when, &[&format!("BS0404 {when}")]);
    }
}

#[test]
fn guards_that_may_hold() {
    for when in [
        "Level(\"alliance\", AtLeast(100))",
        "Heard(\"worn\")",
        "Said(\"planning/hello/ask\")",
        "Any([Told(\"dance\"), Told(\"bend\")])",
        "All([Level(\"alliance\", AtLeast(40)), Level(\"alliance\", Below(50))])",
        "All([Any([Told(\"worn\"), Told(\"bend\")]), Not(Told(\"worn\"))])",
        "All([Verdict(Landed), Verdict(Harmful)])",
        "JustSaid(\"planning/hello/ask\")",
        "All([Said(\"planning/hello/ask\"), Not(JustSaid(\"planning/hello/ask\"))])",
    ] {
        check_guard(when, &[]);
    }
}

/// Whether the reply of the second of two exchanges can be given `when`; "first" leads to "second".
#[track_caller]
fn check_second(when: &str, possible: bool) {
    let line = |id: &str, act: &str, when: &str, then: &str| {
        format!(
            "\"{id}\": Line(say: \"L.\", acts: [{act}], replies: [Reply({when}text: \"R.\"), Reply(text: \"S.\")], why: \"W.\", then: {then}),"
        )
    };
    let asks = "Act(manner: Screen, asks: [Bladder])";
    let wait = "Act(manner: Wait)";
    let to_second = "To(\"second\")";
    let exchanges = format!(
        "exchanges: {{ \"first\": Exchange(says: [], lines: {{ {} {} {} }}), \"second\": Exchange(says: [], lines: {{ {} }}),\n        \"hello\"",
        line("a", asks, "", to_second),
        line("b", wait, "", to_second),
        line("c", wait, "", "To(\"hello\")"),
        line("d", wait, &format!("when: {when}, "), "EndVisit"),
    );
    let source = SOUND.replacen(HELLO, &exchanges, 1).replacen("start: \"hello\"", "start: \"first\"", 1);
    let found = super::check(&source, &rubric()).1;
    assert_eq!(found.iter().all(|found| found.code.id() != "BS0404"), possible, "{when}: {found:?}");
}

#[test]
fn what_was_said_last_is_one_line_and_leads_here() {
    check_second("JustSaid(\"planning/first/a\")", true);
    check_second("Said(\"planning/first/a\")", true);
    check_second("JustSaid(\"planning/first/c\")", false);
    check_second("All([JustSaid(\"planning/first/a\"), JustSaid(\"planning/first/b\")])", false);
    check_second("All([JustSaid(\"planning/first/a\"), Not(JustSaid(\"planning/first/b\"))])", true);
    check_second("All([JustSaid(\"planning/first/a\"), Not(JustSaid(\"planning/first/a\"))])", false);
    check_second("All([Asked(Bladder), Not(Asked(Bladder))])", false);
    check_second("Asked(Bladder)", true);
    check_second("Asked(Bowel)", false);
}

#[test]
fn replies_that_never_get_their_turn() {
    for when in [
        "Level(\"alliance\", AtLeast(0))",
        "Not(Told(\"dance\"))",
        "Any([Told(\"bend\"), Not(Told(\"bend\"))])",
        "Any([Variant(\"usual\"), Variant(\"bad\")])",
    ] {
        check_guard(when, &["BS0406 \"No.\""]);
    }
    let stricter =
        "when: Level(\"alliance\", AtLeast(20)), text: \"So.\"), Reply(when: Level(\"alliance\", AtLeast(40))";
    check("when: Level(\"alliance\", AtLeast(40))", stricter, &["BS0406 \"Well.\""]);
}

#[test]
fn endings_that_nothing_leads_to() {
    let end = "\"end\": Ending(title: \"End\", text: \"She went home.\")";
    let two = |first: &str, then: &str| {
        format!("\"a\": Ending(title: \"A\", text: \"A.\"{first}), \"b\": Ending(title: \"B\", text: \"B.\"{then})")
    };
    check(end, &two(", when: Told(\"bend\")", ""), &[]);
    check(end, &two("", ""), &["BS0401 \"b\""]);
    check(end, &two(", when: Not(Told(\"dance\"))", ""), &["BS0401 \"b\""]);
    let led = SOUND.replacen("then: EndVisit", "then: Ending(\"b\")", 1).replacen(end, &two("", ""), 1);
    assert!(super::check(&led, &rubric()).1.iter().all(|found| found.code.id() != "BS0401"));
}

#[test]
fn more_lines_than_keys() {
    let line = |id: usize, when: &str| {
        format!(
            "\"l{id}\": Line(say: \"L.\", {when} acts: [Act(manner: Wait)], replies: [Reply(text: \"R.\")], why: \"W.\", then: EndVisit),"
        )
    };
    let five: String = (0..5).map(|id| line(id, "")).collect();
    check("\"ask\": Line", &format!("{five}\"ask\": Line"), &["BS0408 \"leave\""]);
    let pair = line(8, "when: Told(\"bend\"),") + &line(9, "when: Not(Told(\"bend\")),");
    let three: String = (0..3).map(|id| line(id, "")).collect();
    check("\"ask\": Line", &format!("{three}{pair}\"ask\": Line"), &[]);
    let levels = line(8, "when: Level(\"distress\", AtLeast(30)),") + &line(9, "when: Level(\"distress\", Below(30)),");
    check("\"ask\": Line", &format!("{levels}{three}\"ask\": Line"), &[]);
    // Whoever is offered what follows a line that is said once is not offered that line.
    let follows =
        line(8, "once: true,").replace("EndVisit", "To(\"hello\")") + &line(9, "when: Said(\"planning/hello/l8\"),");
    check("\"ask\": Line", &format!("{three}{follows}\"ask\": Line"), &[]);
    // Guards that may all hold, behind lines without a guard.
    let open = line(5, "when: Told(\"bend\"),") + &line(6, "when: Told(\"worn\"),");
    check("\"ask\": Line", &format!("{three}{open}\"ask\": Line"), &["BS0408 \"leave\""]);
}

#[test]
fn what_nothing_uses() {
    check("It was {week}.", "It was bad.", &["BS0410 \"week\""]);
    check("tells: [\"bend\"]", "tells: []", &["BS0410 \"bend\""]);
}

#[test]
fn conditions_made_to_take_for_ever_are_given_up() {
    let never = "All([Told(\"worn\"), Not(Told(\"worn\"))])";
    let levels = (1..4).map(|level| format!("Level(\"alliance\", AtLeast({level}))")).collect::<Vec<_>>().join(", ");
    let choices = format!("Any([{levels}]), ").repeat(8);
    let hard = format!("All([{choices} Any([{never}, {never}]), {choices}])");
    let line = |id: usize| {
        format!(
            "\"l{id}\": Line(say: \"L.\", when: {hard}, acts: [Act(manner: Wait)], replies: [Reply(text: \"R.\")], why: \"W.\", then: EndVisit),"
        )
    };
    let lines: String = (0..60).map(line).collect();
    check("\"ask\": Line", &format!("{lines}\"ask\": Line"), &["BS0408 \"l6\""]);
}

#[test]
fn very_many_replies_are_no_trouble() {
    let replies = "Reply(when: Told(\"worn\"), text: \"R.\"), ".repeat(900);
    let source = SOUND.replacen("replies: [", &format!("replies: [ {replies}"), 1);
    let (_, found) = super::check(&source, &rubric());
    assert!(found.iter().any(|found| found.code.id() == "BS0406"), "the second is never given");
}

#[test]
fn emergencies_that_cannot_be_found_or_met() {
    const VARIANT: &str = "\"bad\": Variant(";
    const FACT: &str = "Fact(text: \"A lifting course\")";
    const REPLY: &str = "text: \"Well.\", tells: [\"bend\"]";
    const ACT: &str = "Act(manner: Direct, dont: \"D3\")";
    let emergency = |source: &str| source.replacen(VARIANT, "\"bad\": Variant(emergency: \"planning\", ", 1);
    let alarm = |source: &str| source.replacen(FACT, "Fact(text: \"Numb\", alarm: true)", 1);
    let told = |source: &str| source.replacen(REPLY, "text: \"Well.\", tells: [\"bend\", \"course\"]", 1);
    let met = |source: &str| source.replacen(ACT, "Act(manner: Refer, safety: Met)", 1);
    let check = |source: String, expect: &[&str]| {
        let (_, found) = super::check(&source, &rubric());
        let found = found.iter().filter(|found| found.code == crate::format::diag::Code::EmergencyUnmet);
        assert_eq!(found.map(|found| &source[found.span.range()]).collect::<Vec<_>>(), expect);
    };
    check(met(&told(&alarm(&emergency(SOUND)))), &[]);
    check(told(&alarm(&emergency(SOUND))), &["\"planning\""]);
    check(met(&alarm(&emergency(SOUND))), &["\"planning\""]);
    check(met(SOUND), &["[ Act(manner: Refer, safety: Met) ]"]);
    check(met(&told(&alarm(SOUND))), &[]);
}

#[test]
fn the_exchange_for_the_last_line_is_led_to_by_the_clock() {
    let door = "exchanges: {\n        \"door\": Exchange(says: [], lines: { \"go\": Line(say: \"Go.\", acts: [Act(manner: Direct)], \
                replies: [Reply(text: \"Bye.\")], why: \"It ends.\", then: EndVisit) }),\n        \"hello\"";
    let source = SOUND.replacen(HELLO, door, 1);
    let findings = |source: &str| {
        let (_, found) = super::check(source, &rubric());
        let meant = found.iter().filter(|found| found.code.id() < "BS0600");
        let found = meant.map(|found| format!("{} {}", found.code.id(), &source[found.span.range()]));
        found.filter(|found| !SOUND_UNUSED.contains(&found.as_str())).collect::<Vec<_>>()
    };
    assert_eq!(findings(&source), ["BS0401 \"door\""]);
    let clock = |last: &str| {
        source.replacen(
            "    }) },\n    endings",
            &format!("    }}, time_up: TimeUp(last: \"{last}\")) }},\n    endings"),
            1,
        )
    };
    assert_eq!(findings(&clock("door")), [] as [&str; 0]);
    // A slip in the name is one message, and not another about the door.
    assert_eq!(findings(&clock("dor")), ["BS0301 \"dor\""]);
}
