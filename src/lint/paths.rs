//! Exchanges that nothing leads to, and exchanges that lead nowhere.

use super::{Subject, graph};
use crate::diag::{Code, Diagnostic};
use crate::scenario::ExchangeIx;

/// Finds exchanges that no path from the beginning of their visit leads to: nobody will ever read them.
pub(super) fn unreachable(subject: &Subject) -> Vec<Diagnostic> {
    let scenario = subject.scenario;
    let mut found = Vec::new();
    for visit in &scenario.visits {
        let reached = graph::reached(scenario, visit);
        for exchange in visit.exchanges.iter().filter(|exchange| !reached[exchange.at()]) {
            let message = format!("nothing leads to `{}`", scenario[exchange].address);
            let help = "let a line lead there with `then: To`, or remove it";
            found.push(Diagnostic::new(Code::Unreachable, subject.places.exchange(exchange), message).help(help));
        }
    }
    found
}

/// Finds exchanges from which no path leads to an end. The budget ends every visit, but nobody means to be kept until then.
pub(super) fn never_ends(subject: &Subject) -> Vec<Diagnostic> {
    let ends = graph::ends(subject.scenario);
    let endless = (0..ends.len()).filter(|at| !ends[*at]).map(ExchangeIx::new);
    let found = endless.map(|exchange| {
        let message = format!("from `{}` no path leads to an end", subject.scenario[exchange].address);
        let diagnostic = Diagnostic::new(Code::NeverEnds, subject.places.exchange(exchange), message);
        diagnostic.help("let one of its lines lead out: `then: EndVisit`, or `To` an exchange that goes on")
    });
    found.collect()
}
