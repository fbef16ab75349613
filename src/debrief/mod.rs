//! The debrief as one view model: drawn in app and terminal, and written as HTML.

mod html;
mod steps;
mod talk;
mod text;

use crate::rubric::{ItemKind, Phase};
use crate::scenario::words::{Manner, Stage, Verdict};
pub use crate::score::Counts;
use crate::view::{OfferedLine, Person, Utterance, VisitHead};
pub use html::html;
pub use steps::{Step, Steps};
pub use talk::{Band, Talk};
pub use text::{act_head, columns, credit, readiness, score_basis, shared, source, talk, text};

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
}

/// Where the person is at the end.
#[derive(Clone, Debug, PartialEq)]
pub struct Ending {
    /// A few words.
    pub title: String,
    /// A short portrait.
    pub text: String,
}

/// What changed in the person.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Stage at the start and at the end.
    pub stage: (Stage, Stage),
    /// Alliance, autonomy, efficacy and distress.
    pub levels: Vec<LevelChange>,
    /// Beliefs and fears.
    pub subjects: Vec<SubjectChange>,
    /// Real scales, simulated.
    pub scales: Vec<ScaleChange>,
    /// Of what was said for and against changing, the share that was for it, in percent; `None` where little was said.
    pub change_talk: Option<u8>,
}

/// How one of everybody's levels changed.
#[derive(Clone, Debug, PartialEq)]
pub struct LevelChange {
    /// `alliance`, `autonomy`, `efficacy` or `distress`; the interface's words are `level-<id>`.
    pub level: &'static str,
    /// At the start, 0–100.
    pub from: u8,
    /// At the end.
    pub to: u8,
    /// Whether less is better.
    pub less_is_better: bool,
}

/// How a belief or fear changed.
#[derive(Clone, Debug, PartialEq)]
pub struct SubjectChange {
    /// In the person's own words.
    pub text: String,
    /// Whether it is a fear.
    pub fear: bool,
    /// Whether the person told it, and whether it was heard.
    pub told: bool,
    /// Whether it was explored or reflected.
    pub heard: bool,
    /// At the start, 0–100.
    pub from: u8,
    /// At the end.
    pub to: u8,
}

/// How a real scale would have changed.
#[derive(Clone, Debug, PartialEq)]
pub struct ScaleChange {
    /// `pseq` and others; the interface's words are `scale-<id>`.
    pub scale: &'static str,
    /// At intake.
    pub from: u8,
    /// Now, simulated.
    pub to: u8,
    /// Lowest and highest possible score.
    pub range: (u8, u8),
    /// Whether less is better.
    pub less_is_better: bool,
}

/// The score.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// 0–100; `None` while the yardstick is being computed, or for a draft.
    pub shown: Option<u8>,
    /// What it would be without the safety gate.
    pub ungated: Option<u8>,
    /// What the lines said first at each moment would score, without the gate; `None` when nothing was taken back.
    pub first_tries: Option<u8>,
    /// Credit earned.
    pub raw: i32,
    /// Credit that a random trainee earns on average in this world.
    pub chance: f64,
    /// The best credit found.
    pub best: i32,
    /// No attempt can earn more than this.
    pub bound: i32,
    /// Whether best is proven to be the most that can be earned.
    pub exact: bool,
    /// Why the safety gate failed: message ids. Empty when it was passed.
    pub failed: Vec<&'static str>,
}

/// One item of the rubric.
#[derive(Clone, Debug, PartialEq)]
pub struct RubricRow {
    /// Its id, such as `D6`.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What it asks for.
    pub does: Option<String>,
    /// What it warns of.
    pub dont: Option<String>,
    /// Pair, component or care.
    pub kind: ItemKind,
    /// The part of the process it belongs to.
    pub phase: Option<Phase>,
    /// The part of the paper that it comes from.
    pub source: String,
    /// Key points and components that follow.
    pub implies: Vec<String>,
    /// What was earned and missed.
    pub counts: Counts,
}

/// One turn.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    /// The visit it belongs to.
    pub visit: VisitHead,
    /// Number within the visit, from 1.
    pub number: u8,
    /// What had been said and shown.
    pub before: Vec<Utterance>,
    /// The line chosen.
    pub line: OfferedLine,
    /// What it did, act by act.
    pub acts: Vec<ActRow>,
    /// The answer.
    pub reply: Vec<Utterance>,
    /// Why it worked or not.
    pub why: String,
    /// What it earned or cost.
    pub credit: i32,
    /// What else could have been said, in the order offered.
    pub others: Vec<Other>,
    /// Whether another line would have earned more at once.
    pub better_existed: bool,
}

/// One act of a line.
#[derive(Clone, Debug, PartialEq)]
pub struct ActRow {
    /// How.
    pub manner: Manner,
    /// How it landed.
    pub verdict: Verdict,
    /// The item whose do it was.
    pub does: Option<String>,
    /// The item whose don't it was.
    pub dont: Option<String>,
    /// What it earned or cost.
    pub credit: i32,
    /// Whether it earned less than it was worth, since an item's dos count at most twice in a visit.
    pub capped: bool,
    /// The rules that say so.
    pub reasons: Vec<Reason>,
}

/// A rule that fired.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// Id of the rule.
    pub rule: String,
    /// Why, in one sentence.
    pub because: String,
    /// Where it comes from, or "design choice".
    pub source: String,
}

/// A line that was not chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    /// The line.
    pub line: OfferedLine,
    /// What it would have earned or cost at that moment.
    pub credit: i32,
    /// Why it would have worked or not.
    pub why: String,
}
