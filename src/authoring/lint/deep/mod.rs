//! What only play finds out: simulated learners of every kind play the scenario, and the rules look at what came of it.

mod continuity;
mod dominated;
mod dont_idle;
mod ending_not_reached;
mod item_unattainable;
mod maximum_unreached;
mod never_given;
mod no_consequence;
mod opposite_verdicts;
mod played;
mod same_answer;
mod same_worlds;
mod score_disagrees;

use super::Subject;
use crate::authoring::trial::Workers;
use crate::format::diag::Diagnostic;
use crate::play::encounter::Case;
use played::Played;

/// Finds what it is about in a scenario and in what came of playing it.
type DeepRule = fn(&Subject, &Case, &Played) -> Vec<Diagnostic>;

/// Every rule about play, in the order of its code.
const RULES: [DeepRule; 12] = [
    dominated::dominated,
    no_consequence::no_consequence,
    item_unattainable::item_unattainable,
    ending_not_reached::ending_not_reached,
    maximum_unreached::maximum_unreached,
    same_worlds::same_worlds,
    same_answer::same_answer,
    score_disagrees::score_disagrees,
    never_given::never_given,
    dont_idle::dont_idle,
    opposite_verdicts::opposite_verdicts,
    continuity::continuity,
];

/// Plays the scenario of a subject and says what that finds out. The same file gives the same findings.
pub(super) fn findings(subject: &Subject, case: &Case, crew: &impl Workers) -> Vec<Diagnostic> {
    let played = Played::play(case, crew);
    RULES.iter().flat_map(|rule| rule(subject, case, &played)).collect()
}
