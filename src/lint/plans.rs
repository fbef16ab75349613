#![doc = include_str!("../diag/explain/BS0619.md")]

use crate::diag::{Code, Diagnostic};
use crate::encounter::{Case, Encounter, Place, Scope, World};
use crate::scenario::{ExchangeIx, LineIx, wire};
use crate::trial::Plans;

/// Reads the plans of a scenario and plays them: everything found wrong, in the file's order.
pub fn check_plans(source: &str, case: &Case) -> Vec<Diagnostic> {
    let mut found = Plans::read(source, &case.scenario).1;
    if !crate::diag::has_errors(&found)
        && let (Some(written), _) = crate::read::read::<wire::Plans>(source)
    {
        let plans = written.plans.iter();
        found.extend(plans.flat_map(|(id, span, plan)| {
            stops(case, plan).into_iter().map(move |(exchange, worlds)| {
                let address = &case.scenario[exchange].address;
                let message = format!("the plan `{id}` has no line that is on offer in `{address}`, in {worlds}");
                let diagnostic = Diagnostic::new(Code::PlanStops, span, message);
                diagnostic.help("add a line of that moment, or name the `variants` that the plan is for")
            })
        }));
    }
    found
}

/// Where a plan comes to a moment at which it has nothing to say, with the worlds in which it does.
fn stops(case: &Case, plan: &wire::Plan) -> Vec<(ExchangeIx, String)> {
    let lines: Vec<LineIx> = plan.lines.iter().filter_map(|line| case.scenario.find_line(&line.value.0)).collect();
    let is_for = |world: &World| {
        let variant = &case.scenario[world.variant].id;
        plan.variants.is_empty() || plan.variants.iter().any(|named| named.value.0 == *variant)
    };
    let mut found: Vec<(ExchangeIx, String)> = Vec::new();
    for world in World::all(&case.scenario).filter(is_for) {
        let Some(exchange) = stop(case, world, &lines) else { continue };
        let name = format!("the world {}", super::name_of(case, world));
        match found.iter_mut().find(|(known, _)| *known == exchange) {
            Some((_, worlds)) => *worlds = format!("{worlds} and {name}"),
            None => found.push((exchange, name)),
        }
    }
    found
}

/// Plays lines, at every moment the first that is on offer, to the end; or to the exchange in which none of them is.
fn stop(case: &Case, world: World, lines: &[LineIx]) -> Option<ExchangeIx> {
    let mut now = Encounter::begin(case, world, Scope::Course, |_| ());
    while let Place::At(exchange) = now.place {
        let offered = now.offered(case);
        let Some(line) = lines.iter().find(|line| offered.contains(line)) else { return Some(exchange) };
        now = now.step(case, *line, |_| ());
    }
    None
}
