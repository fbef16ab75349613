//! Where lines lead, whatever guards say.

use crate::scenario::{ExchangeIx, Scenario, Then, Visit};

/// Where the replies of an exchange's lines lead.
pub(super) fn leads(scenario: &Scenario, exchange: ExchangeIx) -> impl Iterator<Item = Then> {
    let lines = scenario[exchange].lines.iter();
    lines.flat_map(|line| scenario[line].replies.iter()).map(|reply| scenario[reply].then)
}

/// Which exchanges the beginning of a visit leads to: by index over all exchanges.
pub(super) fn reached(scenario: &Scenario, visit: &Visit) -> Vec<bool> {
    let mut reached = vec![false; scenario.exchanges.len()];
    let mut open = vec![visit.start];
    while let Some(exchange) = open.pop() {
        if std::mem::replace(&mut reached[exchange.at()], true) {
            continue;
        }
        open.extend(leads(scenario, exchange).filter_map(|then| match then {
            Then::To(next) => Some(next),
            _ => None,
        }));
    }
    reached
}

/// Which exchanges have a path to the end of their visit.
pub(super) fn ends(scenario: &Scenario) -> Vec<bool> {
    let mut ends = vec![false; scenario.exchanges.len()];
    loop {
        let mut changed = false;
        for at in 0..ends.len() {
            let out = |then| match then {
                Then::To(next) => ends[ExchangeIx::at(next)],
                Then::EndVisit | Then::Ending(_) => true,
            };
            if !ends[at] && leads(scenario, ExchangeIx::new(at)).any(out) {
                ends[at] = true;
                changed = true;
            }
        }
        if !changed {
            return ends;
        }
    }
}
