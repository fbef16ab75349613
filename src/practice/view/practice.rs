//! What helps in practice. An exam has none of it.

use serde::{Deserialize, Serialize};

use super::{OfferedLine, Utterance};
use crate::model::scenario::CommonLevel;

/// How somebody wants to practise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Practice {
    /// To write a line of their own before those on offer are shown.
    pub own_first: bool,
    /// To say what they expect of a line before it is said.
    pub expects: bool,
}

/// What helps at a moment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Aids {
    /// What the coach asks here, once asked: a message id.
    pub coach: Option<String>,
    /// What goes through the person's mind, once asked.
    pub thought: Option<Thought>,
    /// Whether the lines wait until the trainee has written their own, or passed.
    pub own_first: bool,
    /// What they wrote here.
    pub own: Option<String>,
    /// What they expected of the last line.
    pub expected: Option<Expected>,
    /// The last line beside the one that was said before at the same moment, and taken back.
    pub rewound: Option<Rewound>,
}

/// What goes through a person's mind: what holds them back most among what the moment is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thought {
    /// A belief or a fear, in their words.
    pub text: String,
    /// Whether it is a fear.
    pub fear: bool,
    /// Whether they have said it.
    pub told: bool,
    /// Why the last line moved them as it did, by the rule that moved them most.
    pub because: Option<String>,
}

/// What a line does to a person, as far as it can be guessed beforehand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Expectation {
    /// They come closer, or tell something.
    Opens,
    /// They stay where they are.
    Stays,
    /// They draw back.
    Closes,
}

impl Expectation {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Expectation; 3] = [Expectation::Opens, Expectation::Stays, Expectation::Closes];

    /// The end of the ids of the messages about it.
    pub fn name(self) -> &'static str {
        match self {
            Expectation::Opens => "opens",
            Expectation::Stays => "stays",
            Expectation::Closes => "closes",
        }
    }
}

/// What was expected of a line, and what it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expected {
    /// What the trainee expected.
    pub expected: Expectation,
    /// What happened.
    pub happened: Expectation,
}

/// Two lines at the same moment, and what each of them did.
#[derive(Clone, Debug, PartialEq)]
pub struct Rewound {
    /// The one that was taken back.
    pub before: Reaction,
    /// The one that was said instead.
    pub now: Reaction,
}

/// A line, and what it did.
#[derive(Clone, Debug, PartialEq)]
pub struct Reaction {
    /// The line.
    pub line: OfferedLine,
    /// What they answered.
    pub reply: Vec<Utterance>,
    /// What it moved in them.
    pub moved: Vec<Moved>,
}

/// What one line moved in the person; what it could not move any further has the same level twice.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    /// What it moved.
    pub what: Lever,
    /// Before, 0–100; readiness 0–50.
    pub from: u8,
    /// After.
    pub to: u8,
}

/// Something in a person that a line can move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lever {
    /// One that everybody has.
    Level(CommonLevel),
    /// How firmly something is believed, in their words.
    Belief(String),
    /// How strong a fear is, in their words.
    Fear(String),
}

impl Lever {
    /// How much better a rise by so much leaves the person.
    pub fn gain(&self, rise: i32) -> i32 {
        match self {
            Lever::Level(level) => level.ix().gain(rise),
            Lever::Belief(_) | Lever::Fear(_) => -rise,
        }
    }
}

impl Moved {
    /// How far it moved for the better, in points; negative for the worse.
    pub fn gain(&self) -> i32 {
        self.what.gain(i32::from(self.to) - i32::from(self.from))
    }
}
