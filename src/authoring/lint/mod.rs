//! Checks of what can be read: what cannot be meant, what smells, and what play finds out. One file a rule.

mod allow;
mod deep;
mod emergency;
mod facts;
mod logic;
mod many;
mod never;
mod no_line;
mod paths;
mod places;
mod plans;
mod smells;
#[cfg(test)]
mod tests;
mod unused;

pub use crate::authoring::trial::lix;
pub use plans::check_plans;

use std::cell::Cell;

use crate::authoring::trial::Workers;
use crate::format::diag::Diagnostic;
use crate::model::response::ResponseModel;
use crate::model::rubric::Rubric;
use crate::model::scenario::{ExchangeIx, LineIx, Scenario, wire};
use crate::play::encounter::Case;
use crate::play::trainee::text;
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

impl<'a> Subject<'a> {
    fn of(written: &'a wire::Scenario, scenario: &'a Scenario) -> Subject<'a> {
        Subject {
            written,
            scenario,
            places: Places::of(written, scenario),
            facts: Facts::of(scenario),
            fuel: Cell::new(logic::FUEL),
        }
    }

    /// What the rules find in the file.
    fn findings(&self) -> Vec<Diagnostic> {
        RULES.iter().chain(&smells::RULES).flat_map(|rule| rule(self)).collect()
    }

    fn exchanges(&self) -> impl Iterator<Item = ExchangeIx> + use<> {
        (0..self.scenario.exchanges.len()).map(ExchangeIx::new)
    }

    /// How many letters, blanks and marks are shown of a line.
    fn letters(&self, line: LineIx) -> usize {
        text(self.scenario, line).chars().count()
    }

    /// Pairs of lines of an exchange that may be offered together, in the order of the file.
    fn together(&self, exchange: ExchangeIx) -> Vec<(LineIx, LineIx)> {
        let scenario = self.scenario;
        let lines: Vec<LineIx> = scenario[exchange].lines.iter().collect();
        let meet = |a: LineIx, b: LineIx| {
            let guards: Vec<Demand> =
                [a, b].iter().filter_map(|line| scenario[*line].when.as_ref()).map(logic::holds).collect();
            scenario[a].otherwise == scenario[b].otherwise && self.possible(Place::Exchange(exchange), &guards)
        };
        let pairs = lines.iter().enumerate().flat_map(|(at, a)| lines[at + 1..].iter().map(move |b| (*a, *b)));
        pairs.filter(|(a, b)| meet(*a, *b)).collect()
    }

    /// Whether all demands can be met at a place.
    fn possible(&self, place: Place, demands: &[Demand]) -> bool {
        self.is_tired() || logic::possible(&self.facts.at(place), demands, &self.fuel)
    }

    /// Whether all thinking has been spent: then everything is possible.
    fn is_tired(&self) -> bool {
        self.fuel.get() == 0
    }
}

/// Finds what it is about.
type Rule = fn(&Subject) -> Vec<Diagnostic>;

/// Rules about what cannot be meant, in the order of their codes.
const RULES: [Rule; 10] = [
    paths::unreachable,
    paths::unreachable_endings,
    paths::never_told,
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
    let (both, found) = crate::model::scenario::read_both(source, rubric);
    let Some((written, scenario)) = both else { return (None, sorted(found)) };
    let subject = Subject::of(&written, &scenario);
    let found = found.into_iter().chain(subject.findings()).collect();
    let found = sorted(allow::apply(&subject, found, allow::Looked::AtTheFile));
    let playable = !crate::format::diag::has_errors(&found);
    (playable.then_some(scenario), found)
}

/// Checks a scenario and plays it: what [`check`] finds, and what only play finds out. Takes seconds.
pub fn check_deep(source: &str, rubric: &Rubric, model: &ResponseModel, crew: &impl Workers) -> Vec<Diagnostic> {
    let (both, found) = crate::model::scenario::read_both(source, rubric);
    let Some((written, scenario)) = both else { return sorted(found) };
    let case = Case::new(scenario, rubric.clone(), model.clone());
    let subject = Subject::of(&written, &case.scenario);
    let mut found: Vec<Diagnostic> = found.into_iter().chain(subject.findings()).collect();
    if crate::format::diag::has_errors(&found) {
        return sorted(allow::apply(&subject, found, allow::Looked::AtTheFile));
    }
    found.extend(deep::findings(&subject, &case, crew));
    sorted(allow::apply(&subject, found, allow::Looked::AtPlay))
}

/// In the order of the file.
fn sorted(mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    found.sort_by_key(|found| (found.span.range().start, found.code.id()));
    found
}
