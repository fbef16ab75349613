//! The whole loop: an assignment, students in a terminal, in a browser, in a course page and in the app, what they hand in, the
//! report, and a corrected verdict.

use std::collections::BTreeMap;
use std::path::Path;

use backstory::web::Desk;
use serde_json::{Value, json};

use super::{plain, row, run};

/// A page of a package, as a browser would have it.
struct Page {
    desk: Desk,
    shown: Value,
    /// What a course page was told, element by element.
    told: BTreeMap<String, String>,
}

impl Page {
    /// Opens a package, in a course page that knows the student where one is named.
    fn open(package: &Path, student: Option<&str>) -> Page {
        let mut desk = Desk::default();
        let parcel: Value = serde_json::from_slice(&std::fs::read(package.join("package.json")).unwrap()).unwrap();
        for file in parcel["files"].as_array().unwrap().iter().filter(|file| file["language"] == "en") {
            let at = file["at"].as_str().unwrap();
            let bytes = [at.as_bytes(), b"\0", &std::fs::read(package.join(at)).unwrap()].concat();
            assert_eq!(desk.load(&bytes), "{}");
        }
        let around = student.map(|student| json!({ "student": student }));
        let start = json!({ "start": { "parcel": parcel, "languages": ["en"], "keeps": "always", "lms": around } });
        let mut page = Page { desk, shown: Value::Null, told: BTreeMap::new() };
        page.tell(start);
        page
    }

    fn tell(&mut self, from: Value) {
        let random = "0123456789abcdef0123456789abcdef";
        let call = json!({ "now": 1_800_000_000_000_i64, "offset": 0, "random": random, "from": from });
        self.shown = serde_json::from_str(&self.desk.answer(call.to_string().as_bytes())).unwrap();
        assert!(self.shown["error"].is_null(), "{}", self.shown);
        for order in self.shown["orders"].as_array().unwrap() {
            for element in order["set"].as_array().into_iter().flatten() {
                let text = |at: usize| element[at].as_str().unwrap().to_owned();
                self.told.insert(text(0), text(1));
            }
        }
    }

    fn press(&mut self, action: &str, value: &str) {
        self.tell(json!({ "do": { "action": action, "value": value, "fields": { "who": value } } }));
    }

    fn has(&self, words: &str) -> bool {
        self.shown["main"].as_str().unwrap().contains(words)
    }

    /// Plays to the debrief, always the first line.
    fn play(&mut self) {
        self.press("open", "amina");
        while !self.has("data-scene=\"debrief\"") {
            match () {
                () if self.has("data-do=\"choose\"") => self.press("choose", "0"),
                () if self.has("data-scene=\"reflecting\"") => self.press("reflect", ""),
                () => self.press("proceed", ""),
            }
        }
    }

    /// What it gives to be handed in.
    fn hand_in(&mut self) -> String {
        self.press("hand-in", "");
        let orders = self.shown["orders"].as_array().unwrap();
        let saved = orders.iter().find(|order| order["order"] == "save").unwrap();
        saved["text"].as_str().unwrap().to_owned()
    }

    /// What the course page exports of it: a row of a table, with its headings in whatever language.
    fn exported(&self, student: &str) -> String {
        let mut row = vec![format!("{student} Name"), student.to_owned(), "1".into()];
        for at in 0.. {
            let cell = |name: &str| self.told.get(&format!("cmi.interactions.{at}.{name}")).cloned();
            let Some(id) = cell("id") else { break };
            row.extend([id, cell("student_response").unwrap()]);
            row.extend([cell("correct_responses.0.pattern").unwrap_or_default(), cell("result").unwrap()]);
        }
        format!("Navn\tUsername\tForsøg\tSpørgsmål 0\tSvar 0\n{}\n", row.join("\t"))
    }
}

#[test]
fn from_the_assignment_to_the_corrected_report() {
    let at = tempfile::tempdir().unwrap();
    let file = |name: &str| at.path().join(name).to_str().unwrap().to_owned();
    let (course, package) = (file("course.ron"), file("package"));
    let assign =
        ["assign", "amina", "-o", &course, "--visit", "planning", "--mode", "exam", "--seed", "7", "--lms-ids"];
    assert_eq!(plain(&assign).0, Some(0));
    let (code, said) = plain(&["package", "--assignment", &course, "--html", "-o", &package]);
    assert_eq!(code, Some(0), "{said}");
    let handed = at.path().join("handed");
    std::fs::create_dir(&handed).unwrap();

    // In a terminal.
    let data = at.path().join("terminal");
    let part = ["--assignment", &course, "--student", "t-1"];
    run(&[&["play"][..], &part].concat(), &data, &"2\n2\n".repeat(60));
    let handed_in = file("handed/t-1.jsonl");
    let (code, said) = run(&[&["data", "export", "-o", &handed_in][..], &part].concat(), &data, "");
    assert_eq!(code, Some(0), "{said}");

    // In a browser; and in a course page, from which nothing comes back but what it exports.
    let mut page = Page::open(Path::new(&package), None);
    page.press("who", "b-1");
    page.play();
    std::fs::write(handed.join("b-1.jsonl"), page.hand_in()).unwrap();
    let mut page = Page::open(Path::new(&package), Some("m-1"));
    page.play();
    std::fs::write(handed.join("moodle.txt"), page.exported("m-1")).unwrap();

    let mut students = vec!["b-1", "m-1", "t-1"];
    if in_the_app(&course, "a-1", &at.path().join("app"), &handed) {
        students.insert(0, "a-1");
    }

    let out = file("out");
    let read = |out: &str, more: &[&str]| {
        let handed = handed.to_str().unwrap();
        plain(&[&["cohort", handed, "--assignment", &course, "-o", out][..], more].concat())
    };
    let (code, said) = read(&out, &[]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("1 of them are as a course page"), "{said}");
    let table = |out: &str, name: &str| std::fs::read_to_string(Path::new(out).join(name)).unwrap();
    let grades = table(&out, "grades.csv");
    for student in &students {
        let row = row(&grades, student);
        let source = if *student == "m-1" { "reported" } else { "handed in" };
        assert_eq!((row[1].as_str(), row[4].as_str()), ("complete", source), "{grades}");
    }
    // Who says the same lines on the same day scores the same, wherever it was played.
    assert_eq!(page.told["cmi.core.score.raw"], row(&grades, "m-1")[2].parse::<i32>().unwrap().max(0).to_string());
    assert!(table(&out, "report.html").contains("course page"));

    let choices = table(&out, "choices.csv");
    let harmed = choices.lines().find(|line| line.contains(",harmed,")).expect("somebody did harm");
    let line = harmed.split(',').nth(6).unwrap();
    let one = format!("Correction(line: \"{line}\", was: Harmful, is: Landed, because: \"She had asked.\")");
    let disputed = file("disputed.ron");
    std::fs::write(&disputed, format!("Corrections(scenario: \"amina\", corrections: [{one}])")).unwrap();
    let anew = file("anew");
    let (code, said) = read(&anew, &["--corrections", &disputed, "--pages"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(table(&anew, "report.html").contains("She had asked."));
    let pages = std::fs::read_dir(Path::new(&anew).join("students")).unwrap().count();
    assert_eq!(pages, students.len());
}

/// Plays it in the app and hands it in; `false` where there is no app.
#[cfg(not(feature = "gui"))]
fn in_the_app(_course: &str, _student: &str, _data: &Path, _handed: &Path) -> bool {
    false
}

#[cfg(feature = "gui")]
fn in_the_app(course: &str, student: &str, data: &Path, handed: &Path) -> bool {
    use backstory::app::{Action, Game, Scene, System};
    use backstory::content::embedded;
    use backstory::practice::driver::Action as Play;

    let system = System { languages: vec!["en".into()], folders: vec![handed.to_owned()], ..System::default() };
    let content = embedded::content().unwrap();
    let mut game = Game::new(content, None, system, Some(data.to_owned()), std::sync::Arc::new(|| {}));
    game.act(Action::Import(course.into()));
    game.act(Action::Be(Some(student.into())));
    game.act(Action::Play(Play::Open("amina".into())));
    for turn in 0.. {
        match game.scene() {
            Scene::Debrief => break,
            Scene::Reflecting => game.act(Action::Play(Play::Reflect(Vec::new()))),
            _ if game.consultation().is_some_and(|now| now.over.is_none() && !now.lines.is_empty()) => {
                game.act(Action::Play(Play::Choose(0)));
            }
            _ => game.act(Action::Play(Play::Proceed)),
        }
        assert!(turn < 200, "it ends");
    }
    game.act(Action::HandIn);
    true
}
