#![doc = include_str!("../../../format/diag/explain/BS0705.md")]

use super::Subject;
use super::played::Played;
use crate::format::diag::{Code, Diagnostic};
use crate::play::encounter::Case;
use crate::play::encounter::{Encounter, Scope};
use crate::play::score::Tally;
use crate::play::trainee::World as Measured;

/// Finds worlds in which the best attempt does not keep safety, or in which the best attempt is no better than chance.
pub(super) fn maximum_unreached(subject: &Subject, case: &Case, played: &Played) -> Vec<Diagnostic> {
    let found = played.worlds.iter().filter_map(|measured| {
        let name = measured.world.name(&case.scenario);
        let message = if !keeps_safety(case, measured) {
            format!("in the world {name} the best attempt that was found does not keep safety")
        } else if measured.yardstick.score(measured.yardstick.best).is_none() {
            format!("in the world {name} the best attempt is no better than chance")
        } else {
            return None;
        };
        let diagnostic = Diagnostic::new(Code::MaximumUnreached, subject.written.id.span, message);
        Some(diagnostic.help("look at that variant: perhaps a condition keeps the right lines from it"))
    });
    found.collect()
}

/// Whether the best attempt keeps safety.
fn keeps_safety(case: &Case, measured: &Measured) -> bool {
    let mut tally = Tally::default();
    let mut now = Encounter::begin(case, measured.world, Scope::Course, |event| tally.event(event));
    for line in &measured.best {
        now = now.step(case, *line, |event| tally.event(event));
    }
    tally.safety.is_kept()
}
