//! Static checks: what can be read and yet cannot be meant. One file a rule.

mod graph;
mod many;
mod never;
mod no_line;
mod paths;
mod places;
#[cfg(test)]
mod tests;
mod unused;

use crate::diag::Diagnostic;
use crate::rubric::Rubric;
use crate::scenario::{Scenario, wire};
use places::Places;

/// What a rule looks at.
struct Subject<'a> {
    written: &'a wire::Scenario,
    scenario: &'a Scenario,
    places: Places<'a>,
}

/// Every rule, in the order of its code.
const RULES: [fn(&Subject) -> Vec<Diagnostic>; 6] =
    [paths::unreachable, no_line::no_line, paths::never_ends, never::never_holds, many::too_many_lines, unused::unused];

/// Reads a scenario and checks it: the model if the file can be played, and everything found wrong, in the file's order.
pub fn check(source: &str, rubric: &Rubric) -> (Option<Scenario>, Vec<Diagnostic>) {
    let (both, mut diagnostics) = crate::scenario::read_both(source, rubric);
    let Some((written, scenario)) = both else { return (None, diagnostics) };
    let subject = Subject { written: &written, scenario: &scenario, places: Places::of(&written) };
    diagnostics.extend(RULES.iter().flat_map(|rule| rule(&subject)));
    diagnostics.sort_by_key(|found| found.span.range().start);
    let playable = !crate::diag::has_errors(&diagnostics);
    (playable.then_some(scenario), diagnostics)
}
