//! Exchanges that may offer more lines than there are keys.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use super::Subject;
use super::logic::{self, Demand, fails, holds};
use super::places::Place;
use crate::format::diag::{Code, Diagnostic};
use crate::model::scenario::{Condition, ExchangeIx, LineIx, MAX_OFFERED};

/// Finds exchanges in which more than six lines may be open at once: the seventh would never be seen.
pub(super) fn too_many_lines(subject: &Subject) -> Vec<Diagnostic> {
    let found =
        subject.exchanges().filter_map(|exchange| {
            let seven = seven(subject, exchange)?;
            let address = &subject.scenario[exchange].address;
            let message = format!("`{address}` may offer more than {MAX_OFFERED} lines at once, and no more are shown");
            let names = seven.iter().map(|line| subject.scenario[*line].address.rsplit('/').next().unwrap_or_default());
            let names = names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
            let diagnostic = Diagnostic::new(Code::TooManyLines, subject.places.line(*seven.last()?), message);
            Some(diagnostic.help(format!(
                "{names} may be open together: remove one, or give some conditions that exclude each other"
            )))
        });
    found.collect()
}

/// Seven lines that may be open together.
fn seven(subject: &Subject, exchange: ExchangeIx) -> Option<Vec<LineIx>> {
    let scenario = subject.scenario;
    let lines: Vec<LineIx> = scenario[exchange].lines.iter().filter(|line| !scenario[*line].otherwise).collect();
    if lines.len() <= MAX_OFFERED {
        return None;
    }
    // Thinking of its own: what is spent here is not missed where other rules think.
    let (facts, fuel) = (subject.facts.at(Place::Exchange(exchange)), Cell::new(logic::FUEL));
    // What is offered once is gone when it has been said.
    let once = lines.iter().filter(|line| scenario[**line].once).map(|line| (*line, Condition::Said(*line)));
    let once: BTreeMap<LineIx, Condition> = once.collect();
    let together = |chosen: &[LineIx]| {
        let guards = chosen.iter().filter_map(|line| scenario[*line].when.as_ref()).map(holds);
        let unsaid = chosen.iter().filter_map(|line| once.get(line)).map(fails);
        let demands: Vec<Demand> = guards.chain(unsaid).collect();
        fuel.get() == 0 || logic::possible(&facts, &demands, &fuel)
    };
    // Most pairs that exclude each other do so whatever else is open.
    let pair = |a: &LineIx, b: &LineIx| together(&[*a, *b]);
    let pairs: BTreeSet<(LineIx, LineIx)> = (lines.iter().enumerate())
        .flat_map(|(at, a)| lines[at + 1..].iter().filter(move |b| pair(a, b)).map(move |b| (*a, *b)))
        .collect();
    let fits = |chosen: &[LineIx]| {
        fuel.set(fuel.get().saturating_sub(1));
        let Some((last, before)) = chosen.split_last() else { return true };
        before.iter().all(|line| pairs.contains(&(*line, *last))) && (chosen.len() <= MAX_OFFERED || together(chosen))
    };
    grow(&lines, &mut Vec::new(), &fits)
}

/// Adds lines to those that were chosen until there are seven that may be open together.
fn grow(lines: &[LineIx], chosen: &mut Vec<LineIx>, together: &impl Fn(&[LineIx]) -> bool) -> Option<Vec<LineIx>> {
    if chosen.len() > MAX_OFFERED {
        return Some(chosen.clone());
    }
    for (at, line) in lines.iter().enumerate() {
        // What is left is too little.
        if chosen.len() + lines.len() - at <= MAX_OFFERED {
            return None;
        }
        chosen.push(*line);
        if together(chosen)
            && let Some(seven) = grow(&lines[at + 1..], chosen, together)
        {
            return Some(seven);
        }
        chosen.pop();
    }
    None
}
