use super::mind::rank;
use super::*;
use crate::model::scenario::LineIx;

#[test]
fn the_outside_of_a_line_is_counted() {
    let check = |text: &str, expect: Sheet| {
        let counted = Sheet::of(text);
        // Lengths follow from the text, and are told apart below.
        let Sheet { letters, words, sentences, word_length, longest_word, .. } = counted;
        assert_eq!(counted, Sheet { letters, words, sentences, word_length, longest_word, ..expect }, "{text}");
        assert_eq!(letters, text.chars().count());
    };
    let asks = Sheet { questions: 1, ends_asking: true, ..Sheet::default() };
    check("What would you do?", Sheet { you_and_we: 1, hedges: 1, opening: Opening::Asking, ..asks });
    check(
        "Yes. We could look at your posture, couldn't we?",
        Sheet {
            you_and_we: 3,
            hedges: 1,
            commas: 1,
            negations: 1,
            contractions: 1,
            tag: true,
            banned: true,
            agrees: true,
            opening: Opening::Nodding,
            ..asks
        },
    );
    check("Wait.", Sheet { opening: Opening::Bidding, ..Sheet::default() });
    let worn =
        Sheet { banned: true, commas: 1, of_me: 1, contractions: 1, opening: Opening::Pointing, ..Sheet::default() };
    check("The discs are worn, I'm afraid.", worn);
    check(
        "Only two… \"never\"!",
        Sheet { absolutes: 2, numbers: 1, trails: 1, quotes: 2, exclamations: 1, negations: 1, ..Sheet::default() },
    );
    check("", Sheet::default());
}

#[test]
fn words_and_sentences_have_lengths() {
    let sheet = Sheet::of("You bend. Then what?");
    assert_eq!((sheet.words, sheet.sentences, sheet.word_length, sheet.longest_word), (4, 2, 375, 4));
}

#[test]
fn an_order_that_means_nothing_is_fixed_and_another_by_every_number() {
    let order = |number: u32| {
        let mut lines: Vec<usize> = (0..9).collect();
        lines.sort_by_key(|line| rank(number, LineIx::new(*line)));
        lines
    };
    assert_eq!(order(1), order(1));
    assert_ne!(order(1), order(2));
    assert!((0..100).all(|number| rank(number, LineIx::new(3)) >= 0));
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
