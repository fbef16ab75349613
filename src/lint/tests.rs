use crate::scenario::fixture::{SOUND, rubric};

/// The sound scenario with `from` replaced by `to`; the findings as `code token`, those about unused ids left out unless
/// they are expected.
#[track_caller]
fn check(from: &str, to: &str, expect: &[&str]) {
    assert!(SOUND.contains(from), "`{from}` is not in the scenario");
    let source = SOUND.replacen(from, to, 1);
    let (_, diagnostics) = super::check(&source, &rubric());
    let found = diagnostics.iter().map(|found| format!("{} {}", found.code.id(), &source[found.span.range()]));
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

#[test]
fn exchanges_that_may_offer_no_line() {
    let leave = "\"leave\": Line(deed: \"Stand up.\",";
    let ask = "\"ask\": Line(say: \"Tell me.\",";
    check(leave, "\"leave\": Line(deed: \"Stand up.\", once: true,", &[]);
    let both = SOUND.replacen(ask, "\"ask\": Line(say: \"Tell me.\", when: Told(\"worn\"),", 1).replacen(
        leave,
        "\"leave\": Line(deed: \"Stand up.\", when: Not(Told(\"worn\")),",
        1,
    );
    assert!(super::check(&both, &rubric()).0.is_some(), "a condition and its opposite are always open");
    let closed = both.replacen("when: Not(Told(\"worn\"))", "when: Told(\"bend\")", 1);
    let (_, found) = super::check(&closed, &rubric());
    assert!(found.iter().any(|found| found.code.id() == "BS0402"));
}

#[test]
fn guards_that_never_hold() {
    let guard = "when: Level(\"alliance\", AtLeast(40))";
    for (to, never) in [
        ("Level(\"alliance\", Below(0))", true),
        ("Level(\"alliance\", AtLeast(100))", false),
        ("Told(\"dance\")", true),
        ("Heard(\"bend\")", true),
        ("Heard(\"worn\")", false),
        ("Agreed(\"course\")", true),
        ("Not(Told(\"dance\"))", false),
        ("Any([Told(\"dance\"), Agreed(\"course\")])", true),
        ("Any([Told(\"dance\"), Told(\"worn\")])", false),
        ("All([Told(\"worn\"), Not(Told(\"worn\"))])", true),
        ("All([Variant(\"usual\"), Variant(\"bad\")])", true),
        ("All([Level(\"alliance\", AtLeast(50)), Level(\"alliance\", Below(50))])", true),
        ("All([Level(\"alliance\", AtLeast(40)), Level(\"alliance\", Below(50))])", false),
        ("Not(Level(\"alliance\", AtLeast(0)))", true),
    ] {
        let expect = format!("BS0404 {to}");
        let expect: &[&str] = if never { &[expect.as_str()] } else { &[] };
        check(guard, &format!("when: {to}"), expect);
    }
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
    // Guards that may all hold, behind lines without a guard.
    let open = line(5, "when: Told(\"bend\"),") + &line(6, "when: Told(\"worn\"),");
    check("\"ask\": Line", &format!("{three}{open}\"ask\": Line"), &["BS0408 \"leave\""]);
}

#[test]
fn what_nothing_uses() {
    check("It was {week}.", "It was bad.", &["BS0410 \"week\""]);
    check("tells: [\"bend\"]", "tells: []", &["BS0410 \"bend\""]);
}
