//! The driver with a host that keeps everything in memory.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use jiff::Timestamp;

use super::*;
use crate::content::embedded;
use crate::look::locale::Locale;
use crate::play::encounter::Case;
use crate::practice::record::{self, Header, Record, Summary, encode};
use crate::practice::said::Said;

/// Why something goes wrong here.
#[derive(Debug, PartialEq)]
struct Full;

impl Said for Full {
    fn said(&self, _: &Locale) -> String {
        "full".into()
    }
}

/// What lies on the table: attempts by their ids, each as its lines.
#[derive(Clone, Default)]
struct Table(Rc<RefCell<BTreeMap<String, String>>>);

impl Table {
    fn entries(&self, id: &str) -> Vec<Entry> {
        record::read(self.0.borrow()[id].as_bytes()).unwrap().1.map(Result::unwrap).collect()
    }
}

struct Memory {
    case: Arc<Case>,
    table: Table,
    open: Option<String>,
    /// How many entries there is room for.
    room: usize,
    /// How many attempts were drawn.
    drawn: std::cell::Cell<u32>,
}

impl Host for Memory {
    type Error = Full;

    fn case(&self, scenario: &str) -> Option<Arc<Case>> {
        (scenario == self.case.scenario.id).then(|| self.case.clone())
    }

    fn case_then(&self, header: &Header) -> Option<Arc<Case>> {
        self.case(&header.scenario)
    }

    fn shelf(&self) -> (Vec<Kept>, Vec<Full>) {
        let attempts = self.table.0.borrow();
        let kept = attempts.iter().map(|(id, lines)| Kept {
            path: PathBuf::from(id),
            written: Timestamp::UNIX_EPOCH,
            ..Kept::of(lines.as_bytes()).unwrap()
        });
        (kept.collect(), Vec::new())
    }

    fn is_kept_whole(&self, _: &Header) -> bool {
        false
    }

    fn read(&self, path: &Path) -> Result<Record, Full> {
        let id = path.to_str().unwrap();
        Ok(Record::decode(self.table.0.borrow()[id].as_bytes()).unwrap())
    }

    fn begin(&mut self, header: &Header) -> Result<bool, Full> {
        self.open = Some(header.id.clone());
        self.table.0.borrow_mut().insert(header.id.clone(), encode(header));
        Ok(true)
    }

    fn resume(&mut self, path: &Path) -> Result<Resumed, Full> {
        self.open = path.to_str().map(Into::into);
        Ok(Resumed { record: self.read(path)?, repaired: false })
    }

    fn keep(&mut self, entry: &Entry) -> Result<(), Full> {
        self.room = self.room.checked_sub(1).ok_or(Full)?;
        let mut attempts = self.table.0.borrow_mut();
        attempts.get_mut(self.open.as_ref().unwrap()).unwrap().push_str(&encode(entry));
        Ok(())
    }

    fn let_go(&mut self) {
        self.open = None;
    }

    fn now(&self) -> Timestamp {
        Timestamp::UNIX_EPOCH
    }

    fn draw(&self) -> (String, u32) {
        self.drawn.set(self.drawn.get() + 1);
        (format!("attempt-{}", self.drawn.get()), 5)
    }

    fn compute(&self, _: Work) {
        // Nobody has computed anything until somebody waits.
    }
}

fn driver(table: &Table, way: Way) -> Driver<Memory> {
    let case = Arc::new(embedded::case("marama").unwrap());
    // Far from those that another driver has drawn.
    let drawn = (10 * table.0.borrow().len() as u32).into();
    Driver::new(Memory { case, table: table.clone(), open: None, room: usize::MAX, drawn }, way)
}

/// Goes on until something else is to be done than to go on.
fn arrive(driver: &mut Driver<Memory>) {
    while driver.scene().is_some_and(|scene| scene != Scene::Talking && scene != Scene::Debrief) {
        driver.act(Action::Proceed);
    }
}

fn to_the_end(driver: &mut Driver<Memory>) {
    while driver.scene().is_some_and(|scene| scene != Scene::Debrief) {
        driver.act(Action::Choose(0));
        arrive(driver);
    }
}

fn told(driver: &mut Driver<Memory>) -> Vec<&'static str> {
    let names = driver.told().into_iter().map(|told| match told {
        Told::GoneOn(_) => "gone on",
        Told::Torn => "torn",
        Told::Changed => "changed",
        Told::NotKept(Full) => "not kept",
        Told::Draft => "draft",
        Told::Lost(_) => "lost",
        Told::Gone(_) => "gone",
    });
    names.collect()
}

#[test]
fn what_was_left_is_gone_on_with_and_what_is_begun_anew_is_not() {
    let table = Table::default();
    let mut first = driver(&table, Way::default());
    first.act(Action::Open("marama".into()));
    arrive(&mut first);
    (0..3).for_each(|_| first.act(Action::Choose(0)));
    first.act(Action::Leave);
    assert!(first.session().is_none());
    let mut again = driver(&table, Way::default());
    again.act(Action::Open("marama".into()));
    assert_eq!((told(&mut again), again.session().unwrap().turns().len()), (vec!["gone on"], 3));
    again.act(Action::BeginAnew("marama".into()));
    assert_eq!((told(&mut again), again.session().unwrap().turns().len()), (vec![], 0));
    assert_eq!(table.0.borrow().len(), 2);
    // An exam is another attempt, and there is no second one beside it.
    let exam = || Way { mode: Mode::Exam, ..Way::default() };
    let mut first = driver(&table, exam());
    first.act(Action::Open("marama".into()));
    assert_eq!((told(&mut first), table.0.borrow().len()), (vec![], 3));
    let mut second = driver(&table, Way { seed: Some(9), ..exam() });
    second.act(Action::BeginAnew("marama".into()));
    assert_eq!((told(&mut second), table.0.borrow().len()), (vec!["gone on"], 3));
}

#[test]
fn an_assignment_has_attempts_of_its_own_and_no_more_than_it_gives() {
    let table = Table::default();
    let assigned = |student: &str| {
        let assigned = Assigned { assignment: "a".into(), student: student.into(), attempts: Some(2) };
        Way { assigned: Some(assigned), ..Way::default() }
    };
    let mut alone = driver(&table, Way::default());
    alone.act(Action::Open("marama".into()));
    let mut student = driver(&table, assigned("s1"));
    student.act(Action::Open("marama".into()));
    assert_eq!((told(&mut student), table.0.borrow().len()), (vec![], 2), "what was played before is no part of it");
    let header = student.session().unwrap().header();
    assert_eq!((header.assignment.as_deref(), header.student.as_deref()), (Some("a"), Some("s1")));
    student.act(Action::Open("marama".into()));
    student.act(Action::BeginAnew("marama".into()));
    assert_eq!((told(&mut student), table.0.borrow().len()), (vec!["gone on"], 3));
    student.act(Action::BeginAnew("marama".into()));
    assert!(matches!(student.trouble().map(|trouble| &trouble.why), Some(Why::NoMore(2))));
    // Whoever else sits there has their own.
    let mut other = driver(&table, assigned("s2"));
    other.act(Action::Open("marama".into()));
    assert_eq!((told(&mut other), table.0.borrow().len()), (vec![], 4));
}

#[test]
fn an_attempt_is_measured_closed_and_looked_back_at_with_those_before_it() {
    let table = Table::default();
    let mut driver = driver(&table, Way::default());
    for time in 0..2 {
        driver.act(Action::BeginAnew("marama".into()));
        driver.read_shelf();
        arrive(&mut driver);
        to_the_end(&mut driver);
        assert_eq!(driver.debrief().unwrap().score.shown, None, "nobody has measured it yet");
        driver.wait();
        let debrief = driver.debrief().unwrap();
        assert!(debrief.score.shown.is_some());
        assert_eq!(debrief.habits.iter().any(|habit| habit.before.is_some()), time == 1);
    }
    let kept = table.entries("attempt-2");
    assert_eq!(kept.iter().filter(|entry| matches!(entry, Entry::Done(_))).count(), 1);
    // Looking back at it again changes nothing.
    driver.read_shelf();
    driver.act(Action::OpenAttempt("attempt-2".into()));
    driver.wait();
    assert_eq!(table.entries("attempt-2"), kept);
}

#[test]
fn what_cannot_be_kept_is_told_once_and_play_goes_on() {
    let table = Table::default();
    let mut driver = driver(&table, Way::default());
    driver.host.room = 2;
    driver.act(Action::Open("marama".into()));
    arrive(&mut driver);
    to_the_end(&mut driver);
    driver.wait();
    assert_eq!((told(&mut driver), driver.is_kept()), (vec!["not kept"], false));
    assert_eq!(table.entries("attempt-1").len(), 2);
    assert!(driver.debrief().is_some());
}

#[test]
fn whoever_is_not_there_cannot_be_met() {
    let mut driver = driver(&Table::default(), Way::default());
    driver.act(Action::Open("nobody".into()));
    assert!(driver.trouble().is_some_and(|trouble| !trouble.is_kept()) && driver.scene().is_none());
    driver.act(Action::Open("marama".into()));
    assert!(driver.trouble().is_none() && driver.scene() == Some(Scene::Briefing));
}

/// Meets Marama for a few lines, so that there are moments to drill.
fn met(table: &Table) -> Driver<Memory> {
    let mut driver = driver(table, Way::default());
    driver.act(Action::Open("marama".into()));
    arrive(&mut driver);
    (0..3).for_each(|_| driver.act(Action::Choose(0)));
    driver.act(Action::Leave);
    driver
}

#[test]
fn a_drill_is_dealt_out_of_what_has_been_met_and_every_answer_is_kept() {
    let table = Table::default();
    let mut nobody = driver(&table, Way::default());
    nobody.act(Action::Drill);
    assert!(nobody.drill().is_none() && table.0.borrow().is_empty(), "nobody has been met");
    let mut driver = met(&table);
    driver.act(Action::Drill);
    let (of, id) = {
        let drill = driver.drill().unwrap();
        (drill.view().unwrap().of, drill.header().id.clone())
    };
    for answered in 1..=usize::from(of) {
        driver.act(Action::Choose(0));
        assert_eq!(table.entries(&id).len(), answered + usize::from(answered == usize::from(of)));
        // A page or a window that ends here loses nothing.
        let mut again = self::driver(&table, Way::default());
        again.read_shelf();
        again.act(Action::OpenAttempt(id.clone()));
        let number = again.drill().unwrap().view().map(|shown| usize::from(shown.number));
        assert_eq!(number, (answered < usize::from(of)).then_some(answered + 1));
        driver.act(Action::Proceed);
    }
    assert!(driver.drill().unwrap().drilled().is_some());
    let done = table.entries(&id);
    assert!(matches!(done.last(), Some(Entry::Done(Summary { right: Some(_), .. }))));
    driver.act(Action::Leave);
    assert!(driver.drill().is_none());
    driver.act(Action::Drill);
    assert_ne!(driver.drill().unwrap().header().id, id, "what is done is not gone on with");
}

#[test]
fn a_drill_that_was_left_is_gone_on_with() {
    let table = Table::default();
    let mut driver = met(&table);
    driver.act(Action::Drill);
    driver.act(Action::Choose(1));
    let id = driver.drill().unwrap().header().id.clone();
    driver.act(Action::Leave);
    driver.act(Action::Drill);
    let drill = driver.drill().unwrap();
    assert_eq!((drill.header().id.as_str(), drill.view().unwrap().number), (id.as_str(), 2));
}
