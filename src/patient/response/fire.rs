//! Which rules an act fires, how it lands, and what it moves.

use super::{About, Effect, Kind, ResponseModel, Rule, RuleIx, When};
use crate::patient::{State, manner_bit};
use crate::rubric::Phase;
use crate::scenario::words::{BeliefKind, Verdict};
use crate::scenario::{Act, LevelIx, MAX_LEVELS, Scenario, Subject, SubjectKind};

/// Rules that fired, as a set of [`RuleIx`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleSet([u64; 2]);

impl RuleSet {
    /// How many rules a set can hold.
    pub(super) const SIZE: usize = 128;

    /// The rules of the set, in the model's order.
    pub fn iter(self) -> impl Iterator<Item = RuleIx> {
        (0..RuleSet::SIZE as u8).filter(move |at| self.0[usize::from(at / 64)] >> (at % 64) & 1 == 1).map(RuleIx)
    }

    /// Adds the rules of another set.
    pub fn join(&mut self, other: RuleSet) {
        self.0.iter_mut().zip(other.0).for_each(|(all, more)| *all |= more);
    }

    fn add(&mut self, rule: RuleIx) {
        self.0[usize::from(rule.0 / 64)] |= 1 << (rule.0 % 64);
    }
}

/// The sets of subjects that rules ask for, worked out once for a scenario.
#[derive(Clone, Debug)]
pub struct Bound {
    /// For each rule, the subjects that an act may be about.
    rules: Vec<u64>,
    goals: u64,
    plans: u64,
    /// Facts that are signs of an emergency.
    pub(crate) alarms: u64,
    beliefs: Vec<(BeliefKind, LevelIx)>,
    fears: Vec<LevelIx>,
    levels: Vec<Option<LevelIx>>,
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
            goals: scenario.set_of(|subject| subject.kind == SubjectKind::Goal),
            plans: scenario.set_of(|subject| matches!(subject.kind, SubjectKind::Fact { plan: true, .. })),
            alarms: scenario.set_of(|subject| matches!(subject.kind, SubjectKind::Fact { alarm: true, .. })),
            beliefs: beliefs.collect(),
            fears: fears.filter_map(|subject| subject.level).collect(),
            levels,
        }
    }

    /// Whether a valued goal has been told.
    pub fn goal_voiced(&self, state: &State) -> bool {
        state.told & self.goals != 0
    }

    /// Whether a plan has been agreed on.
    pub fn plan_agreed(&self, state: &State) -> bool {
        state.agreed & self.plans != 0
    }
}

impl About {
    fn allows(&self, subject: &Subject) -> bool {
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
}

/// How one act landed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The worst verdict of the rules that fired; neutral if none gave one.
    pub verdict: Verdict,
    /// The rules that fired.
    pub fired: RuleSet,
}

/// What the acts of one line do, before levels are clamped.
#[derive(Clone, Copy, Debug)]
pub struct Judgement {
    /// The acts in their order; a line has one or two.
    pub acts: [Judged; 2],
    /// What moves each level.
    pub change: [i16; MAX_LEVELS],
    /// What has now been heard, as a set of subjects.
    pub hears: u64,
    /// Whether half of the trust that was lost comes back.
    pub mends: bool,
}

impl Judgement {
    /// Nothing has fired.
    const NONE: Judgement = Judgement {
        acts: [Judged { verdict: Verdict::Neutral, fired: RuleSet([0; 2]) }; 2],
        change: [0; MAX_LEVELS],
        hears: 0,
        mends: false,
    };
}

/// The moment at which a line is said. Rules read this and nothing else.
#[derive(Clone, Copy)]
pub struct Turn<'a> {
    /// The response model.
    pub model: &'a ResponseModel,
    /// The model bound to the scenario.
    pub bound: &'a Bound,
    /// The person before the turn.
    pub state: &'a State,
    /// The phase of the visit.
    pub phase: Phase,
}

impl Turn<'_> {
    /// Judges the acts of a line, each apart.
    pub fn judge(self, acts: &[Act]) -> Judgement {
        let mut judgement = Judgement::NONE;
        self.fire(acts, |at, ix, rule, about| {
            let judged = &mut judgement.acts[at];
            judged.fired.add(ix);
            // Verdicts are ordered from worst to best, with Neutral last.
            judged.verdict = judged.verdict.min(rule.verdict.unwrap_or(Verdict::Neutral));
            self.effects(rule, about, &mut judgement);
        });
        judgement
    }

    /// Every rule that fires, act by act, with what it does alone.
    pub fn explain(self, acts: &[Act]) -> Vec<(usize, RuleIx, Judgement)> {
        let mut fired = Vec::new();
        self.fire(acts, |at, ix, rule, about| {
            let mut alone = Judgement::NONE;
            self.effects(rule, about, &mut alone);
            fired.push((at, ix, alone));
        });
        fired
    }

    /// Hands on every rule that fires: the number of the act, the rule, and the subjects that it is about.
    fn fire(self, acts: &[Act], mut each: impl FnMut(usize, RuleIx, &Rule, u64)) {
        for (at, act) in acts.iter().take(2).enumerate() {
            let other = acts.get(1 - at).map_or(0, |other| manner_bit(other.manner));
            let bit = manner_bit(act.manner);
            for ((ix, rule), subjects) in self.model.rules().zip(&self.bound.rules) {
                if rule.manners & bit == 0 {
                    continue;
                }
                let Some(about) = self.about(rule, act, *subjects) else { continue };
                if rule.when.as_ref().is_none_or(|when| self.holds(when, act, other)) {
                    each(at, ix, rule, about);
                }
            }
        }
    }

    /// The subjects of the act that the rule is about; `None` when the rule is not about this act.
    fn about(self, rule: &Rule, act: &Act, subjects: u64) -> Option<u64> {
        if rule.about.nothing {
            return (act.about == 0).then_some(0);
        }
        let State { told, heard, .. } = *self.state;
        let mut about = act.about & subjects;
        match rule.about.told {
            Some(true) => about &= told,
            Some(false) => about &= !told,
            None => {}
        }
        match rule.about.heard {
            Some(true) => about &= heard,
            Some(false) => about &= !heard,
            None => {}
        }
        (about != 0 || rule.about.is_any()).then_some(about)
    }

    fn holds(self, when: &When, act: &Act, other: u32) -> bool {
        let state = self.state;
        match when {
            When::All(all) => all.iter().all(|when| self.holds(when, act, other)),
            When::Any(any) => any.iter().any(|when| self.holds(when, act, other)),
            When::Not(inner) => !self.holds(inner, act, other),
            When::Level(level, bound) => bound.holds(state.level(*level)),
            When::GoalVoiced => self.bound.goal_voiced(state),
            When::PlanAgreed => self.bound.plan_agreed(state),
            When::JustTold => state.moment.just_told,
            When::AnythingHeard => state.heard != 0,
            When::Screened => state.screened,
            When::AlarmTold => state.told & self.bound.alarms != 0,
            When::Shows(cues) => cues >> state.moment.cue as u32 & 1 == 1,
            When::After(manners) => state.moment.manners & manners != 0,
            When::Following(manners) => state.moment.last_manners & manners != 0,
            When::With(manners) => other & manners != 0,
            When::Topic(topics) => act.topic.is_some_and(|topic| topics >> topic as u32 & 1 == 1),
            When::Phase(phase) => self.phase == *phase,
            When::Does(items) => act.does.is_some_and(|item| items.contains(&item)),
            When::Dont(items) => act.dont.is_some_and(|item| items.contains(&item)),
            When::Safety(mark) => act.safety == Some(*mark),
        }
    }

    fn effects(self, rule: &Rule, about: u64, judgement: &mut Judgement) {
        let change = &mut judgement.change;
        for effect in &rule.effects {
            match effect {
                Effect::Level(level, by) => add(&mut change[level.at()], *by),
                Effect::Subject(by) => {
                    let subjects = self.bound.levels.iter().enumerate().filter(|(at, _)| about >> at & 1 == 1);
                    subjects.filter_map(|(_, level)| *level).for_each(|level| add(&mut change[level.at()], *by));
                }
                Effect::Beliefs(kinds, by) => {
                    let beliefs = self.bound.beliefs.iter().filter(|(kind, _)| kinds.contains(kind));
                    beliefs.for_each(|(_, level)| add(&mut change[level.at()], *by));
                }
                Effect::Fears(by) => self.bound.fears.iter().for_each(|level| add(&mut change[level.at()], *by)),
                Effect::Hear => judgement.hears |= about & self.state.told,
                Effect::Mend => judgement.mends = true,
            }
        }
    }
}

impl About {
    /// Whether a rule is for acts about anything, and about nothing.
    pub(super) fn is_any(&self) -> bool {
        !self.nothing && self.kinds.is_empty() && self.beliefs.is_empty() && self.told.is_none() && self.heard.is_none()
    }
}

/// Saturates, since a model from a file may hold any numbers.
fn add(change: &mut i16, by: i16) {
    *change = change.saturating_add(by);
}
