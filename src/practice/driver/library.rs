//! What can be played, how far the learner has come with it, and all that they have done.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Zoned;

use super::{Driver, Host};
use crate::model::rubric::Item;
use crate::model::scenario::Visit;
use crate::play::encounter::Case;
use crate::practice::logbook::{self, Attempt, Known, Logbook};
use crate::practice::portfolio;
use crate::practice::record::{Header, Kept};
use crate::practice::session::{Session, person};
use crate::practice::view::{Card, Library, Progress};

impl<H: Host> Driver<H> {
    /// Looks again at which attempts there are. Why some cannot be read is given back.
    pub fn read_shelf(&mut self) -> Vec<H::Error> {
        let errors;
        (self.shelf, errors) = self.host.shelf();
        errors
    }

    /// All attempts, the latest last, as they were when the shelf was read.
    pub fn shelf(&self) -> &[Kept] {
        &self.shelf
    }

    /// A card for each of these cases. `language` says what a language calls itself where it is not the interface's.
    pub fn library(&self, cases: &[Arc<Case>], language: impl Fn(&str) -> Option<String>) -> Library {
        let card = |case: &Arc<Case>| {
            let scenario = &case.scenario;
            let words = |text| scenario.texts.raw(text).to_owned();
            let is_played = |visit: &&Visit| self.way.visit.as_ref().is_none_or(|id| visit.id == *id);
            let visits = || scenario.visits.iter().filter(is_played);
            let decisions = visits().map(|visit| u16::from(visit.budget)).sum();
            let named = |item: &Item| (item.id.clone(), item.title.clone());
            Card {
                scenario: scenario.id.clone(),
                title: words(scenario.title),
                person: person(scenario),
                difficulty: scenario.difficulty,
                stage: scenario.patient.stage,
                teaches: scenario.teaches.iter().map(|item| case.rubric.item(*item)).map(named).collect(),
                country: scenario.country().map(Into::into),
                visits: visits().count() as u8,
                decisions,
                minutes: portfolio::reckoned(decisions),
                warnings: scenario.notes.warnings.iter().map(|text| words(*text)).collect(),
                language: language(&scenario.language),
                review: (&scenario.notes).into(),
                progress: self.progress(case),
            }
        };
        Library { cards: cases.iter().map(card).collect() }
    }

    /// Who of these has no attempt yet that was begun in this way and played to its end.
    pub fn unfinished<'c>(&self, cases: &'c [Arc<Case>]) -> Vec<&'c Arc<Case>> {
        let is_done = |case: &Arc<Case>| {
            let own = self.shelf.iter().filter(|kept| kept.header.scenario == case.scenario.id && !kept.is_open);
            own.filter(|kept| self.way.is_of(&kept.header)).count() > 0
        };
        cases.iter().filter(|case| !is_done(case)).collect()
    }

    fn progress(&self, case: &Arc<Case>) -> Progress {
        // Who was given it has what they did for it in sight, and nothing else.
        let is_given =
            |kept: &&Kept| (self.way.assigned.is_none() || self.way.is_of(&kept.header)) && !kept.header.workshop;
        let own = || self.shelf.iter().filter(|kept| kept.header.scenario == case.scenario.id).filter(is_given);
        let finished = || own().filter_map(|kept| kept.summary.as_ref());
        // A score that was given by other rules cannot be compared.
        let rules = case.rules_hash();
        let here = own().filter(|kept| kept.header.rules_hash == rules).filter_map(|kept| kept.summary.as_ref());
        let (times, best) = (finished().count() as u16, here.filter_map(|summary| summary.score).max());
        let open = own().rev().find(|kept| kept.is_open && self.way.is_of(&kept.header));
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
        let record = self.host.read(&kept.path).ok()?;
        Session::resume(case.clone(), record).ok()
    }

    /// All that the learner has done, as of a time, with what they wrote in their own words.
    pub fn logbook(&self, cases: &[Arc<Case>], now: &Zoned) -> Logbook {
        Logbook { own: self.own_words(), ..self.practised(cases, now) }
    }

    /// The same without their own words, for which records have to be read.
    pub fn practised(&self, cases: &[Arc<Case>], now: &Zoned) -> Logbook {
        let Some(rubric) = cases.first().map(|case| &case.rubric) else { return Logbook::default() };
        // Many attempts are of few versions.
        let mut versions = BTreeMap::new();
        let mut is_kept_whole = |header: &Header| {
            let version = (header.rules_hash.clone(), header.text_hash.clone());
            *versions.entry(version).or_insert_with(|| self.host.is_kept_whole(header))
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
                rules_hash: case.rules_hash().into(),
                difficulty: scenario.difficulty,
                teaches: scenario.teaches.iter().map(|item| rubric.item(*item).id.clone()).collect(),
            }
        });
        let mut attempts: Vec<_> = attempts.collect();
        attempts.sort_by_key(|attempt| attempt.at);
        logbook::logbook(&attempts, &known.collect::<Vec<_>>(), rubric, now)
    }
}
