//! Conditions, sets of subjects, and where lines lead.

use std::collections::BTreeSet;

use super::{Names, Resolver, unknown};
use crate::format::diag::{Code, Diagnostic, Fix, Span, surely};
use crate::format::read::{Id, Located};
use crate::model::scenario::condition::{self as written, Bound};
use crate::model::scenario::model::*;
use crate::model::scenario::wire;

/// That there is no line of this address: already its visit or its exchange may not be there.
fn no_line(address: &Located<Id>, known: &[String]) -> Diagnostic {
    let parts: Vec<&str> = address.value.0.split('/').collect();
    for (depth, what) in ["visit", "exchange"].into_iter().enumerate().take(parts.len() - 1) {
        let under = |depth: usize| parts[..depth].iter().map(|part| format!("{part}/")).collect::<String>();
        let (above, here) = (under(depth), under(depth + 1));
        if !known.iter().any(|known| known.starts_with(&here)) {
            let beside = known.iter().filter_map(|known| known.strip_prefix(&above)?.split('/').next());
            let beside = beside.collect::<BTreeSet<_>>();
            let place = address.span.quoted(&address.value.0).map(|place| Span {
                start: place.start + Span::new(0, above.len()).end,
                end: place.start + Span::new(0, here.len() - "/".len()).end,
            });
            let fix = place.zip(surely(parts[depth], beside.iter().copied()));
            let part = Located { value: Id(parts[depth].into()), span: address.span };
            let found = Diagnostic { fix: None, ..unknown(what, &part, beside) };
            return found.fix(fix.map(|(place, name)| Fix::replace(place, name)));
        }
    }
    unknown("line", address, known.iter().map(String::as_str))
}

/// Resolves conditions against the names of a scenario.
pub(in crate::model::scenario) struct Conditions<'a, 'n> {
    pub names: &'a Names<'n>,
    /// Chances in the order in which conditions name them, with the place of the first where it is in this file.
    pub chances: &'a mut Vec<(Chance, Option<Span>)>,
    /// Whether a condition may name a chance that is not among them, which adds it.
    pub names_chances: bool,
    pub found: &'a mut Vec<Diagnostic>,
}

impl Conditions<'_, '_> {
    /// A condition; `in_reply` says whether it may ask for a verdict. `None` where it names what there is not.
    pub fn resolve(&mut self, when: &Located<written::Condition>, in_reply: bool) -> Option<Condition> {
        use written::Condition as W;
        Some(match &when.value {
            W::All(list) => Condition::All(list.iter().filter_map(|when| self.resolve(when, in_reply)).collect()),
            W::Any(list) => {
                if list.is_empty() {
                    self.found.push(Diagnostic::new(Code::NeverHolds, when.span, "`Any([])` never holds"));
                }
                Condition::Any(list.iter().filter_map(|when| self.resolve(when, in_reply)).collect())
            }
            W::Not(inner) => Condition::Not(Box::new(self.resolve(inner, in_reply)?)),
            W::Stage(Bound::AtLeast(stage)) => Condition::Level(LevelIx::READINESS, LevelBound::AtLeast(stage.floor())),
            W::Stage(Bound::Below(stage)) => Condition::Level(LevelIx::READINESS, LevelBound::Below(stage.floor())),
            W::Level(id, bound) => {
                let Some(level) = self.names.levels.get(id.value.0.as_str()).copied() else {
                    self.found.push(unknown("level", id, self.names.levels.keys().copied()));
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
            W::Said(address) => Condition::Said(self.line(address)?),
            W::JustSaid(address) => Condition::JustSaid(self.line(address)?),
            W::Asked(sign) => Condition::Asked(std::iter::once(*sign).collect()),
            W::NetGiven => Condition::NetGiven,
            W::Verdict(verdict) => {
                if !in_reply {
                    let diagnostic = Diagnostic::new(Code::NeverHolds, when.span, "`Verdict` can hold in replies only");
                    self.found.push(diagnostic.help("a verdict belongs to the line that is being answered"));
                }
                Condition::Verdict(*verdict)
            }
            W::Chance(id, percent) => Condition::Chance(self.chance(id, percent.0)?),
            W::Variant(id) => Condition::Variant(self.variant(id)?),
        })
    }

    /// A variant.
    pub fn variant(&mut self, id: &Located<Id>) -> Option<VariantIx> {
        let found = self.names.variants.iter().position(|known| *known == id.value.0);
        if found.is_none() {
            self.found.push(unknown("variant", id, self.names.variants.iter().copied()));
        }
        found.map(VariantIx::new)
    }

    /// The line of an address.
    pub fn line(&mut self, address: &Located<Id>) -> Option<LineIx> {
        if let Some(line) = self.names.lines.get(&address.value.0).copied() {
            return Some(line);
        }
        let known: Vec<String> = self.names.lines.keys().cloned().collect();
        // Whoever writes only the end of an address means the one line that ends so.
        let end = format!("/{}", address.value.0);
        let ending: Vec<&String> = known.iter().filter(|known| known.ends_with(&end)).collect();
        match ending.as_slice() {
            [] => self.found.push(no_line(address, &known)),
            meant => {
                let message = format!("there is no line `{}`", address.value.0);
                let all: Vec<String> = meant.iter().map(|meant| format!("\"{meant}\"")).collect();
                let help = format!("write the whole address: {}", all.join(" or "));
                let found = Diagnostic::new(Code::UnknownId, address.span, message).help(help);
                let fix = (all.len() == 1).then(|| Fix::replace(address.span, all.concat()));
                self.found.push(found.fix(fix));
            }
        }
        None
    }

    fn chance(&mut self, id: &Located<Id>, percent: u8) -> Option<ChanceIx> {
        let Some(at) = self.chances.iter().position(|(known, _)| known.id == id.value.0) else {
            return self.new_chance(id, percent);
        };
        let (chance, first) = &self.chances[at];
        if chance.percent != percent {
            let message = format!("the chance `{}` is {percent} % here and {} % elsewhere", chance.id, chance.percent);
            let diagnostic = Diagnostic::new(Code::ChanceDiffers, id.span, message);
            let diagnostic = diagnostic.help("a chance is drawn once: give it the same percentage everywhere");
            self.found.push(match first {
                Some(first) => diagnostic.related(*first, "first given here"),
                None => diagnostic,
            });
        }
        Some(ChanceIx::new(at))
    }

    fn new_chance(&mut self, id: &Located<Id>, percent: u8) -> Option<ChanceIx> {
        if !self.names_chances {
            self.found.push(unknown("chance", id, self.chances.iter().map(|(known, _)| known.id.as_str())));
            return None;
        }
        // Indices past the limit are never used: too many worlds are refused.
        if self.chances.len() < 8 {
            self.chances.push((Chance { id: id.value.0.clone(), percent }, Some(id.span)));
        } else {
            self.found.push(Diagnostic::new(Code::TooManyWorlds, id.span, "there are more than 8 chances"));
        }
        Some(ChanceIx::new(self.chances.len() - 1))
    }

    /// The subject of an id, as a set of one.
    fn subject(&mut self, id: &Located<Id>) -> Option<u64> {
        let found = self.names.subjects.get(id.value.0.as_str()).copied();
        if found.is_none() {
            let known = self.names.subjects.keys().copied();
            self.found.push(unknown("belief, fear, goal or fact", id, known));
        }
        found.map(|ix| 1 << ix.0)
    }
}

impl Resolver<'_> {
    fn conditions(&mut self) -> Conditions<'_, '_> {
        Conditions { names: &self.names, chances: &mut self.chances, names_chances: true, found: self.diagnostics }
    }

    /// An optional condition; `in_reply` says whether it may ask for a verdict.
    pub(super) fn guard(&mut self, when: &Option<Located<written::Condition>>, in_reply: bool) -> Option<Condition> {
        when.as_ref().and_then(|when| self.conditions().resolve(when, in_reply))
    }

    /// The subjects of a list, as a set.
    pub(super) fn subject_set(&mut self, ids: &[Located<Id>]) -> u64 {
        let mut conditions = self.conditions();
        ids.iter().filter_map(|id| conditions.subject(id)).fold(0, |set, one| set | one)
    }

    /// What to write for something that a line cannot lead to by `To`: an ending, a visit, or an exchange of another visit; and
    /// that itself, where it is certain.
    fn elsewhere(&self, visit: VisitIx, id: &str) -> Option<(String, Option<String>)> {
        let within = "a line leads to exchanges of its own visit; EndVisit goes on to the next one";
        let mut visits = self.written.visits.iter().enumerate();
        if self.written.endings.get(id).is_some() {
            let ending = format!("Ending(\"{id}\")");
            return Some((format!("this is an ending: write {ending}"), Some(ending)));
        }
        let end = id.rsplit('/').next().unwrap_or(id);
        let own = self.written.visits.iter().nth(visit.at()).filter(|(_, _, visit)| visit.exchanges.get(end).is_some());
        if own.is_some() {
            let own = format!("To(\"{end}\")");
            return Some((format!("write {own}"), Some(own)));
        }
        let is_there = |(at, (name, _, other)): (usize, (&str, _, &wire::Visit))| {
            at != visit.at() && (name == id || other.exchanges.get(end).is_some())
        };
        visits.any(is_there).then(|| (within.into(), None))
    }

    /// Where a line leads; falls back to the end of the visit after a diagnostic.
    pub(super) fn then(&mut self, visit: VisitIx, then: &Located<written::Then>) -> Then {
        let written = self.written;
        match &then.value {
            written::Then::EndVisit => Then::EndVisit,
            written::Then::To(id) => {
                let exchanges = written.visits.iter().nth(visit.at()).map(|(_, _, visit)| &visit.exchanges);
                match exchanges.and_then(|exchanges| exchanges.position(&id.value.0)) {
                    Some(at) => Then::To(ExchangeIx::new(self.exchange_base[visit.at()] + at)),
                    None => {
                        let here = exchanges.into_iter().flat_map(|exchanges| exchanges.keys());
                        let found = unknown("exchange", id, here);
                        self.report(match self.elsewhere(visit, &id.value.0) {
                            Some((help, instead)) => Diagnostic { fix: None, ..found }
                                .help(help)
                                .fix(instead.map(|instead| Fix::replace(then.span, instead))),
                            None => found,
                        });
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
