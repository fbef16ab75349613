#![doc = include_str!("../../../format/diag/explain/BS0607.md")]

use super::Subject;
use crate::format::diag::{Code, Diagnostic};
use crate::model::scenario::LineIx;
use crate::model::scenario::words::Manner;

/// Finds moments in which there is nothing to resist: every line does something right, none has a don't, none presses what
/// is right upon the person, and nothing that is said asks for one line rather than for another.
pub(super) fn no_temptation(subject: &Subject) -> Vec<Diagnostic> {
    let scenario = subject.scenario;
    let is_right = |line: LineIx| {
        let acts = scenario.acts_of(line);
        acts.iter().any(|act| act.does.is_some())
            && acts.iter().all(|act| act.dont.is_none() && act.manner != Manner::Persuade)
    };
    let found = subject.exchanges().filter(|exchange| {
        let lines = scenario[*exchange].lines;
        let decides = scenario[*exchange].says.iter().any(|say| scenario[say].bid.is_some());
        lines.iter().count() > 1 && lines.iter().all(is_right) && !decides
    });
    found
        .map(|exchange| {
            let message = format!("every line of `{}` is right", scenario[exchange].address);
            let diagnostic = Diagnostic::new(Code::NoTemptation, subject.places.exchange(exchange), message);
            diagnostic.help(
                "say with a `bid` what the patient asks for here, or add a line that is wrong for this person today",
            )
        })
        .collect()
}
