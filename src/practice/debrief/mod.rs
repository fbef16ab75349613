//! The debrief as one view model: drawn in app and terminal, and written as HTML and Markdown.

mod change;
mod habit;
mod marks;
mod moment;
mod reflection;
mod report;
mod safety;
mod score;
mod steps;
mod talk;
mod timeline;
mod turn;
mod words;

use crate::practice::record::Summary;
use crate::practice::view::Person;

pub use change::{Change, LevelChange, ScaleChange, SubjectChange};
pub use habit::{Habit, Pattern};
pub use marks::*;
pub use moment::{Better, Led, Moment, Nature, Next};
pub use reflection::{About, Asked, Question, Reflecting, Reflection};
pub use report::{Part, face, first_page, html, html_below, markdown, rest, sections, text};
pub use safety::{Safety, SafetyTurn};
pub use score::{RubricRow, Score};
pub use steps::{Step, Steps};
pub use talk::{Band, Both, Often, Talk};
pub use timeline::{Curve, Sample, Timeline};
pub use turn::{ActRow, Other, Reason, Turn, TurnNumber};
pub use words::*;

pub use crate::play::score::{Counts, Landmark, Mark, Standing, Step as SafetyStep};
pub use crate::practice::view::{Lever, Moved};

/// All that a debrief says, in the order in which it says it: the person first.
#[derive(Clone, Debug, PartialEq)]
pub struct Debrief {
    /// Who was met.
    pub person: Person,
    /// Title of the scenario.
    pub title: String,
    /// Where the person is now.
    pub ending: Ending,
    /// What became of safety.
    pub safety: Safety,
    /// What the trainee thought before they saw the number.
    pub reflections: Vec<Reflection>,
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
    /// Whether it was gone on with under other rules, and has no score.
    pub is_draft: bool,
    /// Whether the trainee may go back to a turn and try it again.
    pub can_go_back: bool,
}

impl Debrief {
    /// Says of every habit in how many earlier attempts it showed.
    pub fn remember<'a>(&mut self, earlier: impl Iterator<Item = &'a Summary> + Clone) {
        for habit in &mut self.habits {
            let seen = earlier.clone().filter_map(|summary| summary.habit(habit.pattern));
            let (shown, of) = seen
                .filter(|(_, of)| *of > 0)
                .fold((0, 0), |(shown, all), (n, of)| (shown + u32::from(Habit::is_shown(n, of)), all + 1));
            habit.before = (of > 0).then_some((shown, of));
        }
    }

    /// Whether the trainee has written something.
    pub fn has_own_words(&self) -> bool {
        !self.reflections.is_empty() || self.turns.iter().any(|turn| turn.own.is_some())
    }

    /// The same without anything that the trainee wrote, to be shown to others.
    pub fn without_own_words(mut self) -> Debrief {
        self.reflections.clear();
        self.turns.iter_mut().for_each(|turn| turn.own = None);
        self
    }
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
