//! Bar 8: nobody takes up what was not said.

use super::Finding;
use crate::trial::Trial;

pub(super) fn scenario(trial: &Trial, found: &mut Vec<Finding>) {
    let Some(continuity) = &trial.continuity else { return };
    let plays = continuity.plays;
    for (who, broken) in [("a line", continuity.broken), ("the patient", continuity.called_back)] {
        let what = format!("of {plays} plays, those in which {who} takes up what nobody has said");
        found.push(Finding::at_most(8, Some(trial), what, f64::from(broken), 0.0));
    }
}
