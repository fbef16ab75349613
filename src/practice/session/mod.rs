//! One attempt as it is being played: takes choices, gives view models and entries for the record.

mod adopt;
mod aids;
mod coach;
mod debrief;
mod scenes;
#[cfg(test)]
mod tests;
mod tries;
mod words;
mod writers_view;

use std::sync::Arc;

use crate::model::scenario::{LineIx, VisitIx};
use crate::play::encounter::{Case, Event, Play, Replay, Scope, Taken};
use crate::play::score::Yardstick;
use crate::practice::debrief::{Reflecting, Reflection, TurnNumber};
use crate::practice::record::{Entry, Header, Mode, Record, Summary};
use crate::practice::view::*;

pub use adopt::Adopted;
pub use words::person;
pub use writers_view::fired;

use aids::Asked;
use tries::{Tries, path};
use words::Words;

/// What the trainee is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scene {
    /// Reading what happened at home since the last visit, where anything is told of it.
    Interlude,
    /// Reading before a visit.
    Briefing,
    /// Talking with the patient.
    Talking,
    /// Reading the last words of a visit.
    Closing,
    /// Thinking back, before anything is told; in practice only.
    Reflecting,
    /// Looking back at the whole.
    Debrief,
}

/// An attempt that is being played.
#[derive(Clone)]
pub struct Session {
    case: Arc<Case>,
    header: Header,
    scope: Scope,
    replay: Replay,
    retries: u32,
    tries: Tries,
    /// What was answered since the last choice.
    reflections: Vec<Reflection>,
    scene: Scene,
    practice: Practice,
    asked: Asked,
    /// The number of the line that waits: in an exam to be confirmed, in practice for what is expected of it.
    picked: Option<usize>,
    /// Where a writer has it begin.
    placed: Option<Placed>,
    /// Whether it has been gone on with under other rules.
    is_draft: bool,
}

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
        begun: None,
    }
}

impl Session {
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

    /// How much of the course an attempt plays.
    ///
    /// # Errors
    /// Its visit does not exist.
    pub fn scope_of(case: &Case, header: &Header) -> Result<Scope, ResumeError> {
        let Some(id) = &header.visit else { return Ok(Scope::Course) };
        let at = case.scenario.visits.iter().position(|visit| visit.id == *id);
        at.map(|at| Scope::Visit(VisitIx::new(at))).ok_or_else(|| ResumeError::NoVisit(id.clone()))
    }

    /// What the trainee is doing.
    pub fn scene(&self) -> Scene {
        self.scene
    }

    /// The first line of its record.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// Its case.
    pub fn case(&self) -> &Arc<Case> {
        &self.case
    }

    /// How much of the course is played.
    pub fn scope(&self) -> Scope {
        self.scope
    }

    /// The turns that were taken; those taken back are not among them.
    pub fn turns(&self) -> &[Taken] {
        &self.replay.turns
    }

    /// The world that was drawn.
    pub fn world(&self) -> crate::play::encounter::World {
        self.replay.world
    }

    /// Whether the last line has been said.
    pub fn is_over(&self) -> bool {
        self.replay.now().is_over()
    }

    /// How the trainee wants to practise from now on. An exam has none of it.
    pub fn practise(&mut self, practice: Practice) {
        self.practice = practice;
        if self.header.mode == Mode::Practice && !practice.expects {
            self.picked = None;
        }
    }

    /// What the next visit begins with.
    fn arrival(&self) -> Scene {
        let last = self.replay.turns.last().map_or(&[][..], |turn| &turn.events);
        match last.iter().any(|event| matches!(event, Event::Interlude(_))) {
            true => Scene::Interlude,
            false => Scene::Briefing,
        }
    }

    /// Goes from what happened at home to the briefing, from there to the patient, from the last words of a visit to what
    /// follows, and on to the debrief.
    pub fn proceed(&mut self) {
        self.scene = match (self.scene, self.header.mode) {
            (Scene::Interlude, _) => Scene::Briefing,
            (Scene::Briefing, _) => Scene::Talking,
            (Scene::Closing, _) if !self.is_over() => self.arrival(),
            (Scene::Closing, Mode::Practice) => Scene::Reflecting,
            (Scene::Closing, Mode::Exam) | (Scene::Reflecting, _) => Scene::Debrief,
            (same, _) => same,
        };
    }

    /// What is asked before anything is told.
    pub fn reflecting(&self) -> Reflecting {
        debrief::reflecting(self)
    }

    /// Answers what is asked, question by question, and goes on to the debrief; an empty answer is none.
    pub fn reflect(&mut self, answers: &[String]) -> Vec<Entry> {
        if self.scene != Scene::Reflecting {
            return Vec::new();
        }
        let questions = self.reflecting().questions;
        let answered = questions.into_iter().zip(answers).filter(|(_, answer)| !answer.trim().is_empty());
        let answered = answered.map(|(asked, answer)| Reflection {
            question: asked.question,
            turn: asked.about.map(|about| about.turn),
            answer: answer.trim().into(),
        });
        self.reflections = answered.collect();
        self.proceed();
        self.reflections.iter().cloned().map(Entry::Reflected).collect()
    }

    /// Says the line with this number, from 0, as shown. `None` when it is not on offer.
    ///
    /// In an exam nothing can be taken back, so that a line is picked first (`None`), and said when it is chosen again. Who
    /// practises to expect picks one too, and says it with [`Session::expect`].
    pub fn choose(&mut self, number: usize) -> Option<Entry> {
        if self.scene != Scene::Talking {
            return None;
        }
        let line = self.shown().get(number).copied()?;
        let is_picked = match self.header.mode {
            Mode::Exam => self.picked == Some(number),
            Mode::Practice => !self.practice.expects,
        };
        if !is_picked {
            self.picked = Some(number);
            return None;
        }
        Some(self.say(line, None))
    }

    /// Says the picked line, with what is expected of it. Nothing in an exam, and while none is picked.
    pub fn expect(&mut self, expectation: Expectation) -> Vec<Entry> {
        let picked = self.picked.filter(|_| self.header.mode == Mode::Practice && self.scene == Scene::Talking);
        let Some(line) = picked.and_then(|number| self.shown().get(number).copied()) else { return Vec::new() };
        vec![Entry::Expected(expectation), self.say(line, Some(expectation))]
    }

    /// Picks none, to choose another.
    pub fn put_back(&mut self) {
        self.picked = None;
    }

    fn say(&mut self, line: LineIx, expected: Option<Expectation>) -> Entry {
        self.tries.said(path(&self.replay), line, expected);
        self.replay.choose(&self.case, line);
        self.here_anew();
        if self.replay.turns.last().is_some_and(|turn| ends_visit(&turn.events)) {
            self.scene = Scene::Closing;
        }
        Entry::Line(self.case.scenario[line].address.clone())
    }

    /// Forgets what was asked for and thought at another moment.
    fn here_anew(&mut self) {
        self.picked = None;
        self.asked = Asked::default();
        self.reflections.clear();
    }

    /// Keeps what the trainee would say in their own words, and lets them see the lines; nothing is kept of nothing.
    /// `None` in an exam.
    pub fn say_first(&mut self, words: &str) -> Option<Entry> {
        if self.header.mode == Mode::Exam || self.scene != Scene::Talking {
            return None;
        }
        self.asked.lines = true;
        let words = words.trim();
        if words.is_empty() {
            return None;
        }
        self.tries.wrote(path(&self.replay), words.into());
        Some(Entry::Own(words.into()))
    }

    /// Takes back the last choice. `None` in an exam, and before the first.
    pub fn back(&mut self) -> Option<Entry> {
        if !self.can_go_back() {
            return None;
        }
        self.replay.turns.pop();
        self.retries += 1;
        self.here_anew();
        self.scene = Scene::Talking;
        Some(Entry::Back {})
    }

    /// Goes back to the choice of a turn: everything since is taken back, choice by choice. Nothing in an exam.
    pub fn go_back_to(&mut self, turn: TurnNumber) -> Vec<Entry> {
        let at = |taken: &Taken| (taken.before.visit.0 + 1, taken.before.turns + 1) == (turn.visit, turn.turn);
        let Some(found) = self.replay.turns.iter().position(at) else { return Vec::new() };
        let since = self.replay.turns.len() - found;
        (0..since).filter_map(|_| self.back()).collect()
    }

    fn can_go_back(&self) -> bool {
        self.header.mode == Mode::Practice && !self.replay.turns.is_empty()
    }

    /// Asks the coach. An exam has none.
    pub fn ask_coach(&mut self) {
        self.asked.coach = true;
    }

    /// Asks what goes through the person's mind. An exam doesn't tell.
    pub fn ask_thought(&mut self) {
        self.asked.thought = true;
    }

    fn shown(&self) -> Vec<LineIx> {
        self.replay.now().shown(&self.case, self.header.seed).to_vec()
    }

    fn words(&self) -> Words<'_> {
        Words { scenario: &self.case.scenario, variant: self.replay.world.variant }
    }

    /// The debrief, with the yardstick if it has been measured.
    pub fn debrief(&self, yardstick: Option<&Yardstick>) -> crate::practice::debrief::Debrief {
        debrief::debrief(self, yardstick)
    }

    /// What the record says of a finished attempt.
    pub fn summary(&self, yardstick: Option<&Yardstick>) -> Summary {
        debrief::summary(self, yardstick)
    }
}

fn ends_visit(events: &[Event]) -> bool {
    events.iter().any(|event| matches!(event, Event::VisitEnded(_)))
}

/// The events of a turn up to the end of its visit.
fn until_end(events: &[Event]) -> &[Event] {
    let end = events.iter().position(|event| matches!(event, Event::VisitEnded(_)));
    &events[..end.unwrap_or(events.len())]
}
