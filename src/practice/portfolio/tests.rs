use super::*;
use crate::content::embedded;
use crate::practice::debrief::Question;
use crate::practice::logbook::own_lines;
use crate::practice::record::{Entry, Header, Record, Summary, encode};
use crate::practice::session::{self, Session};
use std::sync::Arc;

fn kept(turns: u16, begun: &str, finished: &str) -> Kept {
    let case = embedded::case("amina").unwrap();
    let header = Header { begun: begun.parse().ok(), ..session::header(&case, "an-id".into(), 1, Mode::Practice) };
    let done = Entry::Done(Summary { finished: finished.parse().ok(), ..Summary::default() });
    let mut of = Kept::of((encode(&header) + &encode(&done)).as_bytes()).unwrap();
    of.turns = turns;
    of
}

#[test]
fn minutes_are_those_of_one_sitting_or_reckoned() {
    let check = |turns, begun, finished, expect| assert_eq!(minutes(&kept(turns, begun, finished)), expect);
    check(12, "2026-11-30T10:00:00Z", "2026-11-30T10:21:00Z", 21);
    check(12, "2026-11-30T10:00:00Z", "2026-12-02T10:00:00Z", 18);
    check(12, "2026-11-30T10:00:00Z", "2026-11-30T09:00:00Z", 18);
    check(12, "", "", 18);
    check(0, "", "", 0);
}

#[test]
fn a_page_shows_hours_people_items_and_reflections_and_nothing_acts_in_it() {
    let hostile = "<script>alert(1)</script>";
    let sitting = |person: Option<&str>, minutes| Sitting {
        day: "2026-11-30".into(),
        person: person.map(Into::into),
        mode: Mode::Practice,
        decisions: 12,
        minutes,
        reflections: vec![Reflection { question: Question::Regret, turn: None, answer: hostile.into() }],
    };
    let portfolio = Portfolio {
        day: "2026-11-30".into(),
        sittings: vec![sitting(Some("Amina Warsame"), 50), sitting(None, 12), sitting(Some("Amina Warsame"), 13)],
        items: vec![("D2".into(), "Assessment".into(), Share { landed: 3, of: 4, donts: 1 })],
        ..Portfolio::default()
    };
    assert_eq!((portfolio.minutes(), portfolio.people()), (75, vec!["Amina Warsame"]));
    let page = html(&portfolio, &embedded::locale("en").unwrap());
    assert!(!page.contains("<script") && page.contains("&lt;script"));
    for words in ["1 hour and 15 minutes", "D2 Assessment", "Ten moments", "30 November 2026"] {
        assert!(page.contains(words), "{words}");
    }
}

#[test]
fn lines_of_ones_own_stand_beside_what_was_chosen() {
    let case = Arc::new(embedded::case("marama").unwrap());
    let header = session::header(&case, String::new(), 3, Mode::Practice);
    let mut session = Session::resume(case, Record { header, entries: Vec::new(), whole: 0 }).unwrap();
    session.proceed();
    session.say_first("Tell me more about that.").unwrap();
    session.choose(0).unwrap();
    session.choose(1).unwrap();
    let own = own_lines(&session.briefing().person, session.all_turns(), Timestamp::UNIX_EPOCH);
    assert_eq!(own.len(), 1);
    assert_eq!((own[0].own.as_str(), own[0].before.is_empty()), ("Tell me more about that.", false));
}
