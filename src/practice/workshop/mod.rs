//! A room plays together: everybody votes by a show of hands, talks, and votes again; what the room wants is said, or what the
//! facilitator chooses. Nobody's practice is counted by it.
//!
//! Everything goes by two keys, forward and back, as on a presenter's clicker; numbers are typed beside them.

mod summary;
#[cfg(test)]
mod tests;
mod view;
mod votes;

use std::sync::Arc;

use crate::play::encounter::Case;
use crate::practice::record::{Entry, Header, Mode, NEWEST, Record, Summary};
use crate::practice::session::{self, ResumeError, Scene, Session};

pub use summary::{Moved, RoomMoment, RoomSummary, html};
pub use view::{Line, Notes, Room};
pub use votes::Votes;

/// Where a room is at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Reading before a visit, or what happened at home.
    Reading,
    /// Hearing and seeing the patient; the lines are not shown yet.
    Listening,
    /// Voting.
    Voting,
    /// Talking about why somebody might say each of the lines.
    Discussing,
    /// Voting once more.
    Again,
    /// Seeing what the patient answers.
    Answered,
    /// Seeing how it landed, what it moved and why.
    Revealed,
    /// The course is over: where the room split and moved.
    Over,
}

/// A workshop that is being played.
#[derive(Clone)]
pub struct Workshop {
    session: Session,
    step: Step,
    votes: Votes,
    /// What is being typed: the votes of the present round.
    hands: Vec<u8>,
    /// The number of the line, from 0, that the facilitator has chosen instead of the room.
    chosen: Option<usize>,
    /// Whether the lines of this moment are talked about.
    discusses: bool,
    /// The number of another line, from 0, whose answer is shown beside the one that was given.
    beside: Option<usize>,
    /// Whether what a line earned and why is seen on the wall.
    done: bool,
}

/// The first line of the record of a workshop.
pub fn header(case: &Case, id: String, seed: u32) -> Header {
    Header { format: NEWEST, workshop: true, ..session::header(case, id, seed, Mode::Practice) }
}

impl Workshop {
    /// A workshop as its record left it.
    ///
    /// # Errors
    /// It belongs to other rules, or its choices were not on offer.
    pub fn resume(case: Arc<Case>, record: Record) -> Result<Workshop, ResumeError> {
        let done = !record.is_open();
        let votes = Votes::of(&record);
        let session = Session::resume(case, record)?;
        let step = match session.scene() {
            Scene::Talking => Step::Listening,
            Scene::Interlude | Scene::Briefing => Step::Reading,
            _ => Step::Over,
        };
        let mut room =
            Workshop { session, step, votes, hands: Vec::new(), chosen: None, discusses: false, beside: None, done };
        room.arrive(step);
        Ok(room)
    }

    /// The first line of its record.
    pub fn header(&self) -> &Header {
        self.session.header()
    }

    /// The session that the room plays.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Where the room is.
    pub fn step(&self) -> Step {
        self.step
    }

    /// Comes to a step of the present moment.
    fn arrive(&mut self, step: Step) {
        self.step = step;
        let turn = self.session.turns().len();
        match step {
            Step::Listening => {
                (self.chosen, self.beside) = (None, None);
                self.discusses = self.is_stop();
                self.hands = Vec::new();
            }
            Step::Voting | Step::Again => {
                let lines = self.session.offered().len();
                let known = self.votes.at(turn, step == Step::Again).map(<[u8]>::to_vec);
                self.hands = known.unwrap_or_default();
                self.hands.resize(lines, 0);
            }
            _ => {}
        }
    }

    /// Whether the author names this moment as one to stop at.
    fn is_stop(&self) -> bool {
        self.stop().is_some()
    }

    /// Goes on: to the lines, to the talk where there is one, to the answer, to what it did, to the next moment.
    pub fn forward(&mut self) -> Vec<Entry> {
        match self.step {
            Step::Reading => {
                self.session.proceed();
                if self.session.scene() == Scene::Talking {
                    self.arrive(Step::Listening);
                }
                Vec::new()
            }
            Step::Listening => {
                self.arrive(Step::Voting);
                Vec::new()
            }
            Step::Voting if self.discusses => {
                let kept = self.keep_votes();
                self.arrive(Step::Discussing);
                kept
            }
            Step::Discussing => {
                self.arrive(Step::Again);
                Vec::new()
            }
            Step::Voting | Step::Again => self.play(),
            Step::Answered => {
                self.step = Step::Revealed;
                Vec::new()
            }
            Step::Revealed => self.go_on(),
            Step::Over => Vec::new(),
        }
    }

    /// Goes back a step; behind the answer, the line is taken back.
    pub fn back(&mut self) -> Vec<Entry> {
        match self.step {
            Step::Voting => self.arrive(Step::Listening),
            Step::Discussing => self.arrive(Step::Voting),
            Step::Again => self.arrive(Step::Discussing),
            Step::Revealed => self.step = Step::Answered,
            Step::Answered => {
                let taken_back = self.session.back();
                self.beside = None;
                self.discusses = self.is_stop() || self.votes.at(self.session.turns().len(), true).is_some();
                let again = self.discusses && self.votes.at(self.session.turns().len(), true).is_some();
                self.arrive(if again { Step::Again } else { Step::Voting });
                return taken_back.into_iter().collect();
            }
            Step::Listening if self.has_turn_in_visit() => self.step = Step::Revealed,
            Step::Reading | Step::Listening | Step::Over => {}
        }
        Vec::new()
    }

    fn has_turn_in_visit(&self) -> bool {
        self.session.consultation().turns > 0
    }

    /// Stops to talk about the lines of this moment, or not.
    pub fn discuss(&mut self) -> Vec<Entry> {
        match self.step {
            Step::Voting if !self.discusses => {
                self.discusses = true;
                self.forward()
            }
            Step::Voting => {
                self.discusses = false;
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    /// Has so many hands up for the line with this number, from 0.
    pub fn hands(&mut self, number: usize, hands: u8) {
        if matches!(self.step, Step::Voting | Step::Again)
            && let Some(count) = self.hands.get_mut(number)
        {
            *count = hands.min(99);
        }
    }

    /// Chooses a line instead of the room, or leaves it to the room again.
    pub fn choose(&mut self, number: usize) {
        if matches!(self.step, Step::Voting | Step::Again) && number < self.hands.len() {
            self.chosen = (self.chosen != Some(number)).then_some(number);
        }
    }

    /// Shows what would have been answered to another line of the last choice, with this number, from 0; or no more.
    pub fn beside(&mut self, number: Option<usize>) {
        if matches!(self.step, Step::Answered | Step::Revealed) {
            self.beside = number.filter(|number| self.beside != Some(*number));
        }
    }

    /// Which line is said when the room goes on: the facilitator's, else the one with most hands, of which the first on the
    /// wall; `None` while nobody has raised a hand.
    pub fn leads(&self) -> Option<usize> {
        let most = self.hands.iter().copied().max().filter(|most| *most > 0);
        self.chosen.or_else(|| self.hands.iter().position(|hands| Some(*hands) == most))
    }

    fn keep_votes(&mut self) -> Vec<Entry> {
        let again = self.step == Step::Again;
        let voted = self.votes.keep(self.session.turns().len(), again, &self.hands);
        voted.into_iter().map(Entry::Voted).collect()
    }

    /// Says what the room wants.
    fn play(&mut self) -> Vec<Entry> {
        let Some(number) = self.leads() else { return Vec::new() };
        let mut kept = self.keep_votes();
        kept.extend(self.session.choose(number));
        self.step = Step::Answered;
        self.beside = None;
        kept
    }

    /// Goes on from what a line did: to the next moment, home, or to the end.
    fn go_on(&mut self) -> Vec<Entry> {
        if self.session.is_over() {
            self.step = Step::Over;
            if std::mem::replace(&mut self.done, true) {
                return Vec::new();
            }
            let ending = self.session.summary(None).ending;
            return vec![Entry::Done(Summary { ending, ..Summary::default() })];
        }
        if self.session.scene() == Scene::Closing {
            self.session.proceed();
            self.step = Step::Reading;
        } else {
            self.arrive(Step::Listening);
        }
        Vec::new()
    }
}
