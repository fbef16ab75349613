//! What is played beside courses, a drill or a workshop: it is gone on with or begun, and everything of it is kept.

use std::sync::Arc;

use jiff::tz::TimeZone;

use super::{Driver, Host, Resumed, Told, Trouble, Why};
use crate::play::encounter::Case;
use crate::practice::drill::{self, Drill, deal};
use crate::practice::logbook::due;
use crate::practice::record::{Entry, Header, Kept, Record, Summary};
use crate::practice::workshop::{self, Workshop};

/// What is open.
pub(super) struct Aside {
    what: What,
    /// Whether entries go on being kept.
    is_kept: bool,
}

enum What {
    /// A drill, and whether what it came to is kept.
    Drill(Box<Drill>, bool),
    /// A workshop.
    Workshop(Box<Workshop>),
}

/// What a facilitator can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lead {
    /// To go on.
    Forward,
    /// To go back a step.
    Backward,
    /// To stop here and talk, or not.
    Discuss,
    /// To have so many hands up for the line with this number, from 0.
    Hands(usize, u8),
    /// To choose the line with this number, from 0, instead of the room.
    Pick(usize),
    /// To see the answer to another line beside the one that was given, by its number, from 0.
    Beside(usize),
}

impl<H: Host> Driver<H> {
    /// The drill that is played.
    pub fn drill(&self) -> Option<&Drill> {
        match &self.aside.as_ref()?.what {
            What::Drill(drill, _) => Some(drill),
            What::Workshop(_) => None,
        }
    }

    /// The workshop that is played.
    pub fn workshop(&self) -> Option<&Workshop> {
        match &self.aside.as_ref()?.what {
            What::Workshop(workshop) => Some(workshop),
            What::Drill(..) => None,
        }
    }

    /// The scenarios in which somebody has been met.
    fn met(&self) -> Vec<String> {
        let has_met = |kept: &&Kept| kept.turns > 0 && kept.header.is_consultation();
        let mut met: Vec<String> = Vec::new();
        for kept in self.shelf.iter().filter(has_met) {
            if !met.contains(&kept.header.scenario) {
                met.push(kept.header.scenario.clone());
            }
        }
        met
    }

    /// Goes on with the drill that was left, or deals one: for what is due, out of the scenarios that have been met. Nothing
    /// happens where nobody has been met.
    pub(super) fn begin_drill(&mut self) {
        self.leave();
        self.read_shelf();
        let is_left = |kept: &&Kept| kept.is_open && kept.header.drill.is_some();
        let left: Vec<Kept> = self.shelf.iter().rev().filter(is_left).cloned().collect();
        if left.iter().any(|kept| self.take_up_aside(kept)) {
            return;
        }
        let cases: Vec<_> = self.met().iter().filter_map(|id| self.host.case(id)).collect();
        let Some(language) = cases.first().map(|case| case.scenario.language.clone()) else { return };
        let (id, seed) = self.host.draw();
        let dealt = deal(&cases, &self.wanted(&cases), seed);
        let header = Header { begun: Some(self.host.now()), ..drill::header(id, seed, &language, dealt) };
        let record = Record { header, entries: Vec::new(), whole: 0 };
        let Ok(drill) = Drill::resume(&record, |id| self.host.case(id)) else { return };
        self.begin_aside(&record.header, What::Drill(Box::new(drill), false));
    }

    /// The items that a drill is dealt for: those that are due; where none is, those that will be first.
    fn wanted(&self, cases: &[Arc<Case>]) -> Vec<String> {
        let skills = self.practised(cases, &self.host.now().to_zoned(TimeZone::UTC)).skills;
        let due: Vec<String> = due(&skills).into_iter().map(|skill| skill.id.clone()).collect();
        if !due.is_empty() {
            return due;
        }
        let mut soon: Vec<_> = skills.iter().collect();
        soon.sort_by_key(|skill| skill.due);
        soon.into_iter().map(|skill| skill.id.clone()).collect()
    }

    /// Goes on with the workshop that was left with somebody, or begins one.
    pub(super) fn begin_workshop(&mut self, scenario: &str, anew: bool) {
        self.leave();
        self.read_shelf();
        let Some(case) = self.host.case(scenario) else {
            self.trouble = Some(Trouble { scenario: scenario.into(), why: Why::NoScenario });
            return;
        };
        let is_left = |kept: &&Kept| {
            kept.is_open && kept.header.workshop && kept.header.rules_hash == case.rules_hash() && kept.turns > 0
        };
        let left = self.shelf.iter().rev().find(is_left).filter(|_| !anew).cloned();
        if left.is_some_and(|kept| self.take_up_aside(&kept)) {
            return;
        }
        let (id, seed) = self.host.draw();
        let seed = self.way.seed.unwrap_or(seed);
        let header = Header { begun: Some(self.host.now()), ..workshop::header(&case, id, seed) };
        let record = Record { header: header.clone(), entries: Vec::new(), whole: 0 };
        match Workshop::resume(case, record) {
            Ok(workshop) => self.begin_aside(&header, What::Workshop(Box::new(workshop))),
            Err(error) => self.trouble = Some(Trouble { scenario: scenario.into(), why: Why::Begin(error) }),
        }
    }

    fn begin_aside(&mut self, header: &Header, what: What) {
        let is_kept = self.host.begin(header).unwrap_or_else(|error| {
            self.told.push(Told::NotKept(error));
            false
        });
        self.aside = Some(Aside { what, is_kept });
    }

    /// Opens a drill or a workshop again; whether that can be.
    pub(super) fn take_up_aside(&mut self, kept: &Kept) -> bool {
        let Ok(Resumed { record, repaired }) = self.host.resume(&kept.path) else { return false };
        let done = !record.is_open();
        let what = match record.header.workshop {
            false => {
                Drill::resume(&record, |id| self.host.case(id)).ok().map(|drill| What::Drill(Box::new(drill), done))
            }
            true => {
                let case = self.host.case_then(&record.header);
                let workshop = case.and_then(|case| Workshop::resume(case, record).ok());
                workshop.map(|workshop| What::Workshop(Box::new(workshop)))
            }
        };
        let Some(what) = what else {
            self.host.let_go();
            return false;
        };
        self.told.extend(repaired.then_some(Told::Torn));
        self.aside = Some(Aside { what, is_kept: true });
        true
    }

    /// Answers a moment of a drill; in a workshop the facilitator chooses.
    pub(super) fn answer(&mut self, number: usize) {
        let Some(aside) = &mut self.aside else { return };
        let kept = match &mut aside.what {
            What::Drill(drill, _) => drill.choose(number).into_iter().collect(),
            What::Workshop(workshop) => {
                workshop.choose(number);
                Vec::new()
            }
        };
        self.keep_aside(kept);
    }

    /// Goes on from an answer.
    pub(super) fn go_on_aside(&mut self) {
        match self.aside.as_mut().map(|aside| &mut aside.what) {
            Some(What::Drill(drill, _)) => drill.proceed(),
            Some(What::Workshop(_)) => self.lead(Lead::Forward),
            None => {}
        }
    }

    /// Does what a facilitator asks for.
    pub(super) fn lead(&mut self, lead: Lead) {
        let Some(What::Workshop(workshop)) = self.aside.as_mut().map(|aside| &mut aside.what) else { return };
        let kept = match lead {
            Lead::Forward => workshop.forward(),
            Lead::Backward => workshop.back(),
            Lead::Discuss => workshop.discuss(),
            Lead::Hands(number, hands) => {
                workshop.hands(number, hands);
                Vec::new()
            }
            Lead::Pick(number) => {
                workshop.choose(number);
                Vec::new()
            }
            Lead::Beside(number) => {
                workshop.beside(Some(number));
                Vec::new()
            }
        };
        self.keep_aside(kept);
    }

    /// Keeps what a drill came to, once all is answered.
    pub(super) fn settle_aside(&mut self) {
        let Some(What::Drill(drill, done)) = self.aside.as_mut().map(|aside| &mut aside.what) else { return };
        let Some(summary) = drill.summary().filter(|_| !*done) else { return };
        *done = true;
        let finished = Some(self.host.now());
        self.keep_aside(vec![Entry::Done(Summary { finished, ..summary })]);
    }

    fn keep_aside(&mut self, entries: Vec<Entry>) {
        for mut entry in entries {
            let Some(aside) = self.aside.as_mut().filter(|aside| aside.is_kept) else { return };
            if let Entry::Done(summary) = &mut entry {
                summary.finished = Some(self.host.now());
            }
            if let Err(error) = self.host.keep(&entry) {
                aside.is_kept = false;
                self.host.let_go();
                self.told.push(Told::NotKept(error));
            }
        }
    }
}
