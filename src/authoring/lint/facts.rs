//! What can be so at a place in a scenario, whatever is chosen.

use std::collections::BTreeMap;

use super::places::Place;
use crate::model::scenario::{ExchangeIx, Line, ReplyIx, SayIx, Scenario, Signs, Then, VisitIx, paths};

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
    /// Warning signs that an act asks for.
    pub asked: Signs,
    /// By line: whether it can have been said.
    pub said: &'f [bool],
    /// By line: whether it can be the last that was said.
    pub just_said: &'f [bool],
}

/// What the whole file makes possible.
pub(super) struct Facts<'a> {
    scenario: &'a Scenario,
    /// By place: subjects that can have been told.
    told: BTreeMap<Place, u64>,
    /// Subjects that an act is about, or that a visit begins with as heard.
    about: u64,
    agreed: u64,
    asked: Signs,
    /// By place, and in it by line: whether the line can have been said.
    said: BTreeMap<Place, Vec<bool>>,
    /// By place, and in it by line: whether the line can be the last that was said.
    just_said: BTreeMap<Place, Vec<bool>>,
}

impl<'a> Facts<'a> {
    pub(super) fn of(scenario: &'a Scenario) -> Facts<'a> {
        let entries = || scenario.visits.iter().map(|visit| &visit.entry);
        let all = |sets: &mut dyn Iterator<Item = u64>| sets.fold(0, |set, more| set | more);
        let about = all(&mut scenario.acts.iter().map(|act| act.about).chain(entries().map(|entry| entry.heard)));
        let replies = scenario.replies.iter().map(|reply| reply.agrees);
        let agreed = all(&mut replies.chain(entries().map(|entry| entry.agreed)));
        let asked = scenario.acts.iter().fold(Signs::NONE, |asked, act| asked.with(act.asks));
        let paths = Paths::of(scenario);
        Facts { scenario, told: paths.told(), about, agreed, asked, said: paths.said(), just_said: paths.just_said() }
    }

    /// What is possible at a place.
    pub(super) fn at(&self, place: Place) -> Possible<'_> {
        let told = self.told.get(&place).copied().unwrap_or_default();
        let (heard, agreed, asked) = (told & self.about, self.agreed, self.asked);
        let said = self.said.get(&place).map(Vec::as_slice).unwrap_or_default();
        let just_said = self.just_said.get(&place).map(Vec::as_slice).unwrap_or_default();
        Possible { told, heard, agreed, variants: self.scenario.variants.len(), asked, said, just_said }
    }
}

/// What can come before what.
struct Paths<'a> {
    scenario: &'a Scenario,
    /// By exchange: the exchanges that can come after it in its visit.
    after: Vec<Vec<bool>>,
}

impl<'a> Paths<'a> {
    fn of(scenario: &'a Scenario) -> Paths<'a> {
        let exchanges = (0..scenario.exchanges.len()).map(ExchangeIx::new);
        Paths { scenario, after: exchanges.map(|exchange| paths::reached_after(scenario, exchange)).collect() }
    }

    fn places(&self) -> impl Iterator<Item = Place> + use<> {
        let exchanges = (0..self.scenario.exchanges.len()).map(ExchangeIx::new).map(Place::Exchange);
        let homes = (0..self.scenario.visits.len()).map(VisitIx::new).map(Place::Home);
        exchanges.chain(homes).chain([Place::Ending])
    }

    /// By place, and in it by line: whether the line can be the last that was said there.
    fn just_said(&self) -> BTreeMap<Place, Vec<bool>> {
        let lines = &self.scenario.lines;
        self.places().map(|place| (place, lines.iter().map(|line| self.leads_to(place, line)).collect())).collect()
    }

    /// Whether nothing need be said between a line and a place.
    fn leads_to(&self, place: Place, line: &Line) -> bool {
        let visit = self.scenario[line.exchange].visit;
        match place {
            Place::Ending => true,
            Place::Home(home) => visit == home,
            Place::Exchange(exchange) if visit == self.scenario[exchange].visit => {
                let visit = &self.scenario[visit];
                // The clock leads to the one, and the person who holds the door to the other, after any line.
                [visit.last, visit.last_chance].contains(&Some(exchange))
                    || line.replies.iter().any(|reply| self.scenario[reply].then == Then::To(exchange))
            }
            Place::Exchange(_) => false,
        }
    }

    /// By place, and in it by line: whether the line can have been said.
    fn said(&self) -> BTreeMap<Place, Vec<bool>> {
        let can = |place: Place, line: &Line| line.replies.iter().any(|reply| self.replied(place, line, reply));
        self.places().map(|place| (place, self.scenario.lines.iter().map(|line| can(place, line)).collect())).collect()
    }

    /// Whether a reply can have been given before a place.
    fn replied(&self, place: Place, line: &Line, reply: ReplyIx) -> bool {
        let scenario = self.scenario;
        let visit = scenario[line.exchange].visit;
        match place {
            Place::Ending => true,
            Place::Home(home) => visit <= home,
            Place::Exchange(exchange) if visit == scenario[exchange].visit => match scenario[reply].then {
                // The person may hold the door after any line.
                _ if self.is_after_the_last_chance(exchange) => true,
                Then::To(next) => {
                    let is_last = scenario[visit].last == Some(exchange);
                    next == exchange || is_last || self.after[next.at()][exchange.at()]
                }
                Then::EndVisit | Then::Ending(_) => false,
            },
            Place::Exchange(exchange) => visit < scenario[exchange].visit,
        }
    }

    /// Whether an exchange is the last chance of its visit, or can come after it.
    fn is_after_the_last_chance(&self, exchange: ExchangeIx) -> bool {
        let chance = self.scenario[self.scenario[exchange].visit].last_chance;
        chance.is_some_and(|chance| chance == exchange || self.after[chance.at()][exchange.at()])
    }

    /// Whether what is said on coming to an exchange can have been said at a place.
    fn arrived(&self, place: Place, from: ExchangeIx) -> bool {
        let visit = self.scenario[from].visit;
        match place {
            Place::Ending => true,
            Place::Home(home) => visit <= home,
            Place::Exchange(exchange) if visit == self.scenario[exchange].visit => {
                from == exchange || self.after[from.at()][exchange.at()]
            }
            Place::Exchange(exchange) => visit < self.scenario[exchange].visit,
        }
    }

    /// By place: subjects that can have been told.
    fn told(&self) -> BTreeMap<Place, u64> {
        self.places().map(|place| (place, self.told_at(place))).collect()
    }

    fn told_at(&self, place: Place) -> u64 {
        let scenario = self.scenario;
        let tells = |set: u64, say: SayIx| set | scenario[say].tells;
        let mut told = 0;
        for exchange in (0..scenario.exchanges.len()).map(ExchangeIx::new) {
            if self.arrived(place, exchange) {
                told = scenario[exchange].says.iter().fold(told, tells);
            }
        }
        for line in &scenario.lines {
            let given = line.replies.iter().filter(|reply| self.replied(place, line, *reply));
            told = given.fold(told, |set, reply| set | scenario[reply].say.tells);
        }
        for (at, visit) in scenario.visits.iter().enumerate() {
            // A visit that is played alone begins with what its entry has; before the last line its time is nearly up.
            let (begun, nearly_up) = match place {
                Place::Ending => (true, true),
                Place::Home(home) => (at <= home.at(), at <= home.at()),
                Place::Exchange(exchange) => {
                    let here = scenario[exchange].visit.at();
                    (at <= here, at < here || at == here && [visit.last, visit.last_chance].contains(&Some(exchange)))
                }
            };
            told |= if begun { visit.entry.told | visit.entry.heard } else { 0 };
            told = if nearly_up { visit.time_up_says.iter().fold(told, tells) } else { told };
        }
        told
    }
}
