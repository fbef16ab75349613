use std::sync::Arc;

use super::*;
use crate::content::embedded;
use crate::practice::debrief::{Question, Reflection};
use crate::practice::record::{Header, Mode};
use crate::practice::session;
use crate::practice::view::Expectation;

fn amina() -> Arc<Case> {
    Arc::new(embedded::case("amina").unwrap())
}

/// So many choices, each taken back but the last of a visit's length.
fn restless(case: &Arc<Case>, choices: usize) -> Record {
    let id = "01234567-89ab-4def-8123-456789abcdef";
    let header = Header {
        begun: Some(jiff::Timestamp::UNIX_EPOCH),
        ..session::header(case, id.into(), u32::MAX, Mode::Practice)
    };
    let mut session = Session::begin(case.clone(), header).unwrap();
    let mut entries = Vec::new();
    let mut said = 0;
    while said < choices {
        if session.scene() != crate::practice::session::Scene::Talking {
            session.proceed();
            continue;
        }
        entries.extend(session.choose(said % 3).or_else(|| session.choose(0)));
        said += 1;
        if said < choices {
            entries.extend(session.back());
        }
    }
    Record { header: session.header().clone(), entries, whole: 0 }
}

#[test]
fn three_hundred_choices_with_every_step_back_are_gone_on_with() {
    let case = amina();
    let record = restless(&case, 300);
    let (text, is_whole) = suspend::written(&case, &record);
    assert!(is_whole && text.chars().count() < 1_200, "{}", text.chars().count());
    let read = suspend::read(&text, std::slice::from_ref(&case)).unwrap().unwrap();
    assert_eq!(read, record);
    assert_eq!(said(&case, &read).len(), 300);
}

#[test]
fn own_words_are_there_while_there_is_room() {
    let case = amina();
    let mut record = restless(&case, 3);
    record.entries.insert(0, Entry::Own("Hvad siger du; \"æ\"?".into()));
    record.entries.insert(2, Entry::Expected(Expectation::Closes));
    let reflection = Reflection { question: Question::Regret, turn: None, answer: "The first.".into() };
    record.entries.push(Entry::Reflected(reflection));
    let (text, is_whole) = suspend::written(&case, &record);
    assert!(is_whole);
    assert_eq!(suspend::read(&text, std::slice::from_ref(&case)).unwrap().unwrap(), record);

    record.entries.push(Entry::Own("x".repeat(4_000)));
    let (text, is_whole) = suspend::written(&case, &record);
    assert!(!is_whole && text.chars().count() <= suspend::ROOM);
    let read = suspend::read(&text, std::slice::from_ref(&case)).unwrap().unwrap();
    assert_eq!(read.lines(), record.lines());
}

#[test]
fn what_is_not_ours_or_of_another_version_is_not_gone_on_with() {
    let case = amina();
    let cases = std::slice::from_ref(&case);
    let (text, _) = suspend::written(&case, &restless(&case, 5));
    assert_eq!(suspend::read("  ", cases), Ok(None));
    for other in ["x", "b1;amina", &text.replacen("b1;", "b2;", 1), &text.replacen("amina;", "amina;0", 1)] {
        assert_eq!(suspend::read(other, cases), Err(suspend::Unread), "{other}");
    }
    for cut in 0..text.len() {
        _ = suspend::read(&text[..cut], cases);
    }
}

#[test]
fn a_pass_is_told_only_where_somebody_has_set_a_mark() {
    let check = |pass: Option<i32>, requires_safety: bool, score: i32, safety: Standing, expect: &str| {
        let parcel = Parcel { pass, requires_safety, ..Parcel::blank() };
        let summary = Summary { score: Some(score), ..Summary::default() };
        assert_eq!(status_of(&parcel, &summary, safety), expect);
    };
    check(None, false, -40, Standing::Lost, "completed");
    check(Some(50), false, 50, Standing::Lost, "passed");
    check(Some(50), false, 49, Standing::Kept, "failed");
    check(Some(50), true, 90, Standing::Incomplete, "failed");
    check(None, true, -5, Standing::Kept, "passed");
}

#[test]
fn of_two_attempts_the_one_that_passed_counts_and_then_the_score() {
    let reached = |has_passed, score| Reached { has_passed, score: Some(score) };
    assert!(reached(true, 61) > reached(false, 90) && reached(false, 90) > reached(false, 61));
    assert!(reached(false, 0) > Reached { has_passed: false, score: None });
    let around = |status: &str, score: &str| {
        Reached::of(&Around { status: status.into(), score: score.into(), ..Around::default() })
    };
    assert_eq!(around("passed", "72.4"), Some(reached(true, 72)));
    assert_eq!(around("completed", ""), Some(Reached { has_passed: false, score: None }));
    assert_eq!(around("incomplete", "5"), None);
}
