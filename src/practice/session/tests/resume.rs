//! An attempt that is gone on with, and what is refused.

use super::*;

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
fn other_rules_and_forged_choices_are_refused() {
    let session = begin(Mode::Practice);
    let forged = Entry::Line("planning/door/ring-when".into());
    let record = Record { header: session.header().clone(), entries: vec![forged], whole: 0 };
    assert_eq!(Session::resume(session.case().clone(), record).err(), Some(ResumeError::NotOffered(1)));
    let header = Header { rules_hash: "other".into(), ..session.header().clone() };
    assert_eq!(Session::begin(session.case().clone(), header).err(), Some(ResumeError::OtherRules));
}
