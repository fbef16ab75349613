#![doc = include_str!("../../../format/diag/explain/BS0614.md")]

use super::Subject;
use crate::authoring::lint::logic::holds;
use crate::authoring::lint::places::Place;
use crate::format::diag::{Code, Diagnostic};
use crate::model::scenario::{Condition, LineIx, Then};

/// Finds what the patient says on coming to an exchange, and again when one of its lines leads back.
pub(super) fn repeats_itself(subject: &Subject) -> Vec<Diagnostic> {
    let scenario = subject.scenario;
    let mut found = Vec::new();
    for exchange in subject.exchanges() {
        let place = Place::Exchange(exchange);
        let leads_back =
            |line: &LineIx| scenario[*line].replies.iter().any(|reply| scenario[reply].then == Then::To(exchange));
        for say in scenario[exchange].says.iter() {
            let guard = &scenario[say].when;
            let again = scenario[exchange].lines.iter().filter(leads_back).find(|line| {
                // Both times, with nothing changed but that the line was said; and on offer the first time.
                let [first, then] = [false, true].map(|said| guard.as_ref().map(|guard| known(guard, *line, said)));
                let offered = scenario[*line].when.as_ref().map(|when| known(when, *line, false));
                let demands: Vec<_> = [&first, &then, &offered].into_iter().flatten().map(holds).collect();
                subject.possible(place, &demands)
            });
            if let Some(line) = again {
                let message = format!("this is said again when `{}` leads back", scenario[line].address);
                let diagnostic = Diagnostic::new(Code::RepeatsItself, subject.places.say(say), message);
                let diagnostic = diagnostic.related(subject.places.line(line), "this line leads back");
                let help = format!(
                    "add `when: Not(Said(\"{}\"))`, and something else that is said then",
                    scenario[line].address
                );
                found.push(diagnostic.help(help));
            }
        }
    }
    found
}

/// The condition where it is known whether a line has been said.
fn known(condition: &Condition, line: LineIx, said: bool) -> Condition {
    let inner = |all: &[Condition]| all.iter().map(|condition| known(condition, line, said)).collect();
    match condition {
        Condition::Said(asked) | Condition::JustSaid(asked) if *asked == line && said => Condition::All(Vec::new()),
        Condition::Said(asked) | Condition::JustSaid(asked) if *asked == line => Condition::Any(Vec::new()),
        // Right after this line, no other one is the last.
        Condition::JustSaid(_) if said => Condition::Any(Vec::new()),
        Condition::All(all) => Condition::All(inner(all)),
        Condition::Any(any) => Condition::Any(inner(any)),
        Condition::Not(not) => Condition::Not(Box::new(known(not, line, said))),
        other => other.clone(),
    }
}
