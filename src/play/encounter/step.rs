//! One step: a line is chosen, and these events follow, as they do at the beginning.

use super::worth::worth;
use super::{Case, Encounter, Event, Place, Scope, World};
use crate::model::scenario::*;
use crate::play::patient::State;

/// Takes the events of a step: each is applied to the encounter and handed on.
struct Run<'a, F> {
    case: &'a Case,
    now: Encounter,
    sink: F,
}

impl Encounter {
    /// The beginning of an encounter in a world.
    pub fn begin(case: &Case, world: World, scope: Scope, sink: impl FnMut(Event)) -> Encounter {
        let scenario = &case.scenario;
        let visit = match scope {
            Scope::Course => VisitIx(0),
            Scope::Visit(visit) => visit,
        };
        let mut state = State::new(scenario, world.variant, world.chances);
        if let Scope::Visit(visit) = scope {
            let entry = &scenario[visit].entry;
            entry.levels.iter().for_each(|(level, value)| state.set_level(*level, *value));
            (state.told, state.heard, state.agreed) = (entry.told, entry.heard, entry.agreed);
            state.asked = scenario.asked_before(visit);
        }
        let now = Encounter { state, place: Place::Over(None), visit, turns: 0, scope, chance: None };
        let mut run = Run { case, now, sink };
        run.begin_visit(visit);
        run.now
    }

    /// A beginning at an exchange, with the person as `prepare` makes them.
    pub fn placed(
        case: &Case,
        world: World,
        exchange: ExchangeIx,
        prepare: impl FnOnce(&mut State),
        sink: impl FnMut(Event),
    ) -> Encounter {
        let visit = case.scenario[exchange].visit;
        let mut state = State::new(&case.scenario, world.variant, world.chances);
        state.asked = case.scenario.asked_before(visit);
        prepare(&mut state);
        let now = Encounter { state, place: Place::Over(None), visit, turns: 0, scope: Scope::Course, chance: None };
        let mut run = Run { case, now, sink };
        run.emit(Event::VisitBegan(visit));
        run.arrive(exchange);
        run.now
    }

    /// Says a line that is on offer. Guards and rules read the person as they were before the turn.
    pub fn step(&self, case: &Case, line: LineIx, sink: impl FnMut(Event)) -> Encounter {
        let before = &self.state;
        let judgement = self.judge(case, line);
        let mut run = Run { case, now: *self, sink };
        run.emit(Event::Chosen(line));
        for (act, judged) in case.scenario[line].acts.iter().zip(judgement.acts) {
            run.emit(Event::Judged(act, judged));
        }
        let counted = case.counted(line, judgement.verdict);
        run.emit(Event::Weighed(line, counted, worth(case, self, line, counted)));
        if judgement.hears & !before.heard != 0 {
            run.emit(Event::Heard(judgement.hears & !before.heard));
        }
        for (level, by) in (0..).map(LevelIx).zip(judgement.change).filter(|(_, by)| *by != 0) {
            run.move_level(level, by);
        }
        let replies = case.scenario[line].replies;
        let holds = |ix: &ReplyIx| {
            case.scenario[*ix].say.when.as_ref().is_none_or(|when| before.holds(when, Some(judgement.verdict)))
        };
        if let Some(reply) = replies.iter().find(holds) {
            run.emit(Event::Replied(reply));
            run.follow(case.scenario[reply].then);
        }
        run.now
    }
}

impl<F: FnMut(Event)> Run<'_, F> {
    fn emit(&mut self, event: Event) {
        self.now.apply(self.case, event);
        (self.sink)(event);
    }

    /// Moves a level by so much, which is within its range.
    fn move_level(&mut self, level: LevelIx, by: i16) {
        let from = self.now.state.level(level);
        let to = (i16::from(from) + by).clamp(0, i16::from(u8::MAX)) as u8;
        if to != from {
            self.emit(Event::Moved { level, from, to });
        }
    }

    fn begin_visit(&mut self, visit: VisitIx) {
        self.emit(Event::VisitBegan(visit));
        if self.case.scenario[self.now.state.variant].emergency == Some(visit) {
            self.emit(Event::Emergency);
        }
        self.arrive(self.case.scenario[visit].start);
    }

    fn follow(&mut self, then: Then) {
        let visit = self.now.visit;
        let written = &self.case.scenario[visit];
        let way = written.way(then, written.left(self.now.turns));
        if matches!(way, Way::TimeUp(_) | Way::End) && self.is_held() {
            return;
        }
        match way {
            Way::To(exchange) => self.arrive(exchange),
            Way::Last(last) => {
                self.say(written.time_up_says);
                self.arrive(last);
            }
            Way::TimeUp(says) => {
                self.emit(Event::TimeUp(visit));
                self.say(says);
                self.leave(written.time_up);
            }
            Way::End => self.leave(then),
        }
    }

    /// Whether the person holds the door: a visit that would end while something about safety is open costs, and goes on
    /// where they give a last chance; once, and again as long as what is said there closes a part of it.
    fn is_held(&mut self) -> bool {
        let open = Needs::open(self.case, &self.now);
        if open.are_met() {
            return false;
        }
        let place = self.case.scenario[self.now.visit].last_chance.filter(|_| self.now.chance != Some(open));
        let prices = &self.case.model.prices;
        let danger = place.is_none() && open.send && self.case.alarm_told(&self.now.state);
        self.emit(Event::Parted(open, if danger { prices.danger.worth } else { prices.parted.worth }));
        if let Some(place) = place {
            self.arrive(place);
        }
        place.is_some()
    }

    fn arrive(&mut self, exchange: ExchangeIx) {
        self.emit(Event::Arrived(exchange));
        self.say(self.case.scenario[exchange].says);
        // The checks keep authors from this; a file that was never checked still ends.
        if self.now.offered(self.case).is_empty() && !self.is_held() {
            self.end_visit();
        }
    }

    /// Guards read the person before the first of these words.
    fn say(&mut self, says: Slice<SayIx>) {
        let before = self.now.state;
        for ix in says.iter().filter(|ix| before.allows(&self.case.scenario[*ix].when)) {
            self.emit(Event::Said(ix));
        }
    }

    /// Leaves the visit, for an ending or for what comes after it.
    fn leave(&mut self, then: Then) {
        match then {
            Then::Ending(ending) => self.end(Some(ending)),
            Then::EndVisit | Then::To(_) => self.end_visit(),
        }
    }

    fn end(&mut self, ending: Option<EndingIx>) {
        self.emit(Event::VisitEnded(self.now.visit));
        self.emit(Event::Ended(ending));
    }

    fn end_visit(&mut self) {
        let scenario = &self.case.scenario;
        let next = VisitIx(self.now.visit.0 + 1);
        if next.at() == scenario.visits.len() {
            let holds = |ending: &Ending| self.now.state.allows(&ending.when);
            let ending = scenario.endings.iter().position(holds).map(EndingIx::new);
            return self.end(ending);
        }
        if self.now.scope != Scope::Course {
            return self.end(None);
        }
        self.emit(Event::VisitEnded(self.now.visit));
        let before = self.now.state;
        for ix in scenario[self.now.visit].interlude.iter() {
            if before.allows(&scenario[ix].when) {
                self.emit(Event::Interlude(ix));
                for (level, by) in &scenario[ix].effects {
                    let by = self.case.bound.within(&self.now.state, *level, *by);
                    self.move_level(*level, by);
                }
            }
        }
        self.begin_visit(next);
    }
}
