//! What the wall shows, and what the facilitator sees.

use super::{Step, Workshop};
use crate::model::scenario::Stop;
use crate::practice::debrief::{Other, Turn};
use crate::practice::session::Scene;
use crate::practice::view::{Briefing, Consultation, OfferedLine, WritersView};

/// What the wall shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Room {
    /// Where the room is.
    pub step: Step,
    /// What is read before the visit, and what happened at home.
    pub briefing: Briefing,
    /// Whether what happened at home is read, and not yet the briefing.
    pub home: bool,
    /// The moment; while an answer is looked at, the one that it belongs to.
    pub now: Consultation,
    /// The lines that can be voted for, or could be.
    pub lines: Vec<Line>,
    /// What to talk about here.
    pub question: Option<String>,
    /// Whether the room is going to talk about this moment before it plays.
    pub discusses: bool,
    /// Hands that were up in the present round, in all.
    pub hands: u32,
    /// What was said and what came of it, once it was.
    pub turn: Option<Turn>,
    /// Another line, and what would have come of it.
    pub beside: Option<Other>,
}

/// A line on the wall.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// `A`, `B` and so on, in the order of the wall.
    pub letter: char,
    /// The words.
    pub line: OfferedLine,
    /// Hands in the first round.
    pub first: Option<u8>,
    /// Hands after the talk.
    pub again: Option<u8>,
    /// Whether it is the one that is said when the room goes on, or that was said.
    pub leads: bool,
}

/// What the facilitator sees, and the room does not.
#[derive(Clone, Debug, PartialEq)]
pub struct Notes {
    /// The address of the moment.
    pub at: Option<String>,
    /// What would follow each of the lines, in the order of the wall; nothing while none can be chosen.
    pub ahead: Vec<(char, Other)>,
    /// The levels behind the face, and what has been told and heard.
    pub behind: WritersView,
    /// What the author says that rooms misread.
    pub misreadings: Vec<String>,
    /// How many moments there are still to stop at in this visit.
    pub stops: usize,
}

impl Workshop {
    /// What the wall shows now.
    pub fn room(&self) -> Room {
        let session = &self.session;
        let now = Consultation { aids: None, can_go_back: false, open: None, ..session.consultation() };
        let is_answered = matches!(self.step, Step::Answered | Step::Revealed);
        let turn = session.last_turn().filter(|_| is_answered);
        // While an answer is looked at, the lines are those that it was chosen from.
        let (offered, leads) = match (is_answered, session.walls().pop()) {
            (true, Some((lines, said))) => (lines, Some(said)),
            _ if matches!(self.step, Step::Voting | Step::Discussing | Step::Again) => {
                (now.lines.clone(), self.leads())
            }
            _ => (Vec::new(), None),
        };
        let choice = session.turns().len() - usize::from(is_answered);
        let votes = |again: bool, at: usize| {
            let is_typed = self.step == if again { Step::Again } else { Step::Voting };
            let hands = if is_typed { Some(self.hands.as_slice()) } else { self.votes.at(choice, again) };
            hands.and_then(|hands| hands.get(at).copied())
        };
        let lines = offered.iter().enumerate().map(|(at, line)| Line {
            letter: letter(at),
            line: line.clone(),
            first: votes(false, at),
            again: votes(true, at),
            leads: leads == Some(at),
        });
        let other = self.beside.and_then(|at| offered.get(at));
        let beside = other.and_then(|line| turn.as_ref()?.others.iter().find(|other| other.line == *line).cloned());
        Room {
            step: self.step,
            briefing: session.briefing(),
            home: session.scene() == Scene::Interlude,
            lines: lines.collect(),
            question: self.question(),
            discusses: self.discusses,
            hands: self.hands.iter().map(|hands| u32::from(*hands)).sum(),
            turn,
            beside,
            now,
        }
    }

    /// The stop of the present moment, where the author names it.
    pub(super) fn stop(&self) -> Option<&Stop> {
        let case = self.session.case();
        let line = *self.session.offered().first()?;
        let exchange = case.scenario[line].exchange;
        case.scenario.guide.as_ref()?.stops.iter().find(|stop| stop.exchange == exchange)
    }

    /// What to talk about at the present moment, in the author's words.
    fn question(&self) -> Option<String> {
        let stop = self.stop()?;
        Some(self.session.case().scenario.texts.raw(stop.question).to_owned())
    }

    /// What the facilitator sees.
    pub fn notes(&self) -> Notes {
        let behind = self.session.writers_view();
        let scenario = &self.session.case().scenario;
        let guide = scenario.guide.as_ref();
        let visit = usize::from(self.session.consultation().visit.number).saturating_sub(1);
        let stops = guide
            .map_or(0, |guide| guide.stops.iter().filter(|stop| scenario[stop.exchange].visit.at() == visit).count());
        let misread = guide.into_iter().flat_map(|guide| &guide.misreadings);
        Notes {
            at: behind.at.clone(),
            ahead: (0..).map(letter).zip(self.session.ahead()).collect(),
            misreadings: misread.map(|text| scenario.texts.raw(*text).to_owned()).collect(),
            behind,
            stops,
        }
    }
}

/// The letter of a line on the wall.
pub(super) fn letter(at: usize) -> char {
    char::from(b'A' + at.min(25) as u8)
}
