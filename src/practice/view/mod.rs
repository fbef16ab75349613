//! What the screens show, as plain data: made by `session`, drawn by terminal, app and browser.
//!
//! Texts of a scenario come filled in. Words of the interface stay message ids, which [`crate::look::locale`] knows.

mod library;
mod practice;
mod writers_view;

use crate::look::portrait::Mood;
use crate::model::rubric::Phase;
use crate::model::scenario::words::{Cue, Pronouns};
use crate::model::scenario::{Look, Needs, Notes, RealScale};

pub use library::{Card, Facet, Library, Progress, Sought};
pub use practice::{Aids, Expectation, Expected, Lever, Moved, Practice, Reaction, Rewound, Thought};
pub use writers_view::{Dial, Fired, FiredAct, FiredRule, Known, Placed, WritersView};

/// Who is met.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// First and last name.
    pub name: String,
    /// The name they are called by.
    pub first_name: String,
    /// Years.
    pub age: u8,
    /// What they do.
    pub occupation: String,
    /// How texts speak of them.
    pub pronouns: Pronouns,
    /// How they are drawn.
    pub look: Look,
}

/// Where in the course of care.
#[derive(Clone, Debug, PartialEq)]
pub struct VisitHead {
    /// Number, from 1.
    pub number: u8,
    /// How many there are.
    pub of: u8,
    /// Which part of the process it is.
    pub phase: Phase,
    /// Its title.
    pub title: String,
}

/// What is read before a visit.
#[derive(Clone, Debug, PartialEq)]
pub struct Briefing {
    /// Who is met.
    pub person: Person,
    /// Which visit.
    pub visit: VisitHead,
    /// The letter or note.
    pub referral: Option<String>,
    /// Scores at intake.
    pub intake: Vec<ScaleScore>,
    /// The behaviour that the stage of change is about.
    pub behaviour: String,
    /// The task, addressed to the trainee.
    pub task: String,
    /// How many lines there is time for.
    pub budget: u8,
    /// What happened at home since the last visit, paragraph by paragraph.
    pub interlude: Vec<String>,
    /// Topics that may distress.
    pub warnings: Vec<String>,
    /// Who has reviewed the scenario.
    pub review: Review,
}

/// Who has reviewed a scenario, and when.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Review {
    /// Clinicians and patients by name and role; empty means not yet reviewed.
    pub by: Vec<String>,
    /// The date.
    pub date: Option<String>,
}

impl From<&Notes> for Review {
    fn from(notes: &Notes) -> Review {
        Review { by: notes.reviewed_by.clone(), date: notes.review_date.clone() }
    }
}

/// A score on a real scale.
#[derive(Clone, Debug, PartialEq)]
pub struct ScaleScore {
    /// Which.
    pub scale: RealScale,
    /// The score.
    pub score: u8,
}

/// A moment of the consultation.
#[derive(Clone, Debug, PartialEq)]
pub struct Consultation {
    /// Who is met.
    pub person: Person,
    /// Which visit.
    pub visit: VisitHead,
    /// Lines said so far in this visit.
    pub turns: u8,
    /// How many there is time for.
    pub budget: u8,
    /// What has just been said, oldest first.
    pub speech: Vec<Utterance>,
    /// What the body does now.
    pub cue: Cue,
    /// The part of the person's state that shows.
    pub mood: Mood,
    /// What can be said now, in the order of the numbers; empty when the visit is over.
    pub lines: Vec<OfferedLine>,
    /// All that was said before in this visit, oldest first.
    pub history: Vec<HistoryTurn>,
    /// What helps in practice; `None` in an exam.
    pub aids: Option<Aids>,
    /// Whether the trainee may take back a turn.
    pub can_go_back: bool,
    /// The number of the line, from 0, that has been picked: in an exam it waits to be confirmed, in practice for what the
    /// trainee expects of it.
    pub picked: Option<usize>,
    /// What safety still asks for, where the person gives a last chance; in practice only.
    pub open: Option<Needs>,
    /// Set when the visit has ended.
    pub over: Option<Over>,
}

/// How a visit ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Over {
    /// Another visit follows.
    NextVisit,
    /// The course of care is over.
    Course,
}

/// Something that the patient or somebody else says and shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Utterance {
    /// Name of the speaker.
    pub speaker: String,
    /// Whether the patient speaks.
    pub patient: bool,
    /// How somebody else is drawn who speaks; `None` for the patient, and for those who are only heard.
    pub look: Option<Look>,
    /// The words.
    pub text: String,
    /// What the body does.
    pub cue: Cue,
}

/// A line that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferedLine {
    /// The words.
    pub say: Option<String>,
    /// What is done.
    pub deed: Option<String>,
    /// Whether the visit ends with it.
    pub ends: Ends,
}

/// Whether a visit ends with a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ends {
    /// It goes on.
    #[default]
    Never,
    /// That depends on the answer.
    Perhaps,
    /// Whatever the answer is.
    Always,
}

/// A turn that has been taken.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryTurn {
    /// What was said to the trainee before.
    pub before: Vec<Utterance>,
    /// The line chosen.
    pub line: OfferedLine,
}
