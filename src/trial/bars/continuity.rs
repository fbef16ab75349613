//! Bar 8: nobody takes up what was not said.

use super::Finding;
use crate::trial::{Continuity, Trial};

const PLAYS: u32 = 2_000;

pub(super) fn scenario(trial: &Trial, seed: u32, found: &mut Vec<Finding>) {
    let Some(continuity) = Continuity::measure(&trial.entry.case, PLAYS, seed) else { return };
    let what = format!("of {PLAYS} plays, those in which a line takes up what nobody has said");
    found.push(Finding::at_most(8, Some(trial), what, f64::from(continuity.broken), 0.0));
}
