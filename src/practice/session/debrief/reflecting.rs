//! Finding what to ask before anything is told.

use super::change::number;
use super::turns::split;
use crate::play::encounter::Taken;
use crate::practice::debrief::{About, Asked, Question, Reflecting};
use crate::practice::session::aids::trust;
use crate::practice::session::{Session, until_end};

/// Which line they would take back, and why the person closed up where they did most; where they never did, why they opened
/// up. What happens at home is nobody's line, and not asked about.
pub(in crate::practice::session) fn reflecting(session: &Session) -> Reflecting {
    let words = session.words();
    let about = |turn: &Taken| About {
        turn: number(&turn.before),
        line: words.line(turn.line),
        reply: words.utterances(split(until_end(&turn.events)).0),
    };
    let turns = session.replay.turns.iter().map(|turn| (trust(turn), turn));
    // Of two that weigh the same, the earlier one.
    let closed = turns.clone().min_by_key(|(by, _)| *by).filter(|(by, _)| *by < 0);
    let opened = turns.rev().max_by_key(|(by, _)| *by).filter(|(by, _)| *by > 0);
    let strongest =
        closed.map(|(_, turn)| (Question::Closed, turn)).or(opened.map(|(_, turn)| (Question::Opened, turn)));
    let regret = (!session.replay.turns.is_empty()).then_some(Asked { question: Question::Regret, about: None });
    let asked = strongest.map(|(question, turn)| Asked { question, about: Some(about(turn)) });
    Reflecting { person: words.person(), questions: regret.into_iter().chain(asked).collect() }
}
