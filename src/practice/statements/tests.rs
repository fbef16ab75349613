use std::sync::Arc;

use serde_json::Value;

use super::*;
use crate::content::embedded;
use crate::play::score::Effort;
use crate::practice::debrief::{Question, Reflection};
use crate::practice::record::{Entry, Summary};
use crate::practice::session::{Scene, header};

const ID: &str = "01234567-89ab-4def-8123-456789abcdef";

fn amina() -> Arc<Case> {
    Arc::new(embedded::case("amina").unwrap())
}

/// An attempt that says so many lines of its first visit, always the one that is shown at this place; to its end for none.
fn played(case: &Arc<Case>, place: usize, lines: Option<usize>) -> Record {
    let begun = "2026-11-28T09:30:00Z".parse().ok();
    let header = Header { begun, visit: Some("planning".into()), ..header(case, ID.into(), 5, Mode::Practice) };
    let mut record = Record { header, entries: Vec::new(), whole: 0 };
    go_on(case, &mut record, place, lines);
    record
}

fn go_on(case: &Arc<Case>, record: &mut Record, place: usize, lines: Option<usize>) {
    let mut session = Session::resume(case.clone(), record.clone()).unwrap();
    let mut said = 0;
    while lines.is_none_or(|lines| said < lines) && !session.is_over() {
        match session.choose(place).or_else(|| session.choose(0)) {
            Some(entry) => {
                record.entries.push(entry);
                said += 1;
            }
            None => session.proceed(),
        }
    }
    if lines.is_none() {
        let finished = "2026-11-28T09:45:12.5Z".parse().ok();
        record.entries.push(Entry::Done(Summary { finished, ..Summary::default() }));
    }
}

fn told(case: &Arc<Case>, record: &Record, telling: &Telling) -> Vec<Statement> {
    let effort = Effort { playouts: 500, width: 100 };
    statements(case, record, telling, |world, scope| Yardstick::measure(case, world, scope, effort)).unwrap()
}

fn verbs(told: &[Statement]) -> String {
    told.iter().map(|statement| statement.verb.name()).collect::<Vec<_>>().join(" ")
}

fn says(statement: &Statement, name: Extension) -> Value {
    let result = statement.result.as_ref().unwrap();
    result.extensions.get(name).cloned().unwrap_or_default()
}

fn with(score: Option<i32>, requires_safety: bool) -> Telling {
    Telling { mark: PassMark { score, requires_safety }, ..Telling::default() }
}

#[test]
fn a_finished_attempt_as_it_is_told() {
    let case = amina();
    let mut record = played(&case, 0, Some(1));
    record.entries.push(Entry::Back {});
    go_on(&case, &mut record, 1, Some(1));
    go_on(&case, &mut record, 0, None);
    let told = told(&case, &record, &with(Some(60), true));
    // The first choices, and the end.
    let shown: Vec<_> = told.iter().take(3).chain(told.iter().skip(told.len() - 3)).collect();
    let shown = serde_json::to_string_pretty(&shown).unwrap();
    insta::assert_snapshot!(shown.replace(case.rules_hash(), "the hash of the rules"));
}

#[test]
fn what_happened_is_told_in_its_order() {
    let case = amina();
    let check = |record: &Record, telling: &Telling, expect: &str| {
        assert_eq!(verbs(&told(&case, record, telling)), expect);
    };
    let none = Telling::default();
    check(&played(&case, 0, Some(0)), &none, "launched");
    check(&played(&case, 0, Some(1)), &none, "launched answered");
    check(&played(&case, 0, Some(2)), &none, "launched answered answered");
    let whole = verbs(&told(&case, &played(&case, 0, None), &none));
    assert!(whole.starts_with("launched answered ") && whole.ends_with(" answered scored completed"), "{whole}");
    let whole = verbs(&told(&case, &played(&case, 0, None), &with(Some(100), false)));
    assert!(whole.ends_with(" answered scored completed failed"), "{whole}");
    let whole = verbs(&told(&case, &played(&case, 0, None), &with(Some(-1_000), false)));
    assert!(whole.ends_with(" answered scored completed passed"), "{whole}");
}

#[test]
fn an_attempt_that_goes_on_adds_to_what_was_told() {
    let case = amina();
    let mut record = played(&case, 1, Some(3));
    let before = told(&case, &record, &Telling::default());
    go_on(&case, &mut record, 1, None);
    let finished = told(&case, &record, &Telling::default());
    assert_eq!(finished[..before.len()], before);
    // Gone back into, and finished again.
    record.entries.push(Entry::Back {});
    go_on(&case, &mut record, 0, None);
    let again = told(&case, &record, &Telling::default());
    assert_eq!(again[..finished.len()], finished);
    assert!(verbs(&again[finished.len()..]).ends_with("answered scored completed"), "{}", verbs(&again));
    let ids: std::collections::BTreeSet<_> = again.iter().map(|statement| &statement.id).collect();
    assert_eq!(ids.len(), again.len());
    assert_eq!(says(again.last().unwrap(), Extension::TakenBack), 1);
}

#[test]
fn another_learner_or_mark_makes_other_statements() {
    let case = amina();
    let record = played(&case, 0, None);
    let ids = |telling: &Telling| -> Vec<String> {
        told(&case, &record, telling).into_iter().map(|statement| statement.id).collect()
    };
    let account = Account { home_page: "https://moodle.example.org".into(), name: "4711".into() };
    let (none, known) = (ids(&Telling::default()), Telling { actor: Some(Actor::of(account)), ..Telling::default() });
    assert_eq!(none, ids(&Telling::default()));
    assert!(ids(&known).iter().all(|id| !none.contains(id)));
    let (fifty, sixty) = (ids(&with(Some(50), false)), ids(&with(Some(60), false)));
    let same = none.len();
    assert_eq!((&fifty[..same], &sixty[..same]), (&none[..], &none[..]));
    assert_ne!(fifty[same], sixty[same]);
}

#[test]
fn numbers_are_those_of_the_debrief() {
    let case = amina();
    let record = played(&case, 2, None);
    let session = Session::resume(case.clone(), record.clone()).unwrap();
    let measure = |world, scope| Yardstick::measure(&case, world, scope, Effort { playouts: 500, width: 100 });
    let yardstick = measure(session.world(), session.scope());
    let (debrief, summary) = (session.debrief(Some(&yardstick)), session.summary(Some(&yardstick)));
    let told = told(&case, &record, &Telling::default());
    let answers: Vec<_> = told.iter().filter(|statement| statement.verb == Verb::Answered).collect();
    assert_eq!(answers.len(), debrief.turns.len());
    for (answer, turn) in answers.into_iter().zip(&debrief.turns) {
        let items: Vec<_> = turn.marks.iter().map(|(item, mark)| format!("{item} {}", mark.name())).collect();
        let said = says(answer, Extension::Items);
        let said = said.as_array().unwrap().iter();
        let said: Vec<_> =
            said.map(|one| format!("{} {}", one["item"].as_str().unwrap(), one["mark"].as_str().unwrap())).collect();
        assert_eq!(said, items);
        assert_eq!(says(answer, Extension::Verdict), turn.verdict.name().to_lowercase());
        assert_eq!(says(answer, Extension::Credit), turn.credit);
        assert_eq!(says(answer, Extension::Turn)["turn"], turn.number.turn);
    }
    let scored = told.iter().find(|statement| statement.verb == Verb::Scored).unwrap();
    assert_eq!(says(scored, Extension::Score), summary.score.unwrap());
    assert_eq!(says(scored, Extension::Safety), debrief.safety.standing.name());
}

#[test]
fn scores_beyond_what_stores_know_are_held_at_the_edge() {
    let check = |score: i32, scaled: f64, raw: i32| {
        assert_eq!(Grade::from(Score(score)), Grade { scaled, raw, min: -100, max: 100 });
    };
    check(72, 0.72, 72);
    check(0, 0.0, 0);
    check(-40, -0.4, -40);
    check(-180, -1.0, -100);
    check(103, 1.0, 100);
}

#[test]
fn nothing_that_a_learner_wrote_is_told_and_no_name() {
    let case = amina();
    let mut record = played(&case, 0, Some(2));
    record.entries.insert(0, Entry::Own("private words".into()));
    go_on(&case, &mut record, 0, None);
    let reflection = Reflection { question: Question::Regret, turn: None, answer: "private words".into() };
    record.entries.insert(record.entries.len() - 1, Entry::Reflected(reflection));
    let session = Session::resume(case.clone(), record.clone()).unwrap();
    assert_eq!(session.scene(), Scene::Debrief);
    let json = serde_json::to_value(told(&case, &record, &Telling::default())).unwrap();
    assert!(!json.to_string().contains("private words"));
    assert_eq!(json[0]["actor"]["account"]["name"], ID);
    assert!(json[0]["actor"].get("name").is_none());
}

#[test]
fn times_never_go_back_and_are_left_out_where_nobody_knew_them() {
    let case = amina();
    let mut record = played(&case, 0, None);
    let times = |record: &Record| -> Vec<Option<String>> {
        told(&case, record, &Telling::default()).into_iter().map(|statement| statement.timestamp).collect()
    };
    let known = times(&record);
    assert_eq!(known[..2], ["2026-11-28T09:30:00.000Z", "2026-11-28T09:30:00.001Z"].map(|time| Some(time.to_owned())));
    assert_eq!(known[known.len() - 2].as_deref(), Some("2026-11-28T09:45:12.500Z"));
    assert!(known.is_sorted(), "{known:?}");
    record.header.begun = None;
    let known = times(&record);
    assert!(known[0].is_none() && known.last().unwrap().is_some());
}

#[test]
fn what_cannot_be_played_again_is_not_told() {
    let case = amina();
    let mut record = played(&case, 0, Some(2));
    let check = |record: &Record, expect: ResumeError| {
        let told = statements(&case, record, &Telling::default(), |_, _| panic!("nothing to measure"));
        assert_eq!(told.unwrap_err(), expect);
    };
    // Claimed to be finished, and it is not: what was said is told, and no end.
    record.entries.push(Entry::Done(Summary { score: Some(100), ..Summary::default() }));
    assert_eq!(verbs(&told(&case, &record, &Telling::default())), "launched answered answered");
    record.entries.insert(0, Entry::Line("planning/nowhere/nothing".into()));
    check(&record, ResumeError::NotOffered(1));
    record.header.rules_hash = "other".into();
    check(&record, ResumeError::OtherRules);
}

#[test]
fn languages_are_tags_or_undetermined() {
    let check = |tag: &str, expect: &str| assert_eq!(vocabulary::language(tag), expect);
    check("da", "da");
    check("pt-BR", "pt-BR");
    check("zh-Hant-TW", "zh-Hant-TW");
    check("es-419", "es-419");
    for other in ["", "d", "english!", "da_DK", "en-", "x y"] {
        check(other, "und");
    }
}
