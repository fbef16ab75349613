//! Any bytes as a scenario: diagnostics, never a panic, a hang or runaway memory.

use backstory::authoring::editor::{Format, complete, hover};
use backstory::authoring::lint;
use backstory::content::embedded;
use backstory::format::diag::{Diagnostic, render};
use backstory::format::read::decode;
use proptest::prelude::*;

const SMALL: &str = include_str!("../fixtures/small.ron");
const AMINA: &str = include_str!("../../scenarios/amina/scenario.ron");

/// One change of the bytes.
#[derive(Clone, Debug)]
enum Mutation {
    Flip(usize, u8),
    Delete(usize, usize),
    Double(usize, usize),
    Splice(usize, &'static str),
    Cut(usize),
}

const TOKENS: [&str; 14] =
    ["(", ")", "[", "]", "{", "}", "\"", ",", ":", "Any([", "Not(", "Level(\"x\", ", "99999999999999999999", "/*"];

fn mutation() -> impl Strategy<Value = Mutation> {
    let at = || 0..usize::MAX / 2;
    prop_oneof![
        (at(), any::<u8>()).prop_map(|(at, byte)| Mutation::Flip(at, byte)),
        (at(), 1..200_usize).prop_map(|(at, count)| Mutation::Delete(at, count)),
        (at(), 1..400_usize).prop_map(|(at, count)| Mutation::Double(at, count)),
        (at(), proptest::sample::select(&TOKENS[..])).prop_map(|(at, token)| Mutation::Splice(at, token)),
        at().prop_map(Mutation::Cut),
    ]
}

fn mutate(text: &str, mutations: &[Mutation]) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for mutation in mutations {
        let len = bytes.len().max(1);
        match *mutation {
            Mutation::Flip(at, byte) => bytes.iter_mut().skip(at % len).take(1).for_each(|old| *old = byte),
            Mutation::Delete(at, count) => {
                let at = (at % len).min(bytes.len());
                bytes.drain(at..(at + count).min(bytes.len()));
            }
            Mutation::Double(at, count) => {
                let at = (at % len).min(bytes.len());
                let again = bytes[at..(at + count).min(bytes.len())].to_vec();
                bytes.splice(at..at, again);
            }
            Mutation::Splice(at, token) => {
                let at = (at % len).min(bytes.len());
                bytes.splice(at..at, token.bytes());
            }
            Mutation::Cut(at) => bytes.truncate(at % len),
        }
    }
    bytes
}

/// Reads the bytes as the program would; what comes out is a scenario, or at least one reason why not.
fn read(bytes: &[u8]) -> Result<(), TestCaseError> {
    let Ok(source) = decode(bytes) else { return Ok(()) };
    let (rubric, _) = embedded::rules().map_err(|error| TestCaseError::fail(error.to_string()))?;
    let (scenario, diagnostics) = lint::check(source, &rubric);
    prop_assert!(scenario.is_some() || !diagnostics.is_empty());
    for found in &diagnostics {
        prop_assert!(found.span.range().end <= source.len());
    }
    let text = render::text("mutated.ron", source, &diagnostics);
    prop_assert!(diagnostics.is_empty() || text.contains("BS"));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mutations_of_a_small_scenario(mutations in prop::collection::vec(mutation(), 1..6)) {
        read(&mutate(SMALL, &mutations))?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mutations_of_amina(mutations in prop::collection::vec(mutation(), 1..4)) {
        read(&mutate(AMINA, &mutations))?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_editor_may_ask_anywhere(mutations in prop::collection::vec(mutation(), 1..6), at in any::<prop::sample::Index>()) {
        let bytes = mutate(SMALL, &mutations);
        if let Ok(source) = decode(&bytes) {
            let at = source.floor_char_boundary(at.index(source.len() + 1));
            let (rubric, _) = embedded::rules().map_err(|error| TestCaseError::fail(error.to_string()))?;
            let format = Format::new(rubric);
            for one in complete(&format, source, at) {
                prop_assert!(one.span.range().start <= at && at <= one.span.range().end, "{one:?}");
            }
            if let Some(hover) = hover(&format, source, at) {
                prop_assert!(hover.span.range().end <= source.len() && !hover.text.is_empty());
            }
        }
    }
}

#[test]
fn the_small_scenario_has_nothing_wrong_with_it() {
    let (rubric, _) = embedded::rules().unwrap();
    let meant = |found: &Diagnostic| found.code.id() < "BS0600";
    assert_eq!(lint::check(SMALL, &rubric).1.into_iter().find(meant), None);
}

#[test]
fn a_hundred_thousand_brackets_are_refused_at_once() {
    let (rubric, _) = embedded::rules().unwrap();
    for bracket in ["(", "[", "{"] {
        let (scenario, diagnostics) = lint::check(&format!("Scenario(patient: {}", bracket.repeat(100_000)), &rubric);
        assert!(scenario.is_none());
        assert!(diagnostics.iter().any(|found| found.code.id() == "BS0103"), "{diagnostics:?}");
    }
}

#[test]
fn fifty_megabytes_are_refused_at_once() {
    let refused = decode(&vec![b' '; 50 << 20]).unwrap_err();
    assert_eq!(refused.code.id(), "BS0102");
    assert!(refused.message.contains("50 MiB"), "{}", refused.message);
}

/// The first finding of the small scenario with `from` replaced once; all of them are printed within a window or two.
#[track_caller]
fn check_bomb(from: &str, to: &str, code: &str, message: &str) {
    assert!(SMALL.contains(from), "the scenario has `{from}`");
    let source = SMALL.replacen(from, to, 1);
    let (rubric, _) = embedded::rules().unwrap();
    let (_, found) = lint::check(&source, &rubric);
    let first = found.first().map(|found| (found.code.id(), found.message.as_str()));
    assert_eq!(first, Some((code, message)));
    let (text, json) = (render::text("bomb.ron", &source, &found), render::json("bomb.ron", &source, &found));
    let json = serde_json::to_string(&json).unwrap();
    assert!(text.len() < 30_000 && json.len() < 600_000, "{} and {} bytes are printed", text.len(), json.len());
}

#[test]
fn more_than_fits_is_one_finding() {
    let check = |from, to: String, message| check_bomb(from, &to, "BS0304", message);
    let text = "A text that never ends. ".repeat(2_500);
    check("It is worn", text, "this text has 60000 letters; at most 4000 fit");
    check("[\"bend\"]", format!("[{}]", "\"bend\",".repeat(40_000)), "this list has 40000 entries; at most 1000 fit");
    check("To(\"hello\")", format!("To(\"{}\")", "h".repeat(90_000)), "this id has 90000 letters; at most 80 fit");
    let facts: String = (0..20_000).map(|at| format!("\"k{at}\": Fact(text: \"t\"),")).collect();
    check("facts: {", format!("facts: {{{facts}"), "this map has 20002 entries; at most 10000 fit");
    let line = |at| {
        format!(
            "\"l{at}\": Line(deed: \"D\", acts: [Act(manner: Wait)], replies: [Reply(text: \"R\")], why: \"W.\", then: EndVisit),"
        )
    };
    let lines: String = (0..200).map(line).collect();
    check("\"ask\": Line", format!("{lines}\"ask\": Line"), "there are 203 lines in one exchange; at most 64 fit");
    let exchange = |at| format!("\"e{at}\": Exchange(says: [], lines: {{}}),");
    let exchanges: String = (0..9_000).map(exchange).collect();
    check(
        "\"hello\": Exchange",
        format!("{exchanges}\"hello\": Exchange"),
        "there are 9001 exchanges; at most 512 fit",
    );
    let replies = "Reply(when: Agreed(\"walk\"), text: \"R\"),".repeat(900);
    let line = |at| {
        format!(
            "\"l{at}\": Line(deed: \"D\", acts: [Act(manner: Wait)], replies: [{replies}Reply(text: \"R\")], why: \"W.\", then: EndVisit),"
        )
    };
    let lines: String = (0..12).map(line).collect();
    check("\"ask\": Line", format!("{lines}\"ask\": Line"), "there are 10818 replies; at most 10000 fit");
}

#[test]
fn what_is_long_once_its_placeholders_are_filled_in_is_refused() {
    let long = SMALL.replacen("a usual week", &"a usual week ".repeat(100), 1);
    let source = long.replacen("It was {week}.", &"{week}".repeat(200), 1);
    let (rubric, _) = embedded::rules().unwrap();
    let (scenario, found) = lint::check(&source, &rubric);
    assert!(scenario.is_none());
    let message = "with its placeholders filled in, `planning/hello/says/1` has more than 4000 letters";
    assert_eq!(found[0].message, message);
    let source = SMALL.replacen("It was {week}.", &"{q}".repeat(1_000), 1);
    let (_, found) = lint::check(&source, &rubric);
    assert_eq!(found.iter().filter(|found| found.code.id() == "BS0307").count(), 1, "one finding a placeholder");
}

#[test]
fn very_many_mistakes_are_counted_and_the_first_are_shown() {
    let fields: String = (0..20_000).map(|at| format!("f{at}: 1, ")).collect();
    check_bomb("title:", &format!("{fields}title:"), "BS0201", "Scenario has no field `f0`");
    let ids: String = (0..900).map(|at| format!("\"u{at}\", ")).collect();
    check_bomb("[\"bend\"]", &format!("[{ids}]"), "BS0301", "there is no belief, fear, goal or fact `u0`");
    let source = SMALL.replacen("title:", &format!("{fields}title:"), 1);
    let (_, found) = lint::check(&source, &embedded::rules().unwrap().0);
    let text = render::text("bomb.ron", &source, &found);
    assert!(text.ends_with("19950 more findings in bomb.ron: mend these first, and check again\n\n"), "{text}");
}
