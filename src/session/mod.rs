//! One attempt as it is being played: takes choices, gives view models and entries for the record.

mod coach;
mod debrief;
#[cfg(test)]
mod tests;
mod tries;
mod words;

use std::sync::Arc;

use crate::debrief::TurnNumber;
use crate::encounter::{Case, Encounter, Event, Play, Replay, Scope, Taken};
use crate::record::{Entry, Header, Mode, Record, Summary};
use crate::scenario::{LevelIx, LineIx, SubjectKind, VisitIx};
use crate::score::Yardstick;
use crate::view::*;

pub use words::person;

use tries::Tries;
use words::Words;

/// What the trainee is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// Reading before a visit.
    Briefing,
    /// Talking with the patient.
    Talking,
    /// Reading the last words of a visit.
    Closing,
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
    moment: Moment,
    coached: bool,
    /// The number of the line that waits to be confirmed, in an exam.
    picked: Option<usize>,
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
}

/// The first line of a new record: the whole course, under the present rules.
pub fn header(case: &Case, id: String, seed: u32, mode: Mode) -> Header {
    Header {
        format: crate::record::FORMAT,
        id,
        scenario: case.scenario.id.clone(),
        rules_hash: case.rules_hash(),
        text_hash: case.text_hash(),
        seed,
        mode,
        language: case.scenario.language.clone(),
        visit: None,
        assignment: None,
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
        let scope = match &record.header.visit {
            None => Scope::Course,
            Some(id) => match case.scenario.visits.iter().position(|visit| visit.id == *id) {
                Some(at) => Scope::Visit(VisitIx::new(at)),
                None => return Err(ResumeError::NoVisit(id.clone())),
            },
        };
        let addresses = record.lines().into_iter().enumerate();
        let lines = addresses
            .map(|(at, address)| case.scenario.find_line(address).ok_or(ResumeError::NotOffered(at + 1)))
            .collect::<Result<Vec<_>, _>>()?;
        let play = Play { seed: record.header.seed, scope, lines };
        let replay = play.replay(&case).map_err(|error| ResumeError::NotOffered(error.turn))?;
        let retries = record.retries();
        let tries = tries(&case, &record, &replay);
        let mut session = Session {
            case,
            header: record.header,
            scope,
            replay,
            retries,
            tries,
            moment: Moment::Briefing,
            coached: false,
            picked: None,
        };
        session.moment = match session.replay.turns.last() {
            _ if session.replay.now().is_over() => Moment::Debrief,
            Some(turn) if !ends_visit(&turn.events) => Moment::Talking,
            _ => Moment::Briefing,
        };
        Ok(session)
    }

    /// What the trainee is doing.
    pub fn moment(&self) -> Moment {
        self.moment
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
    pub fn world(&self) -> crate::encounter::World {
        self.replay.world
    }

    /// Goes from the briefing to the patient, and from the last words of a visit to what follows.
    pub fn proceed(&mut self) {
        self.moment = match self.moment {
            Moment::Briefing => Moment::Talking,
            Moment::Closing if !self.replay.now().is_over() => Moment::Briefing,
            Moment::Closing => Moment::Debrief,
            same => same,
        };
    }

    /// Says the line with this number, from 0, as shown. `None` when it is not on offer.
    ///
    /// In an exam nothing can be taken back, so that a line is picked first (`None`), and said when it is chosen again.
    pub fn choose(&mut self, number: usize) -> Option<Entry> {
        if self.moment != Moment::Talking {
            return None;
        }
        let line = self.shown().get(number).copied()?;
        if self.header.mode == Mode::Exam && self.picked != Some(number) {
            self.picked = Some(number);
            return None;
        }
        self.picked = None;
        self.tries.note(self.replay.turns.iter().map(|turn| turn.line).collect(), line);
        self.replay.choose(&self.case, line);
        self.coached = false;
        if self.replay.turns.last().is_some_and(|turn| ends_visit(&turn.events)) {
            self.moment = Moment::Closing;
        }
        Some(Entry::Line(self.case.scenario[line].address.clone()))
    }

    /// Takes back the last choice. `None` in an exam, and before the first.
    pub fn back(&mut self) -> Option<Entry> {
        if !self.can_go_back() {
            return None;
        }
        self.replay.turns.pop();
        self.retries += 1;
        self.coached = false;
        self.moment = Moment::Talking;
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

    /// Asks the coach. `false` in an exam.
    pub fn ask_coach(&mut self) -> bool {
        self.coached = self.header.mode == Mode::Practice && self.moment == Moment::Talking;
        self.coached
    }

    fn shown(&self) -> Vec<LineIx> {
        self.replay.now().shown(&self.case, self.header.seed).to_vec()
    }

    fn words(&self) -> Words<'_> {
        Words { scenario: &self.case.scenario, variant: self.replay.world.variant }
    }

    /// The visit that is briefed, played or closing.
    fn visit(&self) -> VisitIx {
        match (self.moment, self.replay.turns.last()) {
            (Moment::Closing, Some(turn)) => turn.before.visit,
            _ => self.replay.now().visit,
        }
    }

    /// What is read before the present visit.
    pub fn briefing(&self) -> Briefing {
        let (words, scenario) = (self.words(), &self.case.scenario);
        let visit = &scenario[self.visit()];
        let before = self.replay.turns.last().map_or(&[][..], |turn| &turn.events);
        let interlude = before.iter().filter_map(|event| match event {
            Event::Interlude(ix) => Some(words.text(scenario[*ix].text)),
            _ => None,
        });
        let first = scenario.visits.first().is_some_and(|first| first.id == visit.id);
        Briefing {
            person: words.person(),
            visit: words.visit(self.visit()),
            referral: visit.referral.map(|text| words.text(text)),
            intake: if first { scale_scores(&scenario.patient.intake) } else { Vec::new() },
            behaviour: words.text(scenario.patient.behaviour),
            task: words.text(visit.brief),
            budget: visit.budget,
            interlude: interlude.collect(),
            warnings: scenario.notes.warnings.iter().map(|text| words.text(*text)).collect(),
            review: (&scenario.notes).into(),
        }
    }

    /// The present moment of the consultation.
    pub fn consultation(&self) -> Consultation {
        let (words, scenario) = (self.words(), &self.case.scenario);
        let closing = matches!(self.moment, Moment::Closing | Moment::Debrief);
        let visit = self.visit();
        let now = self.replay.now();
        let turns = self.replay.turns.iter().filter(|turn| turn.before.visit == visit);
        let mut history = Vec::new();
        let mut speech = words.utterances(opening(&self.replay, visit));
        for turn in turns.clone() {
            let line = words.line(turn.line);
            history.push(HistoryTurn { before: std::mem::take(&mut speech), line });
            speech = words.utterances(until_end(&turn.events));
        }
        let last = if closing { turns.clone().next_back().map_or(now, |turn| &turn.before) } else { now };
        let lines = if self.moment == Moment::Talking { self.shown() } else { Vec::new() };
        let over = closing.then(|| if now.is_over() { Over::Course } else { Over::NextVisit });
        Consultation {
            person: words.person(),
            visit: words.visit(visit),
            turns: turns.count() as u8,
            budget: scenario[visit].budget,
            cue: speech.iter().rev().find(|said| said.patient).map_or(last.state.moment.cue, |said| said.cue),
            mood: mood(&self.case, now),
            speech,
            lines: lines.into_iter().map(|line| words.line(line)).collect(),
            history,
            coached: self.header.mode == Mode::Practice,
            coach: self.coached.then(|| coach::question(&self.case, self.replay.now())),
            can_go_back: self.can_go_back(),
            picked: self.picked,
            over,
        }
    }

    /// The debrief, with the yardstick if it has been measured.
    pub fn debrief(&self, yardstick: Option<&Yardstick>) -> crate::debrief::Debrief {
        debrief::debrief(self, yardstick)
    }

    /// What the record says of a finished attempt.
    pub fn summary(&self, yardstick: Option<&Yardstick>) -> Summary {
        let debrief = self.debrief(yardstick);
        Summary { score: debrief.score.shown, ending: debrief.ending.title }
    }
}

/// What was said first at each moment of a record. A line that was taken back and was never on offer is passed over.
fn tries(case: &Case, record: &Record, replay: &Replay) -> Tries {
    let mut tries = Tries::default();
    let mut now = Replay { turns: Vec::new(), ..replay.clone() };
    for entry in &record.entries {
        match entry {
            Entry::Line(address) => {
                let line = case.scenario.find_line(address).filter(|line| now.now().offered(case).contains(line));
                let Some(line) = line else { break };
                tries.note(now.turns.iter().map(|turn| turn.line).collect(), line);
                now.choose(case, line);
            }
            Entry::Back {} => drop(now.turns.pop()),
            Entry::Done(_) => {}
        }
    }
    tries
}

fn ends_visit(events: &[Event]) -> bool {
    events.iter().any(|event| matches!(event, Event::VisitEnded(_)))
}

/// What was said at the beginning of a visit.
fn opening(replay: &Replay, visit: VisitIx) -> &[Event] {
    let all = std::iter::once(&replay.opening).chain(replay.turns.iter().map(|turn| &turn.events));
    all.filter_map(|events| {
        let at = events.iter().position(|event| *event == Event::VisitBegan(visit))?;
        Some(&events[at..])
    })
    .next()
    .unwrap_or_default()
}

/// The events of a turn up to the end of its visit.
fn until_end(events: &[Event]) -> &[Event] {
    let end = events.iter().position(|event| matches!(event, Event::VisitEnded(_)));
    &events[..end.unwrap_or(events.len())]
}

fn mood(case: &Case, now: &Encounter) -> Mood {
    let fears = case.scenario.subjects.iter().filter(|subject| subject.kind == SubjectKind::Fear);
    let fear = fears.filter_map(|subject| subject.level).map(|level| now.state.level(level)).max();
    Mood {
        alliance: now.state.level(LevelIx::ALLIANCE),
        autonomy: now.state.level(LevelIx::AUTONOMY),
        efficacy: now.state.level(LevelIx::EFFICACY),
        distress: now.state.level(LevelIx::DISTRESS),
        fear: fear.unwrap_or(0),
    }
}

/// Ids and ranges of the real scales, in the order in which they are shown.
pub(crate) const SCALES: [(&str, (u8, u8)); 5] =
    [("pseq", (0, 60)), ("tsk11", (11, 44)), ("fabq_pa", (0, 24)), ("fabq_w", (0, 42)), ("pcs", (0, 52))];

fn scale_scores(intake: &crate::scenario::Intake) -> Vec<ScaleScore> {
    let scores = [intake.pseq, intake.tsk11, intake.fabq_pa, intake.fabq_w, intake.pcs];
    let scores = SCALES.into_iter().zip(scores);
    scores.filter_map(|((scale, range), score)| Some(ScaleScore { scale, score: score?, range })).collect()
}
