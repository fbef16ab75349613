//! What helps in practice: what goes through the person's mind, what came of what was expected, two tries side by side.

use super::debrief::{moved, split, strongest};
use super::tries::path;
use super::words::Words;
use super::{Session, coach, until_end};
use crate::model::scenario::{LevelIx, LineIx, SubjectKind};
use crate::play::encounter::{Case, Encounter, Event, Taken};
use crate::practice::record::Mode;
use crate::practice::view::{Aids, Expectation, Expected, Reaction, Rewound, Thought};

/// What the trainee has asked for at the present moment.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Asked {
    pub coach: bool,
    pub thought: bool,
    /// To see the lines without having written one.
    pub lines: bool,
}

/// What helps at the present moment; `None` in an exam.
pub(super) fn aids(session: &Session) -> Option<Aids> {
    if session.header.mode == Mode::Exam {
        return None;
    }
    let (case, replay, words) = (&session.case, &session.replay, session.words());
    let talking = session.scene == super::Scene::Talking;
    let so_far = path(replay);
    let own = session.tries.own(&so_far);
    let last = replay.turns.last().filter(|_| session.scene != super::Scene::Briefing);
    // What was tried at the last moment is known by the lines that led to it.
    let tried = last.zip(so_far.split_last()).map(|(turn, (_, before))| (turn, before));
    Some(Aids {
        coach: (talking && session.asked.coach).then(|| coach::question(case, replay.now())),
        thought: (talking && session.asked.thought).then(|| thought(case, replay.now(), last, words)).flatten(),
        own_first: talking && session.practice.own_first && own.is_none() && !session.asked.lines,
        own: own.filter(|_| talking).map(Into::into),
        expected: tried.and_then(|(turn, before)| {
            let expected = session.tries.expected(before, turn.line)?;
            Some(Expected { expected, happened: happened(case, turn) })
        }),
        rewound: tried.and_then(|(turn, before)| rewound(session, before, turn, words)),
    })
}

/// The belief or fear that weighs most among those which the lines on offer are about; of all, where they are about none.
fn thought(case: &Case, now: &Encounter, last: Option<&Taken>, words: Words) -> Option<Thought> {
    let offered = now.offered(case);
    let acts = offered.iter().flat_map(|line| case.scenario[*line].acts.iter());
    let about = acts.fold(0, |set, act| set | case.scenario[act].about);
    let subjects = case.scenario.subjects.iter().enumerate();
    let holding = subjects.filter(|(_, subject)| matches!(subject.kind, SubjectKind::Fear | SubjectKind::Belief(_)));
    let weighed = holding.filter_map(|(at, subject)| {
        let level = now.state.level(subject.level?);
        Some(((about >> at & 1 == 1, level), at, subject))
    });
    // Of two that weigh the same, the one that stands first in the file.
    let (_, at, subject) = weighed.max_by_key(|(weight, at, _)| (*weight, std::cmp::Reverse(*at)))?;
    Some(Thought {
        text: words.text(subject.text),
        fear: subject.kind == SubjectKind::Fear,
        told: now.state.told >> at & 1 == 1,
        because: last
            .and_then(|turn| strongest(case, turn, words))
            .map(|(_, rule)| case.model.rule(rule).because.clone()),
    })
}

/// Which way a turn moved the person, as somebody in the room could see: whether they trust more or less, or have told
/// something in their answer. A design choice.
pub(super) fn happened(case: &Case, turn: &Taken) -> Expectation {
    let has_told = turn.events.iter().any(|event| match event {
        Event::Replied(reply) => case.scenario[*reply].say.tells & !turn.before.state.told != 0,
        _ => false,
    });
    match trust(turn) {
        ..0 => Expectation::Closes,
        0 if !has_told => Expectation::Stays,
        _ => Expectation::Opens,
    }
}

/// How far a turn moved the working alliance; what happens at home afterwards is left out.
pub(super) fn trust(turn: &Taken) -> i16 {
    let moves = until_end(&turn.events).iter().map(|event| match event {
        Event::Moved { level: LevelIx::ALLIANCE, from, to } => i16::from(*to) - i16::from(*from),
        _ => 0,
    });
    moves.sum()
}

/// The last line beside the one that was said at the same moment before.
fn rewound(session: &Session, so_far: &[LineIx], turn: &Taken, words: Words) -> Option<Rewound> {
    let before = session.tries.other(so_far, turn.line)?;
    let reaction = |line: LineIx| {
        let mut events = Vec::new();
        turn.before.step(&session.case, line, |event| events.push(event));
        let within = until_end(&events);
        Reaction {
            line: words.line(line),
            reply: words.utterances(split(within).0),
            moved: moved(&session.case, &turn.before, line, within, words),
        }
    };
    Some(Rewound { before: reaction(before), now: reaction(turn.line) })
}
