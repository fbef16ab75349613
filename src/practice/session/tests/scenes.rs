//! What is shown from the first briefing to the debrief.

use super::*;

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
