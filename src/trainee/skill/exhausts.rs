//! A rule of thumb: ask everything that there is to ask.

use super::acts;
use crate::scenario::LineIx;
use crate::scenario::words::Manner;
use crate::trainee::able::ability;
use crate::trainee::{Group, Mind, Moment, Trainee};

/// Says every line that comes back until it is said, before going on; elsewhere says a key line. If that earned more
/// than going on, the score would reward thoroughness in clicking.
pub(in crate::trainee) const EXHAUSTS: Trainee =
    Trainee::new("exhausts-hubs", Group::Composite, Mind::Values(|moment, line| worth(moment, line, true)));

/// Makes the same choices, and at each hub says a key line once and goes on.
pub(in crate::trainee) const LEAVES_HUBS: Trainee =
    Trainee::new("leaves-hubs", Group::Composite, Mind::Values(|moment, line| worth(moment, line, false)));

fn worth(moment: &Moment, line: LineIx, exhausts: bool) -> i32 {
    let scenario = &moment.ground.case.scenario;
    let exchange = &scenario[scenario[line].exchange];
    let once =
        |line: &LineIx| scenario[*line].once && acts(moment, *line).iter().all(|act| act.manner != Manner::Screen);
    if !exchange.lines.iter().any(|line| once(&line)) {
        return ability::worth(moment, line);
    }
    let begun = exchange.lines.iter().any(|line| once(&line) && moment.now.state.has_said(line));
    match (exhausts, begun) {
        (true, _) => i32::from(once(&line)),
        (false, true) => i32::from(!once(&line)) * (1 + ability::worth(moment, line)),
        (false, false) => ability::worth(moment, line),
    }
}
