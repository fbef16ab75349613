//! The debrief of an attempt: a fold over its events, put into words.

use super::{SCALES, Session, until_end, words::Words};
use crate::debrief::*;
use crate::encounter::{Case, Encounter, Event, Place, Replay};
use crate::patient::response::{Follows, ResponseModel};
use crate::scenario::words::Manner;
use crate::scenario::{LevelIx, Scenario, SubjectKind};
use crate::score::{Scorecard, TurnCard, Yardstick, cost, first_tries, worth};
use crate::view::VisitHead;

pub(super) fn debrief(session: &Session, yardstick: Option<&Yardstick>) -> Debrief {
    let (case, replay, words) = (&session.case, &session.replay, session.words());
    let card = Scorecard::of(case, replay);
    Debrief {
        person: words.person(),
        title: words.text(case.scenario.title),
        ending: ending(case, replay, words),
        change: change(case, replay, words),
        score: score(session, &card, yardstick),
        counts: card.total(),
        talk: talk(case, replay),
        steps: super::steps::steps(case, replay),
        rubric: rubric(case, &card),
        turns: turns(session, &card, words),
        retries: session.retries,
    }
}

fn ending(case: &Case, replay: &Replay, words: Words) -> Ending {
    match replay.now().place {
        Place::Over(Some(ix)) => {
            let ending = &case.scenario[ix];
            Ending { title: words.text(ending.title), text: words.text(ending.text) }
        }
        // A single visit has no ending of its own: what was said last stands for it.
        _ => Ending { title: words.visit(replay.now().visit).title, text: String::new() },
    }
}

fn score(session: &Session, card: &Scorecard, yardstick: Option<&Yardstick>) -> Score {
    let failed: Vec<_> = card.failures.iter().map(|failure| failure.message()).collect();
    let ungated = yardstick.and_then(|yardstick| yardstick.shown(card.raw));
    let firsts = session.tries.along(&session.replay);
    let first_tries = (session.retries > 0).then(|| first_tries(&session.case, &session.replay, &firsts));
    Score {
        first_tries: first_tries.and_then(|raw| yardstick?.shown(raw)),
        shown: ungated.map(|shown| if failed.is_empty() { shown } else { 0 }),
        ungated,
        raw: card.raw,
        chance: yardstick.map_or(0.0, |yardstick| yardstick.chance),
        best: yardstick.map_or(0, |yardstick| yardstick.best),
        bound: yardstick.map_or(0, |yardstick| yardstick.bound),
        exact: yardstick.is_some_and(Yardstick::is_exact),
        failed,
    }
}

fn change(case: &Case, replay: &Replay, words: Words) -> Change {
    let (scenario, start, now) = (&case.scenario, &replay.start, replay.now());
    let level = |level, ix, less_is_better| LevelChange {
        level,
        from: start.state.level(ix),
        to: now.state.level(ix),
        less_is_better,
    };
    let subjects = scenario.subjects.iter().enumerate().filter_map(|(at, subject)| {
        let ix = subject.level?;
        Some(SubjectChange {
            text: words.text(subject.text),
            fear: subject.kind == SubjectKind::Fear,
            told: now.state.told >> at & 1 == 1,
            heard: now.state.heard >> at & 1 == 1,
            from: start.state.level(ix),
            to: now.state.level(ix),
        })
    });
    Change {
        stage: (start.state.stage(), now.state.stage()),
        levels: vec![
            level("alliance", LevelIx::ALLIANCE, false),
            level("autonomy", LevelIx::AUTONOMY, false),
            level("efficacy", LevelIx::EFFICACY, false),
            level("distress", LevelIx::DISTRESS, true),
        ],
        subjects: subjects.collect(),
        scales: scales(scenario, &case.model, start, now),
        change_talk: change_talk(now),
    }
}

/// The share of change talk, once enough has been said for a share to mean something.
fn change_talk(now: &Encounter) -> Option<u8> {
    const ENOUGH: u32 = 20;
    let (change, sustain) = (now.state.level(LevelIx::CHANGE_TALK), now.state.level(LevelIx::SUSTAIN_TALK));
    let all = u32::from(change) + u32::from(sustain);
    (all >= ENOUGH).then(|| (u32::from(change) * 100 / all) as u8)
}

/// Intake plus a slope times the change of level, within what a course of care can plausibly change.
fn scales(scenario: &Scenario, model: &ResponseModel, start: &Encounter, now: &Encounter) -> Vec<ScaleChange> {
    let intake = &scenario.patient.intake;
    let scores = [intake.pseq, intake.tsk11, intake.fabq_pa, intake.fabq_w, intake.pcs];
    let mut changes = Vec::new();
    for ((scale, range), score) in SCALES.into_iter().zip(scores) {
        let (Some(from), Some(rule)) = (score, model.scales.iter().find(|rule| rule.id == scale)) else { continue };
        let moved = level_of(scenario, rule.follows, now) - level_of(scenario, rule.follows, start);
        let by = (moved * f64::from(rule.slope) / 100.0).round().clamp(-f64::from(rule.most), f64::from(rule.most));
        let to = (f64::from(from) + by).clamp(f64::from(range.0), f64::from(range.1)) as u8;
        changes.push(ScaleChange { scale, from, to, range, less_is_better: rule.follows != Follows::Efficacy });
    }
    changes
}

/// A level, or the mean of all of a kind.
fn level_of(scenario: &Scenario, follows: Follows, at: &Encounter) -> f64 {
    let mean = |of: fn(&SubjectKind) -> bool| {
        let levels = scenario.subjects.iter().filter(|subject| of(&subject.kind)).filter_map(|subject| subject.level);
        let levels: Vec<f64> = levels.map(|level| f64::from(at.state.level(level))).collect();
        levels.iter().sum::<f64>() / (levels.len().max(1) as f64)
    };
    match follows {
        Follows::Efficacy => f64::from(at.state.level(LevelIx::EFFICACY)),
        Follows::Distress => f64::from(at.state.level(LevelIx::DISTRESS)),
        Follows::Fear => mean(|kind| *kind == SubjectKind::Fear),
        Follows::Belief => mean(|kind| matches!(kind, SubjectKind::Belief(_))),
    }
}

fn talk(case: &Case, replay: &Replay) -> Talk {
    let mut talk = Talk::default();
    for event in replay.events() {
        let Event::Judged(act, _) = event else { continue };
        let count = match case.scenario[*act].manner {
            Manner::OpenQuestion | Manner::ClosedQuestion => &mut talk.questions,
            Manner::SimpleReflection => &mut talk.simple_reflections,
            Manner::ComplexReflection => &mut talk.complex_reflections,
            Manner::Affirm => &mut talk.affirmations,
            Manner::SeekCollaboration | Manner::EmphasiseAutonomy => &mut talk.partnership,
            Manner::GiveInformation | Manner::PersuadeWithPermission => &mut talk.information,
            Manner::Persuade => &mut talk.persuasion,
            Manner::Confront => &mut talk.confronting,
            _ => continue,
        };
        *count += 1;
    }
    talk
}

fn rubric(case: &Case, card: &Scorecard) -> Vec<RubricRow> {
    let rows = case.rubric.items().filter_map(|(ix, item)| {
        let counts = card.items.iter().filter(|counts| counts.item == ix).map(|counts| counts.counts);
        let counts = counts.reduce(|sum, counts| sum.plus(counts))?;
        Some(RubricRow {
            id: item.id.clone(),
            title: item.title.clone(),
            does: item.does.clone(),
            dont: item.dont.clone(),
            kind: item.kind,
            phase: item.phase,
            source: item.source.clone(),
            implies: item.implies.iter().map(|implied| case.rubric.item(*implied).id.clone()).collect(),
            counts,
        })
    });
    rows.collect()
}

fn turns(session: &Session, card: &Scorecard, words: Words) -> Vec<Turn> {
    let replay = &session.replay;
    let mut before = words.utterances(&replay.opening);
    let mut visit: Option<VisitHead> = None;
    let mut turns = Vec::new();
    for (taken, scored) in replay.turns.iter().zip(&card.turns) {
        let head = words.visit(taken.before.visit);
        let number = match turns.last() {
            Some(Turn { number, .. }) if visit.as_ref() == Some(&head) => number + 1,
            _ => 1,
        };
        let after = &taken.events[until_end(&taken.events).len()..];
        let (reply, next) = split(until_end(&taken.events));
        let better_existed = scored.others.iter().any(|(_, credit)| *credit > scored.credit);
        turns.push(Turn {
            visit: head.clone(),
            number,
            before: std::mem::take(&mut before),
            line: words.line(taken.line),
            acts: acts(&session.case, scored),
            reply: words.utterances(reply),
            why: words.text(session.case.scenario[taken.line].why),
            credit: scored.credit,
            others: others(session, taken.before, scored, words),
            better_existed,
        });
        before = words.utterances(next);
        before.extend(words.utterances(after));
        visit = Some(head);
    }
    turns
}

/// The answer itself, and what was said after it, which belongs to the next turn if there is one.
fn split(events: &[Event]) -> (&[Event], &[Event]) {
    let next = events.iter().position(|event| matches!(event, Event::Arrived(_))).unwrap_or(events.len());
    events.split_at(next)
}

fn acts(case: &Case, scored: &TurnCard) -> Vec<ActRow> {
    let id = |item| case.rubric.item(item).id.clone();
    let rows = scored.acts.iter().map(|(ix, judged, credit)| {
        let act = &case.scenario[*ix];
        let reasons = judged.fired.iter().map(|rule| case.model.rule(rule));
        // The rules that gave the verdict first, then those that only moved something.
        let (gave, moved): (Vec<_>, Vec<_>) = reasons.partition(|rule| rule.verdict == Some(judged.verdict));
        let reason = |rule: &crate::patient::response::Rule| Reason {
            rule: rule.id.clone(),
            because: rule.because.clone(),
            source: rule.source.clone(),
        };
        ActRow {
            manner: act.manner,
            verdict: judged.verdict,
            does: act.does.map(id),
            dont: act.dont.map(id),
            credit: *credit,
            capped: *credit < i32::from(worth(act, judged.verdict)) - i32::from(cost(act, judged.verdict)),
            reasons: gave.into_iter().chain(moved).map(reason).collect(),
        }
    });
    rows.collect()
}

fn others(session: &Session, before: Encounter, scored: &TurnCard, words: Words) -> Vec<Other> {
    let shown = before.shown(&session.case, session.header.seed);
    let others = shown.iter().filter_map(|line| {
        let (_, credit) = scored.others.iter().find(|(other, _)| other == line)?;
        let why = words.text(session.case.scenario[*line].why);
        Some(Other { line: words.line(*line), credit: *credit, why })
    });
    others.collect()
}
