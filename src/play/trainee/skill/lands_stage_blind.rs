//! A rule of thumb: everybody is getting ready.

use crate::model::scenario::words::Stage;
use crate::model::scenario::{LevelIx, LineIx};
use crate::play::score::Key;
use crate::play::trainee::{Group, Mind, Offer, Trainee};

/// Says what would land if the person were in Preparation. It sees all else, but never how ready they are.
pub(in crate::play::trainee) const LANDS_STAGE_BLIND: Trainee =
    Trainee::new("lands-but-stage-blind", Group::Composite, Mind::Values(worth));

fn worth(moment: &Offer, line: LineIx) -> i32 {
    let mut now = *moment.now;
    now.state.set_level(LevelIx::READINESS, Stage::Preparation.start());
    let key = Key::of(moment.ground.case, &now);
    i32::from(key.is_some_and(|key| key.holds(line)))
}
