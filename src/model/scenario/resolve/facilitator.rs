//! What a facilitator reads: the moments to stop at are moments of the scenario.

use super::Resolver;
use crate::format::diag::{Code, Diagnostic};
use crate::model::scenario::model::*;
use crate::model::scenario::text::GUIDE;
use crate::model::scenario::wire;

impl Resolver<'_> {
    pub(super) fn guide(&mut self, written: &wire::Guide, exchanges: &[Exchange]) -> Guide {
        let purpose = self.text(format!("{GUIDE}purpose"), &written.purpose);
        let mut stops = Vec::new();
        for (address, span, question) in written.stops.iter() {
            let question = self.text(format!("{GUIDE}stops/{address}"), question);
            match exchanges.iter().position(|exchange| exchange.address == address) {
                Some(at) => stops.push(Stop { exchange: ExchangeIx::new(at), question }),
                None => {
                    let found = Diagnostic::new(Code::UnknownId, span, format!("there is no exchange `{address}`"));
                    let known = exchanges.iter().map(|exchange| exchange.address.as_str());
                    self.report(found.suggest_id(address, known.collect::<Vec<_>>()));
                }
            }
        }
        stops.sort_by_key(|stop| stop.exchange);
        let misreadings = written.misreadings.iter().enumerate();
        let misreadings = misreadings.map(|(at, text)| self.text(format!("{GUIDE}misreadings/{}", at + 1), text));
        Guide { purpose, stops, misreadings: misreadings.collect() }
    }
}
