//! A whole course, played by the driver as a page would: without a disk, a clock or a thread.

use std::path::Path;
use std::sync::Arc;

use backstory::content::embedded;
use backstory::look::locale::Locale;
use backstory::play::encounter::Case;
use backstory::practice::driver::{Action, Driver, Host, Resumed, Way, Work};
use backstory::practice::record::{Entry, Header, Kept, Record, encode};
use backstory::practice::said::Said;
use backstory::practice::session::Scene;

/// A host that has one patient, and keeps a hash of what it is given to keep.
struct Page {
    case: Arc<Case>,
    hash: u64,
}

/// Nothing can be kept on a page.
struct Nowhere;

impl Said for Nowhere {
    fn said(&self, _: &Locale) -> String {
        "nothing is kept here".into()
    }
}

impl Page {
    /// Fowler, Noll and Vo's hash, of 64 bits.
    fn hash(&mut self, text: &str) {
        self.hash = text.bytes().fold(self.hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    }
}

impl Host for Page {
    type Error = Nowhere;

    fn case(&self, scenario: &str) -> Option<Arc<Case>> {
        (scenario == self.case.scenario.id).then(|| self.case.clone())
    }

    fn case_then(&self, header: &Header) -> Option<Arc<Case>> {
        self.case(&header.scenario)
    }

    fn shelf(&self) -> (Vec<Kept>, Vec<Nowhere>) {
        (Vec::new(), Vec::new())
    }

    fn is_kept_whole(&self, _: &Header) -> bool {
        false
    }

    fn read(&self, _: &Path) -> Result<Record, Nowhere> {
        Err(Nowhere)
    }

    fn begin(&mut self, _: &Header) -> Result<bool, Nowhere> {
        Ok(true)
    }

    fn resume(&mut self, _: &Path) -> Result<Resumed, Nowhere> {
        Err(Nowhere)
    }

    fn keep(&mut self, entry: &Entry) -> Result<(), Nowhere> {
        self.hash(&encode(entry));
        Ok(())
    }

    fn let_go(&mut self) {}

    fn now(&self) -> jiff::Timestamp {
        jiff::Timestamp::UNIX_EPOCH
    }

    fn draw(&self) -> (String, u32) {
        ("page".into(), 0)
    }

    fn compute(&self, work: Work) {
        work();
    }
}

/// What a course of a scenario comes to whose lines are chosen by their numbers, one after the other: a hash of all that
/// was kept of it, its score among it, and of every event.
fn played(scenario: &str, seed: u32) -> u64 {
    let Some(case) = embedded::case(scenario) else { return 0 };
    let page = Page { case: Arc::new(case), hash: 0xcbf2_9ce4_8422_2325 };
    let mut driver = Driver::new(page, Way { seed: Some(seed), ..Way::default() });
    driver.act(Action::Open(scenario.into()));
    let mut turn = seed as usize;
    while let Some(session) = driver.session() {
        match session.scene() {
            Scene::Debrief => break,
            Scene::Talking => {
                let lines = session.consultation().lines.len().max(1);
                turn += 1;
                driver.act(Action::Choose(turn * turn % lines));
            }
            _ => driver.act(Action::Proceed),
        }
    }
    let events = driver.session().map(|session| {
        let events = session.turns().iter().flat_map(|taken| &taken.events);
        events.map(|event| format!("{event:?}\n")).collect::<String>()
    });
    driver.host.hash(&events.unwrap_or_default());
    driver.host.hash
}

/// What six courses come to, a line each.
pub fn told() -> String {
    let courses = ["amina", "marama"].into_iter().flat_map(|scenario| (1..=3).map(move |seed| (scenario, seed)));
    courses.map(|(scenario, seed)| format!("{scenario} {seed} {:016x}\n", played(scenario, seed))).collect()
}
