//! What every event changes of a moment.

use super::{Case, Encounter, Event, Place};
use crate::model::scenario::Say;
use crate::model::scenario::wire::Safety;
use crate::model::scenario::words::Manner;
use crate::play::patient::{Context, State};

impl Encounter {
    /// Folds one event into the moment.
    pub(super) fn apply(&mut self, case: &Case, event: Event) {
        let scenario = &case.scenario;
        let state = &mut self.state;
        match event {
            Event::VisitBegan(visit) => {
                (self.visit, self.turns, self.chance) = (visit, 0, None);
                state.context = Context::NONE;
            }
            Event::Arrived(exchange) => self.place = Place::At(exchange),
            Event::Said(say) => tell(state, &scenario[say]),
            Event::Chosen(line) => {
                self.turns += 1;
                state.mark_said(line);
                state.context.just_told = false;
                state.context.bid = None;
                state.context.last_manners = 0;
                state.context.last = Some(line);
            }
            Event::Judged(act, _) => {
                state.context.manners |= scenario[act].manner.bit();
                state.context.last_manners |= scenario[act].manner.bit();
                let act = &scenario[act];
                state.asked = state.asked.with(act.asks);
                state.context.net |= act.manner == Manner::SafetyNet;
                match act.safety {
                    Some(Safety::Met) if case.alarm_told(state) => state.context.sent = true,
                    // What was arranged and is then put off is not arranged.
                    Some(Safety::Missed) => state.context.sent = false,
                    _ => {}
                }
            }
            Event::Heard(subjects) => state.heard |= subjects,
            Event::Moved { level, to, .. } => state.set_level(level, to),
            Event::Replied(reply) => {
                tell(state, &scenario[reply].say);
                state.agreed |= scenario[reply].agrees;
            }
            Event::Parted(open, _) => self.chance = Some(open),
            Event::Ended(ending) => self.place = Place::Over(ending),
            Event::Emergency | Event::Weighed(..) | Event::TimeUp(_) | Event::VisitEnded(_) | Event::Interlude(_) => {}
        }
    }
}

fn tell(state: &mut State, say: &Say) {
    state.context.just_told |= say.tells & !state.told != 0;
    state.context.cue = say.cue;
    state.context.bid = say.bid.or(state.context.bid);
    state.told |= say.tells;
}
