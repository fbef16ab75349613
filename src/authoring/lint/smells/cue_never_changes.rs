#![doc = include_str!("../../../format/diag/explain/BS0604.md")]

use super::Subject;
use crate::format::diag::{Code, Diagnostic};
use crate::model::scenario::words::Cue;

/// Fewer answers may well share a cue.
const LEAST: usize = 3;

/// Finds exchanges in which all answers come with one cue.
pub(super) fn cue_never_changes(subject: &Subject) -> Vec<Diagnostic> {
    let scenario = subject.scenario;
    let mut found = Vec::new();
    for exchange in subject.exchanges() {
        let replies = scenario[exchange].lines.iter().flat_map(|line| scenario[line].replies.iter());
        let cues: Vec<Cue> = replies.map(|reply| scenario[reply].say.cue).collect();
        if let [first, rest @ ..] = cues.as_slice()
            && cues.len() >= LEAST
            && rest.iter().all(|cue| cue == first)
        {
            let message =
                format!("all {} answers in `{}` come with {}", cues.len(), scenario[exchange].address, first.name());
            let diagnostic = Diagnostic::new(Code::CueNeverChanges, subject.places.exchange(exchange), message);
            found.push(diagnostic.help("give each answer the cue that belongs to it"));
        }
    }
    found
}
