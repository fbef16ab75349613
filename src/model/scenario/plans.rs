//! Written plans: what people who know the patient would say, read and held against their scenario.

use super::resolve::{Conditions, Names};
use super::wire::{self, PlanKind};
use super::{Condition, LineIx, Scenario, VariantIx};
use crate::format::diag::{Code, Diagnostic};

/// The plans of one scenario.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plans {
    plans: Vec<Plan>,
}

/// One plan: at every moment the first of its lines that is on offer and whose condition holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// Its id.
    pub id: String,
    /// Whose plan it is.
    pub kind: PlanKind,
    /// The variants it is for, as a set.
    variants: u32,
    /// The lines, those that it would rather say first.
    pub lines: Vec<Planned>,
}

/// A line of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Planned {
    /// The line.
    pub line: LineIx,
    /// Where it is said; wherever it is on offer, if nothing stands here.
    pub when: Option<Condition>,
}

impl Plans {
    /// The plans that are for a variant.
    pub fn of(&self, variant: VariantIx) -> impl Iterator<Item = &Plan> {
        self.plans.iter().filter(move |plan| plan.variants >> variant.0 & 1 == 1)
    }

    /// The id of the scenario that a file of plans is for, as far as the file can be understood.
    pub fn subject(source: &str) -> Option<String> {
        Some(crate::format::read::read::<wire::Plans>(source).0?.scenario.value.0)
    }

    /// Reads the plans of a scenario: the plans if they can be played, and everything found wrong.
    pub fn read(source: &str, scenario: &Scenario) -> (Option<Plans>, Vec<Diagnostic>) {
        let (written, mut found) = crate::format::read::read::<wire::Plans>(source);
        let Some(written) = written else { return (None, found) };
        if written.scenario.value.0 != scenario.id {
            let message = format!("these are plans for `{}`, not for `{}`", written.scenario.value.0, scenario.id);
            found.push(Diagnostic::new(Code::UnknownId, written.scenario.span, message));
        }
        let names = Names::of(scenario);
        let mut chances = scenario.chances.iter().map(|chance| (chance.clone(), None)).collect();
        let mut conditions =
            Conditions { names: &names, chances: &mut chances, names_chances: false, found: &mut found };
        let plans = written.plans.iter().map(|(id, _, written)| plan(id, written, &mut conditions)).collect();
        (Some(Plans { plans }).filter(|_| !crate::format::diag::has_errors(&found)), found)
    }
}

fn plan(id: &str, written: &wire::Plan, conditions: &mut Conditions) -> Plan {
    let mut variants = 0;
    for id in &written.variants {
        variants |= conditions.variant(id).map_or(0, |ix| 1 << ix.0);
    }
    let mut lines = Vec::new();
    for id in &written.lines {
        if let Some(line) = conditions.line(id) {
            let when = written.when.get(&id.value.0).and_then(|when| conditions.resolve(when, false));
            lines.push(Planned { line, when });
        }
    }
    for (address, span, _) in written.when.iter() {
        if !written.lines.iter().any(|line| line.value.0 == address) {
            let message = format!("the plan `{id}` has a condition for `{address}`, which is not among its lines");
            let known = written.lines.iter().map(|line| line.value.0.as_str());
            conditions.found.push(Diagnostic::new(Code::UnknownId, span, message).suggest_id(address, known));
        }
    }
    let variants = if written.variants.is_empty() { u32::MAX } else { variants };
    Plan { id: id.into(), kind: written.kind, variants, lines }
}
