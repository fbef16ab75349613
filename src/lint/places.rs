//! Where things stand in the file: the lists of the model and of what was written run in the same order.

use crate::diag::Span;
use crate::read::Located;
use crate::scenario::words::Condition;
use crate::scenario::{ExchangeIx, LineIx, wire};

/// Places of exchanges, lines and guards.
pub(super) struct Places<'a> {
    exchanges: Vec<Span>,
    lines: Vec<Span>,
    /// Guards in the order of [`Places::guards`].
    guards: Vec<Guard<'a>>,
}

/// A guard, with where it stands.
pub(super) struct Guard<'a> {
    pub written: &'a Located<Condition>,
    /// Number of the visit.
    pub visit: Option<usize>,
}

impl<'a> Places<'a> {
    pub(super) fn of(written: &'a wire::Scenario) -> Places<'a> {
        let mut places = Places { exchanges: Vec::new(), lines: Vec::new(), guards: Vec::new() };
        for (number, (_, _, visit)) in written.visits.iter().enumerate() {
            for (_, span, exchange) in visit.exchanges.iter() {
                places.exchanges.push(span);
                exchange.says.iter().for_each(|say| places.guard(&say.when, Some(number)));
                for (_, span, line) in exchange.lines.iter() {
                    places.lines.push(span);
                    places.guard(&line.when, Some(number));
                    line.replies.value.iter().for_each(|reply| places.guard(&reply.when, Some(number)));
                }
            }
            visit.interlude.iter().for_each(|paragraph| places.guard(&paragraph.when, Some(number)));
            visit.time_up.says.iter().for_each(|say| places.guard(&say.when, Some(number)));
        }
        written.endings.iter().for_each(|(_, _, ending)| places.guard(&ending.when, None));
        places
    }

    fn guard(&mut self, when: &'a Option<Located<Condition>>, visit: Option<usize>) {
        self.guards.extend(when.as_ref().map(|written| Guard { written, visit }));
    }

    pub(super) fn exchange(&self, ix: ExchangeIx) -> Span {
        self.exchanges[ix.at()]
    }

    pub(super) fn line(&self, ix: LineIx) -> Span {
        self.lines[ix.at()]
    }

    pub(super) fn guards(&self) -> &[Guard<'a>] {
        &self.guards
    }
}
