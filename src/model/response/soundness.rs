//! Rules that cannot be meant: those that can never fire, and pairs that contradict each other.

use std::cell::Cell;

use super::logic::{Demand, FUEL, Fact, Known, fails, holds};
use super::{About, Effect, Kind, Rule, When};
use crate::format::diag::{Code, Diagnostic, Span};
use crate::model::rubric::Rubric;
use crate::model::scenario::LevelIx;
use crate::model::scenario::words::{BeliefKind, Manner, Verdict};

/// Finds rules that can never fire and rules that contradict each other, in the file's order. `keys` are the places of
/// the rules' names.
///
/// `All([Screened, Not(Screened)])`; of two rules that fire together, the one whose verdict the other's always beats.
/// Never wrong about what it finds; what takes too long to think through is not found.
pub(super) fn check(rules: &[Rule], keys: impl Iterator<Item = Span>, rubric: &Rubric) -> Vec<Diagnostic> {
    let Some(anything) = Known::anything(rubric) else { return Vec::new() };
    let cases: Vec<Case> = rules.iter().zip(keys).map(|(rule, key)| Case::new(rule, key, &anything)).collect();
    let fuel = Cell::new(FUEL);
    let found = cases.iter().enumerate().filter_map(|(at, case)| {
        let contradicts = || overruled(case, &cases, &fuel).or_else(|| undone(case, &cases[..at], &fuel));
        never_fires(case, &anything, &fuel).or_else(contradicts)
    });
    found.collect()
}

/// A rule, and what follows from it.
struct Case<'r> {
    rule: &'r Rule,
    key: Span,
    manners: u32,
    /// Beliefs, fears, goals and facts that its subjects are among, as a set.
    subjects: u16,
    told: Option<bool>,
    heard: Option<bool>,
    /// What its subjects say of the moment.
    known: Known,
    moves: Moves,
}

/// How much a rule moves every level: those that everybody has, beliefs by their kind, fears, and the act's subject.
type Moves = [i32; LevelIx::COMMON + BeliefKind::ALL.len() + 2];

const FEAR: usize = BeliefKind::ALL.len();
const GOAL: usize = FEAR + 1;
const FACT: usize = FEAR + 2;
const ANY_SUBJECT: u16 = (1 << (FACT + 1)) - 1;

impl<'r> Case<'r> {
    fn new(rule: &'r Rule, key: Span, anything: &Known) -> Case<'r> {
        let about = &rule.about;
        let subjects = subjects(about);
        // What has been heard was told before.
        let told = if about.heard == Some(true) { Some(true) } else { about.told };
        let heard = if about.told == Some(false) { Some(false) } else { about.heard };
        let mut known = anything.clone();
        if heard == Some(true) {
            known.decide(Fact::AnythingHeard, true);
        }
        if told == Some(true) && subjects == 1 << GOAL {
            known.decide(Fact::GoalVoiced, true);
        }
        let manners = rule.manners & ((1 << Manner::ALL.len()) - 1);
        Case { rule, key, manners, subjects, told, heard, known, moves: moves(rule) }
    }

    fn demand(&self) -> Option<Demand<'r>> {
        self.rule.when.as_ref().map(holds)
    }

    /// A verdict that counts.
    fn verdict(&self) -> Option<Verdict> {
        self.rule.verdict.filter(|verdict| *verdict != Verdict::Neutral)
    }

    /// Whether the other rule fires whenever this one does.
    fn implies(&self, other: &Case, fuel: &Cell<u32>) -> bool {
        let refuted = |when| {
            let demands: Vec<Demand> = self.demand().into_iter().chain([fails(when)]).collect();
            !self.known.allows(&demands, fuel)
        };
        // No condition reads the act's own manner, so that the lists tell all.
        self.manners & !other.manners == 0 && self.is_about_what(other) && other.rule.when.as_ref().is_none_or(refuted)
    }

    /// Whether an act that is about what this rule is for is about what the other is for.
    fn is_about_what(&self, other: &Case) -> bool {
        let (this, that) = (&self.rule.about, &other.rule.about);
        if that.is_any() || this.nothing {
            return that.is_any() || that.nothing;
        }
        !this.is_any()
            && !that.nothing
            && self.subjects & !other.subjects == 0
            && (that.told.is_none() || that.told == self.told)
            && (that.heard.is_none() || that.heard == self.heard)
    }

    /// What in `about` is impossible by itself.
    fn impossible_subject(&self) -> Option<&'static str> {
        let about = &self.rule.about;
        if about.nothing && *about != (About { nothing: true, ..About::default() }) {
            return Some("in `about`, `Nothing` excludes every other word");
        }
        let untold = about.told == Some(false) && about.heard == Some(true);
        untold.then_some("in `about`, what is `Heard` has been told, and is not `Untold`")
    }
}

fn subjects(about: &About) -> u16 {
    let kinds = about.kinds.iter().map(|kind| match kind {
        Kind::Belief => (1 << FEAR) - 1,
        Kind::Fear => 1 << FEAR,
        Kind::Goal => 1 << GOAL,
        Kind::Fact => 1 << FACT,
    });
    let beliefs = about.beliefs.iter().map(|kind| 1 << *kind as u16);
    // An empty list asks for nothing.
    kinds.chain(beliefs).reduce(|set, more| set | more).unwrap_or(ANY_SUBJECT)
}

fn moves(rule: &Rule) -> Moves {
    const BELIEFS: usize = LevelIx::COMMON;
    const FEARS: usize = BELIEFS + BeliefKind::ALL.len();
    const SUBJECT: usize = FEARS + 1;
    // Goals and facts have no level.
    let has_level = !rule.about.nothing && subjects(&rule.about) & ((1 << GOAL) - 1) != 0;
    let mut moves: Moves = [0; SUBJECT + 1];
    for effect in &rule.effects {
        match effect {
            Effect::Level(level, by) => moves[level.at()] += i32::from(*by),
            Effect::Subject(by) if has_level => moves[SUBJECT] += i32::from(*by),
            Effect::Beliefs(kinds, by) => {
                let set = kinds.iter().fold(0u32, |set, kind| set | 1 << *kind as u32);
                let kinds = (0..BeliefKind::ALL.len()).filter(|kind| set >> kind & 1 == 1);
                kinds.for_each(|kind| moves[BELIEFS + kind] += i32::from(*by));
            }
            Effect::Fears(by) => moves[FEARS] += i32::from(*by),
            Effect::Subject(_) | Effect::Hear | Effect::Mend => {}
        }
    }
    moves
}

fn never_fires(case: &Case, anything: &Known, fuel: &Cell<u32>) -> Option<Diagnostic> {
    let help = match (case.impossible_subject(), case.demand()) {
        (Some(help), _) => help.into(),
        (None, Some(demand)) if !case.known.allows(&[demand], fuel) => match anything.allows(&[demand], fuel) {
            true => "what it is `about` excludes its `when`".into(),
            false => reason(case, fuel),
        },
        _ => return None,
    };
    let message = format!("the rule `{}` can never fire", case.rule.id);
    Some(Diagnostic::new(Code::RuleNeverFires, case.key, message).help(help))
}

/// What to mend: the first part of a condition that is impossible by itself, or the first two that clash.
fn reason(case: &Case, fuel: &Cell<u32>) -> String {
    let parts: Vec<Demand> = match &case.rule.when {
        Some(When::All(parts)) => parts.iter().map(holds).collect(),
        _ => return "its `when` can never hold".into(),
    };
    let impossible = |demands: &[Demand]| !case.known.allows(demands, fuel);
    for (at, part) in parts.iter().enumerate() {
        if impossible(&[*part]) {
            return format!("part {} of its `when` can never hold", at + 1);
        }
        if let Some(before) = parts[..at].iter().position(|before| impossible(&[*before, *part])) {
            return format!("parts {} and {} of its `when` exclude each other", before + 1, at + 1);
        }
        if fuel.get() == 0 {
            break;
        }
    }
    "the parts of its `when` exclude each other".into()
}

/// Finds another rule that always fires too, and whose verdict is worse.
fn overruled(case: &Case, cases: &[Case], fuel: &Cell<u32>) -> Option<Diagnostic> {
    let verdict = case.verdict()?;
    let (other, worse) = cases.iter().find_map(|other| {
        // Verdicts are ordered from worst to best.
        let worse = other.verdict().filter(|worse| *worse < verdict)?;
        case.implies(other, fuel).then_some((other, worse))
    })?;
    let (this, that) = (&case.rule.id, &other.rule.id);
    let message = format!("whenever the rule `{this}` fires, `{that}` fires too, and its worse verdict counts");
    let label = format!("`{that}` is {}, `{this}` is {}", worse.name(), verdict.name());
    let found = Diagnostic::new(Code::RulesContradict, case.key, message).related(other.key, label);
    Some(found.help("narrow one of the two, or change a verdict"))
}

/// Finds an earlier rule that fires in the same cases and moves a level the other way.
fn undone(case: &Case, earlier: &[Case], fuel: &Cell<u32>) -> Option<Diagnostic> {
    let opposed =
        |other: &Case| case.moves.iter().zip(&other.moves).any(|(this, that)| this.signum() * that.signum() < 0);
    let same = |other: &Case| case.implies(other, fuel) && other.implies(case, fuel);
    let other = earlier.iter().find(|other| opposed(other) && same(other))?;
    let (this, that) = (&case.rule.id, &other.rule.id);
    let message =
        format!("the rules `{this}` and `{that}` fire in the same cases and move a level in opposite directions");
    let found = Diagnostic::new(Code::RulesContradict, case.key, message);
    Some(found.related(other.key, format!("`{that}` is here")).help("keep one of the two, or narrow them"))
}
