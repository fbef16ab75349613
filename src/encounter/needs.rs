//! What safety asks of a visit, and what of it is still open.

use super::{Case, Encounter};
use crate::scenario::{Needs, VisitIx};

impl Needs {
    /// What a whole visit needs.
    ///
    /// A visit needs what it offers: one without a line that gives a net cannot be failed for not giving one. Where there is
    /// an emergency the same-day route is needed, whatever is offered, and nothing else once it has been taken.
    pub(crate) fn of(case: &Case, visit: VisitIx, emergency: bool) -> Needs {
        let written = &case.scenario[visit];
        Needs { ask: written.asks, net: written.net, send: emergency }
    }

    /// What is open at a moment.
    pub fn open(case: &Case, now: &Encounter) -> Needs {
        let emergency = case.scenario[now.state.variant].emergency == Some(now.visit);
        if emergency && now.state.moment.sent {
            return Needs::default();
        }
        let Needs { ask, net, send } = Needs::of(case, now.visit, emergency);
        Needs { ask: ask.without(now.state.asked), net: net && !now.state.moment.net, send }
    }
}
