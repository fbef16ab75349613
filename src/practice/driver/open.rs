//! Meeting somebody: an attempt is gone on with, begun, or looked back at.

use std::sync::{Arc, OnceLock};

use super::{Driver, Host, Open, Resumed, Told, Trouble, Why};
use crate::play::encounter::Case;
use crate::play::score::{Effort, Yardstick};
use crate::practice::record::{Header, Kept, Mode};
use crate::practice::session::{self, Adopted, Session};
use crate::practice::view::Placed;

impl<H: Host> Driver<H> {
    /// Goes on where the learner has left, or begins.
    pub(super) fn go_on(&mut self, scenario: &str) {
        self.open_by(scenario, |driver, case| {
            driver.read_shelf();
            let header = driver.header(case);
            match driver.left(&header).cloned() {
                Some(kept) => driver.take_up(case, &kept),
                None => {
                    let is_other = |kept: &&Kept| kept.is_open && kept.header.rules_hash != header.rules_hash;
                    let mut own = driver.shelf.iter().filter(|kept| kept.header.scenario == header.scenario);
                    if own.any(|kept| is_other(&kept)) {
                        driver.told.push(Told::Changed);
                    }
                    driver.begin(case, header)
                }
            }
        });
    }

    /// Begins, whatever has been left; that is kept as it is. An exam that was left is gone on with all the same: there is no
    /// second one beside it.
    pub(super) fn begin_anew(&mut self, scenario: &str) {
        self.open_by(scenario, |driver, case| {
            driver.read_shelf();
            let header = driver.header(case);
            match driver.left(&header).filter(|kept| kept.header.mode == Mode::Exam).cloned() {
                Some(kept) => driver.take_up(case, &kept),
                None => driver.begin(case, header),
            }
        });
    }

    /// Goes on with an attempt, or looks back at it, on the version that it was played on where that is known.
    pub(super) fn open_attempt(&mut self, id: &str) {
        let Some(kept) = self.shelf.iter().find(|kept| kept.header.id == id).cloned() else { return };
        if !kept.header.is_consultation() {
            self.leave();
            self.take_up_aside(&kept);
            return;
        }
        match self.host.case_then(&kept.header) {
            Some(then) => self.open_case(&then, |driver, case| driver.take_up(case, &kept)),
            None => self.open_by(&kept.header.scenario, |driver, case| driver.take_up(case, &kept)),
        }
    }

    /// Begins at a moment. Nothing of it is kept, and there is no score to measure.
    pub(super) fn place(&mut self, scenario: &str, placed: Placed) {
        let Some(case) = self.host.case(scenario) else { return };
        self.leave();
        let mut session = Session::placed(case, placed, self.way.seed.unwrap_or(1));
        session.practise(self.practice);
        self.open = Some(Open { done: true, ..Open::new(session, false) });
    }

    fn open_by(&mut self, scenario: &str, way: impl FnOnce(&mut Self, &Arc<Case>) -> Result<Open, Why<H::Error>>) {
        match self.host.case(scenario) {
            Some(case) => self.open_case(&case, way),
            None => self.trouble = Some(Trouble { scenario: scenario.into(), why: Why::NoScenario }),
        }
    }

    fn open_case(&mut self, case: &Arc<Case>, way: impl FnOnce(&mut Self, &Arc<Case>) -> Result<Open, Why<H::Error>>) {
        // What is opened may be what is open, and one program alone has it.
        self.leave();
        match way(self, case) {
            Ok(mut open) => {
                open.session.practise(self.practice);
                self.measure(case, &open);
                let is_it = |now: Arc<Case>| Arc::ptr_eq(&now, case) || now.rules_hash() == case.rules_hash();
                open.is_earlier = !self.host.case(&case.scenario.id).is_some_and(is_it);
                self.open = Some(open);
            }
            Err(why) => self.trouble = Some(Trouble { scenario: case.scenario.id.clone(), why }),
        }
    }

    /// The first line of a new attempt.
    pub(super) fn header(&self, case: &Case) -> Header {
        let (id, seed) = self.host.draw();
        let header = session::header(case, id, self.way.seed.unwrap_or(seed), self.way.mode);
        let (assignment, student) =
            self.way.assigned.clone().map(|assigned| (assigned.assignment, assigned.student)).unzip();
        Header { visit: self.way.visit.clone(), assignment, student, begun: Some(self.host.now()), ..header }
    }

    /// The attempt to go on with: the last one that was begun in the same way, under the same rules, and left before its end.
    fn left(&self, header: &Header) -> Option<&Kept> {
        let is_it = |kept: &&Kept| kept.is_open && kept.header.rules_hash == header.rules_hash;
        self.begun(&header.scenario).rev().find(is_it)
    }

    /// The attempts at a scenario that were begun in the same way.
    fn begun(&self, scenario: &str) -> impl DoubleEndedIterator<Item = &Kept> {
        self.shelf.iter().filter(move |kept| kept.header.scenario == scenario && self.way.is_of(&kept.header))
    }

    fn begin(&mut self, case: &Arc<Case>, header: Header) -> Result<Open, Why<H::Error>> {
        let most = self.way.assigned.as_ref().and_then(|assigned| assigned.attempts);
        if let Some(most) = most.filter(|most| self.begun(&header.scenario).count() >= *most as usize) {
            return Err(Why::NoMore(most));
        }
        let session = Session::begin(case.clone(), header).map_err(Why::Begin)?;
        let is_kept = self.host.begin(session.header()).unwrap_or_else(|error| {
            self.told.push(Told::NotKept(error));
            false
        });
        Ok(Open::new(session, is_kept))
    }

    fn take_up(&mut self, case: &Arc<Case>, kept: &Kept) -> Result<Open, Why<H::Error>> {
        let Resumed { record, repaired } = self.host.resume(&kept.path).map_err(Why::Open)?;
        let done = !record.is_open();
        let session = Session::resume(case.clone(), record).map_err(|error| {
            self.host.let_go();
            Why::GoOn(kept.path.display().to_string(), error)
        })?;
        if repaired {
            self.told.push(Told::Torn);
        }
        self.told.push(Told::GoneOn(session.briefing().visit.number));
        Ok(Open { done, ..Open::new(session, true) })
    }

    /// Has measured, beside the play, what can be reached and what chance would do.
    fn measure(&self, case: &Arc<Case>, open: &Open) {
        let (case, world, scope) = (case.clone(), open.session.world(), open.session.scope());
        let measured = open.yardstick.clone();
        if let Some(known) = self.host.yardstick(&case, world, scope) {
            _ = measured.set(known);
            return;
        }
        self.host.compute(Box::new(move || {
            measured.get_or_init(|| Yardstick::measure(&case, world, scope, Effort::default()));
        }));
    }

    /// Goes on under other words or rules with the attempt that is open, once the host has other cases.
    pub fn adopt(&mut self) {
        // An earlier version stays what it was.
        let Some(open) = self.open.as_mut().filter(|open| !open.is_earlier) else { return };
        let scenario = open.session.header().scenario.clone();
        let Some(case) = self.host.case(&scenario) else {
            self.told.push(Told::Gone(scenario));
            return;
        };
        let was_draft = open.session.is_draft();
        let adopted = open.session.adopt(case);
        open.debrief = None;
        let Adopted::Draft { lost } = adopted else { return };
        // A record belongs to the rules that it was begun under.
        open.is_kept = false;
        self.host.let_go();
        self.told.extend((!was_draft).then_some(Told::Draft));
        self.told.extend((lost > 0).then_some(Told::Lost(lost)));
    }
}

impl Open {
    fn new(session: Session, is_kept: bool) -> Open {
        let yardstick = Arc::new(OnceLock::new());
        Open { session, is_kept, yardstick, debrief: None, is_measured: false, done: false, is_earlier: false }
    }
}
