//! What the screens show of an attempt: the briefing and the consultation.

use super::{Scene, Session, aids, until_end};
use crate::look::portrait::Mood;
use crate::model::scenario::{Intake, LevelIx, Needs, RealScale, SubjectKind, VisitIx};
use crate::play::encounter::{Case, Encounter, Event, Replay};
use crate::practice::record::Mode;
use crate::practice::view::*;

impl Session {
    /// The visit that is briefed, played or closing.
    fn visit(&self) -> VisitIx {
        match (self.scene, self.replay.turns.last()) {
            (Scene::Closing, Some(turn)) => turn.before.visit,
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

    /// What safety still asks for, where the person gives a last chance. An exam gives no warning but theirs.
    fn warning(&self) -> Option<Needs> {
        let now = self.replay.now();
        let warns = self.header.mode == Mode::Practice && self.scene == Scene::Talking;
        (warns && now.is_last_chance(&self.case)).then(|| Needs::open(&self.case, now))
    }

    /// The present moment of the consultation.
    pub fn consultation(&self) -> Consultation {
        let (words, scenario) = (self.words(), &self.case.scenario);
        let closing = matches!(self.scene, Scene::Closing | Scene::Reflecting | Scene::Debrief);
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
        let lines = if self.scene == Scene::Talking { self.offered() } else { Vec::new() };
        let over = closing.then(|| if now.is_over() { Over::Course } else { Over::NextVisit });
        Consultation {
            person: words.person(),
            visit: words.visit(visit),
            turns: turns.count() as u8,
            budget: scenario[visit].budget,
            cue: speech.iter().rev().find(|said| said.patient).map_or(last.state.context.cue, |said| said.cue),
            mood: mood(&self.case, now),
            speech,
            lines: lines.into_iter().map(|line| words.line(line)).collect(),
            history,
            aids: aids::aids(self),
            can_go_back: self.can_go_back(),
            picked: self.picked,
            open: self.warning(),
            over,
        }
    }
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

fn scale_scores(intake: &Intake) -> Vec<ScaleScore> {
    let scores = RealScale::ALL.into_iter();
    scores.filter_map(|scale| Some(ScaleScore { scale, score: intake.score(scale)? })).collect()
}
