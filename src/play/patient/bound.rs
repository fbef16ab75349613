//! A response model bound to a scenario: which subjects its rules ask for, and how far levels can move.

use super::State;
use crate::model::response::{ResponseModel, RuleSet};
use crate::model::scenario::words::{BeliefKind, Manner, Stage};
use crate::model::scenario::{CommonLevel, LevelIx, MAX_LEVELS, Scenario, Signs, SubjectKind, VisitIx};

/// The sets of subjects that rules ask for, worked out once for a scenario.
#[derive(Clone, Debug)]
pub struct Bound {
    /// For each rule, the subjects that an act may be about.
    pub(super) rules: Vec<u64>,
    /// By manner: the rules that read acts of it.
    pub(super) of_manner: Vec<RuleSet>,
    /// The rules that come first.
    pub(super) first: RuleSet,
    goals: u64,
    plans: u64,
    /// Facts that are signs of an emergency.
    pub(crate) alarms: u64,
    pub(super) beliefs: Vec<(BeliefKind, LevelIx)>,
    pub(super) fears: Vec<LevelIx>,
    pub(super) levels: Vec<Option<LevelIx>>,
    /// By visit: the warning signs that have to be asked for by its end.
    signs: Vec<Signs>,
    /// The stage at the start.
    start: Stage,
}

impl Bound {
    /// Binds a model to a scenario.
    pub fn new(model: &ResponseModel, scenario: &Scenario) -> Bound {
        let levels: Vec<_> = scenario.subjects.iter().map(|subject| subject.level).collect();
        let beliefs = scenario.subjects.iter().filter_map(|subject| match subject.kind {
            SubjectKind::Belief(kind) => Some((kind, subject.level?)),
            _ => None,
        });
        let fears = scenario.subjects.iter().filter(|subject| subject.kind == SubjectKind::Fear);
        Bound {
            rules: model.rules.iter().map(|rule| scenario.set_of(|subject| rule.about.allows(subject))).collect(),
            of_manner: (Manner::ALL.iter())
                .map(|manner| RuleSet::of(model, |rule| rule.manners & manner.bit() != 0))
                .collect(),
            first: RuleSet::of(model, |rule| rule.first),
            goals: scenario.set_of(|subject| subject.kind == SubjectKind::Goal),
            plans: scenario.set_of(|subject| matches!(subject.kind, SubjectKind::Fact { plan: true, .. })),
            alarms: scenario.set_of(|subject| matches!(subject.kind, SubjectKind::Fact { alarm: true, .. })),
            beliefs: beliefs.collect(),
            fears: fears.filter_map(|subject| subject.level).collect(),
            levels,
            signs: scenario
                .visits
                .iter()
                .scan(Signs::NONE, |signs, visit| {
                    *signs = signs.with(visit.asks);
                    Some(*signs)
                })
                .collect(),
            start: scenario.patient.stage,
        }
    }

    /// Whether a valued goal has been told.
    pub fn goal_voiced(&self, state: &State) -> bool {
        state.told & self.goals != 0
    }

    /// The warning signs that have to be asked for by the end of a visit.
    pub fn signs(&self, visit: VisitIx) -> Signs {
        self.signs.get(visit.at()).copied().unwrap_or_default()
    }

    /// How much better a change of levels leaves the person, in points of all levels together; below zero if worse. What
    /// was said for and against changing, and the strain, are no part of it: nobody feels them by themselves.
    pub fn gain(&self, change: &[i16; MAX_LEVELS]) -> i32 {
        let own = self.beliefs.iter().map(|(_, level)| *level).chain(self.fears.iter().copied());
        let felt = CommonLevel::ALL.into_iter().map(CommonLevel::ix).chain(own);
        felt.map(|level| level.gain(change[level.at()].into())).sum()
    }

    /// Leaves only what is for the worse: harm is not made good by what was kind beside it.
    pub(super) fn drop_improvements(change: &mut [i16; MAX_LEVELS]) {
        // The strain is not mended either.
        for (level, by) in (0..).map(LevelIx).zip(change) {
            if level.gain((*by).into()) > 0 {
                *by = 0;
            }
        }
    }

    /// The highest readiness there can be: it rises past Contemplation only once a valued goal has been voiced, and past
    /// Preparation only once a plan has been agreed; who starts beyond has met it.
    fn most_readiness(&self, state: &State) -> u8 {
        if self.start < Stage::Preparation && !self.goal_voiced(state) {
            Stage::Preparation.floor() - 1
        } else if self.start < Stage::Action && !self.plan_agreed(state) {
            Stage::Action.floor() - 1
        } else {
            LevelIx::READINESS.most()
        }
    }

    /// How far a level can move by so much, and no further.
    pub fn within(&self, state: &State, level: LevelIx, by: i16) -> i16 {
        let from = state.level(level);
        let most = if level == LevelIx::READINESS { self.most_readiness(state).max(from) } else { level.most() };
        (i16::from(from) + by.clamp(-100, 100)).clamp(0, i16::from(most)) - i16::from(from)
    }

    /// Whether a plan has been agreed on.
    pub fn plan_agreed(&self, state: &State) -> bool {
        state.agreed & self.plans != 0
    }
}
