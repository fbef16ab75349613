#![doc = include_str!("../../../format/diag/explain/BS0709.md")]

use super::Subject;
use super::played::Played;
use crate::format::diag::{Code, Diagnostic};
use crate::model::scenario::LineIx;
use crate::play::encounter::Case;

/// Finds lines that were never on offer, and replies that none of all attempts would have been given.
pub(super) fn never_given(subject: &Subject, case: &Case, played: &Played) -> Vec<Diagnostic> {
    let scenario = &case.scenario;
    let attempts = played.sums.attempts;
    let mut found = Vec::new();
    for ix in (0..scenario.lines.len()).map(LineIx::new) {
        let line = &scenario[ix];
        // Where nobody comes, nothing is said: that is another finding.
        if played.sums.exchanges[line.exchange.at()].0 == 0 {
            continue;
        }
        if played.sums.offered[ix.at()] == 0 {
            let message = format!("`{}` was on offer in none of {attempts} attempts", line.address);
            let diagnostic = Diagnostic::new(Code::NeverGiven, subject.places.line(ix), message);
            found.push(diagnostic.help("ease its condition, or let what it asks for be told before this moment"));
            continue;
        }
        for (nth, reply) in line.replies.iter().enumerate().filter(|(_, reply)| played.sums.given[reply.at()] == 0) {
            let message = format!(
                "answer {} of `{}` was given at none of {} moments",
                nth + 1,
                line.address,
                played.sums.offered[ix.at()]
            );
            let diagnostic = Diagnostic::new(Code::NeverGiven, subject.places.reply(reply), message);
            found.push(diagnostic.help(if nth + 1 == line.replies.len() {
                "the answers before it leave nothing to it: make their conditions harder, or remove it and the condition of the one before it"
            } else {
                "its condition never held when the line could be said: ease it, or let earlier lines bring what it asks for"
            }));
        }
    }
    found
}
