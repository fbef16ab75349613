#![doc = include_str!("../../../format/diag/explain/BS0615.md")]

use super::Subject;
use crate::authoring::lint::places::Place;
use crate::format::diag::{Code, Diagnostic};
use crate::model::scenario::LineIx;
use crate::model::scenario::words::Manner;

/// Finds reflections of something that is told on no path to their moment.
pub(super) fn nothing_to_reflect(subject: &Subject) -> Vec<Diagnostic> {
    let scenario = subject.scenario;
    let mut found = Vec::new();
    for ix in (0..scenario.lines.len()).map(LineIx::new) {
        let line = &scenario[ix];
        let acts = line.acts.iter().map(|act| &scenario[act]);
        let reflects = acts.filter(|act| matches!(act.manner, Manner::SimpleReflection | Manner::ComplexReflection));
        let about = reflects.fold(0, |set, act| set | act.about);
        let told = subject.facts.at(Place::Exchange(line.exchange)).told;
        found.extend(scenario.subjects_of(about & !told).map(|(_, untold)| {
            let message = format!("`{}` reflects `{}`, which nobody can have told by then", line.address, untold.id);
            let diagnostic = Diagnostic::new(Code::NothingToReflect, subject.places.line(ix), message);
            diagnostic.help(format!(
                "let a Say or a Reply before it have `tells: [\"{}\"]`, or ask about it instead",
                untold.id
            ))
        }));
    }
    found
}
