#![doc = include_str!("../../../format/diag/explain/BS0605.md")]

use super::Subject;
use crate::format::diag::{Code, Diagnostic};
use crate::model::scenario::{LineIx, ReplyIx};

/// Finds exchanges in which two lines are answered with the same words.
pub(super) fn same_reply(subject: &Subject) -> Vec<Diagnostic> {
    let scenario = subject.scenario;
    let words = |reply: ReplyIx| scenario.texts.raw(scenario[reply].say.text).trim().to_lowercase();
    let mut found = Vec::new();
    for exchange in subject.exchanges() {
        let replies =
            scenario[exchange].lines.iter().flat_map(|line| scenario[line].replies.iter().map(move |at| (line, at)));
        let replies: Vec<(LineIx, ReplyIx, String)> = replies.map(|(line, at)| (line, at, words(at))).collect();
        for (at, (line, reply, text)) in replies.iter().enumerate() {
            if let Some((_, first, _)) = replies[..at].iter().find(|(other, _, known)| other != line && known == text) {
                let message = format!("`{}` is answered as another line of this moment is", scenario[*line].address);
                let diagnostic = Diagnostic::new(Code::SameReply, subject.places.reply(*reply), message);
                let diagnostic = diagnostic.related(subject.places.reply(*first), "the same answer");
                found.push(diagnostic.help("let each answer show what its line has done"));
            }
        }
    }
    found
}
