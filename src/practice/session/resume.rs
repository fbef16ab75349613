//! Where an attempt begins: anew, or at the place where its record left it.

use std::sync::Arc;

use super::aids::Asked;
use super::tries::Tries;
use super::{Scene, Session, ends_visit};
use crate::play::encounter::{Case, Play, Scope};
use crate::practice::record::{Entry, Header, Mode, Record};
use crate::practice::view::Practice;

/// Why an attempt cannot be gone on with.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum ResumeError {
    /// The scenario, the rubric or the response model has changed since.
    #[error("it was played on an earlier version of this scenario")]
    OtherRules,
    /// The visit does not exist.
    #[error("the scenario has no visit `{0}`")]
    NoVisit(String),
    /// A choice was not on offer.
    #[error("choice {0} was not on offer: the file was changed")]
    NotOffered(usize),
    /// It is called an exam and has what no exam has.
    #[error("it is called an exam, and has steps back or aids: the file was changed")]
    NoExam,
}

/// The first line of a new record: the whole course, under the present rules.
pub fn header(case: &Case, id: String, seed: u32, mode: Mode) -> Header {
    Header {
        format: crate::practice::record::FORMAT,
        id,
        scenario: case.scenario.id.clone(),
        rules_hash: case.rules_hash().into(),
        text_hash: case.text_hash().into(),
        seed,
        mode,
        language: case.scenario.language.clone(),
        visit: None,
        assignment: None,
        student: None,
        begun: None,
        drill: None,
        workshop: false,
    }
}

impl Session {
    /// How much of the course an attempt plays.
    ///
    /// # Errors
    /// Its visit does not exist.
    pub fn scope_of(case: &Case, header: &Header) -> Result<Scope, ResumeError> {
        let visit = header.visit.as_deref();
        let scope = Scope::of(&case.scenario, visit);
        scope.ok_or_else(|| ResumeError::NoVisit(visit.unwrap_or_default().to_owned()))
    }

    /// A new attempt.
    ///
    /// # Errors
    /// The header names a visit that does not exist.
    pub fn begin(case: Arc<Case>, header: Header) -> Result<Session, ResumeError> {
        Session::resume(case, Record { header, entries: Vec::new(), whole: 0 })
    }

    /// An attempt that was left, at the same place.
    ///
    /// # Errors
    /// It belongs to other rules, or its choices were not on offer.
    pub fn resume(case: Arc<Case>, record: Record) -> Result<Session, ResumeError> {
        if record.header.rules_hash != case.rules_hash() {
            return Err(ResumeError::OtherRules);
        }
        let has_aids = |entry: &Entry| matches!(entry, Entry::Back {} | Entry::Own(_) | Entry::Expected(_));
        if record.header.mode == Mode::Exam && record.entries.iter().any(has_aids) {
            return Err(ResumeError::NoExam);
        }
        let scope = Session::scope_of(&case, &record.header)?;
        let addresses = record.lines().into_iter().enumerate();
        let lines = addresses
            .map(|(at, address)| case.scenario.find_line(address).ok_or(ResumeError::NotOffered(at + 1)))
            .collect::<Result<Vec<_>, _>>()?;
        let play = Play { seed: record.header.seed, scope, lines };
        let replay = play.replay(&case).map_err(|error| ResumeError::NotOffered(error.turn))?;
        let retries = record.retries();
        let tries = Tries::of(&case, &record, &replay);
        let reflections = record.reflections();
        let looked_back = !record.is_open() || !reflections.is_empty() || record.header.mode == Mode::Exam;
        let mut session = Session {
            case,
            header: record.header,
            scope,
            replay,
            retries,
            tries,
            reflections,
            scene: Scene::Briefing,
            practice: Practice::default(),
            asked: Asked::default(),
            picked: None,
            placed: None,
            is_draft: false,
        };
        session.scene = match session.replay.turns.last() {
            _ if session.is_over() && looked_back => Scene::Debrief,
            _ if session.is_over() => Scene::Reflecting,
            Some(turn) if !ends_visit(&turn.events) => Scene::Talking,
            _ => session.arrival(),
        };
        Ok(session)
    }
}
