//! Written plans: read, held against their scenario, and played.

use crate::diag::{Code, Diagnostic};
use crate::encounter::{Encounter, Scope};
use crate::scenario::wire::{self, PlanKind};
use crate::scenario::{LineIx, Scenario};
use crate::score::Tally;
use crate::trainee::Ground;

/// The plans of one scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Plans {
    plans: Vec<Plan>,
}

#[derive(Clone, Debug, PartialEq)]
struct Plan {
    id: String,
    kind: PlanKind,
    /// The variants it is for, as a set.
    variants: u32,
    lines: Vec<LineIx>,
}

/// What a plan came to in one world.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanResult {
    /// Its id.
    pub plan: String,
    /// Whose plan it is.
    pub kind: PlanKind,
    /// Number of the world.
    pub world: usize,
    /// The unclamped score; `None` where chance is as good as it gets.
    pub score: Option<f64>,
    /// Whether it passed the safety gate.
    pub passes: bool,
    /// Lines said, of those that there was time for.
    pub turns: (u32, u32),
    /// Where it had no line that was on offer; it ends there.
    pub stuck: Option<String>,
}

impl Plans {
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

    /// Plays every plan in every world that it is for.
    pub fn follow(&self, ground: &Ground) -> Vec<PlanResult> {
        let mut results = Vec::new();
        for plan in &self.plans {
            for (number, world) in ground.worlds.iter().enumerate() {
                if plan.variants >> world.world.variant.0 & 1 == 1 {
                    results.push(plan.follow(ground, number));
                }
            }
        }
        results
    }
}

impl Plan {
    fn follow(&self, ground: &Ground, number: usize) -> PlanResult {
        let (case, world) = (ground.case, &ground.worlds[number]);
        let mut tally = Tally::default();
        let mut turns = 0;
        let mut stuck = None;
        let mut now = Encounter::begin(case, world.world, Scope::Course, |event| tally.event(case, event));
        while !now.is_over() {
            let offered = now.offered(case);
            let Some(line) = self.lines.iter().find(|line| offered.contains(line)) else {
                stuck = offered.first().map(|line| case.scenario[case.scenario[*line].exchange].address.clone());
                break;
            };
            turns += 1;
            now = now.step(case, *line, |event| tally.event(case, event));
        }
        let time = case.scenario.visits.iter().map(|visit| u32::from(visit.budget)).sum();
        PlanResult {
            plan: self.id.clone(),
            kind: self.kind,
            world: number,
            score: world.yardstick.score(tally.raw),
            passes: tally.passes() && stuck.is_none(),
            turns: (turns, time),
            stuck,
        }
    }
}
