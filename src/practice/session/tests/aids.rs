//! What helps in practice.

use super::*;
use crate::model::scenario::CommonLevel;

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
