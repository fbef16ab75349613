//! The turns, with what else could have been said and what would have followed.

use super::change::{moved, number};
use super::until_end;
use crate::model::response::Rule;
use crate::model::scenario::{LineIx, Signs};
use crate::play::encounter::{Case, Encounter, Event};
use crate::play::score::{LineCard, Scorecard, TurnCard, safety_done};
use crate::practice::debrief::*;
use crate::practice::session::{Session, aids, tries, words::Words};
use crate::practice::view::Expected;

pub(super) fn turns(session: &Session, card: &Scorecard, words: Words) -> Vec<Turn> {
    let (case, replay) = (&session.case, &session.replay);
    let (firsts, path) = (session.tries.along(replay), tries::path(replay));
    let mut before = words.utterances(&replay.opening);
    let mut turns = Vec::new();
    for (at, ((taken, scored), first)) in replay.turns.iter().zip(&card.turns).zip(firsts).enumerate() {
        let so_far = &path[..at];
        let expected = session.tries.expected(so_far, taken.line);
        let within = until_end(&taken.events);
        let (reply, next) = split(within);
        let others = taken.before.shown(case, session.header.seed);
        let others = others.iter().filter_map(|line| scored.others.iter().find(|other| other.line == *line));
        turns.push(Turn {
            visit: words.visit(taken.before.visit),
            number: number(&taken.before),
            before: std::mem::take(&mut before),
            line: words.line(taken.line),
            verdict: scored.said.verdict,
            acts: acts(case, &scored.said),
            reply: words.utterances(reply),
            moved: moved(case, &taken.before, taken.line, within, words),
            why: why(case, taken.line, &taken.events, words),
            credit: scored.said.credit,
            acceptable: scored.is_key && is_best(&scored.said, scored),
            others: others
                .map(|other| counterfactual(case, &taken.before, other, is_best(other, scored), words))
                .collect(),
            marks: scored.marks.iter().map(|(item, mark)| (case.rubric.item(*item).id.clone(), *mark)).collect(),
            steps: scored.steps.clone(),
            first: (first != taken.line).then(|| words.line(first)),
            own: session.tries.own(so_far).map(Into::into),
            expected: expected.map(|expected| Expected { expected, happened: aids::happened(case, taken) }),
        });
        before = words.utterances(next);
        before.extend(words.utterances(&taken.events[within.len()..]));
    }
    turns
}

/// What would follow each of the lines on offer now, in the order in which they are shown.
pub(super) fn offered(session: &Session, words: Words) -> Vec<Other> {
    let (case, now) = (&session.case, session.replay.now());
    let shown = session.offered();
    let Some(first) = shown.first() else { return Vec::new() };
    let mut ahead = session.replay.clone();
    ahead.choose(case, *first);
    let Some(scored) = ahead.turns.last().map(|turn| TurnCard::of(case, turn, Signs::NONE)) else { return Vec::new() };
    let card = |line: &LineIx| std::iter::once(&scored.said).chain(&scored.others).find(|card| card.line == *line);
    let cards = shown.iter().filter_map(card);
    cards.map(|card| counterfactual(case, now, card, is_best(card, &scored), words)).collect()
}

/// Whether nothing on offer would have earned more than this line, nor as much and landed well where this one does not.
fn is_best(line: &LineCard, scored: &TurnCard) -> bool {
    let lands_well = |line: &LineCard| !line.verdict.is_ill();
    let beats = |other: &LineCard| {
        other.credit > line.credit || other.credit == line.credit && lands_well(other) && !lands_well(line)
    };
    !scored.others.iter().chain([&scored.said]).any(beats)
}

/// What the engine says would have followed, had this line been said.
fn counterfactual(case: &Case, before: &Encounter, scored: &LineCard, acceptable: bool, words: Words) -> Other {
    let events = would_follow(case, before, scored.line);
    Other {
        line: words.line(scored.line),
        credit: scored.credit,
        acceptable,
        verdict: scored.verdict,
        acts: acts(case, scored),
        reply: words.utterances(split(until_end(&events)).0),
        moved: moved(case, before, scored.line, &events, words),
        why: why(case, scored.line, &events, words),
        steps: safety_done(case, before, &events),
    }
}

/// Why a line worked or not: as the answer has it that was given, or else the line.
pub(super) fn why(case: &Case, line: LineIx, events: &[Event], words: Words) -> String {
    let replied = events.iter().find_map(|event| match event {
        Event::Replied(reply) => case.scenario[*reply].why,
        _ => None,
    });
    words.text(replied.unwrap_or(case.scenario[line].why))
}

/// What would happen if this line were said.
pub(super) fn would_follow(case: &Case, before: &Encounter, line: LineIx) -> Vec<Event> {
    let mut events = Vec::new();
    before.step(case, line, |event| events.push(event));
    events
}

/// The answer itself, and what was said after it, which belongs to the next turn if there is one.
pub(in crate::practice::session) fn split(events: &[Event]) -> (&[Event], &[Event]) {
    let next = events.iter().position(|event| matches!(event, Event::Arrived(_))).unwrap_or(events.len());
    events.split_at(next)
}

fn acts(case: &Case, scored: &LineCard) -> Vec<ActRow> {
    let id = |item| case.rubric.item(item).id.clone();
    let apart = scored.acts.windows(2).any(|acts| acts[0].1.verdict != acts[1].1.verdict);
    let rows = scored.acts.iter().map(|(ix, judged)| {
        let act = &case.scenario[*ix];
        let reasons = judged.fired.iter().map(|rule| case.model.rule(rule));
        // The rules that gave the verdict first, then those that only moved something.
        let (gave, moved): (Vec<_>, Vec<_>) = reasons.partition(|rule| rule.verdict == Some(judged.verdict));
        ActRow {
            manner: act.manner,
            alone: apart.then_some(judged.verdict),
            does: act.does.map(id),
            dont: act.dont.map(id),
            reasons: gave.into_iter().chain(moved).map(reason).collect(),
        }
    });
    rows.collect()
}

pub(super) fn reason(rule: &Rule) -> Reason {
    Reason { rule: rule.id.clone(), because: rule.because.clone(), source: rule.source.clone() }
}
