#![doc = include_str!("../../format/diag/explain/BS0619.md")]

use crate::format::diag::{Code, Diagnostic};
use crate::model::scenario::{ExchangeIx, Plans, wire};
use crate::play::encounter::{Case, Scope, World};
use crate::play::score::walk;

/// Reads the plans of a scenario and plays them: everything found wrong, in the file's order.
pub fn check_plans(source: &str, case: &Case) -> Vec<Diagnostic> {
    let (plans, mut found) = Plans::read(source, &case.scenario);
    if let (Some(plans), (Some(written), _)) = (plans, crate::format::read::read::<wire::Plans>(source)) {
        for (id, span, _) in written.plans.iter() {
            for (exchange, worlds) in stops(case, &plans, id) {
                let address = &case.scenario[exchange].address;
                let message = format!("the plan `{id}` has nothing to say in `{address}`, in {worlds}");
                let diagnostic = Diagnostic::new(Code::PlanStops, span, message);
                found.push(diagnostic.help("add a line of that moment, look at the conditions under `when`, or name the `variants` that the plan is for"));
            }
        }
    }
    found
}

/// Where a plan comes to a moment at which it has nothing to say, with the worlds in which it does.
fn stops(case: &Case, plans: &Plans, id: &str) -> Vec<(ExchangeIx, String)> {
    let mut found: Vec<(ExchangeIx, String)> = Vec::new();
    for world in World::all(&case.scenario) {
        let plan = plans.of(world.variant).find(|plan| plan.id == id);
        let Some(exchange) = plan.and_then(|plan| walk(case, plan, world, Scope::Course, |_, _| {}).stuck) else {
            continue;
        };
        let name = format!("the world {}", world.name(&case.scenario));
        match found.iter_mut().find(|(known, _)| *known == exchange) {
            Some((_, worlds)) => *worlds = format!("{worlds} and {name}"),
            None => found.push((exchange, name)),
        }
    }
    found
}
