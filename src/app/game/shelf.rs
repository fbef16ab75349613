//! What can be played, how far the trainee has come with it, and all that they have done.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Zoned;

use super::{Game, Page, header, is_ours};
use crate::play::encounter::Case;
use crate::practice::logbook::{self, Attempt, Known, Logbook};
use crate::practice::record::Header;
use crate::practice::session::Session;
use crate::practice::view::{Card, Library, Progress};
use crate::store::{Kept, Store, StoreError};

impl Game {
    /// Reads what there is, and how far the trainee has come with it. What cannot be read is given back.
    pub(super) fn read_library(&mut self) -> Vec<StoreError> {
        let errors;
        (self.shelf, errors) = self.store.as_ref().map(Store::shelf).unwrap_or_default();
        let cases = self.cases.clone();
        let cards = cases.iter().filter_map(|case| {
            let session = Session::begin(case.clone(), header(case)).ok()?;
            let person = session.briefing().person;
            let scenario = &case.scenario;
            let words = |text| scenario.texts.raw(text).to_owned();
            Some(Card {
                scenario: scenario.id.clone(),
                title: words(scenario.title),
                person,
                difficulty: scenario.difficulty,
                visits: scenario.visits.len() as u8,
                decisions: scenario.visits.iter().map(|visit| u16::from(visit.budget)).sum(),
                warnings: scenario.notes.warnings.iter().map(|text| words(*text)).collect(),
                language: self.other_language(&scenario.language),
                review: (&scenario.notes).into(),
                progress: self.progress(case),
            })
        });
        self.library = Library { cards: cards.collect() };
        if self.page == Page::Logbook {
            self.logbook = self.read_logbook(&cases);
        }
        errors
    }

    /// What a language calls itself, unless it is that of the interface.
    fn other_language(&self, tag: &str) -> Option<String> {
        if tag == self.locale.language() {
            return None;
        }
        let named = self.content.languages().into_iter().find(|(known, _)| known == tag);
        Some(named.map_or_else(|| tag.to_owned(), |(_, name)| name))
    }

    fn progress(&self, case: &Arc<Case>) -> Progress {
        let own = || self.shelf.iter().filter(|kept| kept.header.scenario == case.scenario.id);
        let finished = || own().filter_map(|kept| kept.summary.as_ref());
        // A score that was given by other rules cannot be compared.
        let rules = case.rules_hash();
        let here = own().filter(|kept| kept.header.rules_hash == rules).filter_map(|kept| kept.summary.as_ref());
        let (times, best) = (finished().count() as u16, here.filter_map(|summary| summary.score).max());
        let open = own().rev().find(|kept| kept.is_open && is_ours(&kept.header));
        match open.map(|kept| self.session_of(case, kept)) {
            Some(Some(session)) => {
                let now = session.consultation();
                Progress::Begun { visit: now.visit.number, turns: now.turns }
            }
            _ if times > 0 => Progress::Finished { times, best },
            Some(None) => Progress::Changed,
            None => Progress::New,
        }
    }

    fn session_of(&self, case: &Arc<Case>, kept: &Kept) -> Option<Session> {
        let record = self.store.as_ref()?.read(&kept.path).ok()?;
        Session::resume(case.clone(), record).ok()
    }

    fn read_logbook(&self, cases: &[Arc<Case>]) -> Logbook {
        let Some(rubric) = cases.first().map(|case| &case.rubric) else { return Logbook::default() };
        // Many attempts are of few versions.
        let mut versions = BTreeMap::new();
        let mut is_kept_whole = |header: &Header| {
            let version = (header.rules_hash.clone(), header.text_hash.clone());
            let look = || self.store.as_ref().is_some_and(|store| store.has_version(header));
            *versions.entry(version).or_insert_with(look)
        };
        let attempts = self.shelf.iter().map(|kept| Attempt {
            header: &kept.header,
            turns: kept.turns,
            is_open: kept.is_open,
            summary: kept.summary.as_ref(),
            is_kept_whole: is_kept_whole(&kept.header),
            at: kept.summary.as_ref().and_then(|summary| summary.finished).unwrap_or(kept.written),
        });
        let known = cases.iter().map(|case| {
            let scenario = &case.scenario;
            Known {
                scenario: scenario.id.clone(),
                first_name: scenario.patient.first_name().into(),
                rules_hash: case.rules_hash(),
                teaches: scenario.teaches.iter().map(|item| rubric.item(*item).id.clone()).collect(),
            }
        });
        let mut attempts: Vec<_> = attempts.collect();
        attempts.sort_by_key(|attempt| attempt.at);
        logbook::logbook(&attempts, &known.collect::<Vec<_>>(), rubric, &Zoned::now())
    }
}
