//! The debrief as one view model: drawn in app and terminal, and written as HTML and Markdown.

mod change;
mod habit;
mod moment;
mod report;
mod score;
mod steps;
mod talk;
mod timeline;
mod turn;
mod words;

use crate::view::Person;

pub use change::{Change, LevelChange, Lever, Moved, ScaleChange, SubjectChange};
pub use habit::{Habit, Pattern};
pub use moment::{Led, Moment, Next};
pub use report::{html, markdown, text};
pub use score::{RubricRow, Score};
pub use steps::{Step, Steps};
pub use talk::{Band, Talk};
pub use timeline::{Curve, Sample, Timeline};
pub use turn::{ActRow, Other, Reason, Turn, TurnNumber};
pub use words::*;

pub use crate::score::{Counts, Mark};

/// All that a debrief says, in the order in which it says it: the person first.
#[derive(Clone, Debug, PartialEq)]
pub struct Debrief {
    /// Who was met.
    pub person: Person,
    /// Title of the scenario.
    pub title: String,
    /// Where the person is now.
    pub ending: Ending,
    /// What changed in the person.
    pub change: Change,
    /// The same, turn by turn.
    pub timeline: Timeline,
    /// The turns that mattered most, in their order.
    pub moments: Vec<Moment>,
    /// What is worth trying next; `None` where nothing was left out.
    pub next: Option<Next>,
    /// Ways of talking that came up again and again.
    pub habits: Vec<Habit>,
    /// The score, with all that it rests on.
    pub score: Score,
    /// Counts beside the score.
    pub counts: Counts,
    /// Counts of ways of talking, informed by MITI.
    pub talk: Talk,
    /// Signs of the five steps of a shared decision.
    pub steps: Steps,
    /// The rubric, row by row; items that never came up are left out.
    pub rubric: Vec<RubricRow>,
    /// Every turn.
    pub turns: Vec<Turn>,
    /// Turns that were taken back.
    pub retries: u32,
    /// Whether the trainee may go back to a turn and try it again.
    pub can_go_back: bool,
}

/// Where the person is at the end.
#[derive(Clone, Debug, PartialEq)]
pub struct Ending {
    /// A few words.
    pub title: String,
    /// What became of them.
    pub text: String,
    /// What they think, feel and do now, from what was written for it, piece by piece.
    pub afterwards: Vec<String>,
}
