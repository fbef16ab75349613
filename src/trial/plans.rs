//! What the written plans of a scenario come to.

use crate::encounter::Scope;
use crate::scenario::wire::PlanKind;
use crate::score::{Safety, walk};
use crate::trainee::Ground;

/// What a plan came to in one world.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanResult {
    /// Its id.
    pub plan: String,
    /// Whose plan it is.
    pub kind: PlanKind,
    /// Number of the world.
    pub world: usize,
    /// The score; `None` where chance is as good as it gets.
    pub score: Option<f64>,
    /// What became of safety.
    pub safety: Safety,
    /// Lines said, of those that there was time for.
    pub turns: (u32, u32),
    /// Where it had nothing to say; it ends there.
    pub stuck: Option<String>,
}

/// Plays every plan in every world that it is for.
pub(super) fn follow(ground: &Ground) -> Vec<PlanResult> {
    let case = ground.case;
    let time = case.scenario.visits.iter().map(|visit| u32::from(visit.budget)).sum();
    let mut results = Vec::new();
    for (number, world) in ground.worlds.iter().enumerate() {
        for plan in case.plans.of(world.world.variant) {
            let walk = walk(case, plan, world.world, Scope::Course);
            results.push(PlanResult {
                plan: plan.id.clone(),
                kind: plan.kind,
                world: number,
                score: world.yardstick.score(walk.tally.raw),
                safety: walk.tally.safety,
                turns: (walk.turns, time),
                stuck: walk.stuck.map(|exchange| case.scenario[exchange].address.clone()),
            });
        }
    }
    results
}
