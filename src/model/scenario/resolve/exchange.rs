//! Exchanges: what the patient says, and the lines on offer with their acts and replies.

use super::Resolver;
use super::visit::Parts;
use crate::format::diag::{Code, Diagnostic, Span};
use crate::format::read::{Id, Located};
use crate::model::rubric::ItemIx;
use crate::model::scenario::model::*;
use crate::model::scenario::wire;
use crate::model::scenario::words::Manner;

impl Resolver<'_> {
    pub(super) fn exchange(
        &mut self,
        visit: VisitIx,
        address: String,
        span: Span,
        written: &wire::Exchange,
        parts: &mut Parts,
    ) {
        if written.lines.is_empty() {
            self.report(Diagnostic::new(Code::NoLine, span, format!("`{address}` has no line to offer")));
        }
        let says = self.says(&format!("{address}/says"), &written.says, parts);
        let ix = ExchangeIx::new(parts.exchanges.len());
        let first = parts.lines.len();
        for (id, span, line) in written.lines.iter() {
            let line = self.line(visit, ix, format!("{address}/{id}"), span, line, parts);
            parts.lines.push(line);
        }
        let lines = Slice::new(first..parts.lines.len());
        parts.exchanges.push(Exchange { address, visit, says, lines });
    }

    pub(super) fn says(&mut self, address: &str, written: &[wire::Say], parts: &mut Parts) -> Slice<SayIx> {
        let first = parts.says.len();
        for (at, say) in written.iter().enumerate() {
            let say = Say {
                text: self.text(format!("{address}/{}", at + 1), &say.text),
                cue: say.cue,
                tells: self.subject_set(&say.tells),
                bid: say.bid,
                when: self.guard(&say.when, false),
                speaker: self.speaker(&say.speaker),
            };
            parts.says.push(say);
        }
        Slice::new(first..parts.says.len())
    }

    fn speaker(&mut self, id: &Option<Located<Id>>) -> Option<u8> {
        let id = id.as_ref()?;
        let found = self.written.people.position(&id.value.0).and_then(|at| u8::try_from(at).ok());
        if found.is_none() {
            let written = self.written;
            self.unknown("person", id, written.people.keys());
        }
        found
    }

    fn line(
        &mut self,
        visit: VisitIx,
        exchange: ExchangeIx,
        address: String,
        span: Span,
        written: &wire::Line,
        parts: &mut Parts,
    ) -> Line {
        if written.say.is_none() && written.deed.is_none() {
            let message = format!("`{address}` neither says nor does anything");
            self.report(Diagnostic::new(Code::MissingField, span, message).help("give it `say`, `deed` or both"));
        }
        if !(1..=2).contains(&written.acts.value.len()) {
            let message = format!("a line has one or two acts, not {}", written.acts.value.len());
            self.report(Diagnostic::new(Code::OutOfRange, written.acts.span, message));
        }
        let say = written.say.as_ref().map(|text| self.text(format!("{address}/say"), text));
        let deed = written.deed.as_ref().map(|text| self.text(format!("{address}/deed"), text));
        let why = self.text(format!("{address}/why"), &written.why);
        let when = self.guard(&written.when, false);
        let first_act = parts.acts.len();
        for act in written.acts.value.iter().take(2) {
            if let (Some(_), Some(dont)) = (&act.does, &act.dont) {
                let message = "an act is a do or a don't, and this one is both";
                let help = "remove one of them; a line that does both has two acts";
                self.report(Diagnostic::new(Code::UnknownRubricItem, dont.span, message).help(help));
            }
            let act = Act {
                manner: act.manner,
                about: self.subject_set(&act.about),
                does: self.does(act),
                dont: act.dont.as_ref().and_then(|id| self.item(id, Some(true))),
                topic: act.topic,
                safety: act.safety,
                asks: match act.safety {
                    Some(wire::Safety::Screened) if act.asks.is_empty() => Signs::all(),
                    _ => act.asks.iter().copied().collect(),
                },
                untrue: self.guard(&act.untrue, false),
            };
            parts.acts.push(act);
        }
        let then = written.then.as_ref().map(|then| self.then(visit, then));
        let first_reply = parts.replies.len();
        let replies = &written.replies;
        if replies.value.is_empty() {
            let diagnostic = Diagnostic::new(Code::MissingField, replies.span, format!("`{address}` has no reply"));
            self.report(diagnostic.help("the patient always answers, if only with their body"));
        }
        let last = replies.value.len().saturating_sub(1);
        for (at, reply) in replies.value.iter().enumerate() {
            self.check_guard(&address, at, at == last, reply, replies.span);
            let leads = match (&reply.then, then) {
                (Some(then), _) => self.then(visit, then),
                (None, Some(then)) => then,
                (None, None) => {
                    let message = format!("reply {} of `{address}` leads nowhere", at + 1);
                    let help = "give the line a `then`, or every reply one of its own";
                    self.report(Diagnostic::new(Code::NoWayOn, span, message).help(help));
                    Then::EndVisit
                }
            };
            let say = Say {
                text: self.text(format!("{address}/{}", at + 1), &reply.text),
                cue: reply.cue,
                tells: self.subject_set(&reply.tells),
                bid: reply.bid,
                when: self.guard(&reply.when, true),
                speaker: self.speaker(&reply.speaker),
            };
            let agrees = self.subject_set(&reply.agrees);
            let why = reply.why.as_ref().map(|why| self.text(format!("{address}/{}/why", at + 1), why));
            parts.replies.push(Reply { say, agrees, then: leads, why });
        }
        Line {
            address,
            exchange,
            say,
            deed,
            when,
            once: written.once,
            otherwise: written.otherwise,
            acts: Slice::new(first_act..parts.acts.len()),
            replies: Slice::new(first_reply..parts.replies.len()),
            why,
        }
    }

    /// The item that an act does. Asking for warning signs, giving a net and taking the same-day route are dos of safety,
    /// whether the author names them or not.
    fn does(&mut self, act: &wire::Act) -> Option<ItemIx> {
        if let Some(id) = &act.does {
            return self.item(id, Some(false));
        }
        let item = match (act.manner, act.safety) {
            _ if act.dont.is_some() => return None,
            (Manner::Screen, _) => "S1",
            (Manner::SafetyNet, _) => "S2",
            (Manner::Refer, Some(wire::Safety::Met)) => "S3",
            _ => return None,
        };
        self.rubric.find(item)
    }

    /// Only the last reply answers whatever happens.
    fn check_guard(&mut self, address: &str, at: usize, last: bool, reply: &wire::Reply, span: Span) {
        match (&reply.when, last) {
            (Some(when), true) => {
                let message = format!("the last reply of `{address}` has a condition");
                let help =
                    "the last reply is for whenever no other holds: remove its `when`, or add a reply without one";
                self.report(Diagnostic::new(Code::LastReplyGuarded, when.span, message).help(help));
            }
            (None, false) => {
                let message =
                    format!("reply {} of `{address}` has no condition, so that none after it is ever given", at + 1);
                self.report(Diagnostic::new(Code::ReplyNeverReached, span, message).help("put it last"));
            }
            _ => {}
        }
    }
}
