//! Bar 7: two patients agree about the same trainee.

use super::{Finding, Standing};
use crate::authoring::trial::{Trials, spearman_brown};

const MEAN: f64 = 0.50;
const LEAST: f64 = 0.45;
/// Over so many patients a mark may be given, and what it should be worth then.
const PATIENTS: f64 = 8.0;
const PROJECTED: f64 = 0.85;

pub(super) fn bank(trials: &Trials, found: &mut Vec<Finding>) {
    let what = "rank correlation of the same trainees' scores, mean over pairs";
    let Some(agreement) = &trials.agreement else {
        let finding = Finding::at_least(7, None, what, 0.0, MEAN);
        found.push(Finding { figure: None, standing: Standing::NeedsMore, ..finding });
        return;
    };
    let mean = agreement.mean();
    let name = |at: usize| trials.scenarios[at].entry.case.scenario.id.as_str();
    found.push(Finding::at_least(7, None, what, mean, MEAN));
    if let Some((one, other, r)) = agreement.least() {
        let what = format!("the pair that agrees least: {} and {}", name(one), name(other));
        found.push(Finding::at_least(7, None, what, r, LEAST));
    }
    let what = format!("projected for {PATIENTS} patients (Spearman and Brown)");
    found.push(Finding::at_least(7, None, what, spearman_brown(mean, PATIENTS), PROJECTED));
}
