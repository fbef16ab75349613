//! Another case under a running attempt: in another language, or because its files have changed.

use std::sync::Arc;

use super::{Scene, Session, Tries, ends_visit, writers_view};
use crate::model::scenario::{LineIx, VisitIx};
use crate::play::encounter::{Case, Replay, Scope};

/// What became of an attempt whose case has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Adopted {
    /// Only words have changed.
    Words,
    /// What happens may have changed too: the attempt is a draft from here on.
    Draft {
        /// How many of its last lines could not be said again.
        lost: usize,
    },
}

impl Session {
    /// Goes on with another case at the same place, as far as the lines that were said can be said in it.
    pub fn adopt(&mut self, case: Arc<Case>) -> Adopted {
        let rules = case.rules_hash().to_owned();
        if rules == self.header.rules_hash {
            self.case = case;
            return Adopted::Words;
        }
        let before = std::mem::replace(&mut self.case, case);
        let case = self.case.clone();
        self.scope = match &self.header.visit {
            Some(id) => {
                let visit = case.scenario.visits.iter().position(|visit| visit.id == *id);
                visit.map_or(Scope::Course, |at| Scope::Visit(VisitIx::new(at)))
            }
            None => Scope::Course,
        };
        let addresses = self.replay.turns.iter().map(|turn| before.scenario[turn.line].address.as_str());
        let addresses: Vec<&str> = addresses.collect();
        let mut replay = self.begun(&case);
        for address in &addresses {
            let line = case.scenario.find_line(address).filter(|line| replay.now().offered(&case).contains(line));
            let Some(line) = line else { break };
            replay.choose(&case, line);
        }
        let lost = addresses.len() - replay.turns.len();
        self.tries = self.tries.moved(&before, &case);
        self.replay = replay;
        self.header.rules_hash = rules;
        case.text_hash().clone_into(&mut self.header.text_hash);
        self.is_draft = true;
        self.picked = None;
        if !self.fits(self.scene) {
            self.scene = self.scene_of_turns();
        }
        Adopted::Draft { lost }
    }

    /// Whether the attempt has been gone on with under other rules: it has no score, and is not kept.
    pub fn is_draft(&self) -> bool {
        self.is_draft
    }

    /// The beginning, in a case.
    pub(super) fn begun(&self, case: &Case) -> Replay {
        match &self.placed {
            Some(placed) => writers_view::begin(placed, case, self.header.seed),
            None => Replay::begin(case, self.header.seed, self.scope),
        }
    }

    /// Whether the trainee can be doing this after the turns that have been taken.
    fn fits(&self, scene: Scene) -> bool {
        let ends = self.replay.turns.last().is_some_and(|turn| ends_visit(&turn.events));
        match scene {
            Scene::Interlude | Scene::Briefing => !self.is_over() && (ends || self.replay.turns.is_empty()),
            Scene::Talking => !self.is_over(),
            Scene::Closing => ends,
            Scene::Reflecting | Scene::Debrief => self.is_over(),
        }
    }

    /// What the trainee does after the turns that have been taken.
    fn scene_of_turns(&self) -> Scene {
        match self.replay.turns.last() {
            Some(turn) if ends_visit(&turn.events) => Scene::Closing,
            _ if self.is_over() => Scene::Debrief,
            Some(_) => Scene::Talking,
            None => Scene::Briefing,
        }
    }
}

impl Tries {
    /// The same in another case, as far as its lines are there.
    fn moved(&self, from: &Case, to: &Case) -> Tries {
        let line = |line: LineIx| to.scenario.find_line(&from.scenario[line].address);
        self.filtered(line)
    }
}
