//! The verdict on safety: kept, incomplete or lost. It stands beside the score and is never a part of it.

use serde::{Deserialize, Serialize};

use crate::model::scenario::{Needs, Signs};
use crate::play::encounter::Event;

/// How safety stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// Everything was asked, said and done that had to be.
    Kept,
    /// A part was left out, and nothing came of it.
    Incomplete,
    /// Somebody who needed help the same day did not get it.
    Lost,
}

impl Standing {
    /// All of them, from best to worst.
    pub const ALL: [Standing; 3] = [Standing::Kept, Standing::Incomplete, Standing::Lost];

    /// Its name, as records and tables have it.
    pub fn name(self) -> &'static str {
        match self {
            Standing::Kept => "kept",
            Standing::Incomplete => "incomplete",
            Standing::Lost => "lost",
        }
    }
}

/// What became of safety: a fold over events.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Safety {
    /// Warning signs that had not been asked for when a visit ended that needed it.
    pub unasked: Signs,
    /// A visit ended without the safety net that it needed.
    pub no_net: bool,
    /// An emergency was missed, or met too late.
    pub missed: bool,
    /// Something was done only at a last chance.
    pub late: bool,
    /// What was open when the present line would have ended the visit.
    open: Option<Needs>,
    /// The person has given a last chance in this visit.
    warned: bool,
}

impl Safety {
    /// Folds in one event.
    pub fn event(&mut self, event: Event) {
        match event {
            Event::VisitBegan(_) => (self.open, self.warned) = (None, false),
            Event::Chosen(_) => self.open = None,
            Event::Parted(open, _) => (self.open, self.warned) = (Some(open), true),
            Event::VisitEnded(_) => match self.open.take() {
                Some(open) => {
                    self.unasked = self.unasked.with(open.ask);
                    self.no_net |= open.net;
                    self.missed |= open.send;
                }
                None => self.late |= self.warned,
            },
            _ => {}
        }
    }

    /// How it stands.
    pub fn standing(&self) -> Standing {
        if self.missed {
            Standing::Lost
        } else if self.no_net || !self.unasked.is_empty() {
            Standing::Incomplete
        } else {
            Standing::Kept
        }
    }

    /// Whether it is kept so far.
    pub fn is_kept(&self) -> bool {
        self.standing() == Standing::Kept
    }
}
