//! What the written plans of a scenario come to.

use crate::model::scenario::LineIx;
use crate::model::scenario::wire::PlanKind;
use crate::play::encounter::{Case, Encounter, Scope};
use crate::play::score::{Safety, Tally, walk};
use crate::play::trainee::Ground;

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
    /// Lines at whose moment another one earns more at once, and how much more.
    pub dear: Vec<(String, i32)>,
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
            let mut dear = Vec::new();
            let walk = walk(case, plan, world.world, Scope::Course, |now, line| {
                let best = now.offered(case).iter().map(|line| earned(case, now, *line)).max().unwrap_or_default();
                let less = best - earned(case, now, line);
                dear.extend((less > 0).then(|| (case.scenario[line].address.clone(), less)));
            });
            results.push(PlanResult {
                plan: plan.id.clone(),
                kind: plan.kind,
                world: number,
                score: world.yardstick.score(walk.tally.raw),
                safety: walk.tally.safety,
                turns: (walk.turns, time),
                dear,
                stuck: walk.stuck.map(|exchange| case.scenario[exchange].address.clone()),
            });
        }
    }
    results
}

/// What saying a line earns at once.
fn earned(case: &Case, now: &Encounter, line: LineIx) -> i32 {
    let mut tally = Tally::default();
    now.step(case, line, |event| tally.event(event));
    tally.raw
}
