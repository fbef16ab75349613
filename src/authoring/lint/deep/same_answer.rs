#![doc = include_str!("../../../format/diag/explain/BS0707.md")]

use super::Subject;
use super::played::Played;
use crate::format::diag::{Code, Diagnostic};
use crate::play::encounter::Case;
use std::collections::BTreeMap;

use crate::model::scenario::{LineIx, ReplyIx};

/// Seldom enough that nobody would notice.
const LEAST: u32 = 10;

/// Finds lines that landed at times and were mistimed at others, and were answered alike.
pub(super) fn same_answer(subject: &Subject, case: &Case, played: &Played) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (at, answers) in played.sums.answers.iter().enumerate() {
        let line = LineIx::new(at);
        let (Some(landed), Some(mistimed)) = (usual(&answers.landed), usual(&answers.mistimed)) else { continue };
        if landed == mistimed {
            let message = format!(
                "`{}` is answered alike when it helps and when it comes too early",
                case.scenario[line].address
            );
            let diagnostic = Diagnostic::new(Code::SameAnswer, subject.places.reply(landed), message);
            found.push(diagnostic.help("give it another answer before this one, with `when: Verdict(Mistimed)`"));
        }
    }
    found
}

/// The answer that was given most often.
fn usual(answers: &BTreeMap<ReplyIx, u32>) -> Option<ReplyIx> {
    let most = answers.iter().max_by_key(|(_, times)| **times)?;
    (answers.values().sum::<u32>() >= LEAST).then_some(*most.0)
}
