#![doc = include_str!("../../../format/diag/explain/BS0701.md")]

use super::Subject;
use super::played::Played;
use crate::format::diag::{Code, Diagnostic};
use crate::model::scenario::LineIx;
use crate::play::encounter::Case;

/// Fewer moments than this prove nothing.
const LEAST: u32 = 50;

/// Finds, among lines that do something right, those to which another was always preferable.
pub(super) fn dominated(subject: &Subject, case: &Case, played: &Played) -> Vec<Diagnostic> {
    let scenario = &case.scenario;
    let is_right = |line: LineIx| {
        let acts = scenario.acts_of(line);
        acts.iter().any(|act| act.does.is_some()) && acts.iter().all(|act| act.dont.is_none())
    };
    let mut found: Vec<(LineIx, Diagnostic)> = Vec::new();
    for ((line, other), compared) in &played.sums.pairs {
        let always = compared.moments >= LEAST && compared.better == 0 && compared.worse > 0;
        if !always || !is_right(*line) || !is_right(*other) || found.iter().any(|(known, _)| known == line) {
            continue;
        }
        let message = format!(
            "`{}` is never better than `{}`, in {} moments",
            scenario[*line].address,
            scenario.id_of(*other),
            compared.moments
        );
        let diagnostic = Diagnostic::new(Code::Dominated, subject.places.line(*line), message);
        let diagnostic = diagnostic.related(subject.places.line(*other), "always at least as good");
        found.push((
            *line,
            diagnostic.help("give it something that the other hasn't: a reply that `tells` more, or a moment in which it is the better one"),
        ));
    }
    found.into_iter().map(|(_, diagnostic)| diagnostic).collect()
}
