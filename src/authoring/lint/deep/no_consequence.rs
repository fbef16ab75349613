#![doc = include_str!("../../../format/diag/explain/BS0702.md")]

use super::Subject;
use super::played::Played;
use crate::format::diag::{Code, Diagnostic};
use crate::model::scenario::ExchangeIx;
use crate::play::encounter::Case;

/// Finds exchanges in which it never mattered what was said.
pub(super) fn no_consequence(subject: &Subject, case: &Case, played: &Played) -> Vec<Diagnostic> {
    let idle =
        played.sums.exchanges.iter().enumerate().filter(|(_, (moments, mattered))| *moments > 0 && *mattered == 0);
    let found = idle.map(|(at, (moments, _))| {
        let exchange = ExchangeIx::new(at);
        let message =
            format!("in `{}` it never mattered what was said, in {moments} moments", case.scenario[exchange].address);
        let diagnostic = Diagnostic::new(Code::NoConsequence, subject.places.exchange(exchange), message);
        diagnostic.help("let something depend on it, or join it to its neighbour")
    });
    found.collect()
}
