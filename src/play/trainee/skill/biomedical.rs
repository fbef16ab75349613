//! Warm, and sure that a back must be put right.

use super::{acts, count};
use crate::model::scenario::LineIx;
use crate::model::scenario::words::Manner::*;
use crate::play::trainee::{Group, Mind, Offer, Trainee};

/// Kind but biomedical: says every don't that is on offer, warmly where it can, and is warm where there is none. It is
/// how many of us were taught, and patients like it.
pub(in crate::play::trainee) const KIND_BUT_BIOMEDICAL: Trainee =
    Trainee::new("kind-but-biomedical", Group::Contrary, Mind::Values(worth));

fn worth(moment: &Offer, line: LineIx) -> i32 {
    let donts = acts(moment, line).iter().filter(|act| act.dont.is_some()).count() as i32;
    4 * donts + count(moment, line, &[Empathise, Affirm, Reassure])
}
