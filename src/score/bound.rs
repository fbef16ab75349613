//! What can still be earned, at most, on a path that passes the safety gate.

use super::tally::{Needs, Tally, cost};
use crate::encounter::{Case, Encounter, Place, Scope, World};
use crate::rubric::ItemIx;
use crate::scenario::words::Verdict;
use crate::scenario::{ExchangeIx, LineIx, Then, Visit, VisitIx};

/// No path from here passes the gate.
pub(super) const HOPELESS: i32 = i32::MIN / 4;

/// The credit of the best path if every guard held and every do landed, worked out once from the last turn back.
pub(super) struct Bound {
    scope: Scope,
    /// The visit with an emergency in this world.
    emergency: Option<VisitIx>,
    /// Whether paths must pass the gate.
    gate: bool,
    /// By exchange, then by turns left, then by what the gate still needs.
    path: Vec<Vec<[i32; Needs::COUNT]>>,
    /// By visit.
    visits: Vec<Whole>,
}

/// What a visit can give.
#[derive(Clone, Default)]
struct Whole {
    /// It and all that come after it.
    most: i32,
    /// The items that its lines do.
    items: Vec<ItemIx>,
}

impl Bound {
    pub(super) fn new(case: &Case, world: World, scope: Scope, gate: bool) -> Bound {
        let scenario = &case.scenario;
        let path = vec![Vec::new(); scenario.exchanges.len()];
        let emergency = scenario[world.variant].emergency;
        let mut bound = Bound { scope, emergency, gate, path, visits: vec![Whole::default(); scenario.visits.len()] };
        for (at, visit) in scenario.visits.iter().enumerate().rev() {
            bound.visit(case, VisitIx::new(at), visit);
        }
        bound
    }

    fn visit(&mut self, case: &Case, ix: VisitIx, visit: &Visit) {
        for left in 0..=usize::from(visit.budget) {
            for exchange in visit.exchanges.iter() {
                let most = std::array::from_fn(|needs| self.exchange(case, exchange, left, Needs::from(needs)));
                self.path[exchange.at()].push(most);
            }
        }
        let mut items: Vec<_> = case.scenario.acts_of(ix).filter_map(|act| act.does).collect();
        items.sort_unstable();
        items.dedup();
        // Whoever reaches a later visit and passes has been screened before, if an earlier visit asked for it.
        let of = |visit: VisitIx| Needs::of(case, visit, self.emergency == Some(visit));
        let earlier = (0..ix.0).any(|visit| of(VisitIx(visit)).screen());
        let needs = if earlier { of(ix).screened() } else { of(ix) };
        let path = self.path[visit.start.at()][usize::from(visit.budget)][needs.number()];
        self.visits[ix.at()] = Whole { most: path.min(4 * items.len() as i32 + self.after(ix)), items };
    }

    /// What the visits after this one can give.
    fn after(&self, visit: VisitIx) -> i32 {
        match self.scope {
            Scope::Course => self.visits.get(visit.at() + 1).map_or(0, |whole| whole.most),
            Scope::Visit(_) => 0,
        }
    }

    fn exchange(&self, case: &Case, exchange: ExchangeIx, left: usize, needs: Needs) -> i32 {
        if left == 0 {
            return self.end(needs, self.after(case.scenario[exchange].visit));
        }
        let lines = case.scenario[exchange].lines.iter();
        lines.map(|line| self.line(case, line, left, needs)).max().unwrap_or(HOPELESS)
    }

    fn line(&self, case: &Case, line: LineIx, left: usize, needs: Needs) -> i32 {
        let scenario = &case.scenario;
        let acts = &scenario.acts[scenario[line].acts.range()];
        let needs = acts.iter().fold(needs, |needs, act| needs.met_by(act));
        let credits = acts.iter().map(|act| {
            let most = if act.does.is_some() { 2 } else { 0 };
            most - i32::from(cost(act, Verdict::Landed))
        });
        let visit = scenario[scenario[line].exchange].visit;
        let after = self.after(visit);
        let last = scenario[visit].last.filter(|_| left == 2);
        let next = scenario[line].replies.iter().map(|reply| match scenario[reply].then {
            Then::To(_) if left == 1 => self.end(needs, after),
            Then::To(exchange) => self.path[last.unwrap_or(exchange).at()][left - 1][needs.number()],
            Then::EndVisit => self.end(needs, after),
            Then::Ending(_) => self.end(needs, 0),
        });
        credits.sum::<i32>() + next.max().unwrap_or(HOPELESS)
    }

    fn end(&self, needs: Needs, after: i32) -> i32 {
        if self.gate && needs.any() { HOPELESS } else { after }
    }

    /// No continuation that passes the gate earns more than this; below zero by far when none passes.
    pub(super) fn of(&self, case: &Case, encounter: &Encounter, tally: &Tally) -> i32 {
        let Place::At(exchange) = encounter.place else { return 0 };
        let visit = encounter.visit;
        let left = usize::from(case.scenario[visit].budget.saturating_sub(encounter.turns));
        let path = self.path[exchange.at()][left][tally.needs(case, visit).number()];
        let left_of = |item: &ItemIx| 4 - i32::from(tally.earned.of(*item));
        let items: i32 = self.visits[visit.at()].items.iter().map(left_of).sum();
        path.min(items + self.after(visit))
    }
}
