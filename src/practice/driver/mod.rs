//! The driver: it plays, for every face. An attempt is gone on with or begun, every entry is kept, what could be reached is
//! measured, the attempt is closed and looked back at; terminal, app and browser show it, and are its [`Host`]s.

mod aside;
mod close;
mod host;
mod library;
mod open;
mod portfolio;
#[cfg(test)]
mod tests;
mod told;

use std::sync::{Arc, OnceLock};

use crate::play::score::Yardstick;
use crate::practice::debrief::{Debrief, TurnNumber};
use crate::practice::record::{Entry, Header, Kept, Mode};
use crate::practice::session::{Scene, Session};
use crate::practice::view::{Expectation, Placed, Practice};

pub use aside::Lead;
pub use host::{Host, Resumed, Work};
pub use told::{Told, Trouble, Why};

/// What a learner can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// To meet the patient of this scenario: the attempt that was left is gone on with, else one is begun.
    Open(String),
    /// To meet them from the beginning, whatever has been left.
    BeginAnew(String),
    /// To go on with an attempt, or to look back at it, by its id.
    OpenAttempt(String),
    /// To begin in this scenario at a moment of their choice, for those who write; nothing is kept.
    Place(String, Placed),
    /// To answer single moments: the drill that was left is gone on with, else one is dealt.
    Drill,
    /// To play this scenario with a room: what was left is gone on with, else it is begun.
    Workshop(String),
    /// To play it with a room from the beginning, whatever has been left.
    WorkshopAnew(String),
    /// To lead a room.
    Lead(Lead),
    /// To go on: from what happened at home, into the visit, out of it, to the debrief; from one moment of a drill to the next.
    Proceed,
    /// To say the line with this number, from 0.
    Choose(usize),
    /// To take back the last line.
    Back,
    /// To go back to a turn and try it again.
    GoBackTo(TurnNumber),
    /// To ask the coach.
    Coach,
    /// To know what goes through the patient's mind.
    Thought,
    /// To keep a line of their own, and to see those on offer; of an empty one nothing is kept.
    SayFirst(String),
    /// To say the picked line, of which they expect this.
    Expect(Expectation),
    /// To pick another line.
    PutBack,
    /// To have answered what was asked before the number, question by question.
    Reflect(Vec<String>),
    /// To leave; what was played is kept as far as it has come.
    Leave,
}

/// How attempts are begun.
#[derive(Clone, Debug)]
pub struct Way {
    /// With help, or as an exam.
    pub mode: Mode,
    /// The one visit that is played; the whole course if none is named.
    pub visit: Option<String>,
    /// The seed of every attempt; each has its own if none is given.
    pub seed: Option<u32>,
    /// The assignment that attempts belong to.
    pub assigned: Option<Assigned>,
}

/// What attempts belong to that somebody has been given to play.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assigned {
    /// The assignment, by its id.
    pub assignment: String,
    /// Whose attempts they are, by the id that the school knows them by.
    pub student: String,
    /// How many there are to be had; no end of them where it is not said.
    pub attempts: Option<u32>,
}

impl Default for Way {
    /// The whole course, in practice, on another day each time.
    fn default() -> Way {
        Way { mode: Mode::Practice, visit: None, seed: None, assigned: None }
    }
}

impl Way {
    /// Whether an attempt was begun in this way.
    pub fn is_of(&self, header: &Header) -> bool {
        let is_of = match &self.assigned {
            None => header.assignment.is_none(),
            Some(assigned) => header.belongs_to(&assigned.assignment, &assigned.student),
        };
        is_of && !header.workshop && (header.mode, &header.visit) == (self.mode, &self.visit)
    }
}

/// Plays, for one learner, in whatever face.
pub struct Driver<H: Host> {
    /// The face's side of it.
    pub host: H,
    /// How attempts are begun.
    pub way: Way,
    /// All attempts, the latest last.
    shelf: Vec<Kept>,
    practice: Practice,
    open: Option<Open>,
    /// The drill or the workshop that is played, where nobody is met.
    aside: Option<aside::Aside>,
    /// Why nobody could be met, until something else is asked for.
    trouble: Option<Trouble<H::Error>>,
    told: Vec<Told<H::Error>>,
}

/// The attempt that is open.
struct Open {
    session: Session,
    /// Whether entries go on being kept.
    is_kept: bool,
    /// Set by whoever computes, once it has been measured.
    yardstick: Arc<OnceLock<Yardstick>>,
    /// What is looked back at, once the attempt is over.
    debrief: Option<Debrief>,
    /// Whether that knows what could be reached.
    is_measured: bool,
    /// Whether its summary is kept.
    done: bool,
    /// Whether it is played on an earlier version, which is not what is here now.
    is_earlier: bool,
}

impl<H: Host> Driver<H> {
    /// A driver that has not opened anything yet.
    pub fn new(host: H, way: Way) -> Driver<H> {
        let practice = Practice::default();
        Driver { host, way, shelf: Vec::new(), practice, open: None, aside: None, trouble: None, told: Vec::new() }
    }

    /// Does what the learner asks for; what is not on offer does nothing.
    pub fn act(&mut self, action: Action) {
        match action {
            Action::Open(scenario) => self.go_on(&scenario),
            Action::BeginAnew(scenario) => self.begin_anew(&scenario),
            Action::OpenAttempt(id) => self.open_attempt(&id),
            Action::Place(scenario, placed) => self.place(&scenario, placed),
            Action::Leave => self.leave(),
            Action::Drill => self.begin_drill(),
            Action::Workshop(scenario) => self.begin_workshop(&scenario, false),
            Action::WorkshopAnew(scenario) => self.begin_workshop(&scenario, true),
            Action::Lead(lead) => self.lead(lead),
            Action::Proceed if self.aside.is_some() => self.go_on_aside(),
            Action::Choose(number) if self.aside.is_some() => self.answer(number),
            Action::Proceed => self.playing(Session::proceed),
            Action::Coach => self.playing(Session::ask_coach),
            Action::Thought => self.playing(Session::ask_thought),
            Action::PutBack => self.playing(Session::put_back),
            Action::Choose(number) => self.keeping(|session| session.choose(number)),
            Action::Back => self.keeping(Session::back),
            Action::SayFirst(words) => self.keeping(|session| session.say_first(&words)),
            Action::Expect(expectation) => self.keeping(|session| session.expect(expectation)),
            Action::Reflect(answers) => self.keeping(|session| session.reflect(&answers)),
            Action::GoBackTo(turn) => {
                if let Some(open) = &mut self.open {
                    open.done = false;
                }
                self.keeping(|session| session.go_back_to(turn));
            }
        }
        self.settle();
    }

    /// The attempt that is open.
    pub fn session(&self) -> Option<&Session> {
        self.open.as_ref().map(|open| &open.session)
    }

    /// What the learner is doing, while somebody is met.
    pub fn scene(&self) -> Option<Scene> {
        self.session().map(Session::scene)
    }

    /// The debrief, while there is one.
    pub fn debrief(&self) -> Option<&Debrief> {
        self.open.as_ref()?.debrief.as_ref()
    }

    /// Whether what is played is kept.
    pub fn is_kept(&self) -> bool {
        self.open.as_ref().is_some_and(|open| open.is_kept)
    }

    /// Why somebody cannot be met, until something else is asked for.
    pub fn trouble(&self) -> Option<&Trouble<H::Error>> {
        self.trouble.as_ref()
    }

    /// What the learner should know, and has not been told yet; the oldest first.
    pub fn told(&mut self) -> Vec<Told<H::Error>> {
        std::mem::take(&mut self.told)
    }

    /// How the learner wants to practise from now on.
    pub fn practise(&mut self, practice: Practice) {
        self.practice = practice;
        self.playing(|session| session.practise(practice));
    }

    fn leave(&mut self) {
        self.host.let_go();
        (self.open, self.aside, self.trouble) = (None, None, None);
    }

    /// Does what leaves no trace in the record.
    fn playing(&mut self, act: impl FnOnce(&mut Session)) {
        if let Some(open) = &mut self.open {
            act(&mut open.session);
        }
    }

    /// Plays, and keeps what is to be kept of it.
    fn keeping<T: IntoIterator<Item = Entry>>(&mut self, act: impl FnOnce(&mut Session) -> T) {
        let Some(open) = &mut self.open else { return };
        let entries = act(&mut open.session);
        entries.into_iter().for_each(|entry| self.keep(&entry));
    }

    /// Keeps an entry; when that fails, says so once and goes on without.
    fn keep(&mut self, entry: &Entry) {
        let Some(open) = self.open.as_mut().filter(|open| open.is_kept) else { return };
        if let Err(error) = self.host.keep(entry) {
            open.is_kept = false;
            self.host.let_go();
            self.told.push(Told::NotKept(error));
        }
    }
}
