//! What is said in a visit, and where it leads.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

use super::*;
use crate::model::rubric::{ItemIx, Phase};
use crate::model::scenario::text::Text;
use crate::model::scenario::words::*;

/// One consultation.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Visit {
    /// Its id.
    pub id: String,
    /// Which part of the process it is.
    pub phase: Phase,
    /// Shown above the conversation.
    #[serde(skip)]
    pub title: Text,
    /// The task, addressed to the trainee.
    #[serde(skip)]
    pub brief: Text,
    /// What is read before.
    #[serde(skip)]
    pub referral: Option<Text>,
    /// How many lines there is time for.
    pub budget: u8,
    /// The first exchange.
    pub start: ExchangeIx,
    /// The person when this visit is played alone.
    pub entry: Entry,
    /// Its exchanges.
    pub exchanges: Slice<ExchangeIx>,
    /// What happens at home after it.
    pub interlude: Slice<ParagraphIx>,
    /// What is said when the time is over.
    pub time_up_says: Slice<SayIx>,
    /// Where the last line is said, wherever the conversation is.
    pub last: Option<ExchangeIx>,
    /// Where it leads when the time is over.
    pub time_up: Then,
    /// Where the person gives a last chance, when the visit would end while something about safety is still open.
    pub last_chance: Option<ExchangeIx>,
    /// The warning signs that have to be asked for before it ends.
    pub asks: Signs,
    /// Whether a safety net has to be given before it ends: a visit that offers one needs one.
    pub net: bool,
}

/// Where a visit goes on after a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To this exchange.
    To(ExchangeIx),
    /// To the one where the last line is said, after the words for when the time is over.
    Last(ExchangeIx),
    /// The time is over: to an end, after these words, where they have not been said before the last line.
    TimeUp(Slice<SayIx>),
    /// To the end of the visit, or to an ending.
    End,
}

impl Visit {
    /// How many lines there is still time for, once so many have been said.
    pub fn left(&self, said: u8) -> u8 {
        self.budget.saturating_sub(said)
    }

    /// Where a reply leads, with time for so many more lines: a visit ends when its time is used up.
    pub fn way(&self, then: Then, left: u8) -> Way {
        match (then, self.last, left) {
            (Then::EndVisit | Then::Ending(_), ..) => Way::End,
            (Then::To(_), Some(_), 0) => Way::TimeUp(Slice::EMPTY),
            (Then::To(_), None, 0) => Way::TimeUp(self.time_up_says),
            (Then::To(exchange), Some(last), 1) if exchange != last => Way::Last(last),
            (Then::To(exchange), ..) => Way::To(exchange),
        }
    }
}

/// The person at the start of a visit that is played alone, where they differ from intake.
#[derive(Clone, Debug, Default, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Entry {
    /// Levels that differ, readiness among them.
    pub levels: Vec<(LevelIx, u8)>,
    /// What has been told, as a set of [`SubjectIx`].
    pub told: u64,
    /// What has been heard.
    pub heard: u64,
    /// What has been agreed to.
    pub agreed: u64,
}

/// A moment.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Exchange {
    /// `visit/exchange`.
    pub address: String,
    /// The visit it belongs to.
    pub visit: VisitIx,
    /// What the patient says.
    pub says: Slice<SayIx>,
    /// The lines.
    pub lines: Slice<LineIx>,
}

/// Something that is said and shown.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Say {
    /// The words.
    #[serde(skip)]
    pub text: Text,
    /// What the body does.
    pub cue: Cue,
    /// What has been told once it is said, as a set of [`SubjectIx`].
    pub tells: u64,
    /// What it asks of the trainee.
    pub bid: Option<Bid>,
    /// Said only when this holds.
    pub when: Option<Condition>,
    /// Who speaks; the patient if `None`. Position in [`Scenario::people`].
    #[serde(skip)]
    pub speaker: Option<u8>,
}

/// Something the trainee can say or do.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Line {
    /// `visit/exchange/line`.
    pub address: String,
    /// The exchange it belongs to.
    pub exchange: ExchangeIx,
    /// The words.
    #[serde(skip)]
    pub say: Option<Text>,
    /// What is done.
    #[serde(skip)]
    pub deed: Option<Text>,
    /// Offered only when this holds.
    pub when: Option<Condition>,
    /// Offered until said.
    pub once: bool,
    /// Offered only when nothing else is.
    pub otherwise: bool,
    /// One or two.
    pub acts: Slice<ActIx>,
    /// The last has no condition.
    pub replies: Slice<ReplyIx>,
    /// Why it works or not.
    #[serde(skip)]
    pub why: Text,
}

/// A coded part of a line.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Act {
    /// How.
    pub manner: Manner,
    /// About what, as a set of [`SubjectIx`].
    pub about: u64,
    /// The item that it does.
    pub does: Option<ItemIx>,
    /// The item whose don't it is.
    pub dont: Option<ItemIx>,
    /// A subject that rules know by name.
    pub topic: Option<Topic>,
    /// What it means for safety.
    pub safety: Option<crate::model::scenario::wire::Safety>,
    /// The warning signs that it asks for.
    pub asks: Signs,
    /// When this holds, what it says is not so.
    pub untrue: Option<Condition>,
}

impl Act {
    /// Whether it asks or examines, or sends to somebody who will.
    pub fn looks(&self) -> bool {
        matches!(
            self.manner,
            Manner::OpenQuestion | Manner::ClosedQuestion | Manner::Examine | Manner::Screen | Manner::Refer
        )
    }
}

/// The patient's answer.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Reply {
    /// What is said and shown, and when.
    pub say: Say,
    /// What they have agreed to, as a set of [`SubjectIx`].
    pub agrees: u64,
    /// Where it leads.
    pub then: Then,
    /// Why it worked or not, where this was the answer; that of the line if `None`.
    #[serde(skip)]
    pub why: Option<Text>,
}

/// A part of what happens at home.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Paragraph {
    /// What happened.
    #[serde(skip)]
    pub text: Text,
    /// Only when this holds.
    pub when: Option<Condition>,
    /// What it moves.
    pub effects: Vec<(LevelIx, i16)>,
}

/// Where the person is at the end of the course.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Ending {
    /// Its id.
    pub id: String,
    /// A few words.
    #[serde(skip)]
    pub title: Text,
    /// A short portrait of where they are now.
    #[serde(skip)]
    pub text: Text,
    /// Reached by the end of the last visit only when this holds.
    pub when: Option<Condition>,
}

/// A sentence or two of how the person is at the end.
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Piece {
    /// The words.
    pub text: Text,
    /// Only when this holds.
    pub when: Option<Condition>,
}

/// Where a line leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, BorshSerialize, BorshDeserialize)]
pub enum Then {
    /// To an exchange of the same visit.
    To(ExchangeIx),
    /// To the interlude and the next visit.
    EndVisit,
    /// To the end of the course.
    Ending(EndingIx),
}
