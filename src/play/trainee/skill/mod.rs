//! Trainees with part of the skill, or with rules of thumb. Part of a skill is worth part of the score, and no more.

pub(super) mod agrees;
pub(super) mod asks;
pub(super) mod avoids_donts;
pub(super) mod avoids_words;
pub(super) mod biomedical;
pub(super) mod educates;
pub(super) mod empathises;
pub(super) mod exhausts;
pub(super) mod lands_stage_blind;
pub(super) mod reflects;
pub(super) mod repeats;
pub(super) mod stage_blind;

use super::Offer;
use crate::model::scenario::words::Manner;
use crate::model::scenario::{Act, LineIx};

/// The acts of a line.
fn acts<'m>(moment: &Offer<'m>, line: LineIx) -> &'m [Act] {
    moment.ground.case.scenario.acts_of(line)
}

/// How many acts of a line have one of these manners.
fn count(moment: &Offer, line: LineIx, manners: &[Manner]) -> i32 {
    acts(moment, line).iter().filter(|act| manners.contains(&act.manner)).count() as i32
}
