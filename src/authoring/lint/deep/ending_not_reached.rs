#![doc = include_str!("../../../format/diag/explain/BS0704.md")]

use super::Subject;
use super::played::Played;
use crate::format::diag::{Code, Diagnostic};
use crate::model::scenario::{EndingIx, ExchangeIx};
use crate::play::encounter::Case;

/// Finds exchanges and endings to which no attempt came.
pub(super) fn ending_not_reached(subject: &Subject, case: &Case, played: &Played) -> Vec<Diagnostic> {
    let scenario = &case.scenario;
    let attempts = played.sums.attempts;
    let never = played.sums.exchanges.iter().enumerate().filter(|(_, (moments, _))| *moments == 0);
    let exchanges = never.map(|(at, _)| {
        let exchange = ExchangeIx::new(at);
        let message = format!("nobody came to `{}` in {attempts} attempts", scenario[exchange].address);
        Diagnostic::new(Code::EndingNotReached, subject.places.exchange(exchange), message)
    });
    let untold = played.sums.endings.iter().enumerate().filter(|(_, times)| **times == 0);
    let endings = untold.map(|(at, _)| {
        let ending = EndingIx::new(at);
        let message = format!("nobody reached the ending `{}` in {attempts} attempts", scenario[ending].id);
        Diagnostic::new(Code::EndingNotReached, subject.places.ending(ending), message)
    });
    let help = "ease its condition, or let another way lead there";
    exchanges.chain(endings).map(|diagnostic| diagnostic.help(help)).collect()
}
