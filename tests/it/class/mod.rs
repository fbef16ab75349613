//! A class, through the program itself: it is given something to play, plays, hands in, and is read.

mod simulated;
mod whole;

use std::path::Path;

use backstory::class::cohort::Marker;
use backstory::class::report::{Beside, Report, html};
use backstory::content::embedded;
use backstory::play::score::Effort;
use simulated::Class;

use super::play::{backstory, text};

fn run(arguments: &[&str], data: &Path, input: &str) -> (Option<i32>, String) {
    let done = backstory(arguments, data, input);
    (done.status.code(), text(&done.stdout) + &text(&done.stderr))
}

/// The program, in English, wherever it keeps things.
fn plain(arguments: &[&str]) -> (Option<i32>, String) {
    let command =
        std::process::Command::new(env!("CARGO_BIN_EXE_backstory")).env("LC_ALL", "C").args(arguments).output();
    let command = command.unwrap();
    (command.status.code(), text(&command.stdout) + &text(&command.stderr))
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
        assert_eq!((row[1].as_str(), row[6].as_str()), ("complete", "1"));
    }
    assert!(table("choices.csv").lines().count() > 10 && table("left-out.csv").contains("holiday.txt"));
    let report = table("report.html");
    assert!(report.contains("How the class did") || report.contains("how the class did"), "{}", &report[..400]);
    assert!(report.contains("holiday.txt") && report.contains("Ask about these"));
    anew(at.path());
    assert!(plain(&["cohort", handed.to_str().unwrap(), "--assignment", course, "-o", out]).1.contains("something at"));
}

/// The class of the loop is read anew: with a verdict that is disputed, a list, pages to send, and under other names.
fn anew(at: &Path) {
    let file = |name: &str| at.join(name).to_str().unwrap().to_owned();
    let choices = std::fs::read_to_string(at.join("out/choices.csv")).unwrap();
    let harmed = choices.lines().find(|line| line.contains(",harmed,")).expect("somebody did harm");
    let line = harmed.split(',').nth(6).unwrap();
    let corrections = |line: &str| {
        let one = format!("Correction(line: \"{line}\", was: Harmful, is: Landed, because: \"She had asked.\")");
        std::fs::write(file("disputed.ron"), format!("Corrections(scenario: \"amina\", corrections: [{one}])"))
            .unwrap();
    };
    std::fs::write(file("list.csv"), "student\ns1\ns2\nabsent\n").unwrap();
    let cohort = |out: &str, more: &[&str]| {
        let (handed, course, out) = (file("handed"), file("course.ron"), file(out));
        plain(&[&["cohort", &handed, "--assignment", &course, "-o", &out][..], more].concat())
    };
    let (list, disputed, secret) = (file("list.csv"), file("disputed.ron"), file("secret"));
    corrections(&format!("{line}x"));
    let (code, said) = cohort("no", &["--corrections", &disputed]);
    assert!(code == Some(2) && said.contains(&format!("did you mean `{line}`?")), "{said}");
    corrections(line);
    let more = ["--corrections", &disputed, "--list", &list, "--pages", "--pseudonyms", &secret];
    let (code, said) = cohort("anew", &more);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("On the list, and nothing handed in: p-") && said.contains("2 pages in students"), "{said}");
    let anew = at.join("anew");
    let read = |name: &str| std::fs::read_to_string(anew.join(name)).unwrap();
    let (grades, report) = (read("grades.csv"), read("report.html"));
    let by_rules = |row: &str| row.split(',').nth(3).unwrap().to_owned();
    let before = std::fs::read_to_string(at.join("out/grades.csv")).unwrap();
    let mut scores: Vec<_> = before.lines().skip(1).map(|row| row.split(',').nth(2).unwrap().to_owned()).collect();
    let mut ruled: Vec<_> = grades.lines().skip(1).map(by_rules).collect();
    scores.sort_unstable();
    ruled.sort_unstable();
    assert_eq!(ruled, scores, "the scores by the rules are those of before");
    assert!(report.contains("Corrected verdicts") && report.contains("She had asked."));
    let all = [&grades, &report, &read("choices.csv"), &read("left-out.csv"), &said].map(String::as_str).concat();
    for name in ["s1", "s2", "holiday", "absent"] {
        assert!(!all.split(|c: char| !c.is_alphanumeric()).any(|word| word == name), "{name} is named");
    }
    let pages: Vec<_> = std::fs::read_dir(anew.join("students")).unwrap().map(|page| page.unwrap().path()).collect();
    assert!(pages.len() == 2 && pages.iter().all(|page| page.to_str().unwrap().contains("/p-")), "{pages:?}");
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

/// What [`Class::planted`] has.
const PLANTED: [&str; 3] = ["D2", "D6", "S2"];

#[test]
fn what_was_planted_in_a_class_is_what_the_report_raises() {
    // Three classes, each with other days for its students.
    let classes = ["Week 1", "Week 2", "Week 3"].map(|title| Class::new(title, &["amina"], Some("planning")));
    let yardsticks = classes[0].marker(Effort { playouts: 1_000, width: 50 }).yardsticks;
    let locale = embedded::locale("en").unwrap();
    let page = |report: &Report| html(report, &Beside { pages: None, paths: &[], corrected: &[] }, &locale);
    for class in &classes {
        let (assignment, cases, yardsticks) = (&class.assignment, class.cases.clone(), yardsticks.clone());
        let marker = Marker { assignment, cases, yardsticks, by_rules: None };
        let files = class.planted(60);
        let cohort = class.cohort(files.iter(), &marker);
        assert!(cohort.refused.is_empty(), "{:?}", cohort.refused);
        let report = Report::of(&cohort, &marker, None);
        let (rubric, costs) = (&class.cases["amina"].rubric, &report.tasks[0].costs);
        let mut raised: Vec<_> = costs.iter().take(3).map(|cost| rubric.item(cost.item).id.as_str()).collect();
        raised.sort_unstable();
        assert_eq!(raised, PLANTED, "{costs:?}");
        let other = class.cohort(files.iter().rev(), &marker);
        assert_eq!(page(&report), page(&Report::of(&other, &marker, None)), "whatever the order of the files");
        let page = page(&report);
        for item in PLANTED {
            assert!(page.contains(&format!("({item})</h3>")), "{item} is raised on the page");
        }
    }
}
