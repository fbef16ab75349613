//! Bar 6: no path that passes misses an emergency, or puts it off.

use super::Finding;
use crate::trial::Trial;

pub(super) fn scenario(trial: &Trial, found: &mut Vec<Finding>) {
    let proof = &trial.proof;
    let what = match proof.emergencies {
        0 => "passing paths that miss an emergency (there is none)".to_owned(),
        _ => format!("passing paths that miss the emergency, over {} moments", proof.moments),
    };
    found.push(Finding::at_most(6, Some(trial), what, proof.counterexamples.len() as f64, 0.0));
    if proof.emergencies > 0 {
        let what = "paths that meet the emergency and pass";
        found.push(Finding::at_least(6, Some(trial), what, proof.passing as f64, 1.0));
    }
}
