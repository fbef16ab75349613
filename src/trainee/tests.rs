use super::*;

#[test]
fn the_outside_of_a_line_is_counted() {
    let check = |words: &str, questions, you_and_we, hedges, banned, agrees| {
        let sheet = Sheet::of(words);
        let letters = words.chars().count();
        assert_eq!(sheet, Sheet { letters, questions, you_and_we, hedges, banned, agrees }, "{words}");
    };
    check("What would you do?", 1, 1, 1, false, false);
    check("Yes. We could look at your posture, couldn't we?", 1, 3, 1, true, true);
    check("Wait.", 0, 0, 0, false, false);
    check("The discs are worn, I'm afraid.", 0, 0, 0, true, false);
    check("", 0, 0, 0, false, false);
}

#[test]
fn trainees_have_names_of_their_own() {
    let mut names: Vec<&str> = Trainee::all().iter().map(|trainee| trainee.id).collect();
    let n = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), n);
    assert!(Trainee::find("random").is_some() && Trainee::find("nobody").is_none());
}
