//! Exchanges that may offer no line.

use super::Subject;
use super::logic::{Demand, fails};
use super::places::Place;
use crate::format::diag::{Code, Diagnostic};
use crate::model::scenario::{ExchangeIx, Line};

/// Finds exchanges in which every line may be closed at once: then the visit would stop in the middle of a sentence.
///
/// A line is always open without `when` and `once`. Lines whose guards leave no case out are as good: `Told("x")` and
/// `Not(Told("x"))`, `AtLeast(40)` and `Below(40)`, every variant.
pub(super) fn no_line(subject: &Subject) -> Vec<Diagnostic> {
    let scenario = subject.scenario;
    let closed = (0..scenario.exchanges.len()).map(ExchangeIx::new).filter(|exchange| {
        let lines: Vec<&Line> = scenario[*exchange].lines.iter().map(|line| &scenario[line]).collect();
        may_close(subject, *exchange, &lines)
    });
    let found = closed.map(|exchange| {
        let message = format!("`{}` may have no line to offer", scenario[exchange].address);
        let diagnostic = Diagnostic::new(Code::NoLine, subject.places.exchange(exchange), message);
        diagnostic.help("add a line without `when` and `once`, or one with `otherwise: true`")
    });
    found.collect()
}

/// Whether all lines can be closed at once. A line that may be said only `once` counts as closed.
fn may_close(subject: &Subject, exchange: ExchangeIx, lines: &[&Line]) -> bool {
    let stay = || lines.iter().filter(|line| !line.once);
    let closed: Vec<Demand> = stay().filter_map(|line| line.when.as_ref()).map(fails).collect();
    stay().all(|line| line.when.is_some()) && subject.possible(Place::Exchange(exchange), &closed)
}
