#![doc = include_str!("../../../format/diag/explain/BS0608.md")]

use super::Subject;
use crate::format::diag::{Code, Diagnostic};
use crate::model::scenario::{ExchangeIx, LineIx};
use crate::play::trainee::{banned_word, is_banned, text};

/// Finds scenarios in which many don'ts could be found by crossing out words.
pub(super) fn give_away(subject: &Subject) -> Vec<Diagnostic> {
    if !subject.scenario.language.starts_with("en") {
        return Vec::new();
    }
    let scenario = subject.scenario;
    let is_dont = |line: LineIx| scenario[line].acts.iter().any(|act| scenario[act].dont.is_some());
    let banned = |line: LineIx| is_banned(&text(scenario, line));
    let has_dont = |exchange: &ExchangeIx| scenario[*exchange].lines.iter().any(is_dont);
    let tempting: Vec<ExchangeIx> = subject.exchanges().filter(has_dont).collect();
    let given_away: Vec<ExchangeIx> = tempting
        .iter()
        .copied()
        .filter(|exchange| scenario[*exchange].lines.iter().all(|line| is_dont(line) == banned(line)))
        .collect();
    if given_away.len() * 4 <= tempting.len() {
        return Vec::new();
    }
    let found =
        given_away.into_iter().flat_map(|exchange| scenario[exchange].lines.iter()).filter(|line| is_dont(*line));
    found
        .map(|line| {
            let word = banned_word(&text(scenario, line)).unwrap_or_default();
            let message = format!("the word “{word}” gives `{}` away as a don't", scenario[line].address);
            let diagnostic = Diagnostic::new(Code::GiveAway, subject.places.line(line), message);
            diagnostic.help("say the same in words that no list has, or let a right line use the patient's own word")
        })
        .collect()
}
