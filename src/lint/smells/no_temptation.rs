#![doc = include_str!("../../diag/explain/BS0607.md")]

use super::Subject;
use crate::diag::{Code, Diagnostic};
use crate::scenario::LineIx;
use crate::scenario::words::Manner;

/// Finds moments in which there is nothing to resist: every line does something right, none has a don't, and none presses
/// what is right upon the person.
pub(super) fn no_temptation(subject: &Subject) -> Vec<Diagnostic> {
    let scenario = subject.scenario;
    let is_right = |line: LineIx| {
        let acts = scenario.acts_of(line);
        acts.iter().any(|act| act.does.is_some())
            && acts.iter().all(|act| act.dont.is_none() && act.manner != Manner::Persuade)
    };
    let found = subject.exchanges().filter(|exchange| {
        let lines = scenario[*exchange].lines;
        lines.iter().count() > 1 && lines.iter().all(is_right)
    });
    found
        .map(|exchange| {
            let message = format!("every line of `{}` is right", scenario[exchange].address);
            let diagnostic = Diagnostic::new(Code::NoTemptation, subject.places.exchange(exchange), message);
            diagnostic.help("add a line that a decent colleague might say here, and that is wrong for this person")
        })
        .collect()
}
