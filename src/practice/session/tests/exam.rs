//! An exam: no aids, and no way back.

use super::*;

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
