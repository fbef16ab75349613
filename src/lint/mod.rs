//! Static checks: what can be read and yet cannot be meant. One file a rule.

mod emergency;
mod facts;
mod graph;
mod logic;
mod many;
mod never;
mod no_line;
mod paths;
mod places;
#[cfg(test)]
mod tests;
mod unused;

use std::cell::Cell;

use crate::diag::Diagnostic;
use crate::rubric::Rubric;
use crate::scenario::{Scenario, wire};
use facts::Facts;
use logic::Demand;
use places::{Place, Places};

/// What a rule looks at.
struct Subject<'a> {
    written: &'a wire::Scenario,
    scenario: &'a Scenario,
    places: Places<'a>,
    facts: Facts<'a>,
    /// How much thinking is left; see [`logic::FUEL`].
    fuel: Cell<u32>,
}

impl Subject<'_> {
    /// Whether all demands can be met at a place.
    fn possible(&self, place: Place, demands: &[Demand]) -> bool {
        self.is_tired() || logic::possible(&self.facts.at(place), demands, &self.fuel)
    }

    /// Whether all thinking has been spent: then everything is possible.
    fn is_tired(&self) -> bool {
        self.fuel.get() == 0
    }
}

/// Every rule, in the order of its code.
const RULES: [fn(&Subject) -> Vec<Diagnostic>; 9] = [
    paths::unreachable,
    paths::unreachable_endings,
    no_line::no_line,
    paths::never_ends,
    never::never_holds,
    never::never_replied,
    many::too_many_lines,
    unused::unused,
    emergency::emergency,
];

/// Reads a scenario and checks it: the model if the file can be played, and everything found wrong, in the file's order.
pub fn check(source: &str, rubric: &Rubric) -> (Option<Scenario>, Vec<Diagnostic>) {
    let (both, mut diagnostics) = crate::scenario::read_both(source, rubric);
    let by_place = |found: &Diagnostic| (found.span.range().start, found.code.id());
    let Some((written, scenario)) = both else {
        diagnostics.sort_by_key(by_place);
        return (None, diagnostics);
    };
    let subject = Subject {
        written: &written,
        scenario: &scenario,
        places: Places::of(&written, &scenario),
        facts: Facts::of(&scenario),
        fuel: Cell::new(logic::FUEL),
    };
    diagnostics.extend(RULES.iter().flat_map(|rule| rule(&subject)));
    diagnostics.sort_by_key(by_place);
    let playable = !crate::diag::has_errors(&diagnostics);
    (playable.then_some(scenario), diagnostics)
}
