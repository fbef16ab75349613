//! The verdict on safety, with the turns that decided it.

use super::change::number;
use crate::play::encounter::{Case, Event, Replay};
use crate::play::score::{Scorecard, Step};
use crate::practice::debrief::{Safety, SafetyTurn};
use crate::practice::session::words::Words;

pub(super) fn safety(case: &Case, replay: &Replay, card: &Scorecard, words: Words) -> Safety {
    let turns = || replay.turns.iter().zip(&card.turns);
    let went_on = turns().filter(|(_, scored)| scored.steps.contains(&Step::WentOn));
    let decided = turns().filter_map(|(taken, scored)| {
        // Something new in the body is told often: together, and turn by turn.
        let is_other = |step: &Step| !matches!(step, Step::LookedAt | Step::WentOn);
        let steps: Vec<Step> = scored.steps.iter().copied().filter(is_other).collect();
        let line = || words.line(taken.line);
        (!steps.is_empty()).then(|| SafetyTurn { turn: number(&taken.before), line: line(), steps })
    });
    // What never came up in the visits that were played is not told.
    let emergency = replay.events().any(|event| *event == Event::Emergency);
    let illness = case.scenario[replay.world.variant].illness.map(|illness| words.text(illness));
    Safety {
        standing: card.safety.standing(),
        late: card.safety.late,
        unasked: card.safety.unasked.iter().collect(),
        went_on: went_on.map(|(taken, _)| number(&taken.before)).collect(),
        no_net: card.safety.no_net,
        emergency,
        illness: illness.filter(|_| emergency),
        turns: decided.collect(),
    }
}
