//! What can be so at a place in a scenario, whatever is chosen.

use std::collections::BTreeMap;

use super::places::Place;
use crate::scenario::{ExchangeIx, Line, Scenario, Then, VisitIx, paths};

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
    /// By place, and in it by line: whether the line can have been said.
    said: BTreeMap<Place, Vec<bool>>,
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
        Facts { scenario, told, heard: told & about, agreed, said: said(scenario) }
    }

    /// What is possible at a place.
    pub(super) fn at(&self, place: Place) -> Possible<'_> {
        let (told, heard, agreed) = (self.told, self.heard, self.agreed);
        let said = self.said.get(&place).map(Vec::as_slice).unwrap_or_default();
        Possible { told, heard, agreed, variants: self.scenario.variants.len(), said }
    }
}

/// By place, and in it by line: whether the line can have been said.
fn said(scenario: &Scenario) -> BTreeMap<Place, Vec<bool>> {
    let exchanges = || (0..scenario.exchanges.len()).map(ExchangeIx::new);
    let leads: Vec<Vec<bool>> = exchanges().map(|exchange| paths::reached_after(scenario, exchange)).collect();
    let goes_on_to = |line: &Line, exchange: ExchangeIx| {
        let chance = scenario[scenario[exchange].visit].last_chance;
        let held = chance.is_some_and(|chance| chance == exchange || leads[chance.at()][exchange.at()]);
        held || line.replies.iter().any(|reply| match scenario[reply].then {
            Then::To(next) => {
                let last = scenario[scenario[exchange].visit].last;
                next == exchange || last == Some(exchange) || leads[next.at()][exchange.at()]
            }
            Then::EndVisit | Then::Ending(_) => false,
        })
    };
    let can = |place: Place, line: &Line| match place {
        Place::Ending => true,
        Place::Home(visit) => scenario[line.exchange].visit <= visit,
        Place::Exchange(exchange) => {
            let (here, there) = (scenario[exchange].visit, scenario[line.exchange].visit);
            there < here || there == here && goes_on_to(line, exchange)
        }
    };
    let homes = (0..scenario.visits.len()).map(VisitIx::new).map(Place::Home);
    let places = exchanges().map(Place::Exchange).chain(homes).chain([Place::Ending]);
    places.map(|place| (place, scenario.lines.iter().map(|line| can(place, line)).collect())).collect()
}
