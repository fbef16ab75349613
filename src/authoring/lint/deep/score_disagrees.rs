#![doc = include_str!("../../../format/diag/explain/BS0708.md")]

use super::Subject;
use super::played::Played;
use crate::authoring::trial::rank_correlation;
use crate::format::diag::{Code, Diagnostic};
use crate::play::encounter::Case;

/// The rank correlation from which a score and an outcome are said to go together here.
const LEAST: f64 = 0.5;

/// Finds scenarios in which those who score higher don't leave the person better off.
pub(super) fn score_disagrees(subject: &Subject, _: &Case, played: &Played) -> Vec<Diagnostic> {
    let correlation = rank_correlation(&played.sums.points).filter(|correlation| *correlation < LEAST);
    let found = correlation.map(|correlation| {
        let message = format!("score and outcome have a rank correlation of {correlation:.2}");
        let diagnostic = Diagnostic::new(Code::ScoreDisagrees, subject.written.id.span, message);
        diagnostic.help("compare what lines claim with what they move: `backstory explain` shows both")
    });
    found.into_iter().collect()
}
