//! What happened.

use crate::model::scenario::words::Verdict;
use crate::model::scenario::{
    ActIx, EndingIx, ExchangeIx, LevelIx, LineIx, Needs, ParagraphIx, ReplyIx, SayIx, VisitIx,
};
use crate::play::patient::Judged;

/// One thing that happened. The state of an encounter is the fold of its events, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A visit began.
    VisitBegan(VisitIx),
    /// There is an emergency to be found in the visit that has just begun. Nobody is shown this.
    Emergency,
    /// An exchange was reached.
    Arrived(ExchangeIx),
    /// Something was said and shown.
    Said(SayIx),
    /// The trainee chose a line.
    Chosen(LineIx),
    /// An act of the line landed so, by these rules.
    Judged(ActIx, Judged),
    /// The line landed so, as a whole, and is worth so much.
    Weighed(LineIx, Verdict, i16),
    /// Something that had been told was heard, as a set of subjects.
    Heard(u64),
    /// A level moved.
    Moved {
        /// Which.
        level: LevelIx,
        /// Before.
        from: u8,
        /// After.
        to: u8,
    },
    /// The patient answered.
    Replied(ReplyIx),
    /// The time of the visit was over before the conversation was.
    TimeUp(VisitIx),
    /// The line would have ended the visit, or did, while this was still open; it costs so much.
    Parted(Needs, i16),
    /// The visit ended.
    VisitEnded(VisitIx),
    /// Something happened at home.
    Interlude(ParagraphIx),
    /// It is over; a visit that was played alone, and was not the last, has no ending.
    Ended(Option<EndingIx>),
}

impl Event {
    /// What it adds to the score, or takes from it.
    pub fn worth(self) -> i32 {
        match self {
            Event::Weighed(_, _, worth) | Event::Parted(_, worth) => i32::from(worth),
            _ => 0,
        }
    }
}
