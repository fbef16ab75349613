#![doc = include_str!("../../../format/diag/explain/BS0620.md")]

use super::Subject;
use crate::format::diag::{Code, Diagnostic};
use crate::model::rubric::Phase;

/// So many moments to stop at are enough for ninety minutes.
const STOPS: usize = 5;

/// Finds courses that a facilitator is told nothing about, and guides that tell too little.
pub(super) fn no_guide(subject: &Subject) -> Vec<Diagnostic> {
    let written = subject.written;
    let has = |phase: Phase| written.visits.iter().any(|(_, _, visit)| visit.phase == phase);
    let Some(guide) = &written.guide else {
        let is_course = has(Phase::Planning) && has(Phase::Delivery) && has(Phase::Evaluation);
        let found = Diagnostic::new(Code::NoGuide, written.id.span, "nobody is told how to play this with a room");
        return Vec::from_iter(
            is_course.then(|| found.help("add a `guide` with a purpose, five stops and what rooms misread")),
        );
    };
    let mut found = Vec::new();
    let mut lacks = |message: String, help: &str| {
        found.push(Diagnostic::new(Code::NoGuide, guide.purpose.span, message).help(help));
    };
    let least = STOPS.min(subject.scenario.exchanges.len());
    if guide.stops.len() < least {
        let message = format!("the guide names {} of at least {least} moments to stop at", guide.stops.len());
        lacks(message, "add the moments at which a room would disagree, each with a question");
    }
    if guide.misreadings.is_empty() {
        lacks(
            "the guide names nothing that rooms misread".into(),
            "say what a room is likely to get wrong, and what to say to it",
        );
    }
    found
}
