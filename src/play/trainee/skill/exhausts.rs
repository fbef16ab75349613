//! A rule of thumb: ask everything that there is to ask.

use crate::model::scenario::{Line, LineIx, Then};
use crate::play::trainee::able::ability;
use crate::play::trainee::{Group, Mind, Offer, Trainee};

/// Says every line that leads back to its exchange until it is said, before going on; elsewhere says a key line. If that
/// earned more than going on, the score would reward thoroughness in clicking.
pub(in crate::play::trainee) const EXHAUSTS: Trainee =
    Trainee::new("exhausts-hubs", Group::Composite, Mind::Values(|moment, line| worth(moment, line, true)));

/// Makes the same choices, and at each hub says a key line once and goes on.
pub(in crate::play::trainee) const LEAVES_HUBS: Trainee =
    Trainee::new("leaves-hubs", Group::Composite, Mind::Values(|moment, line| worth(moment, line, false)));

fn worth(moment: &Offer, line: LineIx, exhausts: bool) -> i32 {
    let scenario = &moment.ground.case.scenario;
    let comes_back = |ix: LineIx| {
        let line: &Line = &scenario[ix];
        line.once && line.replies.iter().any(|reply| scenario[reply].then == Then::To(line.exchange))
    };
    let mut hub = scenario[scenario[line].exchange].lines.iter().filter(|line| comes_back(*line));
    let begun = hub.any(|line| moment.now.state.has_said(line));
    match (comes_back(line), exhausts) {
        (true, true) => 2,
        (true, false) if begun => 0,
        _ => ability::worth(moment, line),
    }
}
