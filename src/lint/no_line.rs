//! Exchanges that may offer no line.

use super::Subject;
use crate::diag::{Code, Diagnostic};
use crate::scenario::{Condition, ExchangeIx, Line};

/// Finds exchanges in which every line may be closed at once: then the visit would stop in the middle of a sentence.
///
/// A line is always open without `when` and `once`. Two lines whose guards are a condition and its opposite are as good.
pub(super) fn no_line(subject: &Subject) -> Vec<Diagnostic> {
    let scenario = subject.scenario;
    let closed = (0..scenario.exchanges.len()).map(ExchangeIx::new).filter(|exchange| {
        let lines: Vec<&Line> = scenario[*exchange].lines.iter().map(|line| &scenario[line]).collect();
        !always_open(&lines)
    });
    let found = closed.map(|exchange| {
        let message = format!("`{}` may have no line to offer", scenario[exchange].address);
        let diagnostic = Diagnostic::new(Code::NoLine, subject.places.exchange(exchange), message);
        diagnostic.help("add a line without `when` and `once`, or one with `otherwise: true`")
    });
    found.collect()
}

fn always_open(lines: &[&Line]) -> bool {
    let stay: Vec<_> = lines.iter().filter(|line| !line.once).map(|line| &line.when).collect();
    let guards = || stay.iter().filter_map(|when| when.as_ref());
    stay.iter().any(|when| when.is_none())
        || guards().any(|one| guards().any(|other| *other == Condition::Not(Box::new(one.clone()))))
}
