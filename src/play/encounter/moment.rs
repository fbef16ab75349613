//! A moment of an encounter: where it is, and how a line would land there.

use super::Case;
use crate::model::response::RuleIx;
use crate::model::scenario::*;
use crate::play::patient::{Judgement, State, Turn};

/// How much of the course is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// All visits.
    Course,
    /// One visit, from its authored entry state.
    Visit(VisitIx),
}

impl Scope {
    /// One visit of a scenario, by its id, or the whole course where none is named; `None` where there is no such visit.
    pub fn of(scenario: &Scenario, visit: Option<&str>) -> Option<Scope> {
        let Some(id) = visit else { return Some(Scope::Course) };
        let at = scenario.visits.iter().position(|visit| visit.id == id)?;
        Some(Scope::Visit(VisitIx::new(at)))
    }
}

/// Where an encounter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The trainee may choose a line of this exchange.
    At(ExchangeIx),
    /// It is over.
    Over(Option<EndingIx>),
}

/// A moment of an encounter: plain, small, copied freely by searches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Encounter {
    /// The person.
    pub state: State,
    /// Where it is.
    pub place: Place,
    /// The visit.
    pub visit: VisitIx,
    /// Lines said in this visit.
    pub turns: u8,
    pub(super) scope: Scope,
    /// What was open when the last chance was given in this visit; `None` while it has not been.
    pub(super) chance: Option<Needs>,
}

impl Encounter {
    /// Whether it is over.
    pub fn is_over(&self) -> bool {
        matches!(self.place, Place::Over(_))
    }

    /// Whether the person gives a last chance here: something about safety has held the visit, and is still open.
    pub fn is_last_chance(&self, case: &Case) -> bool {
        let is_there = |exchange| case.scenario[self.visit].last_chance == Some(exchange);
        let is_held = self.chance.is_some() && matches!(self.place, Place::At(exchange) if is_there(exchange));
        is_held && !Needs::open(case, self).are_met()
    }

    /// How a line's acts would land now. Nothing happens.
    pub fn judge(&self, case: &Case, line: LineIx) -> Judgement {
        self.turn(case).judge(case.scenario.acts_of(line))
    }

    /// What rules read now.
    fn turn<'a>(&'a self, case: &'a Case) -> Turn<'a> {
        let phase = case.scenario[self.visit].phase;
        Turn { model: &case.model, bound: &case.bound, state: &self.state, phase, signs: case.bound.signs(self.visit) }
    }

    /// Every rule that a line fires now, act by act, with what it does alone. Nothing happens.
    pub fn explain(&self, case: &Case, line: LineIx) -> Vec<(usize, RuleIx, Judgement)> {
        self.turn(case).explain(case.scenario.acts_of(line))
    }
}
