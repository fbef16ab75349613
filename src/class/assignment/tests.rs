use jiff::civil::Date;

use super::*;
use crate::content::embedded;
use crate::play::encounter::SEMANTICS;
use crate::practice::record::Mode;

/// An assignment of one visit, as a class would get it.
pub(in crate::class) fn assignment(seed: Seed) -> Assignment {
    let content = embedded::content().unwrap();
    let spoken = content.speak("en").unwrap();
    let closes = Some(Date::constant(2027, 2, 1));
    let wish = Wish {
        title: Some("Week 5".into()),
        tasks: vec![("amina".into(), Some("planning".into()))],
        terms: Terms { mode: Mode::Exam, seed, attempts: Some(2), closes, ..Terms::default() },
        pass: Some(60),
        requires_safety: true,
    };
    Assignment::made(wish, &content, &spoken).unwrap()
}

#[test]
fn an_assignment_comes_back_as_it_was_written_and_is_played_from_its_own_files() {
    let written = assignment(Seed::ByStudent);
    let text = written.written();
    let back = Assignment::read(&text).unwrap();
    assert_eq!(back, written);
    assert_eq!(back.with_id().terms.id, written.terms.id, "the id follows from what is in it");
    assert!(text.contains("closes: \"2027-02-01\"") && text.contains("mode: exam"), "{}", &text[..600]);
    let content = back.content(&embedded::files()).unwrap();
    let case = content.speak("da").unwrap().case("amina").unwrap().clone();
    assert_eq!(case.rules_hash(), back.tasks[0].rules_hash);
}

#[test]
fn what_cannot_be_played_is_refused_with_its_place() {
    let whole = assignment(Seed::Same(7)).written();
    let check = |from: &str, to: &str, expect: &str| {
        assert!(whole.contains(from), "{from}");
        let said = Assignment::read(&whole.replacen(from, to, 1)).unwrap_err().to_string();
        assert!(said.contains(expect), "{said}");
    };
    check("format: 1", "format: 2", "newer version of Backstory");
    check("mode: exam", "mode: test", "line 8, column 15");
    check("tasks: [", "tasks: [], old: [", "there is nothing to play in it");
    check(&format!("semantics: {SEMANTICS}"), "semantics: 4", "it was made with engine 4");
    for text in ["", "Assignment(", "Scenario(format: 1)", "\0", &whole[..whole.len() / 2]] {
        let said = Assignment::read(text).unwrap_err().to_string();
        assert!(said.contains("`backstory assign` writes such a file"), "{text}: {said}");
    }
}

#[test]
fn an_id_is_what_a_school_gives() {
    let check = |text: &str, expect: Result<&str, StudentError>| {
        let student = Student::try_from(text.to_owned());
        assert_eq!(student.as_ref().map(Student::as_str).map_err(|error| *error), expect);
    };
    check(" s1234567 ", Ok("s1234567"));
    check("Åse-9", Ok("Åse-9"));
    check("  ", Err(StudentError::Empty));
    check(&"9".repeat(65), Err(StudentError::TooLong));
    check("a\nb", Err(StudentError::Unreadable));
}

#[test]
fn a_seed_follows_from_who_plays_what() {
    let student = |id: &str| Student::try_from(id.to_owned()).unwrap();
    let (same, own) = (assignment(Seed::Same(7)), assignment(Seed::ByStudent));
    assert_eq!([same.seed_of(&student("a")), same.seed_of(&student("b"))], [7, 7]);
    assert_eq!(own.seed_of(&student("S1")), own.seed_of(&student(" s1")));
    assert_ne!(own.seed_of(&student("s1")), own.seed_of(&student("s2")));
    let other = Assignment { terms: Terms { id: "other".into(), ..own.terms.clone() }, ..own.clone() };
    assert_ne!(own.seed_of(&student("s1")), other.seed_of(&student("s1")));
}
