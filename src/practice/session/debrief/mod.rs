//! The debrief of an attempt: a fold over its events, put into words.

mod change;
mod habits;
mod moments;
mod reflecting;
mod safety;
mod steps;
mod talk;
mod turns;

use super::{Session, until_end, words::Words};
use crate::play::encounter::{Case, Place, Replay};
use crate::play::score::{Scorecard, Yardstick, first_tries};
use crate::practice::debrief::*;
use crate::practice::record::Summary;

pub(super) use change::moved;
pub(super) use moments::strongest;
pub(super) use reflecting::reflecting;
pub(super) use turns::split;

pub(super) fn debrief(session: &Session, yardstick: Option<&Yardstick>) -> Debrief {
    let (case, replay, words) = (&session.case, &session.replay, session.words());
    let card = Scorecard::of(case, replay);
    Debrief {
        person: words.person(),
        title: words.text(case.scenario.title),
        ending: ending(case, replay, words),
        safety: safety::safety(case, replay, &card, words),
        reflections: session.reflections.clone(),
        change: change::change(case, replay, words),
        timeline: change::timeline(case, replay),
        moments: moments::moments(case, replay, &card, words),
        next: moments::next(case, replay, &card, words),
        habits: habits::habits(case, replay, &card).into_iter().filter(Habit::shows).collect(),
        score: score(session, &card, yardstick),
        counts: card.total(),
        talk: talk::talk(case, replay, &card),
        steps: steps::steps(case, replay),
        rubric: rubric(case, replay, &card),
        turns: turns::turns(session, &card, words),
        retries: session.retries,
        is_draft: session.is_draft,
        can_go_back: session.can_go_back(),
    }
}

/// What would follow each of the lines on offer now.
pub(super) fn offered(session: &Session) -> Vec<Other> {
    turns::offered(session, session.words())
}

/// Every turn.
pub(super) fn turns(session: &Session) -> Vec<Turn> {
    turns::turns(session, &Scorecard::of(&session.case, &session.replay), session.words())
}

/// What a record says of a finished attempt.
pub(super) fn summary(session: &Session, yardstick: Option<&Yardstick>) -> Summary {
    let (case, replay) = (&session.case, &session.replay);
    let card = Scorecard::of(case, replay);
    let score = score(session, &card, yardstick);
    let items = rubric(case, replay, &card).into_iter().map(|row| (row.id, row.counts));
    let habits = habits::habits(case, replay, &card).into_iter();
    Summary {
        score: score.shown,
        safety: Some(card.safety.standing()),
        first_tries: score.first_tries,
        ending: ending(case, replay, session.words()).title,
        right: None,
        finished: None,
        items: items.collect(),
        habits: habits.map(|habit| (habit.pattern.kept(), (habit.seen.len() as u32, habit.of))).collect(),
    }
}

fn ending(case: &Case, replay: &Replay, words: Words) -> Ending {
    let state = &replay.now().state;
    let fits = |pieces: &Vec<crate::model::scenario::Piece>| {
        pieces.iter().find(|piece| state.allows(&piece.when)).map(|piece| words.text(piece.text))
    };
    let afterwards = case.scenario.afterwards.iter().filter_map(fits).collect();
    match replay.now().place {
        Place::Over(Some(ix)) => {
            let ending = &case.scenario[ix];
            Ending { title: words.text(ending.title), text: words.text(ending.text), afterwards }
        }
        // A single visit has no ending of its own: what was said last stands for it.
        _ => Ending { title: words.visit(replay.now().visit).title, text: String::new(), afterwards },
    }
}

fn score(session: &Session, card: &Scorecard, yardstick: Option<&Yardstick>) -> Score {
    let firsts = session.tries.along(&session.replay);
    let prices = session.case.model.prices.all().into_iter();
    let first_tries = (session.retries > 0).then(|| first_tries(&session.case, &session.replay, &firsts));
    Score {
        shown: yardstick.and_then(|yardstick| yardstick.shown(card.raw)),
        first_tries: first_tries.and_then(|raw| yardstick?.shown(raw)),
        raw: card.raw,
        chance: yardstick.map_or(0.0, |yardstick| yardstick.chance),
        best: yardstick.map_or(0, |yardstick| yardstick.best),
        bound: yardstick.map_or(0, |yardstick| yardstick.bound),
        exact: yardstick.is_some_and(Yardstick::is_exact),
        landmarks: yardstick.map_or(Vec::new(), |yardstick| yardstick.landmarks.clone()),
        practised: card.practised(),
        prices: prices.map(|(_, price)| (price.worth.into(), price.because.clone())).collect(),
    }
}

fn rubric(case: &Case, replay: &Replay, card: &Scorecard) -> Vec<RubricRow> {
    let rows = case.rubric.items().filter_map(|(ix, item)| {
        let turns = replay.turns.iter().zip(&card.turns);
        let marks = turns.flat_map(|(taken, scored)| {
            let of = scored.marks.iter().filter(move |(of, _)| *of == ix);
            of.map(|(_, mark)| (change::number(&taken.before), *mark))
        });
        let marks: Vec<_> = marks.collect();
        (!marks.is_empty()).then(|| RubricRow {
            id: item.id.clone(),
            title: item.title.clone(),
            does: item.does.clone(),
            dont: item.dont.clone(),
            kind: item.kind,
            phase: item.phase,
            source: item.source.clone(),
            implies: item.implies.iter().map(|implied| case.rubric.item(*implied).id.clone()).collect(),
            counts: marks.iter().map(|(_, mark)| *mark).collect(),
            marks,
        })
    });
    rows.collect()
}
