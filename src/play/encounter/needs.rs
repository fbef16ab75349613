//! What safety asks of a visit, and what of it is still open.

use super::{Case, Encounter};
use crate::model::scenario::{Needs, Signs, VisitIx};

impl Needs {
    /// What a whole visit needs.
    ///
    /// A visit needs what it offers: one without a line that gives a net cannot be failed for not giving one. Where there is
    /// an emergency the same-day route is needed, whatever is offered.
    pub(crate) fn of(case: &Case, visit: VisitIx, emergency: bool) -> Needs {
        let written = &case.scenario[visit];
        Needs { ask: written.asks, net: written.net, send: emergency }
    }

    /// What is left of it once this has been asked for, given and called. Where help for an emergency has been called,
    /// nothing else is needed.
    pub(crate) fn left(self, asked: Signs, net: bool, sent: bool) -> Needs {
        match self.send && sent {
            true => Needs::default(),
            false => Needs { ask: self.ask.without(asked), net: self.net && !net, send: self.send },
        }
    }

    /// What is open at a moment.
    pub fn open(case: &Case, now: &Encounter) -> Needs {
        let emergency = case.scenario[now.state.variant].emergency == Some(now.visit);
        let done = &now.state.context;
        Needs::of(case, now.visit, emergency).left(now.state.asked, done.net, done.sent)
    }
}
