//! What became of the person, as one number, for holding the score against it. Nobody is shown this number.

use crate::model::scenario::{LevelIx, SubjectKind};
use crate::play::encounter::{Case, Encounter};

/// Weights of the paths from pain to disability: self-efficacy, distress, fear (doi 10.1097/j.pain.0000000000000146).
const EFFICACY: f64 = 0.23;
const DISTRESS: f64 = 0.10;
const FEAR: f64 = 0.08;

/// How much better off the person is than at the start, about −100 to 100: more self-efficacy, less distress, less fear,
/// weighted by how much of disability each carries.
pub fn outcome(case: &Case, start: &Encounter, now: &Encounter) -> f64 {
    let rise = |level: LevelIx| f64::from(now.state.level(level)) - f64::from(start.state.level(level));
    let fears = || case.scenario.subjects.iter().filter(|subject| subject.kind == SubjectKind::Fear);
    let fear: f64 = fears().filter_map(|fear| fear.level).map(rise).sum::<f64>() / fears().count().max(1) as f64;
    let sum = EFFICACY * rise(LevelIx::EFFICACY) - DISTRESS * rise(LevelIx::DISTRESS) - FEAR * fear;
    sum / (EFFICACY + DISTRESS + FEAR)
}
