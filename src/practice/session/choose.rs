//! Choosing a line: what is thought before it, and how it is said and taken back.

use super::aids::Asked;
use super::tries::path;
use super::{Scene, Session, ends_visit};
use crate::model::scenario::LineIx;
use crate::play::encounter::Taken;
use crate::practice::debrief::TurnNumber;
use crate::practice::record::{Entry, Mode};
use crate::practice::view::{Expectation, OfferedLine};

impl Session {
    /// Says the line with this number, from 0, as shown. `None` when it is not on offer.
    ///
    /// In an exam nothing can be taken back, so that a line is picked first (`None`), and said when it is chosen again. Who
    /// practises to expect picks one too, and says it with [`Session::expect`].
    pub fn choose(&mut self, number: usize) -> Option<Entry> {
        if self.scene != Scene::Talking {
            return None;
        }
        let line = self.offered().get(number).copied()?;
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
        let Some(line) = picked.and_then(|number| self.offered().get(number).copied()) else { return Vec::new() };
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

    pub(super) fn can_go_back(&self) -> bool {
        self.header.mode == Mode::Practice && !self.replay.turns.is_empty()
    }

    /// For every turn, the lines that were on offer, in the order in which they were shown, and the number of the one that was
    /// said, from 0.
    pub fn walls(&self) -> Vec<(Vec<OfferedLine>, usize)> {
        let words = self.words();
        let wall = |turn: &Taken| {
            let shown = turn.before.shown(&self.case, self.header.seed);
            let said = shown.iter().position(|line| *line == turn.line).unwrap_or(0);
            (shown.iter().map(|line| words.line(*line)).collect(), said)
        };
        self.replay.turns.iter().map(wall).collect()
    }

    /// The lines on offer, in the order in which they are shown.
    pub fn offered(&self) -> Vec<LineIx> {
        self.replay.now().shown(&self.case, self.header.seed).to_vec()
    }
}
