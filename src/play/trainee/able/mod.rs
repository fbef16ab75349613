//! Trainees with the skill: all of it, none of it, or some of the time.

pub(super) mod ability;
pub(super) mod expert;
pub(super) mod learner;
pub(super) mod random;
