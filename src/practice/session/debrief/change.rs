//! What changed in the person: from start to end, turn by turn, and by one line.

use crate::model::response::{Follows, ResponseModel};
use crate::model::scenario::{CommonLevel, LevelIx, LineIx, MAX_LEVELS, RealScale, Scenario, SubjectKind};
use crate::play::encounter::{Case, Encounter, Event, Replay};
use crate::practice::debrief::*;
use crate::practice::session::words::Words;

pub(super) fn change(case: &Case, replay: &Replay, words: Words) -> Change {
    let (scenario, start, now) = (&case.scenario, &replay.start, replay.now());
    let level = |level: CommonLevel| LevelChange {
        level,
        from: start.state.level(level.ix()),
        to: now.state.level(level.ix()),
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
        levels: CommonLevel::SET.map(level).into(),
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
    let mut changes = Vec::new();
    for scale in RealScale::ALL {
        let rule = model.scales.iter().find(|rule| rule.id == scale);
        let (Some(from), Some(rule)) = (scenario.patient.intake.score(scale), rule) else { continue };
        let range = scale.range();
        let moved = level_of(scenario, rule.follows, now) - level_of(scenario, rule.follows, start);
        let by = (moved * f64::from(rule.slope) / 100.0).round().clamp(-f64::from(rule.most), f64::from(rule.most));
        let to = (f64::from(from) + by).clamp(f64::from(range.0), f64::from(range.1)) as u8;
        changes.push(ScaleChange { scale, from, to, less_is_better: rule.follows != Follows::Efficacy });
    }
    changes
}

/// A level, or the mean of all of a kind.
pub(super) fn level_of(scenario: &Scenario, follows: Follows, at: &Encounter) -> f64 {
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

/// What a line moved, as its events say. Where nothing moved although a rule would have moved it, what was at its limit
/// already is given, unmoved.
pub(in crate::practice::session) fn moved(
    case: &Case,
    before: &Encounter,
    line: LineIx,
    events: &[Event],
    words: Words,
) -> Vec<Moved> {
    let moves = moves(words, events);
    if !moves.is_empty() {
        return moves;
    }
    let explained = before.explain(case, line);
    let pushed = (0..)
        .map(LevelIx)
        .take(MAX_LEVELS)
        .filter(|level| explained.iter().any(|(_, _, alone)| alone.change[level.at()] != 0));
    let still = pushed.filter_map(|level| {
        let at = before.state.level(level);
        Some(Moved { what: lever(words, level)?, from: at, to: at })
    });
    still.collect()
}

/// What the events of a line moved; what happens at home is left out.
pub(super) fn moves(words: Words, events: &[Event]) -> Vec<Moved> {
    let moves = super::until_end(events).iter().filter_map(|event| match event {
        Event::Moved { level, from, to } => Some(Moved { what: lever(words, *level)?, from: *from, to: *to }),
        _ => None,
    });
    moves.collect()
}

/// What a level is to the person; `None` for those that the engine keeps for itself.
pub(super) fn lever(words: Words, level: LevelIx) -> Option<Lever> {
    if let Some(common) = CommonLevel::of(level) {
        return Some(Lever::Level(common));
    }
    let subject = words.scenario.subjects.iter().find(|subject| subject.level == Some(level))?;
    let text = words.text(subject.text);
    Some(if subject.kind == SubjectKind::Fear { Lever::Fear(text) } else { Lever::Belief(text) })
}

/// The person at the start and after every turn.
pub(super) fn timeline(case: &Case, replay: &Replay) -> Timeline {
    let sample = |turn, at: &Encounter| {
        let values = Curve::ALL.map(|curve| match curve {
            Curve::Trust => f64::from(at.state.level(LevelIx::ALLIANCE)),
            Curve::Confidence => level_of(&case.scenario, Follows::Efficacy, at),
            Curve::Fear => level_of(&case.scenario, Follows::Fear, at),
            Curve::Conviction => level_of(&case.scenario, Follows::Belief, at),
            Curve::Readiness => 2.0 * f64::from(at.state.level(LevelIx::READINESS)),
        });
        Sample { turn, values }
    };
    let turns = replay.turns.iter().map(|taken| sample(Some(number(&taken.before)), &taken.after));
    Timeline { samples: std::iter::once(sample(None, &replay.start)).chain(turns).collect() }
}

/// Which turn is taken at a moment.
pub(super) fn number(before: &Encounter) -> TurnNumber {
    TurnNumber { visit: before.visit.0 + 1, turn: before.turns + 1 }
}
