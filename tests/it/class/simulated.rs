//! A class that is simulated: students of some ability, with weaknesses that are planted, who play an assignment and hand in.

use std::collections::BTreeMap;
use std::sync::Arc;

use backstory::class::assignment::{Assignment, Student, Task, Terms, Wish};
use backstory::class::cohort::{Cohort, Lead, Marker, read};
use backstory::content::embedded;
use backstory::model::scenario::LineIx;
use backstory::model::scenario::words::Verdict;
use backstory::play::encounter::{Case, Encounter, Stream, World};
use backstory::play::score::{Effort, Key, Yardstick};
use backstory::practice::record::{BUNDLE, Entry, Header, Mode, Summary, encode};
use backstory::practice::session::{self, Session};

/// A moment at which a student chooses.
#[derive(Clone, Copy)]
pub struct Moment<'a> {
    pub case: &'a Case,
    pub now: &'a Encounter,
    pub key: &'a Key,
}

/// What somebody says instead of what they would say: a line on offer, where they have a weakness for it.
pub type Weakness<'a> = &'a dyn Fn(Moment, &mut Stream) -> Option<LineIx>;

pub struct Class {
    pub assignment: Assignment,
    pub cases: BTreeMap<String, Arc<Case>>,
}

impl Class {
    /// A class that plays these scenarios as an exam, each student on a day of their own, which is another under another title.
    pub fn new(title: &str, scenarios: &[&str], visit: Option<&str>) -> Class {
        let cases: BTreeMap<String, Arc<Case>> =
            scenarios.iter().map(|id| ((*id).to_owned(), Arc::new(embedded::case(id).unwrap()))).collect();
        let content = embedded::content().unwrap();
        let wish = Wish {
            title: Some(title.into()),
            tasks: cases.keys().map(|id| (id.clone(), visit.map(str::to_owned))).collect(),
            terms: Terms { mode: Mode::Exam, ..Terms::default() },
            ..Wish::default()
        };
        let spoken = content.speak("en").unwrap();
        Class { assignment: Assignment::made(wish, &content, &spoken).unwrap(), cases }
    }

    /// Measures every world that a student can meet.
    pub fn marker(&self, effort: Effort) -> Marker<'_> {
        let measured = self.assignment.tasks.iter().enumerate().flat_map(|(at, task)| {
            let case = &self.cases[&task.scenario];
            let scope = Session::scope_of(case, &self.header(at, "nobody", "x")).unwrap();
            World::all(&case.scenario)
                .map(move |world| ((at, world.number(&case.scenario)), Yardstick::measure(case, world, scope, effort)))
        });
        let yardsticks = measured.collect();
        Marker { assignment: &self.assignment, cases: self.cases.clone(), yardsticks, by_rules: None }
    }

    fn header(&self, task: usize, student: &str, id: &str) -> Header {
        let Task { scenario, visit, .. } = &self.assignment.tasks[task];
        let seed = self.assignment.seed_of(&Student::try_from(student.to_owned()).unwrap());
        Header {
            visit: visit.clone(),
            assignment: Some(self.assignment.terms.id.clone()),
            student: Some(student.into()),
            ..session::header(&self.cases[scenario], id.into(), seed, Mode::Exam)
        }
    }

    /// What a student hands in who says one of the best lines so often, in percent, any line otherwise, and what their
    /// weaknesses make them say before either.
    pub fn hand_in(&self, student: &str, ability: u32, weaknesses: &[Weakness]) -> String {
        let lead = Lead {
            backstory: BUNDLE,
            assignment: self.assignment.terms.id.clone(),
            student: Student::try_from(student.to_owned()).unwrap(),
        };
        let mut text = encode(&lead);
        for (at, task) in self.assignment.tasks.iter().enumerate() {
            let case = &self.cases[&task.scenario];
            let header = self.header(at, student, &format!("{student}-{at}"));
            let scope = Session::scope_of(case, &header).unwrap();
            let mut stream = Stream::new(header.seed, &task.scenario);
            let mut now = Encounter::begin(case, World::drawn(&case.scenario, header.seed), scope, |_| {});
            text += &encode(&header);
            while let Some(key) = Key::of(case, &now) {
                let weak =
                    weaknesses.iter().find_map(|weakness| weakness(Moment { case, now: &now, key: &key }, &mut stream));
                let Some(line) = weak.or_else(|| key.pick(ability, &mut stream)) else { break };
                text += &encode(&Entry::Line(case.scenario[line].address.clone()));
                now = now.step(case, line, |_| {});
            }
            text += &encode(&Entry::Done(Summary::default()));
        }
        text
    }

    /// A class that chooses well, but for three things: it corrects her (D6), explores at the wrong moment (D2), and says nothing
    /// of when to ring (S2).
    pub fn planted(&self, students: usize) -> Vec<(String, String)> {
        let correct = prone(60, |case, _, line| donts(case, line, "D6"));
        let hurry =
            prone(60, |case, now, line| does(case, line, "D2") && now.judge(case, line).verdict == Verdict::Mistimed);
        let forget = |Moment { case, key, .. }: Moment, stream: &mut Stream| {
            let is_net = |line: &LineIx| does(case, *line, "S2");
            let others: Vec<LineIx> = key.offered.iter().copied().filter(|line| !is_net(line)).collect();
            let is_offered = others.len() < key.offered.len();
            is_offered.then(|| others.get(stream.below(others.len() as u32) as usize).copied())?
        };
        let file = |number: usize| {
            let name = format!("s{number:02}");
            let text = self.hand_in(&name, 92, &[&correct, &hurry, &forget]);
            (name, text)
        };
        (0..students).map(file).collect()
    }

    /// The class of these files.
    pub fn cohort<'f>(&self, files: impl Iterator<Item = &'f (String, String)>, marker: &Marker) -> Cohort {
        Cohort::gather(
            &self.assignment,
            files.flat_map(|(name, text)| read(name, text.as_bytes(), marker, None)).collect(),
        )
    }
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
