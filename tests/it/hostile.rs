//! Any bytes as a scenario: diagnostics, never a panic, a hang or runaway memory.

use backstory::diag::Diagnostic;
use backstory::editor::{Format, complete, hover};
use backstory::embedded;
use backstory::lint;
use backstory::read::decode;
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
    let text = backstory::diag::render::text("mutated.ron", source, &diagnostics);
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
        let (scenario, diagnostics) = lint::check(&bracket.repeat(100_000), &rubric);
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
