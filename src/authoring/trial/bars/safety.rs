//! Bar 6: no path that keeps safety misses an emergency; whoever reads most moments right keeps it.

use super::Finding;
use crate::authoring::trial::Trial;

/// Share of attempts that may fail to keep safety, for who says a best line eight times in ten, and for who always does.
const MOSTLY_BEST: (&str, f64) = ("ability-80", 5.0);
const ALWAYS_BEST: (&str, f64) = ("ability-100", 0.0);

pub(super) fn scenario(trial: &Trial, found: &mut Vec<Finding>) {
    let proof = &trial.proof;
    let what = match proof.emergencies {
        0 => "paths that keep safety and miss an emergency (there is none)".to_owned(),
        _ => format!("paths that keep safety and miss the emergency, over {} moments", proof.moments),
    };
    found.push(Finding::at_most(6, Some(trial), what, proof.counterexamples.len() as f64, 0.0));
    if proof.emergencies > 0 {
        let what = "paths that meet the emergency and keep safety";
        found.push(Finding::at_least(6, Some(trial), what, proof.keeping as f64, 1.0));
    }
    for ((id, most), who) in [MOSTLY_BEST, ALWAYS_BEST].into_iter().zip(["eight times in ten", "always"]) {
        let Some(sums) = trial.sums(id) else { continue };
        let what = format!("% of attempts that do not keep safety, best line {who}");
        found.push(Finding::at_most(6, Some(trial), what, 100.0 * (1.0 - sums.share_kept()), most));
    }
}
