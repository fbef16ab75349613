//! Where lines lead, whatever guards say.

use super::{ExchangeIx, Scenario, Then, Visit};

/// Where the replies of an exchange's lines lead.
pub fn leads(scenario: &Scenario, exchange: ExchangeIx) -> impl Iterator<Item = Then> {
    let lines = scenario[exchange].lines.iter();
    lines.flat_map(|line| scenario[line].replies.iter()).map(|reply| scenario[reply].then)
}

/// The exchanges to which the lines of an exchange lead at once; with time for one more line, that is the last, and where
/// the visit would end too early, the last chance.
fn next(scenario: &Scenario, exchange: ExchangeIx) -> Vec<ExchangeIx> {
    let on = leads(scenario, exchange).filter_map(|then| match then {
        Then::To(next) => Some(next),
        Then::EndVisit | Then::Ending(_) => None,
    });
    let on: Vec<ExchangeIx> = on.collect();
    let visit = &scenario[scenario[exchange].visit];
    let last = visit.last.filter(|_| !on.is_empty());
    on.into_iter().chain(last).chain(visit.last_chance).collect()
}

/// Which exchanges the beginning of a visit leads to: by index over all exchanges.
pub fn reached(scenario: &Scenario, visit: &Visit) -> Vec<bool> {
    spread(scenario, vec![visit.start])
}

/// Which exchanges an exchange leads to in one step or more.
pub fn reached_after(scenario: &Scenario, exchange: ExchangeIx) -> Vec<bool> {
    spread(scenario, next(scenario, exchange))
}

fn spread(scenario: &Scenario, mut open: Vec<ExchangeIx>) -> Vec<bool> {
    let mut reached = vec![false; scenario.exchanges.len()];
    while let Some(exchange) = open.pop() {
        if !std::mem::replace(&mut reached[exchange.at()], true) {
            open.extend(next(scenario, exchange));
        }
    }
    reached
}

/// Which exchanges have a path to the end of their visit.
pub fn ends(scenario: &Scenario) -> Vec<bool> {
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
