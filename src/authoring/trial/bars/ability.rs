//! Bar 5, in part: whoever reads moments better scores higher, at every step.

use super::Finding;
use crate::authoring::trial::Trial;

pub(super) fn scenario(trial: &Trial, found: &mut Vec<Finding>) {
    let mean = |tenths: u32| Some(trial.sums(&format!("ability-{}", 10 * tenths))?.mean().mean);
    let steps = (0..10).filter_map(|tenths| Some((tenths, mean(tenths + 1)? - mean(tenths)?)));
    let Some((tenths, least)) = steps.min_by(|(_, a), (_, b)| a.total_cmp(b)) else { return };
    let what =
        format!("smallest gain from one tenth of ability to the next, from {} to {} %", 10 * tenths, 10 * tenths + 10);
    found.push(Finding::new(5, Some(trial), what, least, "above 0").holds_if(least > 0.0));
}
