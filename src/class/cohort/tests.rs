mod reported;

use std::slice::from_ref;
use std::sync::Arc;

use super::*;
use crate::class::assignment::{Assignment, Seed};
use crate::content::embedded;
use crate::play::encounter::{Case, Encounter, World};
use crate::play::score::{Effort, Key, Yardstick};
use crate::practice::record::{BUNDLE, Entry, Header, Mode, Summary, encode};
use crate::practice::session;

const LITTLE: Effort = Effort { playouts: 200, width: 20 };

pub(super) struct Class {
    assignment: Assignment,
    case: Arc<Case>,
}

impl Class {
    fn new(change: impl FnOnce(&mut Assignment)) -> Class {
        let mut assignment = crate::class::assignment::tests::assignment(Seed::ByStudent);
        change(&mut assignment);
        let case = embedded::case("amina").unwrap();
        Class { assignment, case: Arc::new(case) }
    }

    fn marker(&self) -> Marker<'_> {
        let scope = session::Session::scope_of(&self.case, &self.header("x", "x")).unwrap();
        let measured = World::all(&self.case.scenario).map(|world| {
            let is = Yardstick::measure(&self.case, world, scope, LITTLE);
            ((0, world.number(&self.case.scenario)), is)
        });
        let cases = [(self.case.scenario.id.clone(), self.case.clone())].into();
        Marker { assignment: &self.assignment, cases, yardsticks: measured.collect(), by_rules: None }
    }

    fn header(&self, student: &str, id: &str) -> Header {
        let seed = Student::try_from(student.to_owned()).map(|student| self.assignment.seed_of(&student));
        Header {
            visit: Some("planning".into()),
            assignment: Some(self.assignment.terms.id.clone()),
            student: Some(student.into()),
            begun: Some(jiff::Timestamp::from_second(1_800_000_000 + id.len() as i64).unwrap()),
            ..session::header(&self.case, id.into(), seed.unwrap_or_default(), Mode::Exam)
        }
    }

    /// An attempt to its end, by the best line or by the last one on offer.
    fn attempt(&self, student: &str, id: &str, is_good: bool) -> String {
        let header = self.header(student, id);
        let scope = session::Session::scope_of(&self.case, &header).unwrap();
        let mut text = encode(&header);
        let mut now = Encounter::begin(&self.case, World::drawn(&self.case.scenario, header.seed), scope, |_| {});
        while let Some(key) = Key::of(&self.case, &now) {
            let best = key.offered.iter().find(|line| key.holds(**line));
            let line = if is_good { best } else { key.offered.last() };
            let Some(line) = line else { break };
            text += &encode(&Entry::Line(self.case.scenario[*line].address.clone()));
            now = now.step(&self.case, *line, |_| {});
        }
        text + &encode(&Entry::Done(Summary::default()))
    }

    fn file(&self, student: &str, attempts: &[String]) -> String {
        let lead = Lead {
            backstory: BUNDLE,
            assignment: self.assignment.terms.id.clone(),
            student: Student::try_from(student.to_owned()).unwrap(),
        };
        encode(&lead) + &attempts.concat()
    }

    fn gather(&self, files: &[(&str, String)]) -> Cohort {
        let marker = self.marker();
        let read = files.iter().flat_map(|(name, text)| read(name, text.as_bytes(), &marker, None));
        Cohort::gather(&self.assignment, read.collect())
    }
}

/// What does not count, in words.
fn refused(cohort: &Cohort) -> Vec<String> {
    let all = cohort.refused.iter().chain(&cohort.superseded);
    all.map(|refused| format!("{}: {}", refused.file, refused.why)).collect()
}

#[test]
fn a_class_is_marked_by_playing_again_whatever_the_order_of_its_files() {
    let class = Class::new(|_| {});
    let files = [
        ("a.jsonl", class.file("s1", &[class.attempt("s1", "one", true)])),
        ("b.jsonl", class.file("s2", &[class.attempt("s2", "two", false), class.attempt("s2", "second", true)])),
    ];
    let cohort = class.gather(&files);
    let other = class.gather(&[files[1].clone(), files[0].clone()]);
    assert_eq!(grades(&cohort, &class.assignment), grades(&other, &class.assignment));
    assert_eq!(refused(&cohort), Vec::<String>::new());
    let scores: Vec<_> = cohort.students.values().flat_map(Work::counted).map(|it| it.unwrap().summary.score).collect();
    assert!(scores.iter().all(|score| score.is_some_and(|score| score > 60)), "the better of two counts: {scores:?}");
    let of_second = &cohort.students["s2"].tasks[0];
    assert_eq!((of_second.attempts.len(), of_second.counts), (2, Some(1)));
    assert_eq!(of_second.attempts[0].id, "two", "in the order in which they were begun");
}

#[test]
fn what_does_not_hold_is_named_and_the_rest_goes_on() {
    let class = Class::new(|_| {});
    let good = class.attempt("s1", "one", true);
    let check = |text: String, expect: &str| {
        let cohort =
            class.gather(&[("good.jsonl", class.file("s0", &[class.attempt("s0", "zero", true)])), ("bad", text)]);
        assert_eq!(cohort.students["s0"].counted().flatten().count(), 1);
        assert!(
            refused(&cohort).iter().any(|said| said.starts_with("bad: ") && said.contains(expect)),
            "{expect}: {:?}",
            refused(&cohort)
        );
        assert!(cohort.students.get("s1").is_none_or(|work| work.counted().flatten().count() == 0), "{expect}");
    };
    let of = |attempt: String| class.file("s1", &[attempt]);
    // Altered by whoever would like another score.
    let seed = class.header("s1", "one").seed;
    check(of(good.replacen(&format!("\"seed\":{seed}"), "\"seed\":7", 1)), "its seed is not the one");
    check(of(good.replacen("\"exam\"", "\"practice\"", 1)), "another mode");
    check(of(good.replacen(class.case.rules_hash(), "0000", 1)), "another version");
    check(of(good.replacen("\"visit\":\"planning\"", "\"visit\":\"delivery\"", 1)), "does not ask for");
    check(of(good.replacen("\"student\":\"s1\"", "\"student\":\"s2\"", 1)), "says that `s2` has played it");
    check(of(good.replacen(&class.assignment.terms.id, "other", 1)), "not played as part of this assignment");
    let mut lines: Vec<&str> = good.lines().collect();
    lines.remove(2);
    check(of(lines.join("\n") + "\n"), "was not on offer: the file was changed");
    let (head, rest) = good.split_once('\n').unwrap();
    check(of(format!("{head}\n{{\"back\":{{}}}}\n{rest}")), "has steps back or aids");
    check(of(format!("{head}\nnonsense\n{rest}")), "line 2 is damaged");
    check(of(format!("{head}\n") + &"{\"back\":{}}\n".repeat(30_000)), "longer than any attempt");
    // Something else.
    check(good.clone(), "does not say whose");
    check(String::new(), "no file of Backstory");
    check("PK\u{3}\u{4}".into(), "unpack it first");
    check("\0\u{1}binary".into(), "no file of Backstory");
    check("{\"backstory\":1}\n".into(), "a backup and no hand-in");
    check("{\"backstory\":9}\n".into(), "newer version");
    check("{\"backstory\":1,\"assignment\":\"other\",\"student\":\"s1\"}\n".into(), "another assignment (other)");
    check(
        format!("{{\"backstory\":1,\"assignment\":\"{}\"}}\n", class.assignment.terms.id),
        "does not say whose it is",
    );
    check(
        format!("{{\"backstory\":1,\"assignment\":\"{}\",\"student\":\" \"}}\n", class.assignment.terms.id),
        "an id is needed",
    );
}

#[test]
fn a_claimed_score_is_not_believed() {
    let class = Class::new(|_| {});
    let (attempt, _) =
        class.attempt("s1", "one", false).rsplit_once("{\"done\"").map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    let boast = attempt + &encode(&Entry::Done(Summary { score: Some(99), ..Summary::default() }));
    let cohort = class.gather(&[("a", class.file("s1", &[boast]))]);
    let marked = cohort.students["s1"].counted().next().unwrap().unwrap();
    assert!(marked.summary.score.is_some_and(|score| score < 60) && marked.claims == Some(99));
    assert_eq!(marked.has_passed(&class.assignment), Some(false));
}

#[test]
fn what_two_hands_could_have_done_counts_for_none() {
    let class = Class::new(|_| {});
    let [one, two] = [class.attempt("s1", "one", true), class.attempt("s1", "two", true)];
    let check = |files: &[(&str, String)], counted: usize, expect: &[&str]| {
        let cohort = class.gather(files);
        let found: usize = cohort.students.values().flat_map(Work::counted).flatten().count();
        assert_eq!(found, counted, "{expect:?}");
        let said = refused(&cohort);
        assert_eq!(said.len(), expect.len(), "{said:?}");
        said.iter().zip(expect).for_each(|(said, expect)| assert!(said.contains(expect), "{said}"));
    };
    // Handed in again, with more: the later file has it all.
    let (first, both) = (class.file("s1", from_ref(&one)), class.file("S1", &[one.clone(), two.clone()]));
    check(&[("a", first.clone()), ("b", both.clone())], 1, &["a: everything in it is in b, too"]);
    check(&[("a", first.clone()), ("b", first.clone())], 1, &["b: everything in it is in a, too"]);
    // Two students under one id.
    check(
        &[("a", first), ("b", class.file("s1", from_ref(&two)))],
        0,
        &["a: b is by the same id", "b: a is by the same id"],
    );
    // More attempts than there are to be had; the first ones count.
    let three = [one, two, class.attempt("s1", "three", true)];
    check(&[("a", class.file("s1", &three))], 1, &["a: it is attempt 3 at this task, and 2 count"]);
}

#[test]
fn an_attempt_of_two_students_counts_for_neither() {
    let class = Class::new(|assignment| assignment.terms.seed = Seed::Same(7));
    let same = class.attempt("s1", "one", true);
    let copy = same.replacen("\"student\":\"s1\"", "\"student\":\"s2\"", 1);
    let cohort = class.gather(&[("a", class.file("s1", &[same])), ("b", class.file("s2", &[copy]))]);
    assert_eq!(
        refused(&cohort),
        ["a: s2 has handed in the same attempt; ask both", "b: s1 has handed in the same attempt; ask both"]
    );
    assert!(cohort.students.values().all(|work| work.counted().flatten().count() == 0));
    assert!(cohort.students.values().flat_map(Work::states).all(|state| state == State::InQuestion));
}

#[test]
fn nobody_who_handed_something_in_is_missing_or_looks_as_if_they_had_done_nothing() {
    let class = Class::new(|_| {});
    let whole = class.attempt("s1", "one", true);
    let left: String = whole.split_inclusive('\n').take(4).collect();
    let check = |files: &[(&str, String)], expect: State| {
        let cohort = class.gather(files);
        assert_eq!(cohort.students["s1"].states().collect::<Vec<_>>(), [expect]);
    };
    check(&[("a", class.file("s1", from_ref(&whole)))], State::Complete);
    check(&[("a", class.file("s1", from_ref(&left)))], State::NotFinished);
    check(&[("a", class.file("s1", &[]))], State::NotPlayed);
    let seed = class.header("s1", "one").seed;
    let changed = whole.replacen(&format!("\"seed\":{seed}"), "\"seed\":7", 1);
    check(&[("a", class.file("s1", &[changed]))], State::InQuestion);
    let other = class.attempt("s1", "two", true);
    check(&[("a", class.file("s1", &[whole])), ("b", class.file("s1", &[other]))], State::InQuestion);
}

#[test]
fn tables_are_no_formulas() {
    let class = Class::new(|_| {});
    let cohort = class.gather(&[("a", class.file("=1+1", &[class.attempt("=1+1", "one", true)]))]);
    let table = grades(&cohort, &class.assignment);
    assert_eq!(table[0][..3], ["student", "amina planning status", "amina planning score"]);
    assert_eq!((table[1][0].as_str(), table[1][4].as_str()), ("'=1+1", "yes"));
    let cases = class.marker().cases;
    let choices = choices(&cohort, &class.assignment, &cases);
    assert!(choices.len() > 5 && choices[1][5].starts_with("planning/"), "{:?}", choices[1]);
}
