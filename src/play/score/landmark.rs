//! Landmarks: what people of a kind would score, played from the scenario's written plans, so that a number reads itself.

use serde::{Deserialize, Serialize};

use super::{Tally, Yardstick};
use crate::model::scenario::wire::PlanKind;
use crate::model::scenario::{ExchangeIx, LineIx, Plan, Planned};
use crate::play::encounter::{Case, Encounter, Place, Scope, World};

/// What a plan came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Walk {
    /// Credit and safety.
    pub tally: Tally,
    /// Lines said.
    pub turns: u32,
    /// Where it had nothing to say; it ends there.
    pub stuck: Option<ExchangeIx>,
}

/// Plays a plan in a world. Before each line is said, `saying` is told of the moment and the line.
pub fn walk(case: &Case, plan: &Plan, world: World, scope: Scope, mut saying: impl FnMut(&Encounter, LineIx)) -> Walk {
    let mut walk = Walk { tally: Tally::default(), turns: 0, stuck: None };
    let mut now = Encounter::begin(case, world, scope, |event| walk.tally.event(event));
    while let Place::At(exchange) = now.place {
        let offered = now.offered(case);
        let said = |planned: &&Planned| offered.contains(&planned.line) && now.state.allows(&planned.when);
        let Some(line) = plan.lines.iter().find(said).map(|planned| planned.line) else {
            walk.stuck = Some(exchange);
            return walk;
        };
        walk.turns += 1;
        saying(&now, line);
        now = now.step(case, line, |event| walk.tally.event(event));
    }
    walk
}

/// Where people of a kind would stand.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Landmark {
    /// Whose plans they are; those of experts stand together.
    pub kind: PlanKind,
    /// The mean score of their plans in this world.
    pub score: f64,
}

/// The landmarks of a world, from the lowest score to the highest. Plans that do not reach the end are left out.
pub(super) fn landmarks(case: &Case, world: World, scope: Scope, yardstick: &Yardstick) -> Vec<Landmark> {
    let mut found: Vec<(PlanKind, Vec<f64>)> = Vec::new();
    for plan in case.plans.of(world.variant) {
        let walk = walk(case, plan, world, scope, |_, _| {});
        let Some(score) = yardstick.score(walk.tally.raw).filter(|_| walk.stuck.is_none()) else { continue };
        let kind = if plan.kind == PlanKind::BriefExpert { PlanKind::Expert } else { plan.kind };
        match found.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, scores)) => scores.push(score),
            None => found.push((kind, vec![score])),
        }
    }
    let mean = |scores: &[f64]| scores.iter().sum::<f64>() / scores.len().max(1) as f64;
    let mut landmarks: Vec<_> =
        found.iter().map(|(kind, scores)| Landmark { kind: *kind, score: mean(scores) }).collect();
    landmarks.sort_by(|a, b| a.score.total_cmp(&b.score));
    landmarks
}
