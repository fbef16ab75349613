//! What can be so at a place in a scenario, whatever is chosen.

use super::graph;
use super::places::Place;
use crate::scenario::{ExchangeIx, Scenario, Then};

/// What can be so at one place: sets of subjects, lines, and how many variants there are.
pub(super) struct Possible<'f> {
    /// Subjects that somebody tells.
    pub told: u64,
    /// Subjects that are told and that an act is about.
    pub heard: u64,
    /// Subjects that a reply agrees to.
    pub agreed: u64,
    /// How many variants there are.
    pub variants: usize,
    /// By line: whether it can have been said.
    pub said: &'f [bool],
}

/// What the whole file makes possible.
pub(super) struct Facts<'a> {
    scenario: &'a Scenario,
    told: u64,
    heard: u64,
    agreed: u64,
    /// By exchange: the exchanges that it leads to, in one step or more.
    leads: Vec<Vec<bool>>,
}

impl<'a> Facts<'a> {
    pub(super) fn of(scenario: &'a Scenario) -> Facts<'a> {
        let entries = || scenario.visits.iter().map(|visit| &visit.entry);
        let all = |sets: &mut dyn Iterator<Item = u64>| sets.fold(0, |set, more| set | more);
        let says = scenario.says.iter().chain(scenario.replies.iter().map(|reply| &reply.say));
        let told = all(&mut says.map(|say| say.tells).chain(entries().map(|entry| entry.told | entry.heard)));
        let about = all(&mut scenario.acts.iter().map(|act| act.about).chain(entries().map(|entry| entry.heard)));
        let replies = scenario.replies.iter().map(|reply| reply.agrees);
        let agreed = all(&mut replies.chain(entries().map(|entry| entry.agreed)));
        let leads = (0..scenario.exchanges.len()).map(|at| graph::reached_after(scenario, ExchangeIx::new(at)));
        Facts { scenario, told, heard: told & about, agreed, leads: leads.collect() }
    }

    /// By line: whether it can have been said when the trainee is at `place`.
    pub(super) fn said(&self, place: Place) -> Vec<bool> {
        let earlier = |line: &crate::scenario::Line| match place {
            Place::Ending => true,
            Place::Home(visit) => self.scenario[line.exchange].visit <= visit,
            Place::Exchange(exchange) => {
                let (here, there) = (self.scenario[exchange].visit, self.scenario[line.exchange].visit);
                there < here || there == here && self.goes_on_to(line, exchange)
            }
        };
        self.scenario.lines.iter().map(earlier).collect()
    }

    /// Whether a conversation can come to `exchange` after the line was said.
    fn goes_on_to(&self, line: &crate::scenario::Line, exchange: ExchangeIx) -> bool {
        line.replies.iter().any(|reply| match self.scenario[reply].then {
            Then::To(next) => next == exchange || self.leads[next.at()][exchange.at()],
            Then::EndVisit | Then::Ending(_) => false,
        })
    }

    /// What is possible where these lines can have been said.
    pub(super) fn where_said<'s>(&self, said: &'s [bool]) -> Possible<'s> {
        let (told, heard, agreed) = (self.told, self.heard, self.agreed);
        Possible { told, heard, agreed, variants: self.scenario.variants.len(), said }
    }
}
