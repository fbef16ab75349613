//! Exchanges and endings that nothing leads to, and exchanges that lead nowhere.

use super::Subject;
use super::logic::{Demand, fails, holds};
use super::places::Place;
use crate::format::diag::{Code, Diagnostic};
use crate::model::scenario::{EndingIx, ExchangeIx, Then, VisitIx, paths};

/// Finds exchanges that no path from the beginning of their visit leads to: nobody will ever read them.
pub(super) fn unreachable(subject: &Subject) -> Vec<Diagnostic> {
    let scenario = subject.scenario;
    let mut found = Vec::new();
    for visit in &scenario.visits {
        let reached = paths::reached(scenario, visit);
        for exchange in visit.exchanges.iter().filter(|exchange| !reached[exchange.at()]) {
            let message = format!("nothing leads to `{}`", scenario[exchange].address);
            let help = "let a line lead there with `then: To`, or remove it";
            found.push(Diagnostic::new(Code::Unreachable, subject.places.exchange(exchange), message).help(help));
        }
    }
    found
}

/// Finds endings that no line leads to and that the end of the last visit never takes, because one before always holds.
pub(super) fn unreachable_endings(subject: &Subject) -> Vec<Diagnostic> {
    let scenario = subject.scenario;
    let direct = |visit: VisitIx| {
        let exchanges = scenario[visit].exchanges.iter();
        exchanges.flat_map(|exchange| paths::leads(scenario, exchange)).chain([scenario[visit].time_up])
    };
    let last = VisitIx::new(scenario.visits.len() - 1);
    let comes_to_end = direct(last).any(|then| then == Then::EndVisit);
    let mut found = Vec::new();
    let mut before: Vec<Demand> = Vec::new();
    let mut always = !comes_to_end;
    for ix in (0..scenario.endings.len()).map(EndingIx::new) {
        let when = &scenario[ix].when;
        let taken = [&before[..], &when.iter().map(holds).collect::<Vec<_>>()].concat();
        let led_to = (0..scenario.visits.len()).map(VisitIx::new).flat_map(direct).any(|then| then == Then::Ending(ix));
        if !led_to && (always || !subject.possible(Place::Ending, &taken)) {
            let message = format!("nothing leads to the ending `{}`", scenario[ix].id);
            let help = "an ending before it always holds: put it earlier, or let a line lead there";
            found.push(Diagnostic::new(Code::Unreachable, subject.places.ending(ix), message).help(help));
        }
        always |= when.is_none();
        before.extend(when.iter().map(fails));
    }
    found
}

/// Finds pieces of what is told afterwards that never get their turn, because one before always holds.
pub(super) fn never_told(subject: &Subject) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for ((_, _, written), pieces) in subject.written.afterwards.iter().zip(&subject.scenario.afterwards) {
        let mut before: Vec<Demand> = Vec::new();
        let mut always = false;
        for (written, piece) in written.iter().zip(pieces) {
            let alone: Vec<Demand> = piece.when.iter().map(holds).collect();
            let here = [&before[..], &alone[..]].concat();
            if always || subject.possible(Place::Ending, &alone) && !subject.possible(Place::Ending, &here) {
                let message = "this piece is never told";
                let help = "of each list the first piece that holds is told: put it before those that leave it nothing";
                found.push(Diagnostic::new(Code::Unreachable, written.text.span, message).help(help));
            }
            always |= piece.when.is_none();
            before.extend(piece.when.iter().map(fails));
        }
    }
    found
}

/// Finds exchanges from which no path leads to an end. The budget ends every visit, but nobody means to be kept until then.
pub(super) fn never_ends(subject: &Subject) -> Vec<Diagnostic> {
    let ends = paths::ends(subject.scenario);
    let endless = (0..ends.len()).filter(|at| !ends[*at]).map(ExchangeIx::new);
    let found = endless.map(|exchange| {
        let message = format!("from `{}` no path leads to an end", subject.scenario[exchange].address);
        let diagnostic = Diagnostic::new(Code::NeverEnds, subject.places.exchange(exchange), message);
        diagnostic.help("let one of its lines lead out: `then: EndVisit`, or `To` an exchange that goes on")
    });
    found.collect()
}
