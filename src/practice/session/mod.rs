//! One attempt as it is being played: takes choices, gives view models and entries for the record.

mod adopt;
mod aids;
mod choose;
mod coach;
mod debrief;
mod resume;
mod scenes;
#[cfg(test)]
mod tests;
mod tries;
mod words;
mod writers_view;

use std::sync::Arc;

use crate::play::encounter::{Case, Event, Replay, Scope, Taken};
use crate::play::score::Yardstick;
use crate::practice::debrief::{Other, Reflecting, Reflection, Turn};
use crate::practice::record::{Entry, Header, Mode, Summary};
use crate::practice::view::{Placed, Practice};

pub use adopt::Adopted;
pub use resume::{ResumeError, header};
pub use words::{Words, person};
pub use writers_view::fired;

use aids::Asked;
use tries::Tries;

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

impl Session {
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

    /// What happened before the first choice.
    pub fn opening(&self) -> &[Event] {
        &self.replay.opening
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

    /// Asks the coach. An exam has none.
    pub fn ask_coach(&mut self) {
        self.asked.coach = true;
    }

    /// Asks what goes through the person's mind. An exam doesn't tell.
    pub fn ask_thought(&mut self) {
        self.asked.thought = true;
    }

    /// The words of its scenario, as they are shown in it.
    pub(in crate::practice) fn words(&self) -> Words<'_> {
        Words { scenario: &self.case.scenario, variant: self.replay.world.variant }
    }

    /// The debrief, with the yardstick if it has been measured.
    pub fn debrief(&self, yardstick: Option<&Yardstick>) -> crate::practice::debrief::Debrief {
        debrief::debrief(self, yardstick)
    }

    /// What would follow each of the lines on offer now, in the order in which they are shown.
    pub fn ahead(&self) -> Vec<Other> {
        debrief::offered(self)
    }

    /// Every turn, as the debrief tells it.
    pub fn all_turns(&self) -> Vec<Turn> {
        debrief::turns(self)
    }

    /// The turn that was taken last, as the debrief tells it.
    pub fn last_turn(&self) -> Option<Turn> {
        self.all_turns().pop()
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
