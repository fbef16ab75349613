#![doc = include_str!("../../../format/diag/explain/BS0617.md")]

use super::Subject;
use crate::format::diag::{Code, Diagnostic};
use crate::model::rubric::Phase;
use crate::model::scenario::words::Manner;
use crate::model::scenario::{Act, VisitIx, wire::Safety};

/// Finds first visits in which nobody can ask for warning signs, or say which signs need help, and where to go.
pub(super) fn safety_not_offered(subject: &Subject) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (at, (id, span, visit)) in subject.written.visits.iter().enumerate() {
        if visit.phase != Phase::Planning {
            continue;
        }
        let offers = |what: fn(&Act) -> bool| subject.scenario.acts_in(VisitIx::new(at)).any(what);
        let mut lacks = |what: &str, help: &str| {
            let message = format!("no line of `{id}` {what}");
            found.push(Diagnostic::new(Code::SafetyNotOffered, span, message).help(help));
        };
        if !offers(|act| act.manner == Manner::Screen || act.safety == Some(Safety::Screened)) {
            lacks("asks for warning signs", "add a line with an act that has `manner: Screen`");
        }
        if !offers(|act| act.manner == Manner::SafetyNet) {
            lacks("says which signs need help, and where to go", "add a line with an act that has `manner: SafetyNet`");
        }
    }
    found
}
