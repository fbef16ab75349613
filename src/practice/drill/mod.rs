//! A drill: single moments out of scenarios that have been met, at states that really occur. Each is answered, and told why.
//! It has a result of its own, and enters no score.

mod deal;
#[cfg(test)]
mod tests;
mod view;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::play::encounter::Case;
use crate::play::score::{Counts, Mark};
use crate::practice::debrief::Turn;
use crate::practice::record::{DRILL, Dealt, Entry, Header, Mode, NEWEST, Record, Summary};
use crate::practice::session::{Scene, Session};
use crate::practice::view::Consultation;

pub use deal::{MOMENTS, Wanted, deal};
pub use view::{Answered, Drilled, Drilling};

/// A drill that is being played.
#[derive(Clone)]
pub struct Drill {
    header: Header,
    moments: Vec<Session>,
    /// The moments that have been answered, as they were before, and what was said.
    answers: Vec<(Consultation, Turn)>,
    /// Whether the last answer is still looked at.
    told: bool,
}

/// Why a drill cannot be played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stale;

/// The first line of a drill's record.
pub fn header(id: String, seed: u32, language: &str, dealt: Vec<Dealt>) -> Header {
    Header {
        format: NEWEST,
        id,
        scenario: DRILL.into(),
        rules_hash: String::new(),
        text_hash: String::new(),
        seed,
        mode: Mode::Practice,
        language: language.into(),
        visit: None,
        assignment: None,
        student: None,
        begun: None,
        drill: Some(dealt),
        workshop: false,
    }
}

impl Drill {
    /// A drill as its record left it; `case` knows what can be played now.
    ///
    /// # Errors
    /// It is none, or a scenario has changed or is gone since it was dealt: its moments are not what they were.
    pub fn resume(record: &Record, case: impl Fn(&str) -> Option<Arc<Case>>) -> Result<Drill, Stale> {
        let dealt = record.header.drill.as_ref().filter(|dealt| !dealt.is_empty()).ok_or(Stale)?;
        let moments = dealt.iter().map(|dealt| moment(dealt, &case)).collect::<Option<Vec<_>>>().ok_or(Stale)?;
        let mut drill = Drill { header: record.header.clone(), moments, answers: Vec::new(), told: false };
        for entry in &record.entries {
            if let Entry::Line(address) = entry {
                drill.answer_at(address).ok_or(Stale)?;
            }
        }
        drill.told = false;
        Ok(drill)
    }

    /// The first line of its record.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// Whether every moment has been answered.
    pub fn is_answered(&self) -> bool {
        self.answers.len() == self.moments.len()
    }

    /// Whether the last answer has been looked at.
    pub fn is_over(&self) -> bool {
        self.is_answered() && !self.told
    }

    /// Says the line with this number, from 0, as shown. `None` while an answer is looked at, and where there is no such line.
    pub fn choose(&mut self, number: usize) -> Option<Entry> {
        let session = self.moments.get_mut(self.answers.len()).filter(|_| !self.told)?;
        let asked = session.consultation();
        let entry = session.choose(number)?;
        self.answers.extend(session.last_turn().map(|turn| (asked, turn)));
        self.told = true;
        Some(entry)
    }

    /// Goes on from an answer to the next moment, or to what the drill came to.
    pub fn proceed(&mut self) {
        self.told = false;
    }

    /// What the record says of it, once every moment has been answered.
    pub fn summary(&self) -> Option<Summary> {
        let mut items: BTreeMap<String, Counts> = BTreeMap::new();
        for (item, mark) in self.answers.iter().flat_map(|(_, turn)| &turn.marks) {
            let counts = items.entry(item.clone()).or_default();
            *counts = counts.plus([*mark].into_iter().collect::<Counts>());
        }
        let right = (self.right(), self.moments.len() as u32);
        self.is_answered().then(|| Summary { right: Some(right), items, ..Summary::default() })
    }

    fn right(&self) -> u32 {
        self.answers.iter().filter(|(_, turn)| turn.acceptable).count() as u32
    }

    /// The item that a moment was dealt for, by its id.
    fn item(&self, at: usize) -> &str {
        self.header.drill.as_ref().and_then(|dealt| dealt.get(at)).map_or("", |dealt| &dealt.item)
    }

    fn answer_at(&mut self, address: &str) -> Option<()> {
        let session = self.moments.get(self.answers.len())?;
        let line = session.case().scenario.find_line(address)?;
        let number = session.offered().iter().position(|offered| *offered == line)?;
        self.told = false;
        self.choose(number).map(|_| ())
    }
}

/// What an answer did for the item that its moment was dealt for.
fn did(turn: &Turn, item: &str) -> Option<Mark> {
    turn.marks.iter().find(|(of, _)| of == item).map(|(_, mark)| *mark)
}

/// Comes to a moment again; `None` where its scenario is another now.
fn moment(dealt: &Dealt, case: impl Fn(&str) -> Option<Arc<Case>>) -> Option<Session> {
    let case = case(&dealt.scenario).filter(|case| case.rules_hash() == dealt.rules_hash)?;
    let header = crate::practice::session::header(&case, String::new(), dealt.seed, Mode::Practice);
    let entries = dealt.path.iter().cloned().map(Entry::Line).collect();
    let mut session = Session::resume(case, Record { header, entries, whole: 0 }).ok()?;
    while matches!(session.scene(), Scene::Interlude | Scene::Briefing) {
        session.proceed();
    }
    (session.scene() == Scene::Talking).then_some(session)
}
