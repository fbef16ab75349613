//! Which turns mattered, what led to them, and what is worth trying next.

use super::change::{lever, moved, moves, number};
use super::talk::talk;
use super::turns::reason;
use super::until_end;
use crate::debrief::{Band, Led, Mark, Moment, Moved, Next};
use crate::encounter::{Case, Event, Replay, Taken};
use crate::patient::response::RuleIx;
use crate::rubric::ItemIx;
use crate::scenario::LevelIx;
use crate::score::{Failure, Scorecard, TurnCard};
use crate::session::words::Words;

/// How many are told.
const MOMENTS: usize = 3;

/// The turns that moved the person most, for better or worse, and those after which the safety gate could not be passed. Two
/// that rest on the same rule teach the same thing: the second comes only where nothing else is left.
pub(super) fn moments(case: &Case, replay: &Replay, card: &Scorecard, words: Words) -> Vec<Moment> {
    let turns = replay.turns.iter().zip(&card.turns).enumerate();
    let mut weighed: Vec<_> = turns
        .map(|(at, (taken, scored))| (at, gain(&moves(words, &taken.events)), !scored.failures.is_empty()))
        .filter(|(_, gain, fails)| *gain != 0 || *fails)
        .collect();
    // Of two that weigh the same, the earlier one.
    weighed.sort_by_key(|(at, gain, fails)| (!*fails, -gain.abs(), *at));
    let mut told = Vec::new();
    let (mut first, again): (Vec<_>, Vec<_>) = weighed.into_iter().partition(|(at, _, fails)| {
        let rule = strongest(case, &replay.turns[*at], words).map(|(_, rule)| rule);
        let is_new = !told.contains(&rule);
        told.push(rule);
        is_new || *fails
    });
    first.extend(again);
    first.truncate(MOMENTS);
    first.sort_unstable();
    first.into_iter().map(|(at, gain, _)| moment(case, replay, card, at, gain, words)).collect()
}

fn gain(moved: &[Moved]) -> i32 {
    moved.iter().map(Moved::gain).sum()
}

fn moment(case: &Case, replay: &Replay, card: &Scorecard, at: usize, gain: i32, words: Words) -> Moment {
    let taken = &replay.turns[at];
    let strongest = strongest(case, taken, words);
    let reply: Vec<_> =
        until_end(&taken.events).iter().take_while(|event| !matches!(event, Event::Arrived(_))).copied().collect();
    let led = strongest.and_then(|rule| led(case, replay, at, rule)).map(|led| &replay.turns[led]);
    Moment {
        turn: number(&taken.before),
        gain,
        line: words.line(taken.line),
        reply: words.utterances(&reply),
        moved: moved(case, &taken.before, taken.line, &taken.events, words),
        reason: strongest.map(|(_, rule)| reason(case.model.rule(rule))),
        led: led.map(|led| Led { turn: number(&led.before), line: words.line(led.line) }),
        failed: card.turns[at].failures.iter().copied().map(Failure::message).collect(),
    }
}

/// The number of the act, and the rule that moved the person most in the direction of the whole turn.
pub(in crate::session) fn strongest(case: &Case, taken: &Taken, words: Words) -> Option<(usize, RuleIx)> {
    let gain = gain(&moves(words, &taken.events));
    let alone = |change: &[i16]| {
        let moves = change.iter().enumerate().filter(|(_, by)| **by != 0).filter_map(|(level, by)| {
            let better = if lever(words, LevelIx(level as u8))?.less_is_better() { -*by } else { *by };
            Some(i32::from(better))
        });
        moves.sum::<i32>() * gain.signum()
    };
    let fired = taken.before.explain(case, taken.line).into_iter();
    let weighed = fired.map(|(act, rule, judgement)| (alone(&judgement.change), act, rule)).filter(|(by, ..)| *by > 0);
    weighed.min_by_key(|(by, act, rule)| (-by, *act, *rule)).map(|(_, act, rule)| (act, rule))
}

/// The latest earlier turn before which the same line would not have set off the same rule; after it, it would.
fn led(case: &Case, replay: &Replay, at: usize, (act, rule): (usize, RuleIx)) -> Option<usize> {
    let line = replay.turns[at].line;
    let fires = |taken: &Taken| {
        taken.before.explain(case, line).iter().any(|(number, fired, _)| (*number, *fired) == (act, rule))
    };
    (0..at).rev().find(|earlier| !fires(&replay.turns[*earlier]))
}

/// What cost most: a failed safety gate, else the rubric item of which most was left, came too early, or was done wrong.
/// Whoever does nothing wrong, and asks far more than they say back, is better served by saying back. A design choice.
pub(super) fn next(case: &Case, replay: &Replay, card: &Scorecard) -> Option<Next> {
    let turns = || replay.turns.iter().zip(&card.turns);
    if let Some((taken, _)) = turns().find(|(_, scored)| !scored.failures.is_empty()) {
        return Some(Next { topic: "safety".into(), turn: number(&taken.before) });
    }
    let lost = |item: ItemIx| -> u32 { card.turns.iter().map(|turn| loss(turn, item)).sum() };
    let items = case.rubric.items().map(|(item, _)| (item, lost(item))).filter(|(_, lost)| *lost > 0);
    // Of two that cost the same, the first in the rubric.
    let (item, _) = items.min_by_key(|(item, lost)| (std::cmp::Reverse(*lost), *item))?;
    let helps = |turn: &TurnCard| turn.others.iter().map(|other| other.credit - turn.said.credit).max().unwrap_or(0);
    let with = turns().enumerate().filter(|(_, (_, scored))| loss(scored, item) > 0);
    let (_, (taken, _)) = with.min_by_key(|(at, (_, scored))| (-helps(scored), *at))?;
    let asks_only = talk(case, replay).ratio().is_some_and(|(_, band)| band == Band::Below);
    let topic = match asks_only && card.total().donts == 0 {
        true => "reflect".into(),
        false => case.rubric.item(item).id.to_lowercase(),
    };
    Some(Next { topic, turn: number(&taken.before) })
}

/// What an item cost in a turn: what its do would have earned, or what its don't took.
fn loss(turn: &TurnCard, item: ItemIx) -> u32 {
    let marks = turn.marks.iter().filter(|(of, _)| *of == item);
    marks
        .map(|(_, mark)| match mark {
            Mark::Dont => 3,
            Mark::Mistimed | Mark::Missed => 2,
            Mark::Neutral => 1,
            Mark::Landed => 0,
        })
        .sum()
}
