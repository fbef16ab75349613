//! Where things stand in the file: the lists of the model and of what was written run in the same order.

use crate::diag::Span;
use crate::read::Located;
use crate::scenario::condition as written;
use crate::scenario::{self, Condition, EndingIx, ExchangeIx, LineIx, ReplyIx, Scenario, VisitIx, wire};

/// Places of exchanges, lines, replies, endings and guards.
pub(super) struct Places<'a> {
    exchanges: Vec<Span>,
    lines: Vec<Span>,
    replies: Vec<Span>,
    endings: Vec<Span>,
    guards: Vec<Guard<'a>>,
}

/// Where the trainee is when a guard is asked.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    /// In an exchange.
    Exchange(ExchangeIx),
    /// After a visit: when its time is over, or at home.
    Home(VisitIx),
    /// At the end of the course.
    Ending,
}

/// A guard, with where it stands and where it is asked.
pub(super) struct Guard<'a> {
    pub span: Span,
    pub condition: &'a Condition,
    pub place: Place,
}

impl<'a> Places<'a> {
    pub(super) fn of(written: &wire::Scenario, scenario: &'a Scenario) -> Places<'a> {
        let (exchanges, lines, replies) = (Vec::new(), Vec::new(), Vec::new());
        let endings = written.endings.iter().map(|(_, span, _)| span).collect();
        let mut places = Places { exchanges, lines, replies, endings, guards: Vec::new() };
        for (at, (_, _, visit)) in written.visits.iter().enumerate() {
            places.visit(VisitIx::new(at), visit, scenario);
        }
        for ((_, _, written), ending) in written.endings.iter().zip(&scenario.endings) {
            places.guard(&written.when, &ending.when, Place::Ending);
        }
        places
    }

    fn visit(&mut self, ix: VisitIx, written: &wire::Visit, scenario: &'a Scenario) {
        for ((_, span, written), exchange) in written.exchanges.iter().zip(scenario[ix].exchanges.iter()) {
            self.exchanges.push(span);
            let place = Place::Exchange(exchange);
            self.says(&written.says, scenario[exchange].says, scenario, place);
            for ((_, span, written), line) in written.lines.iter().zip(scenario[exchange].lines.iter()) {
                self.lines.push(span);
                self.guard(&written.when, &scenario[line].when, place);
                for (written, reply) in written.replies.value.iter().zip(scenario[line].replies.iter()) {
                    self.replies.push(written.text.span);
                    self.guard(&written.when, &scenario[reply].say.when, place);
                }
            }
        }
        for (written, paragraph) in written.interlude.iter().zip(scenario[ix].interlude.iter()) {
            self.guard(&written.when, &scenario[paragraph].when, Place::Home(ix));
        }
        self.says(&written.time_up.says, scenario[ix].time_up_says, scenario, Place::Home(ix));
    }

    fn says(
        &mut self,
        written: &[wire::Say],
        says: scenario::Slice<scenario::SayIx>,
        scenario: &'a Scenario,
        place: Place,
    ) {
        written
            .iter()
            .zip(says.iter())
            .for_each(|(written, say)| self.guard(&written.when, &scenario[say].when, place));
    }

    fn guard(&mut self, written: &Option<Located<written::Condition>>, when: &'a Option<Condition>, place: Place) {
        let both = written.as_ref().zip(when.as_ref());
        self.guards.extend(both.map(|(written, condition)| Guard { span: written.span, condition, place }));
    }

    pub(super) fn exchange(&self, ix: ExchangeIx) -> Span {
        self.exchanges[ix.at()]
    }

    pub(super) fn line(&self, ix: LineIx) -> Span {
        self.lines[ix.at()]
    }

    pub(super) fn reply(&self, ix: ReplyIx) -> Span {
        self.replies[ix.at()]
    }

    pub(super) fn ending(&self, ix: EndingIx) -> Span {
        self.endings[ix.at()]
    }

    pub(super) fn guards(&self) -> &[Guard<'a>] {
        &self.guards
    }
}
