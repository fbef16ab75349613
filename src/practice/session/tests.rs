use std::sync::Arc;

use super::*;
use crate::content::embedded;
use crate::model::scenario::CommonLevel;
use crate::model::scenario::words::Verdict;
use crate::play::score::Effort;
use crate::practice::debrief::{Question, Turn};

fn begin(mode: Mode) -> Session {
    let case = Arc::new(embedded::case("amina").unwrap());
    let header = header(&case, "test".into(), 5, mode);
    Session::begin(case, header).unwrap()
}

/// Plays the first line on offer until the end; the entries that a record would keep.
fn to_the_end(session: &mut Session) -> Vec<Entry> {
    let mut entries = Vec::new();
    while session.scene() != Scene::Debrief {
        match session.choose(0) {
            Some(entry) => entries.push(entry),
            None => session.proceed(),
        }
    }
    entries
}

#[test]
fn a_visit_goes_from_briefing_to_debrief() {
    let mut session = begin(Mode::Practice);
    assert_eq!(session.scene(), Scene::Briefing);
    assert_eq!(session.briefing().intake[0].score, 27);
    assert_eq!(session.choose(0), None, "nothing can be said before the visit");
    session.proceed();
    let first = session.consultation();
    assert!(!first.speech.is_empty() && (3..=6).contains(&first.lines.len()) && first.history.is_empty());
    while session.consultation().over.is_none() {
        session.choose(0);
    }
    let visit = session.consultation();
    assert_eq!((visit.over, visit.lines.len()), (Some(Over::NextVisit), 0));
    to_the_end(&mut session);
    let last = session.consultation();
    assert_eq!((last.over, last.lines.len()), (Some(Over::Course), 0));
    assert!(!last.history.iter().any(|turn| turn.before.is_empty()), "somebody always speaks before the trainee");
}

#[test]
fn an_attempt_that_was_left_goes_on_at_the_same_place() {
    let mut session = begin(Mode::Practice);
    session.proceed();
    let mut entries: Vec<Entry> = (0..4).filter_map(|_| session.choose(0)).collect();
    entries.extend(session.back());
    entries.extend(session.choose(1));
    let record = Record { header: session.header().clone(), entries, whole: 0 };
    let again = Session::resume(session.case().clone(), record).unwrap();
    assert_eq!(again.consultation(), session.consultation());
    assert_eq!(again.scene(), Scene::Talking);
}

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
fn other_rules_and_forged_choices_are_refused() {
    let session = begin(Mode::Practice);
    let forged = Entry::Line("planning/door/ring-when".into());
    let record = Record { header: session.header().clone(), entries: vec![forged], whole: 0 };
    assert_eq!(Session::resume(session.case().clone(), record).err(), Some(ResumeError::NotOffered(1)));
    let header = Header { rules_hash: "other".into(), ..session.header().clone() };
    assert_eq!(Session::begin(session.case().clone(), header).err(), Some(ResumeError::OtherRules));
}

#[test]
fn an_exam_asks_twice_and_has_no_coach_and_no_way_back() {
    let mut exam = begin(Mode::Exam);
    exam.proceed();
    assert_eq!(exam.choose(1), None);
    assert_eq!((exam.consultation().picked, exam.consultation().turns), (Some(1), 0), "picked, not said");
    assert_eq!(exam.choose(0), None, "another one is picked");
    exam.choose(0).unwrap();
    assert_eq!((exam.consultation().picked, exam.consultation().turns), (None, 1));
    assert_eq!(exam.back(), None);
}

#[test]
fn an_exam_has_no_aids_and_asks_nothing_before_the_number() {
    let mut exam = begin(Mode::Exam);
    exam.practise(Practice { own_first: true, expects: true });
    exam.proceed();
    exam.ask_coach();
    exam.ask_thought();
    assert_eq!(exam.say_first("my own"), None);
    exam.choose(0);
    assert_eq!(exam.expect(Expectation::Opens), []);
    assert_eq!(exam.consultation().aids, None);
    let mut moments = Vec::new();
    while exam.scene() != Scene::Debrief {
        moments.push(exam.scene());
        if exam.choose(0).is_none() && exam.choose(0).is_none() {
            exam.proceed();
        }
    }
    assert!(!moments.contains(&Scene::Reflecting));
}

#[test]
fn what_is_asked_for_is_forgotten_at_the_next_moment() {
    let mut session = begin(Mode::Practice);
    session.proceed();
    session.ask_coach();
    session.ask_thought();
    let aids = session.consultation().aids.unwrap();
    assert!(aids.coach.unwrap().starts_with("coach-"));
    let thought = aids.thought.unwrap();
    let named = |text: &String| session.debrief(None).change.subjects.iter().any(|subject| subject.text == *text);
    assert!(named(&thought.text), "{thought:?}");
    session.choose(0);
    assert_eq!(session.consultation().aids, Some(Aids::default()));
}

#[test]
fn ones_own_line_comes_before_those_on_offer_and_is_kept() {
    let mut session = begin(Mode::Practice);
    session.practise(Practice { own_first: true, ..Practice::default() });
    session.proceed();
    let aids = |session: &Session| session.consultation().aids.unwrap();
    assert!(aids(&session).own_first);
    let mut entries = vec![session.say_first("  How is that for you? ").unwrap()];
    assert_eq!(entries, [Entry::Own("How is that for you?".into())]);
    assert_eq!((aids(&session).own_first, aids(&session).own.as_deref()), (false, Some("How is that for you?")));
    entries.extend(session.choose(0));
    assert!(aids(&session).own_first, "the next moment asks again");
    assert_eq!(session.say_first("  "), None, "nothing is kept of nothing");
    assert!(!aids(&session).own_first);
    entries.extend(session.choose(0));
    let told = |session: &Session| session.debrief(None).turns.iter().map(|turn| turn.own.clone()).collect::<Vec<_>>();
    assert_eq!(told(&session), [Some("How is that for you?".into()), None]);
    let record = Record { header: session.header().clone(), entries, whole: 0 };
    assert_eq!(told(&Session::resume(session.case().clone(), record).unwrap()), told(&session));
    assert!(session.debrief(None).without_own_words().turns.iter().all(|turn| turn.own.is_none()));
}

#[test]
fn what_is_expected_is_held_against_what_happens() {
    let mut session = begin(Mode::Practice);
    session.practise(Practice { expects: true, ..Practice::default() });
    session.proceed();
    let (mut entries, mut seen) = (Vec::new(), Vec::new());
    for at in 0..6 {
        if session.scene() != Scene::Talking {
            session.proceed();
        }
        let turns = session.turns().len();
        assert_eq!(session.choose(at % 3), None, "it waits for what is expected of it");
        assert_eq!((session.consultation().picked, session.turns().len()), (Some(at % 3), turns));
        entries.extend(session.expect(Expectation::ALL[at % 3]));
        let expected = session.consultation().aids.unwrap().expected.unwrap();
        assert_eq!(expected.expected, Expectation::ALL[at % 3]);
        let trust = session
            .debrief(None)
            .turns
            .last()
            .unwrap()
            .moved
            .iter()
            .find(|moved| moved.what == Lever::Level(CommonLevel::Alliance))
            .map_or(0, Moved::gain);
        assert_eq!(expected.happened == Expectation::Closes, trust < 0);
        seen.push(Some(expected));
    }
    let told = |session: &Session| session.debrief(None).turns.iter().map(|turn| turn.expected).collect::<Vec<_>>();
    assert_eq!(told(&session), seen);
    let record = Record { header: session.header().clone(), entries, whole: 0 };
    assert_eq!(told(&Session::resume(session.case().clone(), record).unwrap()), seen);
    session.choose(0);
    session.put_back();
    assert_eq!(session.consultation().picked, None);
}

#[test]
fn two_tries_at_a_moment_stand_side_by_side() {
    let mut session = begin(Mode::Practice);
    session.proceed();
    let mut other = session.clone();
    session.choose(0);
    assert_eq!(session.consultation().aids.unwrap().rewound, None, "nothing was taken back");
    session.back();
    session.choose(1);
    let rewound = session.consultation().aids.unwrap().rewound.unwrap();
    let lines = other.consultation().lines;
    assert_eq!((&rewound.before.line, &rewound.now.line), (&lines[0], &lines[1]));
    other.choose(0);
    let before = &other.debrief(None).turns[0];
    assert_eq!((&rewound.before.reply, &rewound.before.moved), (&before.reply, &before.moved));
    let now = &session.debrief(None).turns[0];
    assert_eq!((&rewound.now.reply, &rewound.now.moved), (&now.reply, &now.moved));
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
    let rows =
        debrief.rubric.iter().fold(Default::default(), |sum: crate::play::score::Counts, row| sum.plus(row.counts));
    // A turn in which several items were missed counts as one chance missed, and one that did harm as one.
    let did_harm = |turn: &&Turn| turn.verdict == Verdict::Harmful && turn.acts.iter().all(|act| act.dont.is_none());
    let harmed = debrief.turns.iter().filter(did_harm).count() as u32;
    assert_eq!(crate::play::score::Counts { missed: debrief.counts.missed, harmed, ..rows }, debrief.counts);
    assert!(debrief.counts.missed <= rows.missed);
    assert_eq!(session.debrief(None).score.shown, None);
}

#[test]
fn who_speaks_beside_the_patient_is_drawn_and_has_a_cue_of_their_own() {
    let case = Arc::new(crate::content::embedded::case("marama").unwrap());
    let mut spoke = 0;
    for seed in 0..12 {
        let header = header(&case, "test".into(), seed, Mode::Practice);
        let mut session = Session::begin(case.clone(), header).unwrap();
        while session.scene() != Scene::Debrief {
            let now = session.consultation();
            let others: Vec<_> = now.speech.iter().filter(|said| !said.patient).collect();
            assert!(others.iter().all(|said| said.look.is_some()), "Hana has a look");
            if let (Some(own), Some(_)) = (now.speech.iter().rev().find(|said| said.patient), others.last()) {
                assert_eq!(now.cue, own.cue, "her face is hers");
                spoke += 1;
            }
            if session.scene() != Scene::Talking || session.choose(0).is_none() {
                session.proceed();
            }
        }
    }
    assert!(spoke > 0);
}
