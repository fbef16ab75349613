#![doc = include_str!("../../../format/diag/explain/BS0710.md")]

use super::Subject;
use super::played::Played;
use crate::format::diag::{Code, Diagnostic};
use crate::model::scenario::LineIx;
use crate::play::encounter::Case;

/// Fewer moments than this prove nothing.
const LEAST: u32 = 50;

/// Finds don'ts about a belief or a fear that no rule made worse at any moment at which they could be said.
pub(super) fn dont_idle(subject: &Subject, case: &Case, played: &Played) -> Vec<Diagnostic> {
    let scenario = &case.scenario;
    let mut found = Vec::new();
    for ix in (0..scenario.lines.len()).map(LineIx::new).filter(|line| played.sums.offered[line.at()] >= LEAST) {
        for act in scenario[ix].acts.iter() {
            let Some(item) = scenario[act].dont else { continue };
            let idle = scenario.subjects_of(scenario[act].about & !played.sums.raised[act.at()]);
            found.extend(idle.filter(|(_, known)| known.level.is_some()).map(|(_, known)| {
                let message = format!(
                    "the don't {} of `{}` is about `{}`, and makes it no worse in any of {} moments",
                    case.rubric.item(item).id,
                    scenario[ix].address,
                    known.id,
                    played.sums.offered[ix.at()]
                );
                let diagnostic = Diagnostic::new(Code::DontIdle, subject.places.line(ix), message);
                diagnostic.help("let it be about what this don't feeds, or give that belief the kind which it feeds")
            }));
        }
    }
    found
}
