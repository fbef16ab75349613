#![doc = include_str!("../../../format/diag/explain/BS0711.md")]

use super::Subject;
use super::played::Played;
use crate::format::diag::{Code, Diagnostic};
use crate::model::scenario::LineIx;
use crate::play::encounter::Case;

/// Fewer moments than this prove nothing.
const LEAST: u32 = 50;

/// What is rarer than once in so many moments need not be explained.
const RARE: u32 = 10;

/// Finds lines that helped at some moments and came too early or did damage at others, and whose one `why` is read at both.
pub(super) fn opposite_verdicts(subject: &Subject, case: &Case, played: &Played) -> Vec<Diagnostic> {
    let lines = case.scenario.lines.iter().zip(&played.sums.verdicts).zip(&played.sums.offered);
    let mut found = Vec::new();
    for (at, ((line, verdicts), moments)) in lines.enumerate() {
        // Answers with a `why` of their own tell them apart.
        if line.replies.iter().any(|reply| case.scenario[reply].why.is_some()) {
            continue;
        }
        let is_often = |times: u32| times > 0 && times * RARE >= *moments;
        if *moments < LEAST || !is_often(verdicts.landed) || !is_often(verdicts.mistimed + verdicts.harmful) {
            continue;
        }
        let wrong = [("came too early", verdicts.mistimed), ("did damage", verdicts.harmful)];
        let wrong = wrong.iter().filter(|(_, times)| *times > 0).map(|(how, times)| format!("{how} in {times}"));
        let message = format!(
            "one `why` for opposites: of {moments} moments `{}` landed in {}, and {}",
            line.address,
            verdicts.landed,
            wrong.collect::<Vec<_>>().join(" and ")
        );
        let diagnostic = Diagnostic::new(Code::OppositeVerdicts, subject.places.line(LineIx::new(at)), message);
        found.push(diagnostic.help("give the answers a `why` each, so that what is read fits what happened"));
    }
    found
}
