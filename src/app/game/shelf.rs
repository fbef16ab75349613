//! The library: what can be played, and how far the trainee has come with it.

use std::sync::Arc;

use super::{Game, header, is_ours};
use crate::embedded;
use crate::encounter::Case;
use crate::record::Record;
use crate::session::Session;
use crate::view::{Card, Library, Progress};

impl Game {
    /// Reads what there is, and how far the trainee has come with it.
    pub(super) fn read_library(&self) -> Library {
        let records = self.store.as_ref().map(|store| store.list().0).unwrap_or_default();
        let cases = embedded::scenarios().into_iter().filter_map(|(id, _)| embedded::case(id).map(Arc::new));
        let cards = cases.filter_map(|case| {
            let session = Session::begin(case.clone(), header(&case)).ok()?;
            let person = session.briefing().person;
            let scenario = &case.scenario;
            let own = records.iter().map(|(_, record)| record).filter(|record| record.header.scenario == scenario.id);
            let words = |text| scenario.texts.raw(text).to_owned();
            Some(Card {
                scenario: scenario.id.clone(),
                title: words(scenario.title),
                person,
                difficulty: scenario.difficulty,
                visits: scenario.visits.len() as u8,
                decisions: scenario.visits.iter().map(|visit| u16::from(visit.budget)).sum(),
                warnings: scenario.notes.warnings.iter().map(|text| words(*text)).collect(),
                review: (&scenario.notes).into(),
                progress: progress(&case, own.cloned().collect()),
            })
        });
        Library { cards: cards.collect() }
    }
}

fn progress(case: &Arc<Case>, records: Vec<Record>) -> Progress {
    let finished: Vec<_> = records.iter().filter_map(|record| record.summary()).collect();
    let best = finished.iter().filter_map(|summary| summary.score).max();
    let times = finished.len() as u16;
    let open = records.into_iter().rev().find(|record| record.is_open() && is_ours(&record.header));
    match open.map(|record| Session::resume(case.clone(), record)) {
        Some(Ok(session)) => {
            let now = session.consultation();
            Progress::Begun { visit: now.visit.number, turns: now.turns }
        }
        _ if times > 0 => Progress::Finished { times, best },
        Some(Err(_)) => Progress::Changed,
        None => Progress::New,
    }
}
