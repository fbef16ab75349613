//! What a class was given, on a page.

use super::*;
use crate::class::assignment::{Counting, Seed, Terms};
use crate::class::cohort::HandIn;
use crate::practice::record::Mode;

#[test]
fn what_a_class_was_given_is_played_under_an_id_and_handed_in_as_one_file() {
    let case = embedded::case("amina").unwrap();
    let terms = Terms {
        id: "course".into(),
        mode: Mode::Exam,
        seed: Seed::ByStudent,
        attempts: Some(1),
        counts: Counting::First,
        opens: None,
        closes: Some(jiff::civil::Date::constant(2027, 2, 1)),
        lms_ids: false,
    };
    let given = Parcel { terms: Some(terms.clone()), mode: Mode::Exam, ..parcel(&case) };
    let mut page = Page::of(given.clone(), Vec::new(), None, Keeps::Always);
    assert!(page.scene() == "who" && page.shown.main.contains("one attempt at each"), "{}", page.shown.main);
    page.press("show", "library");
    assert_eq!(page.scene(), "who", "nobody plays before it is known who they are");
    let be = |page: &mut Page, id: &str| {
        let fields = BTreeMap::from([("who".to_owned(), id.to_owned())]);
        page.tell(FromPage::Do { action: "who".into(), value: String::new(), fields });
    };
    be(&mut page, " ");
    assert!(page.scene() == "who" && page.shown.main.contains("Write your id first"));
    be(&mut page, "s1");
    assert!(page.scene() == "library" && page.shown.main.contains("You play as s1."));
    page.press("hand-in", "");
    assert!(page.shown.main.contains("nothing to hand in yet"));
    page.press("open", "amina");
    page.play(1);
    assert!(page.shown.main.contains("data-do=\"hand-in\"") && page.shown.main.contains("class=\"scale\""));
    page.press("hand-in", "");
    let saved = page.shown.orders.iter().find_map(|order| match order {
        Order::Save { name, text, .. } => Some((name.clone(), text.clone())),
        _ => None,
    });
    let (name, text) = saved.unwrap();
    assert_eq!(name, "s1.jsonl");
    let handed = HandIn::read(text.as_bytes()).unwrap();
    let record = handed.attempts[0].1.as_ref().unwrap();
    assert_eq!((handed.lead.student.as_str(), handed.attempts.len(), record.header.mode), ("s1", 1, Mode::Exam));
    assert_eq!(record.header.seed, terms.seed.of("course", &handed.lead.student));
    page.press("show", "library");
    page.press("open", "amina");
    assert!(page.shown.main.contains("You have used the one attempt"), "{}", page.shown.main);

    // Whoever comes next to the same browser has nothing of it.
    page.press("show", "library");
    page.press("who-else", "");
    be(&mut page, "s2");
    assert!(!page.shown.main.contains("Played once"));
    page.press("hand-in", "");
    assert!(page.shown.main.contains("nothing to hand in yet"));

    // The id of the course page is taken only where the assignment says so.
    let around = || Some(Around { student: "lms-7".into(), ..Around::default() });
    let page = Page::of(given.clone(), Vec::new(), around(), Keeps::Always);
    assert_eq!(page.scene(), "who");
    let given = Parcel { terms: Some(Terms { lms_ids: true, ..terms }), ..given };
    let page = Page::of(given, Vec::new(), around(), Keeps::Always);
    assert!(page.scene() == "library" && page.shown.main.contains("You play as lms-7."));
}
