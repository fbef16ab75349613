//! What the trainee thought before they saw the number.

use serde::{Deserialize, Serialize};

use super::TurnNumber;
use crate::practice::view::{OfferedLine, Person, Utterance};

/// The questions that are asked when an attempt is over, before anything is told.
#[derive(Clone, Debug, PartialEq)]
pub struct Reflecting {
    /// Who was met.
    pub person: Person,
    /// One after the other.
    pub questions: Vec<Asked>,
}

/// A question as it is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// Which.
    pub question: Question,
    /// The turn that it is about; `None` where it is about all of them.
    pub about: Option<About>,
}

/// A turn that a question is about.
#[derive(Clone, Debug, PartialEq)]
pub struct About {
    /// Which.
    pub turn: TurnNumber,
    /// What was said.
    pub line: OfferedLine,
    /// What they answered.
    pub reply: Vec<Utterance>,
}

/// A question about one's own attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Question {
    /// Which line they would take back.
    Regret,
    /// Why the person closed up.
    Closed,
    /// Why the person opened up, where they never closed up.
    Opened,
}

impl Question {
    /// The id of the message that asks it.
    pub fn message(self) -> &'static str {
        match self {
            Question::Regret => "reflect-regret",
            Question::Closed => "reflect-closed",
            Question::Opened => "reflect-opened",
        }
    }

    /// The id of the message that says later what was asked, whoever it was about.
    pub fn asked_later(self) -> &'static str {
        match self {
            Question::Regret => "portfolio-asked-regret",
            Question::Closed => "portfolio-asked-closed",
            Question::Opened => "portfolio-asked-opened",
        }
    }
}

/// An answer to such a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reflection {
    /// What was asked.
    pub question: Question,
    /// About which turn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub turn: Option<TurnNumber>,
    /// What was answered.
    pub answer: String,
}
