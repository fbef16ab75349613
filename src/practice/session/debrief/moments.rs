//! Which turns mattered, what led to them, and what is worth trying next.

use super::change::{lever, moved, moves, number};
use super::habits::tells;
use super::talk::talk;
use super::turns::{reason, split, why, would_follow};
use super::until_end;
use crate::model::response::{Prices, RuleIx};
use crate::model::rubric::ItemIx;
use crate::model::scenario::words::{Manner, Verdict};
use crate::model::scenario::{Act, LevelIx, LineIx, Needs};
use crate::play::encounter::{Case, Event, Replay, Taken};
use crate::play::score::{LineCard, Scorecard, Step, TurnCard};
use crate::practice::debrief::{Band, Better, Led, Mark, Moment, Moved, Next, TurnNumber};
use crate::practice::session::words::Words;

/// How many are told.
const MOMENTS: usize = 3;

/// The turns that mattered most: those that decided about safety, and those that moved the person most, for better or
/// worse. Two that rest on the same rule, or decided about safety in the same way, teach the same thing: the second comes
/// only where nothing else is left.
pub(super) fn moments(case: &Case, replay: &Replay, card: &Scorecard, words: Words) -> Vec<Moment> {
    let turns = replay.turns.iter().zip(&card.turns).enumerate();
    let mut weighed: Vec<_> = turns
        .map(|(at, (taken, scored))| (at, gain(&moves(words, &taken.events)), decisive(&scored.steps)))
        .filter(|(_, gain, decisive)| *gain != 0 || decisive.is_some())
        .collect();
    // Of two that weigh the same, the earlier one.
    weighed.sort_by_key(|(at, gain, decisive)| (decisive.is_none(), *decisive, -gain.abs(), *at));
    let mut told = Vec::new();
    let (mut first, again): (Vec<_>, Vec<_>) = weighed.into_iter().partition(|(at, _, decisive)| {
        let rule = || strongest(case, &replay.turns[*at], words).map(|(_, rule)| rule);
        let teaches = decisive.map_or_else(|| Teaches::Rule(rule()), Teaches::Safety);
        let is_new = !told.contains(&teaches);
        told.push(teaches);
        is_new
    });
    first.extend(again);
    // Whoever has something to put right is shown it, however much else went well.
    let went_wrong = |at: usize| card.turns[at].said.verdict.is_ill();
    if first.len() > MOMENTS && !first[..MOMENTS].iter().any(|(at, ..)| went_wrong(*at)) {
        let lost = |at: usize| {
            card.turns[at].others.iter().map(|other| other.credit).max().map(|most| card.turns[at].said.credit - most)
        };
        let wrong = first[MOMENTS..].iter().copied().filter(|(at, ..)| went_wrong(*at));
        if let Some(worst) = wrong.min_by_key(|(at, gain, _)| (lost(*at), *gain, *at)) {
            first[MOMENTS - 1] = worst;
        }
    }
    first.truncate(MOMENTS);
    first.sort_unstable();
    first.into_iter().map(|(at, gain, _)| moment(case, replay, card, at, gain, words)).collect()
}

/// What a turn teaches.
#[derive(PartialEq)]
enum Teaches {
    /// The rule that moved most, where one did.
    Rule(Option<RuleIx>),
    /// How it decided about safety, by rank.
    Safety(u8),
}

/// The rank of the one turn that decides for the better.
const SENT: u8 = 1;

/// How much a turn decided about safety, the most first; `None` where it decided nothing.
fn decisive(steps: &[Step]) -> Option<u8> {
    let rank = |step: &Step| match step {
        Step::PutOff => Some(0),
        Step::Sent => Some(SENT),
        Step::PassedOver(_) => Some(2),
        Step::LeftOpen(open) if open.send => Some(3),
        Step::TooEarly => Some(4),
        Step::LeftOpen(_) => Some(5),
        Step::Asked(_) | Step::LookedAt | Step::WentOn | Step::Net | Step::Alarm | Step::Warned(_) => None,
    };
    steps.iter().filter_map(rank).min()
}

fn gain(moved: &[Moved]) -> i32 {
    moved.iter().map(Moved::gain).sum()
}

fn moment(case: &Case, replay: &Replay, card: &Scorecard, at: usize, gain: i32, words: Words) -> Moment {
    let taken = &replay.turns[at];
    let (strongest, decides) = (strongest(case, taken, words), decisive(&card.turns[at].steps));
    let reply: Vec<_> =
        until_end(&taken.events).iter().take_while(|event| !matches!(event, Event::Arrived(_))).copied().collect();
    let led = strongest.and_then(|rule| led(case, replay, at, rule)).map(|led| &replay.turns[led]);
    Moment {
        turn: number(&taken.before),
        gain,
        verdict: card.turns[at].said.verdict,
        line: words.line(taken.line),
        reply: words.utterances(&reply),
        moved: moved(case, &taken.before, taken.line, &taken.events, words),
        // Where a turn decided about safety, that is what is told of it.
        reason: strongest.filter(|_| decides.is_none()).map(|(_, rule)| reason(case.model.rule(rule))),
        led: led.filter(|_| decides.is_none()).map(|led| Led { turn: number(&led.before), line: words.line(led.line) }),
        steps: card.turns[at].steps.clone(),
        better: better(case, taken, &card.turns[at], words),
    }
}

/// The number of the act, and the rule that moved the person most in the direction of the whole turn.
pub(in crate::practice::session) fn strongest(case: &Case, taken: &Taken, words: Words) -> Option<(usize, RuleIx)> {
    let gain = gain(&moves(words, &taken.events));
    let alone = |change: &[i16]| {
        let moves = change
            .iter()
            .enumerate()
            .filter(|(_, by)| **by != 0)
            .filter_map(|(level, by)| Some(lever(words, LevelIx(level as u8))?.gain(i32::from(*by))));
        moves.sum::<i32>() * gain.signum()
    };
    let fired = taken.before.explain(case, taken.line).into_iter();
    let weighed = fired.map(|(act, rule, judgement)| (alone(&judgement.change), act, rule)).filter(|(by, ..)| *by > 0);
    weighed.min_by_key(|(by, act, rule)| (-by, *act, *rule)).map(|(_, act, rule)| (act, rule))
}

/// The line on offer that would have earned most; of several, the one that would have moved the person most for the better.
/// Where the turn decided about safety, it is the one that would have served it.
fn better(case: &Case, taken: &Taken, scored: &TurnCard, words: Words) -> Option<Better> {
    if scored.is_key {
        return None;
    }
    let open = Needs::open(case, &taken.before);
    let decides = decisive(&scored.steps).is_some();
    let serves = |line: LineIx| decides && case.scenario.acts_of(line).iter().any(|act| open.are_served_by(act));
    // What came at the wrong moment is no better line, however dear the one that was said.
    let is_better =
        |other: &&LineCard| serves(other.line) || !other.verdict.is_ill() && other.credit > scored.said.credit;
    let with_events =
        scored.others.iter().filter(is_better).map(|other| (other, would_follow(case, &taken.before, other.line)));
    let (best, events) =
        with_events.max_by_key(|(other, events)| (serves(other.line), other.credit, gain(&moves(words, events))))?;
    Some(Better {
        line: words.line(best.line),
        reply: words.utterances(split(until_end(&events)).0),
        why: why(case, best.line, &events, words),
    })
}

/// The earlier turn that made a rule fire: the latest before which the same line would not have set it off. Only a turn that
/// was about the same thing and went the same way is a cause that somebody could learn from.
fn led(case: &Case, replay: &Replay, at: usize, (act, rule): (usize, RuleIx)) -> Option<usize> {
    let line = replay.turns[at].line;
    let fires = |taken: &Taken| {
        taken.before.explain(case, line).iter().any(|(number, fired, _)| (*number, *fired) == (act, rule))
    };
    let about = |line: LineIx| case.scenario.acts_of(line).iter().fold(0, |about, act| about | act.about);
    let helped = |at: usize| replay.turns[at].before.judge(case, replay.turns[at].line).verdict == Verdict::Landed;
    let earlier = (0..at).rev().find(|earlier| !fires(&replay.turns[*earlier]))?;
    let is_about_the_same = about(replay.turns[earlier].line) & about(line) != 0;
    (is_about_the_same && helped(earlier) == helped(at)).then_some(earlier)
}

/// What cost most: what endangered safety, else the rubric item of which most was left, came too early, or was done wrong.
/// Whoever does nothing wrong, and asks far more than they say back, is better served by saying back. A design choice.
///
/// It names a turn in which the thing was on offer.
pub(super) fn next(case: &Case, replay: &Replay, card: &Scorecard, words: Words) -> Option<Next> {
    let turns = || replay.turns.iter().zip(&card.turns);
    let is_bad = |scored: &TurnCard| decisive(&scored.steps).is_some_and(|rank| rank != SENT);
    if card.turns.iter().any(is_bad) {
        let decided = turns()
            .filter_map(|(taken, scored)| Some((decisive(&scored.steps).filter(|rank| *rank != SENT)?, taken, scored)));
        let (_, taken, scored) = decided.min_by_key(|(rank, ..)| *rank)?;
        let could = better(case, taken, scored, words).map(|better| better.line);
        return Some(Next { topic: "safety".into(), turn: number(&taken.before), could });
    }
    let asks_only = talk(case, replay, card).ratio().is_some_and(|(_, band)| band == Band::Below);
    if asks_only && card.total().donts == 0 {
        let reflects = |act: &Act| matches!(act.manner, Manner::SimpleReflection | Manner::ComplexReflection);
        if let Some((turn, line)) = most_helped(case, replay, card, reflects) {
            return Some(Next { topic: "reflect".into(), turn, could: Some(words.line(line)) });
        }
    }
    let lost = |item: ItemIx| -> i32 { card.turns.iter().map(|turn| loss(&case.model.prices, turn, item)).sum() };
    let mut items: Vec<_> =
        case.rubric.items().map(|(item, _)| (item, lost(item))).filter(|(_, lost)| *lost > 0).collect();
    // Of two that cost the same, the first in the rubric.
    items.sort_by_key(|(item, lost)| (std::cmp::Reverse(*lost), *item));
    items.into_iter().find_map(|(item, _)| {
        let id = &case.rubric.item(item).id;
        let is_such = |act: &Act| match id.as_str() {
            FEELING => stays(act.manner),
            id => TELLING.contains(&id) || !explains(act.manner),
        };
        let shows = |act: &Act| act.does == Some(item) && is_such(act);
        let (turn, line) = most_helped(case, replay, card, shows)?;
        Some(Next { topic: id.to_lowercase(), turn, could: Some(words.line(line)) })
    })
}

/// The item whose advice is to respond to a feeling first.
const FEELING: &str = "H1";

/// Whether a manner stays with what somebody feels.
fn stays(manner: Manner) -> bool {
    matches!(manner, Manner::Empathise | Manner::Wait | Manner::SimpleReflection | Manner::ComplexReflection)
}

/// Items whose advice is to tell or to arrange something; that of the others is to ask, to listen or to try, and a line that
/// explains would be no example of it.
const TELLING: [&str; 8] = ["D3", "D5", "C1", "C4", "H2", "H3", "S2", "S3"];

/// Whether a manner says how things are, however kindly.
fn explains(manner: Manner) -> bool {
    tells(manner) || matches!(manner, Manner::PersuadeWithPermission | Manner::Reassure)
}

/// The turn in which a line with such an act was on offer and would have earned most beside the one that was said, and that
/// line.
fn most_helped(
    case: &Case,
    replay: &Replay,
    card: &Scorecard,
    is_such: impl Fn(&Act) -> bool,
) -> Option<(TurnNumber, LineIx)> {
    let turns = replay.turns.iter().zip(&card.turns).enumerate();
    let helped = turns.filter_map(|(at, (taken, scored))| {
        let such = scored.others.iter().filter(|other| {
            other.verdict == Verdict::Landed && other.acts.iter().any(|(act, _)| is_such(&case.scenario[*act]))
        });
        let most = such.max_by_key(|other| other.credit)?;
        let by = most.credit - scored.said.credit;
        (by > 0).then_some((by, at, taken, most.line))
    });
    let (_, _, taken, line) = helped.min_by_key(|(by, at, ..)| (-by, *at))?;
    Some((number(&taken.before), line))
}

/// What an item cost in a turn: what its do would have earned, or what its don't took.
fn loss(prices: &Prices, turn: &TurnCard, item: ItemIx) -> i32 {
    let lost = |mark: &Mark| match mark {
        Mark::Dont => -prices.dont.worth,
        Mark::Harmed => prices.landed.worth - prices.harmful.worth,
        Mark::Mistimed => prices.landed.worth - prices.mistimed.worth,
        Mark::Missed => prices.landed.worth,
        Mark::Neutral => prices.landed.worth - prices.neutral.worth,
        Mark::Landed => 0,
    };
    turn.marks.iter().filter(|(of, _)| *of == item).map(|(_, mark)| i32::from(lost(mark))).sum()
}
