//! What a course page and a record store say of a class.

use super::*;
use crate::practice::record::Record;
use crate::practice::reported::{Milestone, PassMark, course};
use crate::practice::statements::{Account, Actor, Telling, statements};

/// An attempt in which the first choice was taken back, and what comes of it as it was handed in.
fn taken_back(class: &Class) -> Record {
    let whole = Record::decode(class.attempt("s1", "0123abcd", true).as_bytes()).unwrap();
    let mut entries = whole.entries.clone();
    entries.insert(1, Entry::Back {});
    entries.insert(2, entries[0].clone());
    Record { entries, ..whole }
}

/// A row of what a course page exports, with a choice that begins at this number.
fn row(class: &Class, student: &str, record: &Record) -> Vec<String> {
    let mut row = vec![format!("{student} Name"), student.into(), "1".into(), "77/100".into()];
    for milestone in course(&class.case, record) {
        let Milestone::Chose(choice) = milestone else { continue };
        let address = &class.case.scenario[choice.taken.line].address;
        row.push(interaction("amina", choice.number, choice.turn, &record.header.id, address));
        row.extend([address.clone(), "planning/right/answer,planning/other/answer".into(), "wrong".into()]);
    }
    row
}

fn table(heads: &str, rows: &[Vec<String>]) -> String {
    let rows = rows.iter().map(|row| row.join("\t"));
    std::iter::once(heads.to_owned()).chain(rows).collect::<Vec<_>>().join("\n")
}

const HEADS: &str = "Vor- und Nachname\tUsername\tVersuch\tAmina\tFrage 0\tAntwort 0\tRichtig 0\tErgebnis 0";

fn practice(assignment: &mut Assignment) {
    assignment.terms.mode = Mode::Practice;
}

#[test]
fn what_a_course_page_exports_comes_to_what_was_played_and_is_said_to_be_its_word() {
    let class = Class::new(practice);
    let mut record = taken_back(&class);
    record.header.mode = Mode::Practice;
    let text = table(HEADS, &[row(&class, "s1", &record), row(&class, "s2", &record)]);
    let cohort = class.gather(&[("moodle.txt", text.clone())]);
    let handed = class
        .gather(&[("s1", class.file("s1", &[class.attempt("s1", "0123abcd", true).replacen("exam", "practice", 1)]))]);
    let score = |cohort: &Cohort| cohort.students["s1"].counted().next().unwrap().map(|marked| marked.summary.score);
    assert_eq!(score(&cohort), score(&handed));
    assert_eq!(cohort.reported(), cohort.students.values().flat_map(Work::counted).flatten().count());
    assert!(grades(&cohort, &class.assignment)[1].contains(&"reported".to_owned()));
    // The other has the choices of somebody else's day, most of which were not on offer.
    assert!(cohort.students["s2"].counted().flatten().count() == 0 || cohort.refused.is_empty());

    // What the student handed in counts, and the page's word is not needed.
    let both = class.gather(&[
        ("moodle.txt", text),
        ("s1", class.file("s1", &[class.attempt("s1", "other", false).replacen("exam", "practice", 1)])),
    ]);
    assert!(both.students["s1"].tasks[0].attempts.iter().all(|marked| !marked.is_reported));
    assert!(
        refused(&both).iter().any(|said| said.contains("has handed in a file, which counts")),
        "{:?}",
        refused(&both)
    );
}

#[test]
fn what_a_table_lacks_is_said() {
    let class = Class::new(practice);
    let record = taken_back(&class);
    let check = |text: String, column: Option<&str>, expect: &str| {
        let read = read("moodle.txt", text.as_bytes(), &class.marker(), column);
        let cohort = Cohort::gather(&class.assignment, read);
        assert!(refused(&cohort).iter().any(|said| said.contains(expect)), "{expect}: {:?}", refused(&cohort));
    };
    let own = row(&class, "s1", &record);
    check(
        table(&HEADS.replace("Username", "Konto"), from_ref(&own)),
        None,
        "name one with --column: Vor- und Nachname, Konto",
    );
    check(table(HEADS, from_ref(&own)), Some("Matrikel"), "name one with --column");
    check(table(HEADS, &[row(&class, "", &record)]), None, "row 2: an id is needed");
    let without: Vec<String> = own.iter().filter(|cell| !cell.starts_with("planning/")).cloned().collect();
    check(table(HEADS, &[without]), None, "row 2 does not say what was answered");
    check(
        table(HEADS, &[vec!["a".into(), "s1".into(), "planning/hello#1".into()]]),
        None,
        "it is no file of Backstory",
    );
}

#[test]
fn statements_come_to_what_was_played() {
    let class = Class::new(practice);
    let mut record = taken_back(&class);
    record.header.mode = Mode::Practice;
    let told = |record: &Record, name: Option<&str>| {
        let account = |name: &str| Account { home_page: "https://school.example".into(), name: name.into() };
        let actor = name.map(|name| Actor::of(account(name)));
        let telling = Telling { actor, mark: PassMark::default() };
        let marker = class.marker();
        let said = statements(&class.case, record, &telling, |world, _| {
            marker.yardsticks[&(0, world.number(&class.case.scenario))].clone()
        });
        said.unwrap()
    };
    let all = told(&record, Some("s1"));
    let lines: Vec<String> = all.iter().map(|one| serde_json::to_string(one).unwrap()).collect();
    let handed = class
        .gather(&[("s1", class.file("s1", &[class.attempt("s1", "0123abcd", true).replacen("exam", "practice", 1)]))]);
    let score = |cohort: &Cohort| cohort.students["s1"].counted().next().unwrap().map(|marked| marked.summary.score);
    let mut backwards = lines.clone();
    backwards.reverse();
    for text in
        [lines.join("\n"), format!("[{}]", backwards.join(",")), format!("{{\"statements\":[{}]}}", lines.join(","))]
    {
        assert_eq!(score(&class.gather(&[("store.json", text)])), score(&handed));
    }
    let check = |record: &Record, name: Option<&str>, expect: &str| {
        let lines: Vec<String> = told(record, name).iter().map(|one| serde_json::to_string(one).unwrap()).collect();
        let cohort = class.gather(&[("store.json", lines.join("\n"))]);
        assert!(refused(&cohort).iter().any(|said| said.contains(expect)), "{expect}: {:?}", refused(&cohort));
    };
    check(&record, None, "its statements name nobody");
    check(&record, Some("s2"), "its seed is not the one that the assignment gives this student");
    let mut other = record.clone();
    other.header.assignment = Some("other".into());
    check(&other, Some("s1"), "it is for another assignment (other)");
    other.header.assignment = None;
    check(&other, Some("s1"), "not played as part of this assignment");
}
