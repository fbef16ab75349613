//! Conditions, sets of subjects, and where lines lead.

use super::Resolver;
use crate::diag::{Code, Diagnostic};
use crate::read::{Id, Located};
use crate::scenario::condition::{self as written, Bound};
use crate::scenario::model::*;

impl Resolver<'_> {
    /// An optional condition; `in_reply` says whether it may ask for a verdict.
    pub(super) fn guard(&mut self, when: &Option<Located<written::Condition>>, in_reply: bool) -> Option<Condition> {
        when.as_ref().and_then(|when| self.condition(when, in_reply))
    }

    fn condition(&mut self, when: &Located<written::Condition>, in_reply: bool) -> Option<Condition> {
        use written::Condition as W;
        Some(match &when.value {
            W::All(list) => Condition::All(list.iter().filter_map(|when| self.condition(when, in_reply)).collect()),
            W::Any(list) => {
                if list.is_empty() {
                    self.report(Diagnostic::new(Code::NeverHolds, when.span, "`Any([])` never holds"));
                }
                Condition::Any(list.iter().filter_map(|when| self.condition(when, in_reply)).collect())
            }
            W::Not(inner) => Condition::Not(Box::new(self.condition(inner, in_reply)?)),
            W::Stage(Bound::AtLeast(stage)) => Condition::Level(LevelIx::READINESS, LevelBound::AtLeast(stage.floor())),
            W::Stage(Bound::Below(stage)) => Condition::Level(LevelIx::READINESS, LevelBound::Below(stage.floor())),
            W::Level(id, bound) => {
                let Some(level) = self.names.levels.get(id.value.0.as_str()).copied() else {
                    let known: Vec<_> = self.names.levels.keys().copied().collect();
                    self.unknown("level", id, known);
                    return None;
                };
                Condition::Level(
                    level,
                    match bound {
                        Bound::AtLeast(level) => LevelBound::AtLeast(level.0),
                        Bound::Below(level) => LevelBound::Below(level.0),
                    },
                )
            }
            W::Told(id) => Condition::Told(self.subject(id)?),
            W::Heard(id) => Condition::Heard(self.subject(id)?),
            W::Agreed(id) => Condition::Agreed(self.subject(id)?),
            W::Said(address) => Condition::Said(self.line_said(address)?),
            W::JustSaid(address) => Condition::JustSaid(self.line_said(address)?),
            W::Asked(sign) => Condition::Asked(std::iter::once(*sign).collect()),
            W::NetGiven => Condition::NetGiven,
            W::Verdict(verdict) => {
                if !in_reply {
                    let diagnostic = Diagnostic::new(Code::NeverHolds, when.span, "`Verdict` can hold in replies only");
                    self.report(diagnostic.help("a verdict belongs to the line that is being answered"));
                }
                Condition::Verdict(*verdict)
            }
            W::Chance(id, percent) => Condition::Chance(self.chance(id, percent.0)),
            W::Variant(id) => match self.written.variants.position(&id.value.0) {
                Some(at) => Condition::Variant(VariantIx::new(at)),
                None => {
                    let written = self.written;
                    self.unknown("variant", id, written.variants.keys());
                    return None;
                }
            },
        })
    }

    /// The line of an address that a condition names.
    fn line_said(&mut self, address: &Located<Id>) -> Option<LineIx> {
        if let Some(line) = self.names.lines.get(&address.value.0).copied() {
            return Some(line);
        }
        let known: Vec<String> = self.names.lines.keys().cloned().collect();
        // Whoever writes only the end of an address means the one line that ends so.
        let end = format!("/{}", address.value.0);
        let ending: Vec<&String> = known.iter().filter(|known| known.ends_with(&end)).collect();
        match ending.as_slice() {
            [] => self.unknown("line", address, known.iter().map(String::as_str)),
            meant => {
                let message = format!("there is no line `{}`", address.value.0);
                let all: Vec<String> = meant.iter().map(|meant| format!("\"{meant}\"")).collect();
                let help = format!("write the whole address: {}", all.join(" or "));
                self.report(Diagnostic::new(Code::UnknownId, address.span, message).help(help));
            }
        }
        None
    }

    fn chance(&mut self, id: &Located<Id>, percent: u8) -> ChanceIx {
        let known = self.chances.iter().position(|(chance, _)| chance.id == id.value.0);
        let Some(at) = known else {
            // Indices past the limit are never used: too many worlds are refused.
            if self.chances.len() < 8 {
                self.chances.push((Chance { id: id.value.0.clone(), percent }, id.span));
            } else {
                self.report(Diagnostic::new(Code::TooManyWorlds, id.span, "there are more than 8 chances"));
            }
            return ChanceIx::new(self.chances.len() - 1);
        };
        let (chance, first) = &self.chances[at];
        if chance.percent != percent {
            let message = format!("the chance `{}` is {percent} % here and {} % elsewhere", chance.id, chance.percent);
            let diagnostic = Diagnostic::new(Code::ChanceDiffers, id.span, message).related(*first, "first given here");
            self.report(diagnostic.help("a chance is drawn once: give it the same percentage everywhere"));
        }
        ChanceIx::new(at)
    }

    /// The subject of an id, as a set of one.
    pub(super) fn subject(&mut self, id: &Located<Id>) -> Option<u64> {
        let found = self.names.subjects.get(id.value.0.as_str()).copied();
        if found.is_none() {
            let known: Vec<_> = self.names.subjects.keys().copied().collect();
            self.unknown("belief, fear, goal or fact", id, known);
        }
        found.map(|ix| 1 << ix.0)
    }

    /// The subjects of a list, as a set.
    pub(super) fn subject_set(&mut self, ids: &[Located<Id>]) -> u64 {
        ids.iter().filter_map(|id| self.subject(id)).fold(0, |set, one| set | one)
    }

    /// Where a line leads; falls back to the end of the visit after a diagnostic.
    pub(super) fn then(&mut self, visit: VisitIx, then: &Located<written::Then>) -> Then {
        let written = self.written;
        match &then.value {
            written::Then::EndVisit => Then::EndVisit,
            written::Then::To(id) => {
                let exchanges = written.visits.iter().nth(visit.at()).map(|(_, _, visit)| &visit.exchanges);
                match exchanges.and_then(|exchanges| exchanges.position(&id.value.0)) {
                    Some(at) => Then::To(ExchangeIx::new(self.names.exchange_base[visit.at()] + at)),
                    None => {
                        self.unknown("exchange", id, exchanges.into_iter().flat_map(|exchanges| exchanges.keys()));
                        Then::EndVisit
                    }
                }
            }
            written::Then::Ending(id) => match written.endings.position(&id.value.0) {
                Some(at) => Then::Ending(EndingIx::new(at)),
                None => {
                    self.unknown("ending", id, written.endings.keys());
                    Then::EndVisit
                }
            },
        }
    }
}
