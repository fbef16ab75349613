#![doc = include_str!("../../../format/diag/explain/BS0603.md")]

use super::Subject;
use crate::authoring::lint::places::Kind;
use crate::format::diag::{Code, Diagnostic};

/// The most words that are still a turn and not a speech.
const MOST: usize = 60;

/// Finds turns of the patient, or of somebody else in the room, that are too long to be spoken.
pub(super) fn long_turn(subject: &Subject) -> Vec<Diagnostic> {
    let spoken = subject.places.passages().iter().filter(|passage| passage.kind == Kind::Spoken);
    let found = spoken.filter_map(|passage| {
        let words = passage.words.split_whitespace().count();
        (words > MOST).then(|| {
            let message = format!("this turn has {words} words; {MOST} are many");
            let diagnostic = Diagnostic::new(Code::LongTurn, passage.span, message);
            diagnostic.help("cut it, or let the rest be told when it is asked for; most turns have under 45 words")
        })
    });
    found.collect()
}
