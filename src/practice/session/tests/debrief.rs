//! The end of an attempt: thinking back, and what it came to.

use super::*;
use crate::model::scenario::CommonLevel;
use crate::model::scenario::words::Verdict;
use crate::play::score::Effort;
use crate::practice::debrief::{Question, Turn};

#[test]
fn first_tries_are_scored_apart() {
    let mut session = begin(Mode::Practice);
    session.proceed();
    let effort = Effort { playouts: 500, width: 200 };
    let yardstick = Yardstick::measure(session.case(), session.world(), session.scope(), effort);
    // At the third moment something that does harm is said, and taken back for something better.
    let mut entries: Vec<Entry> = (0..2).filter_map(|_| session.choose(0)).collect();
    let credits = |session: &Session| session.debrief(None).score.raw;
    let before = credits(&session);
    let lines = session.consultation().lines.len();
    let worth: Vec<i32> = (0..lines)
        .map(|at| {
            let mut other = session.clone();
            other.choose(at);
            credits(&other) - before
        })
        .collect();
    let at = |wanted: i32| worth.iter().position(|worth| *worth == wanted).unwrap();
    let (worst, best) = (at(*worth.iter().min().unwrap()), at(*worth.iter().max().unwrap()));
    assert!(worth[worst] < worth[best]);
    entries.extend(session.choose(worst));
    entries.extend(session.back());
    entries.extend(session.choose(best));
    let scored = |session: &Session| session.debrief(Some(&yardstick)).score;
    assert_eq!(scored(&session).first_tries, yardstick.shown(before + worth[worst]));
    assert_eq!(scored(&session).shown, yardstick.shown(before + worth[best]));
    let record = Record { header: session.header().clone(), entries, whole: 0 };
    let again = Session::resume(session.case().clone(), record).unwrap();
    assert_eq!(scored(&again).first_tries, scored(&session).first_tries, "the record knows it too");
    let mut straight = begin(Mode::Practice);
    straight.proceed();
    straight.choose(0);
    assert_eq!(scored(&straight).first_tries, None);
}

#[test]
fn thinking_back_comes_before_the_number_and_can_be_skipped() {
    let over = || {
        let mut session = begin(Mode::Practice);
        let mut entries = Vec::new();
        while session.scene() != Scene::Reflecting {
            match session.choose(0) {
                Some(entry) => entries.push(entry),
                None => session.proceed(),
            }
        }
        (session, entries)
    };
    let (mut session, mut entries) = over();
    let questions = session.reflecting().questions;
    assert_eq!(questions[0].question, Question::Regret);
    let about = questions[1].about.as_ref().unwrap();
    let turns = session.debrief(None).turns;
    let trust = |turn: &crate::practice::debrief::Turn| {
        turn.moved.iter().find(|moved| moved.what == Lever::Level(CommonLevel::Alliance)).map_or(0, Moved::gain)
    };
    let worst = turns.iter().map(trust).min().unwrap();
    assert!(worst < 0 && questions[1].question == Question::Closed);
    assert_eq!(turns.iter().find(|turn| turn.number == about.turn).map(trust), Some(worst));
    let left = Record { header: session.header().clone(), entries: entries.clone(), whole: 0 };
    assert_eq!(Session::resume(session.case().clone(), left).unwrap().scene(), Scene::Reflecting);

    entries.extend(session.reflect(&["The first. ".into(), String::new()]));
    assert_eq!(session.scene(), Scene::Debrief);
    let answers = |session: &Session| session.debrief(None).reflections;
    assert_eq!(answers(&session), [Reflection { question: Question::Regret, turn: None, answer: "The first.".into() }]);
    let record = Record { header: session.header().clone(), entries, whole: 0 };
    let again = Session::resume(session.case().clone(), record).unwrap();
    assert_eq!((again.scene(), answers(&again)), (Scene::Debrief, answers(&session)));

    let (mut skipped, _) = over();
    assert_eq!(skipped.reflect(&[]), []);
    assert_eq!(skipped.scene(), Scene::Debrief);
}

#[test]
fn the_debrief_adds_up() {
    let mut session = begin(Mode::Practice);
    to_the_end(&mut session);
    let effort = Effort { playouts: 500, width: 200 };
    let yardstick = Yardstick::measure(session.case(), session.world(), session.scope(), effort);
    let debrief = session.debrief(Some(&yardstick));
    assert_eq!(debrief.turns.iter().map(|turn| turn.credit).sum::<i32>(), debrief.score.raw);
    for turn in &debrief.turns {
        assert!(!turn.before.is_empty() && !turn.reply.is_empty() && !turn.why.is_empty());
    }
    // Every turn is counted once, as the list of turns shows it.
    for verdict in Verdict::ALL.iter().copied() {
        let listed = debrief.turns.iter().filter(|turn| turn.verdict == verdict).count() as u32;
        assert_eq!(debrief.counts.of(verdict.into()), listed, "{verdict:?}");
    }
    let with_a_dont = |turn: &&Turn| turn.acts.iter().any(|act| act.dont.is_some());
    assert_eq!(debrief.counts.donts, debrief.turns.iter().filter(with_a_dont).count() as u32);
    let missed = debrief.rubric.iter().map(|row| row.counts.missed).sum::<u32>();
    assert!(debrief.counts.missed <= missed);
    assert_eq!(session.debrief(None).score.shown, None);
}
