//! Visits: where they begin and end, what they ask for, and what happens at home afterwards.

use super::Resolver;
use crate::format::diag::{Code, Diagnostic, Span};
use crate::format::read::{Id, Located};
use crate::model::rubric::Phase;
use crate::model::scenario::model::*;
use crate::model::scenario::wire;
use crate::model::scenario::words::Manner;

/// The flat lists that visits fill.
#[derive(Default)]
pub(super) struct Parts {
    pub visits: Vec<Visit>,
    pub exchanges: Vec<Exchange>,
    pub lines: Vec<Line>,
    pub acts: Vec<Act>,
    pub replies: Vec<Reply>,
    pub says: Vec<Say>,
    pub paragraphs: Vec<Paragraph>,
}

impl Resolver<'_> {
    pub(super) fn visits(&mut self) -> Parts {
        let written = self.written;
        self.limit("endings", &written.endings, 32);
        self.limit("people", &written.people, 8);
        let mut parts = Parts::default();
        for (at, (id, span, visit)) in written.visits.iter().enumerate() {
            self.visit(VisitIx::new(at), id, span, visit, &mut parts);
        }
        parts
    }

    fn visit(&mut self, ix: VisitIx, id: &str, span: Span, written: &wire::Visit, parts: &mut Parts) {
        if written.exchanges.is_empty() {
            self.report(Diagnostic::new(Code::MissingField, span, format!("the visit `{id}` has no exchange")));
        }
        let title = self.text(format!("{id}/title"), &written.title);
        let brief = self.text(format!("{id}/brief"), &written.brief);
        let referral = written.referral.as_ref().map(|text| self.text(format!("{id}/referral"), text));
        let base = self.exchange_base[ix.at()];
        let start = match written.exchanges.position(&written.start.value.0) {
            Some(at) => ExchangeIx::new(base + at),
            None => {
                self.unknown("exchange", &written.start, written.exchanges.keys());
                ExchangeIx::new(base)
            }
        };
        let mut named = |exchange: &Option<Located<Id>>| {
            let exchange = exchange.as_ref()?;
            let found = written.exchanges.position(&exchange.value.0).map(|at| ExchangeIx::new(base + at));
            if found.is_none() {
                self.unknown("exchange", exchange, written.exchanges.keys());
            }
            found
        };
        let (last, last_chance) = (named(&written.time_up.last), named(&written.last_chance));
        let first_act = parts.acts.len();
        let entry = written.entry.as_ref().map(|entry| self.entry(entry)).unwrap_or_default();
        for (exchange_id, span, exchange) in written.exchanges.iter() {
            let address = format!("{id}/{exchange_id}");
            self.exchange(ix, address, span, exchange, parts);
        }
        let acts = &parts.acts[first_act..];
        let asks = match (written.screen.is_empty(), written.phase) {
            (false, _) => written.screen.iter().map(|sign| sign.value).collect(),
            (true, Phase::Planning) => acts.iter().fold(Signs::NONE, |asks, act| asks.with(act.asks)),
            (true, _) => Signs::NONE,
        };
        let net = acts.iter().any(|act| act.manner == Manner::SafetyNet);
        let first = parts.paragraphs.len();
        for (at, paragraph) in written.interlude.iter().enumerate() {
            let text = self.text(format!("{id}/interlude/{}", at + 1), &paragraph.text);
            let when = self.guard(&paragraph.when, false);
            let effects = self.effects(paragraph);
            parts.paragraphs.push(Paragraph { text, when, effects });
        }
        let interlude = Slice::new(first..parts.paragraphs.len());
        let time_up_says = self.says(&format!("{id}/time_up"), &written.time_up.says, parts);
        let time_up = written.time_up.then.as_ref().map_or(Then::EndVisit, |then| self.then(ix, then));
        if let (Then::To(_), Some(then)) = (time_up, &written.time_up.then) {
            let diagnostic =
                Diagnostic::new(Code::NeverEnds, then.span, "when the time is over no exchange can follow");
            self.report(diagnostic.help("use EndVisit or Ending(\"id\")"));
        }
        parts.visits.push(Visit {
            id: id.into(),
            phase: written.phase,
            title,
            brief,
            referral,
            budget: written.budget.0,
            start,
            entry,
            exchanges: Slice::new(base..parts.exchanges.len()),
            interlude,
            time_up_says,
            last,
            time_up,
            last_chance,
            asks,
            net,
        });
    }

    fn entry(&mut self, written: &wire::Entry) -> Entry {
        let mut levels = Vec::new();
        levels.extend(written.stage.map(|stage| (LevelIx::READINESS, stage.start())));
        for (id, span, level) in written.levels.iter() {
            match self.names.levels.get(id).copied() {
                Some(ix) => levels.push((ix, level.0)),
                None => {
                    let known: Vec<_> = self.names.levels.keys().copied().collect();
                    self.unknown("level", &Located { value: Id(id.into()), span }, known);
                }
            }
        }
        let heard = self.subject_set(&written.heard);
        Entry {
            levels,
            // What has been heard was told before.
            told: self.subject_set(&written.told) | heard,
            heard,
            agreed: self.subject_set(&written.agreed),
        }
    }

    fn effects(&mut self, paragraph: &wire::Paragraph) -> Vec<(LevelIx, i16)> {
        let mut effects = Vec::new();
        for (id, span, change) in paragraph.effects.iter() {
            let common = CommonLevel::find(id).map(CommonLevel::ix);
            match common.or_else(|| self.names.levels.get(id).copied()) {
                Some(level) => effects.push((level, change.0)),
                None => {
                    let known: Vec<_> =
                        self.names.levels.keys().copied().chain([CommonLevel::Readiness.name()]).collect();
                    self.unknown("level", &Located { value: Id(id.into()), span }, known);
                }
            }
        }
        effects
    }
}
