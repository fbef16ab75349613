//! What can still be earned, at most.

use crate::model::scenario::words::Manner;
use crate::model::scenario::{ExchangeIx, LineIx, Then, Visit, VisitIx, Way};
use crate::play::encounter::{Case, Encounter, Place, Scope};

/// The credit of the best path if every guard held and every do landed, worked out once from the last turn back.
pub(super) struct Bound {
    scope: Scope,
    /// By exchange, then by turns left.
    path: Vec<Vec<i32>>,
    /// By visit: the most that it and all that come after it can give.
    visits: Vec<i32>,
}

impl Bound {
    pub(super) fn new(case: &Case, scope: Scope) -> Bound {
        let scenario = &case.scenario;
        let path = vec![Vec::new(); scenario.exchanges.len()];
        let mut bound = Bound { scope, path, visits: vec![0; scenario.visits.len()] };
        for (at, visit) in scenario.visits.iter().enumerate().rev() {
            bound.visit(case, VisitIx::new(at), visit);
        }
        bound
    }

    fn visit(&mut self, case: &Case, ix: VisitIx, visit: &Visit) {
        for left in 0..=visit.budget {
            for exchange in visit.exchanges.iter() {
                let most = self.exchange(case, exchange, left);
                self.path[exchange.at()].push(most);
            }
        }
        self.visits[ix.at()] = self.path[visit.start.at()][usize::from(visit.budget)];
    }

    /// What the visits after this one can give.
    fn after(&self, visit: VisitIx) -> i32 {
        match self.scope {
            Scope::Course => self.visits.get(visit.at() + 1).copied().unwrap_or(0),
            Scope::Visit(_) => 0,
        }
    }

    fn exchange(&self, case: &Case, exchange: ExchangeIx, left: u8) -> i32 {
        let visit = case.scenario[exchange].visit;
        if left == 0 {
            return self.end(case, visit, left);
        }
        let lines = case.scenario[exchange].lines.iter();
        lines.map(|line| self.line(case, line, left)).max().unwrap_or_else(|| self.after(visit))
    }

    fn line(&self, case: &Case, line: LineIx, left: u8) -> i32 {
        let scenario = &case.scenario;
        let visit = scenario[scenario[line].exchange].visit;
        let next = scenario[line].replies.iter().map(|reply| {
            let on = self.on(case, scenario[reply].then, left);
            on.unwrap_or_else(|| self.end(case, visit, left - 1))
        });
        most(case, line) + next.max().unwrap_or(0)
    }

    /// Where the visit goes on after a line that is said with so many turns left; `None` where it ends.
    fn on(&self, case: &Case, then: Then, left: u8) -> Option<i32> {
        let Then::To(exchange) = then else { return None };
        let left = left.checked_sub(1)?;
        match case.scenario[case.scenario[exchange].visit].way(then, left) {
            Way::To(exchange) | Way::Last(exchange) => self.path[exchange.at()].get(usize::from(left)).copied(),
            Way::TimeUp(_) | Way::End => None,
        }
    }

    /// The end of a visit: what follows, or what a last chance gives before it.
    fn end(&self, case: &Case, visit: VisitIx, left: u8) -> i32 {
        let after = self.after(visit);
        let Some(chance) = case.scenario[visit].last_chance else { return after };
        let prices = &case.model.prices;
        let leads = case.scenario[chance].lines.iter().flat_map(|line| case.scenario[line].replies.iter());
        let on = leads.filter_map(|reply| self.on(case, case.scenario[reply].then, left));
        // A round there never pays by itself: prices are held to that.
        let round = i32::from(prices.parted.worth) + i32::from(prices.late.worth);
        after.max(round + on.max().unwrap_or(after).max(after))
    }

    /// No continuation earns more than this.
    pub(super) fn of(&self, case: &Case, encounter: &Encounter) -> i32 {
        let Place::At(exchange) = encounter.place else { return 0 };
        let left = case.scenario[encounter.visit].left(encounter.turns);
        match encounter.is_last_chance(case) {
            true => self.end(case, encounter.visit, left) - i32::from(case.model.prices.parted.worth),
            false => self.path[exchange.at()][usize::from(left)],
        }
    }
}

/// The most that a line can be worth.
fn most(case: &Case, line: LineIx) -> i32 {
    let prices = &case.model.prices;
    let acts = case.scenario.acts_of(line);
    let price = if case.is_corrected(line) {
        &prices.landed
    } else if acts.iter().any(|act| act.dont.is_some()) {
        &prices.dont
    } else if acts.iter().any(|act| act.does.is_some() || act.manner == Manner::SafetyNet) {
        &prices.landed
    } else {
        return 0;
    };
    i32::from(price.worth)
}
