//! The immutable scenario: every id resolved to a typed index, so that nothing dangles at run time.
//!
//! Exchanges, lines, acts and replies lie in flat lists; the one above holds a [`Slice`] of the list below.

mod condition;
mod facilitator;
mod index;
mod level;
mod needs;
mod order;
mod person;
mod scale;
mod signs;
mod visit;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

use super::text::{Text, Texts};
use super::words::Difficulty;
use crate::model::rubric::ItemIx;

pub use condition::*;
pub use facilitator::*;
pub use index::*;
pub use level::*;
pub use needs::*;
pub use person::*;
pub use scale::*;
pub use signs::*;
pub use visit::*;

/// A scenario that can be played.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Scenario {
    /// Unique name.
    pub id: String,
    /// Shown in the library.
    #[serde(skip)]
    pub title: Text,
    /// Language of the source texts.
    #[serde(skip)]
    pub language: String,
    /// How hard it is.
    #[serde(skip)]
    pub difficulty: Difficulty,
    /// Rubric items that it sets out to teach.
    #[serde(skip)]
    pub teaches: Vec<ItemIx>,
    /// What to know before playing.
    #[serde(skip)]
    pub notes: Notes,
    /// The person.
    pub patient: Patient,
    /// Others who speak.
    #[serde(skip)]
    pub people: Vec<Person>,
    /// Beliefs, fears, goals and facts, in one namespace.
    pub subjects: Vec<Subject>,
    /// Versions of the person; never empty.
    pub variants: Vec<Variant>,
    /// What is left to chance.
    pub chances: Vec<Chance>,
    /// The course of care; never empty.
    pub visits: Vec<Visit>,
    /// All exchanges, visit by visit.
    pub exchanges: Vec<Exchange>,
    /// All lines, exchange by exchange.
    pub lines: Vec<Line>,
    /// All acts, line by line.
    pub acts: Vec<Act>,
    /// All replies, line by line.
    pub replies: Vec<Reply>,
    /// All that is said.
    pub says: Vec<Say>,
    /// All paragraphs, visit by visit.
    pub paragraphs: Vec<Paragraph>,
    /// Where the person can be at the end; never empty.
    pub endings: Vec<Ending>,
    /// How the person is at the end: of each list the first that holds is told. For the debrief only.
    #[serde(skip)]
    pub afterwards: Vec<Vec<Piece>>,
    /// For whoever plays it with a room. Who plays alone does not carry it.
    #[serde(skip)]
    #[borsh(skip)]
    pub guide: Option<Guide>,
    /// The words, apart from the structure, so that a translation changes nothing else.
    #[serde(skip)]
    #[borsh(skip)]
    pub texts: Texts,
}

/// What to know before playing.
#[derive(Clone, Debug, Default, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Notes {
    /// Topics that may distress.
    pub warnings: Vec<Text>,
    /// The country and the service that it is set in.
    pub setting: Option<Text>,
    /// The pathways that its safety scenes follow, for whoever reads the script.
    #[borsh(skip)]
    pub pathways: Vec<Pathway>,
    /// Reviewers by name and role; empty means not yet reviewed.
    pub reviewed_by: Vec<String>,
    /// Date of the review.
    pub review_date: Option<String>,
}

/// A pathway that a safety scene follows.
#[derive(Clone, Debug, PartialEq)]
pub struct Pathway {
    /// What it says.
    pub text: Text,
    /// The document.
    pub source: String,
    /// The day on which it was read.
    pub read: String,
}

impl Scenario {
    /// The country that it is set in: what its setting says before the first comma or colon.
    pub fn country(&self) -> Option<&str> {
        self.texts.raw(self.notes.setting?).split([',', ':']).next().map(str::trim)
    }

    /// The index of a line's address.
    pub fn find_line(&self, address: &str) -> Option<LineIx> {
        self.lines.iter().position(|line| line.address == address).map(LineIx::new)
    }

    /// The index of an exchange's address.
    pub fn find_exchange(&self, address: &str) -> Option<ExchangeIx> {
        self.exchanges.iter().position(|exchange| exchange.address == address).map(ExchangeIx::new)
    }

    /// The index of a level's name: that of everybody's, readiness, or of a belief or a fear.
    pub fn find_level(&self, name: &str) -> Option<LevelIx> {
        let own = || self.subjects.iter().find(|subject| subject.id == name)?.level;
        CommonLevel::find(name).map(CommonLevel::ix).or_else(own)
    }

    /// The last part of a line's address.
    pub fn id_of(&self, line: LineIx) -> &str {
        let address = &self[line].address;
        address.rsplit('/').next().unwrap_or(address)
    }

    /// The id of a level: that of everybody's, or of the belief or fear.
    pub fn level_id(&self, level: LevelIx) -> &str {
        let subject = self.subjects.iter().find(|subject| subject.level == Some(level));
        level.common_id().or(subject.map(|subject| subject.id.as_str())).unwrap_or_default()
    }

    /// The subjects of a set, in order.
    pub fn subjects_of(&self, set: u64) -> impl Iterator<Item = (SubjectIx, &Subject)> {
        self.subjects
            .iter()
            .enumerate()
            .filter(move |(at, _)| set >> at & 1 == 1)
            .map(|(at, s)| (SubjectIx::new(at), s))
    }

    /// The set of subjects for which `test` holds.
    pub fn set_of(&self, test: impl Fn(&Subject) -> bool) -> u64 {
        self.subjects.iter().enumerate().filter(|(_, subject)| test(subject)).fold(0, |set, (at, _)| set | 1 << at)
    }

    /// The acts of a line.
    pub fn acts_of(&self, line: LineIx) -> &[Act] {
        &self.acts[self[line].acts.range()]
    }

    /// The warning signs that the visits before this one ask for. Whoever begins there has been asked.
    pub fn asked_before(&self, visit: VisitIx) -> Signs {
        self.visits[..visit.at()].iter().fold(Signs::NONE, |asked, visit| asked.with(visit.asks))
    }

    /// All acts of a visit.
    pub fn acts_in(&self, visit: VisitIx) -> impl Iterator<Item = &Act> {
        let lines = self[visit].exchanges.iter().flat_map(|exchange| self[exchange].lines.iter());
        lines.flat_map(|line| self.acts_of(line))
    }

    /// Every condition that what happens can hang on, outermost.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let says = self.says.iter().chain(self.replies.iter().map(|reply| &reply.say)).map(|say| &say.when);
        let lines = self.lines.iter().map(|line| &line.when);
        let acts = self.acts.iter().map(|act| &act.untrue);
        let paragraphs = self.paragraphs.iter().map(|paragraph| &paragraph.when);
        let endings = self.endings.iter().map(|ending| &ending.when);
        says.chain(lines).chain(acts).chain(paragraphs).chain(endings).flatten()
    }

    /// Every condition that only what is told afterwards hangs on, outermost.
    pub fn conditions_afterwards(&self) -> impl Iterator<Item = &Condition> {
        self.afterwards.iter().flatten().filter_map(|piece| piece.when.as_ref())
    }
}
