//! A class, through the program itself: it is given something to play, plays, hands in, and is read.

mod simulated;

use std::path::Path;

use backstory::class::cohort::{Cohort, read};
use backstory::class::report::{Beside, Report, html};
use backstory::content::embedded;
use backstory::model::scenario::LineIx;
use backstory::model::scenario::words::Verdict;
use backstory::play::encounter::{Case, Encounter, Stream};
use backstory::play::score::Effort;
use simulated::{Class, Moment};

use super::play::{backstory, text};

fn run(arguments: &[&str], data: &Path, input: &str) -> (Option<i32>, String) {
    let done = backstory(arguments, data, input);
    (done.status.code(), text(&done.stdout) + &text(&done.stderr))
}

/// A line of a table, cell by cell.
fn row(table: &str, first: &str) -> Vec<String> {
    let line = table.lines().find(|line| line.starts_with(&format!("{first},"))).unwrap_or_default();
    line.split(',').map(str::to_owned).collect()
}

#[test]
fn a_class_is_given_something_plays_hands_in_and_is_read() {
    let at = tempfile::tempdir().unwrap();
    let [course, handed, out] = ["course.ron", "handed", "out"].map(|name| at.path().join(name));
    let [course, out] = [course.to_str().unwrap(), out.to_str().unwrap()];
    let plain = |arguments: &[&str]| {
        let command =
            std::process::Command::new(env!("CARGO_BIN_EXE_backstory")).env("LC_ALL", "C").args(arguments).output();
        let command = command.unwrap();
        (command.status.code(), text(&command.stdout) + &text(&command.stderr))
    };
    let assign =
        ["assign", "amina", "-o", course, "--visit", "planning", "--mode", "exam", "--attempts", "1", "--pass", "50"];
    let (code, said) = plain(&assign);
    assert_eq!(code, Some(0), "{said}");
    assert!(
        said.contains(
            "as an exam, a day of their own for each student, one attempt, the best counts, passed from a score of 50."
        ),
        "{said}"
    );
    assert!(plain(&assign).1.contains("something at"), "a file that exists is left as it is");

    std::fs::create_dir_all(&handed).unwrap();
    for (student, line) in [("s1", "1\n1\n"), ("s2", "2\n2\n")] {
        let data = at.path().join(student);
        let part = ["--assignment", course, "--student", student];
        let play = |input: &str| run(&[&["play"][..], &part].concat(), &data, input);
        // Left in the middle, and gone on with as the exam that it was: there is no help, and nothing is taken back.
        let (code, said) = play(&line.repeat(2));
        assert_eq!(code, Some(0), "{said}");
        assert!(said.contains("--assignment") && said.contains("--student"), "how to go on: {said}");
        let (_, said) = play(&format!("c\nb\n{}", line.repeat(40)));
        assert!(said.contains("of 100") || said.contains("Score"), "{said}");
        let (code, said) = play(line);
        assert_eq!(code, Some(2), "{said}");
        assert!(said.contains("You have used the one attempt that this assignment gives."), "{said}");
        let file = handed.join(format!("{student}.jsonl"));
        let hand_in = [&["data", "export", "-o", file.to_str().unwrap()][..], &part].concat();
        let (code, said) = run(&hand_in, &data, "");
        assert_eq!(code, Some(0), "{said}");
        assert!(said.starts_with(&format!("1 attempt of {student} at “Keep it straight”")), "{said}");
    }
    let early = at.path().join("early.jsonl");
    let (_, said) = run(
        &["data", "export", "-o", early.to_str().unwrap(), "--assignment", course, "--student", "s3"],
        &at.path().join("s3"),
        "",
    );
    assert!(said.contains("amina planning has not been played yet; hand in again when it has"), "{said}");
    std::fs::write(handed.join("holiday.txt"), "We were at the sea.").unwrap();
    std::fs::write(handed.join(".hidden"), "what a system leaves").unwrap();
    let (code, said) = plain(&["cohort", handed.to_str().unwrap(), "--assignment", course, "-o", out]);
    assert_eq!(code, Some(1), "{said}");
    assert!(
        said.contains("3 files of 2 students. 2 attempts hold") && said.contains("  holiday.txt: it is no file"),
        "{said}"
    );
    let table = |name: &str| std::fs::read_to_string(Path::new(out).join(name)).unwrap();
    let grades = table("grades.csv");
    for student in ["s1", "s2"] {
        let row = row(&grades, student);
        let report = run(
            &["report", "-o", at.path().join(format!("{student}.html")).to_str().unwrap()],
            &at.path().join(student),
            "",
        );
        assert_eq!(report.0, Some(0), "{}", report.1);
        let page = std::fs::read_to_string(at.path().join(format!("{student}.html"))).unwrap();
        assert!(page.contains(&format!("Score: {}.", row[2].replace('-', "−"))), "the score of the debrief: {row:?}");
        assert_eq!((row[1].as_str(), row[5].as_str()), ("complete", "1"));
    }
    assert!(table("choices.csv").lines().count() > 10 && table("left-out.csv").contains("holiday.txt"));
    assert!(plain(&["cohort", handed.to_str().unwrap(), "--assignment", course, "-o", out]).1.contains("something at"));
}

#[test]
fn what_is_no_assignment_is_said_with_its_place() {
    let at = tempfile::tempdir().unwrap();
    let file = at.path().join("course.ron");
    let check = |content: &[u8], expect: &str| {
        std::fs::write(&file, content).unwrap();
        let (code, said) = run(&["play", "--assignment", file.to_str().unwrap(), "--student", "s1"], at.path(), "");
        assert!(code == Some(2) && said.contains("course.ron: ") && said.contains(expect), "{said}");
    };
    check(b"Assignment(\n  format: 1,\n  oops", "line 3, column");
    check(b"\xff\xfe", "this is no text");
    let (code, said) = run(&["play", "--assignment", file.to_str().unwrap()], at.path(), "");
    assert!(code == Some(2) && said.contains("--student"), "{said}");
}

/// Somebody who says one of the lines that fit so often, in percent, where there is one.
fn prone(
    percent: u32,
    fits: impl Fn(&Case, &Encounter, LineIx) -> bool,
) -> impl Fn(Moment, &mut Stream) -> Option<LineIx> {
    move |Moment { case, now, key }, stream| {
        let line = key.offered.iter().copied().find(|line| fits(case, now, *line))?;
        (stream.below(100) < percent).then_some(line)
    }
}

fn does(case: &Case, line: LineIx, item: &str) -> bool {
    case.scenario.acts_of(line).iter().any(|act| act.does.is_some_and(|does| case.rubric.item(does).id == item))
}

fn donts(case: &Case, line: LineIx, item: &str) -> bool {
    case.scenario.acts_of(line).iter().any(|act| act.dont.is_some_and(|dont| case.rubric.item(dont).id == item))
}

#[test]
fn what_was_planted_in_a_class_is_what_the_report_raises() {
    let class = Class::new(&["amina"], Some("planning"));
    let marker = class.marker(Effort { playouts: 1_000, width: 50 });
    let correct = prone(60, |case, _, line| donts(case, line, "D6"));
    let hurry =
        prone(60, |case, now, line| does(case, line, "D2") && now.judge(case, line).verdict == Verdict::Mistimed);
    let forget = |Moment { case, key, .. }: Moment, stream: &mut Stream| {
        let is_net = |line: &LineIx| does(case, *line, "S2");
        let others: Vec<LineIx> = key.offered.iter().copied().filter(|line| !is_net(line)).collect();
        (others.len() < key.offered.len()).then(|| others.get(stream.below(others.len() as u32) as usize).copied())?
    };
    let files = (0..60).map(|number| {
        let name = format!("s{number:02}");
        let text = class.hand_in(&name, 85, &[&correct, &hurry, &forget]);
        read(&name, text.as_bytes(), &marker)
    });
    let cohort = Cohort::gather(&class.assignment, files.collect());
    assert!(cohort.refused.is_empty(), "{:?}", cohort.refused);
    let report = Report::of(&cohort, &marker, None);
    let rubric = &class.cases["amina"].rubric;
    let raised: Vec<_> = report.tasks[0].costs.iter().take(3).map(|cost| rubric.item(cost.item).id.as_str()).collect();
    if let Ok(at) = std::env::var("KEEP") {
        std::fs::write(at, html(&report, &Beside { pages: None, corrected: &[] }, &embedded::locale("en").unwrap()))
            .unwrap();
    }
    assert_eq!(raised, ["D6", "S2", "D2"], "{:?}", report.tasks[0].costs);
}
