//! Which rules an act fires, how it lands, and what it moves.

use super::{Bound, State};
use crate::model::response::{Effect, ResponseModel, Rule, RuleIx, RuleSet, When};
use crate::model::rubric::Phase;
use crate::model::scenario::words::Verdict;
use crate::model::scenario::{Act, LevelIx, MAX_LEVELS, Signs};

/// How one act landed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The worst verdict of the rules that fired; neutral if none gave one.
    pub verdict: Verdict,
    /// The rules that fired.
    pub fired: RuleSet,
}

/// What a line does.
#[derive(Clone, Copy, Debug)]
pub struct Judgement {
    /// How the line landed as a whole.
    pub verdict: Verdict,
    /// The acts in their order; a line has one or two.
    pub acts: [Judged; 2],
    /// What moves each level: as far as it can, once a line is judged as a whole.
    pub change: [i16; MAX_LEVELS],
    /// What has now been heard, as a set of subjects.
    pub hears: u64,
    /// Whether half of the trust that was lost comes back.
    pub mends: bool,
}

impl Judgement {
    /// Nothing has fired.
    const NONE: Judgement = Judgement {
        verdict: Verdict::Neutral,
        acts: [Judged { verdict: Verdict::Neutral, fired: RuleSet::NONE }; 2],
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
    /// The warning signs that have to be asked for by its end.
    pub signs: Signs,
}

/// The most trust that comes back by one sentence: whoever has lost much of it has more than one thing to put right.
const COMES_BACK: u8 = 8;

/// The least strain that harm leaves, so that it can be taken back even where the person did not notice it.
const HARM: i16 = 3;

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
        self.settle(&mut judgement);
        judgement.verdict = self.verdict(acts, &judgement);
        if judgement.verdict == Verdict::Harmful {
            let strain = &mut judgement.change[LevelIx::STRAIN.at()];
            *strain = self.bound.within(self.state, LevelIx::STRAIN, (*strain).max(HARM));
            if self.bound.gain(&judgement.change) > 0 {
                Bound::drop_improvements(&mut judgement.change);
            }
        }
        judgement
    }

    /// Moves each level as far as it can. Trust that is lost adds to the strain; mending gives half of it back.
    fn settle(self, judgement: &mut Judgement) {
        let change = &mut judgement.change;
        let strain = self.state.level(LevelIx::STRAIN);
        if judgement.mends {
            let back = strain.div_ceil(2).min(COMES_BACK);
            add(&mut change[LevelIx::ALLIANCE.at()], i16::from(back));
            add(&mut change[LevelIx::STRAIN.at()], -i16::from(strain.min(2 * back)));
        }
        let trust = i16::from(self.state.level(LevelIx::ALLIANCE));
        let lost = change[LevelIx::ALLIANCE.at()].saturating_neg().clamp(0, trust);
        add(&mut change[LevelIx::STRAIN.at()], lost);
        for (level, by) in (0..).map(LevelIx).zip(change).filter(|(_, by)| **by != 0) {
            *by = self.bound.within(self.state, level, *by);
        }
    }

    /// How a line landed as a whole: what it did to the person decides where its acts land apart.
    ///
    /// What did harm has done harm, and a don't is one whatever stands beside it. A line that leaves the person worse off
    /// came at the wrong moment, however well a part of it landed; one that came at the wrong moment in part, and leaves
    /// them better off, has neither helped nor harmed.
    fn verdict(self, acts: &[Act], judgement: &Judgement) -> Verdict {
        let judged = &judgement.acts[..acts.len().min(2)];
        let has = |verdict| judged.iter().any(|judged| judged.verdict == verdict);
        if has(Verdict::Harmful) || acts.iter().any(|act| act.dont.is_some()) {
            return Verdict::Harmful;
        }
        match self.bound.gain(&judgement.change) {
            ..0 => Verdict::Mistimed,
            0 if has(Verdict::Mistimed) => Verdict::Mistimed,
            _ if has(Verdict::Mistimed) => Verdict::Neutral,
            _ if has(Verdict::Landed) => Verdict::Landed,
            _ => Verdict::Neutral,
        }
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
            let other = acts.get(1 - at).map_or(0, |other| other.manner.bit());
            let reads = self.bound.of_manner[act.manner as usize];
            let fires = |ix: RuleIx| {
                let rule = self.model.rule(ix);
                self.about(rule, act, self.bound.rules[usize::from(ix.0)])
                    .filter(|_| rule.when.as_ref().is_none_or(|when| self.holds(when, act, other)))
            };
            let outweighed = reads.in_both(self.bound.first).iter().any(|ix| fires(ix).is_some());
            for ix in reads.iter() {
                let rule = self.model.rule(ix);
                if let Some(about) = fires(ix).filter(|_| !outweighed || rule.first || rule.is_ill()) {
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

    /// Whether all warning signs have been asked for that there is to ask.
    fn is_screened(self) -> bool {
        !self.signs.is_empty() && self.state.asked.holds(self.signs)
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
            When::JustTold => state.context.just_told,
            When::AnythingHeard => state.heard != 0,
            When::Screened => self.is_screened(),
            When::AsksNew => match act.asks.is_empty() {
                true => !self.is_screened(),
                false => !state.asked.holds(act.asks),
            },
            When::AlarmTold => state.told & self.bound.alarms != 0,
            When::Shows(cues) => cues >> state.context.cue as u32 & 1 == 1,
            When::Bids(bids) => state.context.bid.is_some_and(|bid| bids >> bid as u32 & 1 == 1),
            When::After(manners) => state.context.manners & manners != 0,
            When::Following(manners) => state.context.last_manners & manners != 0,
            When::With(manners) => other & manners != 0,
            When::Topic(topics) => act.topic.is_some_and(|topic| topics >> topic as u32 & 1 == 1),
            When::Phase(phase) => self.phase == *phase,
            When::Does(items) => act.does.is_some_and(|item| items.contains(&item)),
            When::Dont(items) => act.dont.is_some_and(|item| items.contains(&item)),
            When::Safety(mark) => act.safety == Some(*mark),
            When::Untrue => act.untrue.as_ref().is_some_and(|untrue| state.holds(untrue, None)),
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

/// Saturates, since a model from a file may hold any numbers.
fn add(change: &mut i16, by: i16) {
    *change = change.saturating_add(by);
}
