//! The verdict on safety, with the turns that decided it.

use super::change::number;
use crate::debrief::{Safety, SafetyTurn};
use crate::encounter::{Case, Event, Replay};
use crate::score::Scorecard;
use crate::session::words::Words;

pub(super) fn safety(case: &Case, replay: &Replay, card: &Scorecard, words: Words) -> Safety {
    let turns = replay.turns.iter().zip(&card.turns).filter(|(_, scored)| !scored.steps.is_empty());
    let turns = turns.map(|(taken, scored)| SafetyTurn {
        turn: number(&taken.before),
        line: words.line(taken.line),
        steps: scored.steps.clone(),
    });
    // What never came up in the visits that were played is not told.
    let emergency = replay.events().any(|event| *event == Event::Emergency);
    let illness = case.scenario[replay.world.variant].illness.map(|illness| words.text(illness));
    Safety {
        standing: card.safety.standing(),
        late: card.safety.late,
        unasked: card.safety.unasked.iter().collect(),
        no_net: card.safety.no_net,
        emergency,
        illness: illness.filter(|_| emergency),
        turns: turns.collect(),
    }
}
