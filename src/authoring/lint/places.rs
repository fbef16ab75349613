//! Where things stand in the file: the lists of the model and of what was written run in the same order.

use crate::format::diag::Span;
use crate::format::read::Located;
use crate::model::scenario::condition as written;
use crate::model::scenario::{self, Condition, EndingIx, ExchangeIx, LineIx, ReplyIx, SayIx, Scenario, VisitIx, wire};

/// Places of exchanges, lines, replies, endings, guards and texts.
pub(super) struct Places<'a> {
    exchanges: Vec<Span>,
    lines: Vec<Span>,
    replies: Vec<Span>,
    says: Vec<Span>,
    endings: Vec<Span>,
    guards: Vec<Guard<'a>>,
    passages: Vec<Passage<'a>>,
    /// Where visits, exchanges, lines and endings begin, with their addresses; in the file's order.
    addresses: Vec<(Span, String)>,
}

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The patient, or somebody else in the room, says it.
    Spoken,
    /// The trainee says or does it.
    Line,
    /// It explains a line.
    Why,
    /// It tells: a brief, a letter, a scene at home, an ending.
    Told,
}

/// A text as it was written.
pub(super) struct Passage<'a> {
    pub kind: Kind,
    pub span: Span,
    pub words: &'a str,
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
    pub(super) fn of(written: &'a wire::Scenario, scenario: &'a Scenario) -> Places<'a> {
        let mut places = Places {
            exchanges: Vec::new(),
            lines: Vec::new(),
            replies: Vec::new(),
            says: vec![Span::default(); scenario.says.len()],
            endings: written.endings.iter().map(|(_, span, _)| span).collect(),
            guards: Vec::new(),
            passages: Vec::new(),
            addresses: Vec::new(),
        };
        for (at, (id, span, visit)) in written.visits.iter().enumerate() {
            places.addresses.push((span, id.to_owned()));
            places.visit(VisitIx::new(at), visit, scenario);
        }
        for ((id, span, written), ending) in written.endings.iter().zip(&scenario.endings) {
            places.addresses.push((span, format!("endings/{id}")));
            places.passage(Kind::Told, &written.text);
            places.guard(&written.when, &ending.when, Place::Ending);
        }
        for ((id, span, written), pieces) in written.afterwards.iter().zip(&scenario.afterwards) {
            places.addresses.push((span, format!("afterwards/{id}")));
            for (written, piece) in written.iter().zip(pieces) {
                places.passage(Kind::Told, &written.text);
                places.guard(&written.when, &piece.when, Place::Ending);
            }
        }
        places.addresses.sort_by_key(|(span, _)| span.start);
        places
    }

    fn visit(&mut self, ix: VisitIx, written: &'a wire::Visit, scenario: &'a Scenario) {
        self.passage(Kind::Told, &written.brief);
        written.referral.iter().for_each(|letter| self.passage(Kind::Told, letter));
        for ((_, span, written), exchange) in written.exchanges.iter().zip(scenario[ix].exchanges.iter()) {
            self.exchanges.push(span);
            self.addresses.push((span, scenario[exchange].address.clone()));
            let place = Place::Exchange(exchange);
            self.says(&written.says, scenario[exchange].says, scenario, place);
            for ((_, span, written), line) in written.lines.iter().zip(scenario[exchange].lines.iter()) {
                self.lines.push(span);
                self.addresses.push((span, scenario[line].address.clone()));
                written.say.iter().chain(&written.deed).for_each(|words| self.passage(Kind::Line, words));
                self.passage(Kind::Why, &written.why);
                self.guard(&written.when, &scenario[line].when, place);
                for (written, act) in written.acts.value.iter().zip(scenario.acts_of(line)) {
                    self.guard(&written.untrue, &act.untrue, place);
                }
                for (written, reply) in written.replies.value.iter().zip(scenario[line].replies.iter()) {
                    self.replies.push(written.text.span);
                    self.passage(Kind::Spoken, &written.text);
                    written.why.iter().for_each(|why| self.passage(Kind::Why, why));
                    self.guard(&written.when, &scenario[reply].say.when, place);
                }
            }
        }
        for (written, paragraph) in written.interlude.iter().zip(scenario[ix].interlude.iter()) {
            self.passage(Kind::Told, &written.text);
            self.guard(&written.when, &scenario[paragraph].when, Place::Home(ix));
        }
        self.says(&written.time_up.says, scenario[ix].time_up_says, scenario, Place::Home(ix));
    }

    fn says(&mut self, written: &'a [wire::Say], says: scenario::Slice<SayIx>, scenario: &'a Scenario, place: Place) {
        for (written, say) in written.iter().zip(says.iter()) {
            self.says[say.at()] = written.text.span;
            self.passage(Kind::Spoken, &written.text);
            self.guard(&written.when, &scenario[say].when, place);
        }
    }

    fn passage(&mut self, kind: Kind, words: &'a Located<String>) {
        self.passages.push(Passage { kind, span: words.span, words: &words.value });
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

    pub(super) fn say(&self, ix: SayIx) -> Span {
        self.says[ix.at()]
    }

    pub(super) fn ending(&self, ix: EndingIx) -> Span {
        self.endings[ix.at()]
    }

    pub(super) fn guards(&self) -> &[Guard<'a>] {
        &self.guards
    }

    pub(super) fn passages(&self) -> &[Passage<'a>] {
        &self.passages
    }

    /// The visit, exchange, line, ending or list that something stands in; empty before the first visit.
    pub(super) fn address(&self, span: Span) -> &str {
        let after = self.addresses.partition_point(|(known, _)| known.start <= span.start);
        after.checked_sub(1).map_or("", |at| self.addresses[at].1.as_str())
    }
}
