//! Written plans: what people who know the patient would say, read and held against their scenario.

use super::wire::{self, PlanKind};
use super::{LineIx, Scenario, VariantIx};
use crate::diag::{Code, Diagnostic};

/// The plans of one scenario.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plans {
    plans: Vec<Plan>,
}

/// One plan: at every moment the first of its lines that is on offer.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// Its id.
    pub id: String,
    /// Whose plan it is.
    pub kind: PlanKind,
    /// The variants it is for, as a set.
    variants: u32,
    /// The lines, those that it would rather say first.
    pub lines: Vec<LineIx>,
}

impl Plans {
    /// The plans that are for a variant.
    pub fn of(&self, variant: VariantIx) -> impl Iterator<Item = &Plan> {
        self.plans.iter().filter(move |plan| plan.variants >> variant.0 & 1 == 1)
    }

    /// The id of the scenario that a file of plans is for, as far as the file can be understood.
    pub fn subject(source: &str) -> Option<String> {
        Some(crate::read::read::<wire::Plans>(source).0?.scenario.value.0)
    }

    /// Reads the plans of a scenario: the plans if they can be played, and everything found wrong.
    pub fn read(source: &str, scenario: &Scenario) -> (Option<Plans>, Vec<Diagnostic>) {
        let (written, mut found) = crate::read::read::<wire::Plans>(source);
        let Some(written) = written else { return (None, found) };
        if written.scenario.value.0 != scenario.id {
            let message = format!("these are plans for `{}`, not for `{}`", written.scenario.value.0, scenario.id);
            found.push(Diagnostic::new(Code::UnknownId, written.scenario.span, message));
        }
        let mut plans = Vec::new();
        for (id, _, plan) in written.plans.iter() {
            let mut variants = 0;
            for variant in &plan.variants {
                match scenario.variants.iter().position(|known| known.id == variant.value.0) {
                    Some(at) => variants |= 1 << at,
                    None => {
                        let message = format!("there is no variant `{}`", variant.value.0);
                        let known = scenario.variants.iter().map(|known| known.id.as_str());
                        let diagnostic = Diagnostic::new(Code::UnknownId, variant.span, message);
                        found.push(diagnostic.suggest(&variant.value.0, known));
                    }
                }
            }
            let mut lines = Vec::new();
            for line in &plan.lines {
                match scenario.find_line(&line.value.0) {
                    Some(ix) => lines.push(ix),
                    None => {
                        let known = scenario.lines.iter().map(|known| known.address.as_str());
                        let message = format!("there is no line `{}`", line.value.0);
                        let diagnostic = Diagnostic::new(Code::UnknownId, line.span, message);
                        found.push(diagnostic.suggest(&line.value.0, known));
                    }
                }
            }
            let variants = if plan.variants.is_empty() { u32::MAX } else { variants };
            plans.push(Plan { id: id.into(), kind: plan.kind, variants, lines });
        }
        (Some(Plans { plans }).filter(|_| !crate::diag::has_errors(&found)), found)
    }
}
