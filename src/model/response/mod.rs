//! The response model: rules, as data, that say how an act moves the person.

mod compile;
mod logic;
mod price;
mod set;
mod show;
mod soundness;
mod wire;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

use crate::format::diag::Diagnostic;
use crate::model::rubric::{ItemIx, Phase, Rubric};
use crate::model::scenario::LevelBound;
use crate::model::scenario::wire::Safety;
use crate::model::scenario::words::{BeliefKind, Verdict};
use crate::model::scenario::{LevelIx, RealScale, Subject, SubjectKind};

pub use price::{Price, Prices};
pub use set::RuleSet;
pub use show::signed;
pub use wire::Follows;

/// The source of what nothing but our own choice stands behind.
pub const DESIGN_CHOICE: &str = "design choice";

/// A rule of a [`ResponseModel`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, BorshSerialize, BorshDeserialize)]
pub struct RuleIx(pub u8);

/// All rules, in the file's order, and the scales.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct ResponseModel {
    /// Its name.
    pub id: String,
    pub(crate) rules: Vec<Rule>,
    /// How levels show on real scales.
    pub scales: Vec<Scale>,
    /// What lines are worth.
    pub prices: Prices,
}

/// One rule, compiled: sets instead of lists.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Rule {
    /// Its id.
    pub id: String,
    pub(crate) manners: u32,
    pub(crate) about: About,
    pub(crate) when: Option<When>,
    /// How the act landed.
    pub verdict: Option<Verdict>,
    /// Whether it comes first: what other rules would move for the better by this act falls away.
    pub(crate) first: bool,
    pub(crate) effects: Vec<Effect>,
    /// Why, in one sentence of plain words.
    #[serde(skip)]
    pub because: String,
    /// Where it comes from, or "design choice".
    #[serde(skip)]
    pub source: String,
}

impl Rule {
    /// Whether it says that something was done amiss.
    pub(crate) fn is_ill(&self) -> bool {
        self.verdict.is_some_and(Verdict::is_ill)
    }

    /// Whether nothing but our own choice stands behind it.
    pub fn is_design_choice(&self) -> bool {
        self.source == DESIGN_CHOICE
    }
}

/// What an act must be about: words of one group are alternatives, the groups must all be met.
#[derive(Clone, Debug, Default, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
pub(crate) struct About {
    pub(crate) nothing: bool,
    pub(crate) kinds: Vec<Kind>,
    pub(crate) beliefs: Vec<BeliefKind>,
    pub(crate) told: Option<bool>,
    pub(crate) heard: Option<bool>,
}

impl About {
    /// Whether an act about this subject is one for the rule.
    pub(crate) fn allows(&self, subject: &Subject) -> bool {
        let kind = match subject.kind {
            SubjectKind::Belief(_) => Kind::Belief,
            SubjectKind::Fear => Kind::Fear,
            SubjectKind::Goal => Kind::Goal,
            SubjectKind::Fact { .. } => Kind::Fact,
        };
        let belief = match subject.kind {
            SubjectKind::Belief(kind) => self.beliefs.contains(&kind),
            _ => false,
        };
        match (self.kinds.is_empty(), self.beliefs.is_empty()) {
            (true, true) => true,
            (false, true) => self.kinds.contains(&kind),
            (true, false) => belief,
            (false, false) => self.kinds.contains(&kind) || belief,
        }
    }

    /// Whether a rule is for acts about anything, and about nothing.
    pub(crate) fn is_any(&self) -> bool {
        !self.nothing && self.kinds.is_empty() && self.beliefs.is_empty() && self.told.is_none() && self.heard.is_none()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
pub(crate) enum Kind {
    Belief,
    Fear,
    Goal,
    Fact,
}

#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
pub(crate) enum When {
    All(Vec<When>),
    Any(Vec<When>),
    Not(Box<When>),
    Level(LevelIx, LevelBound),
    GoalVoiced,
    PlanAgreed,
    JustTold,
    AnythingHeard,
    Screened,
    AsksNew,
    AlarmTold,
    Topic(u32),
    Shows(u32),
    Bids(u32),
    After(u32),
    Following(u32),
    With(u32),
    Phase(Phase),
    Does(Vec<ItemIx>),
    Dont(Vec<ItemIx>),
    Safety(Safety),
    Untrue,
}

#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
pub(crate) enum Effect {
    Level(LevelIx, i16),
    Subject(i16),
    Beliefs(Vec<BeliefKind>, i16),
    Fears(i16),
    Hear,
    Mend,
}

/// How a level shows on a real scale.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Scale {
    /// Which.
    pub id: RealScale,
    /// The level that it follows.
    pub follows: Follows,
    /// Points of the scale per 100 points of change.
    pub slope: i16,
    /// The most that a course of care can plausibly change it by.
    pub most: u8,
}

impl ResponseModel {
    /// Reads a response model: the model if it can be used, and everything found wrong.
    pub fn read(source: &str, rubric: &Rubric) -> (Option<ResponseModel>, Vec<Diagnostic>) {
        let (written, mut diagnostics) = crate::format::read::read::<wire::ResponseModel>(source);
        let model = written.and_then(|written| compile::compile(&written, rubric, &mut diagnostics));
        (model.filter(|_| !crate::format::diag::has_errors(&diagnostics)), diagnostics)
    }

    /// Every rule with its index.
    pub fn rules(&self) -> impl Iterator<Item = (RuleIx, &Rule)> {
        (0..=u8::MAX).map(RuleIx).zip(&self.rules)
    }

    /// The rules, for other words.
    pub(crate) fn rules_mut(&mut self) -> impl Iterator<Item = &mut Rule> {
        self.rules.iter_mut()
    }

    /// The rule at an index; indices come from this model only.
    pub fn rule(&self, ix: RuleIx) -> &Rule {
        &self.rules[usize::from(ix.0)]
    }
}

#[cfg(test)]
mod tests;
