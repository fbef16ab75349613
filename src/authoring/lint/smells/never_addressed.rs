#![doc = include_str!("../../../format/diag/explain/BS0609.md")]

use super::Subject;
use crate::authoring::lint::unused;
use crate::format::diag::{Code, Diagnostic};

/// Finds beliefs and fears that no line is about.
pub(super) fn never_addressed(subject: &Subject) -> Vec<Diagnostic> {
    let scenario = subject.scenario;
    let about = scenario.acts.iter().fold(0, |set, act| set | act.about);
    let used = unused::used(subject);
    let silent = scenario
        .subjects
        .iter()
        .enumerate()
        .filter(|(at, known)| known.level.is_some() && about >> at & 1 == 0 && used.holds(*at, known.level));
    let found = silent.map(|(_, known)| {
        let message = format!("no line is about `{}`", known.id);
        let diagnostic = Diagnostic::new(Code::NeverAddressed, unused::place(subject, &known.id), message);
        diagnostic.help(format!("let an act be about it, `about: [\"{}\"]`, or make it a fact", known.id))
    });
    found.collect()
}
