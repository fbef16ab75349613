//! From the scenario as written to the immutable model: ids become indices, limits are held, texts get addresses.

mod condition;
mod exchange;
mod facilitator;
mod names;
mod patient;
mod visit;

pub(super) use condition::Conditions;
pub(super) use names::Names;

use std::collections::{BTreeMap, BTreeSet};

use super::model::*;
use super::text::{Text, Texts, filled_letters, longest, placeholders};
use super::wire;
use crate::format::diag::{Code, Diagnostic, Span};
use crate::format::read::{Id, Located, MAX_TEXT, Map};
use crate::model::rubric::{ItemIx, ItemKind, Rubric};

/// Resolves `written` against the rubric.
///
/// Always gives a diagnostic for what it leaves out; the scenario is `None` when something essential is missing.
pub fn resolve(written: &wire::Scenario, rubric: &Rubric, diagnostics: &mut Vec<Diagnostic>) -> Option<Scenario> {
    if written.format.value != wire::FORMAT {
        diagnostics.push(crate::format::read::future_format(&written.format, wire::FORMAT));
        return None;
    }
    let names = Names::gather(written, diagnostics)?;
    let visits = written.visits.iter();
    let exchange_base =
        visits.scan(0, |next, (_, _, visit)| Some(std::mem::replace(next, *next + visit.exchanges.len())));
    let variant_texts = written.variants.iter().flat_map(|(_, _, variant)| variant.texts.iter());
    let mut resolver = Resolver {
        written,
        rubric,
        names,
        exchange_base: exchange_base.collect(),
        texts: Texts::default(),
        longest: longest(written.texts.iter().chain(variant_texts).map(|(key, _, text)| (key, text.value.as_str()))),
        chances: Vec::new(),
        diagnostics,
    };
    resolver.scenario()
}

/// Says that nothing of a kind has this id.
fn unknown<'k>(what: &str, id: &Located<Id>, known: impl IntoIterator<Item = &'k str>) -> Diagnostic {
    let message = format!("there is no {what} `{}`", id.value.0);
    let diagnostic = Diagnostic::new(Code::UnknownId, id.span, message);
    let known: Vec<&str> = known.into_iter().collect();
    match known.as_slice() {
        [_, ..] => diagnostic.suggest_id(&id.value.0, known),
        [] => diagnostic.help(format!("the scenario defines no {what}: add it there, or remove this")),
    }
}

struct Resolver<'a> {
    written: &'a wire::Scenario,
    rubric: &'a Rubric,
    names: Names<'a>,
    /// For each visit, where its exchanges begin.
    exchange_base: Vec<usize>,
    texts: Texts,
    /// For each placeholder, the letters of the longest text that may stand in its place.
    longest: BTreeMap<&'a str, usize>,
    /// Chances in the order in which conditions name them, with the place of the first.
    chances: Vec<(Chance, Option<Span>)>,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Resolver<'_> {
    fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    fn unknown<'k>(&mut self, what: &str, id: &Located<Id>, known: impl IntoIterator<Item = &'k str>) {
        self.report(unknown(what, id, known));
    }

    /// Keeps a text under its address. Its placeholders must have values.
    fn text(&mut self, address: String, text: &Located<String>) -> Text {
        if let Some(open) = text.value.rfind('{').filter(|open| !text.value[*open..].contains('}')) {
            let words: String = text.value[open..].chars().take(20).collect();
            let message = format!("a placeholder begins at `{words}` and never ends");
            let help = "close it with `}`; a text cannot have a single `{`";
            self.report(Diagnostic::new(Code::UnknownPlaceholder, text.span, message).help(help));
        }
        let keys: BTreeSet<&str> = placeholders(&text.value).map(|(_, key)| key).collect();
        for key in keys {
            if self.written.texts.get(key).is_none() {
                let message = format!("the placeholder `{{{key}}}` in `{address}` has no value");
                let help = format!("add \"{key}\": \"…\" to `texts` of the scenario");
                self.diagnostics.push(Diagnostic::new(Code::UnknownPlaceholder, text.span, message).help(help));
            }
        }
        if filled_letters(&text.value, &self.longest) > MAX_TEXT {
            let message = format!("with its placeholders filled in, `{address}` has more than {MAX_TEXT} letters");
            self.report(Diagnostic::new(Code::TooMany, text.span, message).help("use fewer of them"));
        }
        self.texts.add(address, text.value.clone())
    }

    fn scenario(&mut self) -> Option<Scenario> {
        let written = self.written;
        let title = self.text("title".into(), &written.title);
        let mut warnings = Vec::new();
        for (at, warning) in written.notes.warnings.iter().enumerate() {
            warnings.push(self.text(format!("notes/warnings/{}", at + 1), warning));
        }
        let setting = written.notes.setting.as_ref().map(|text| self.text("notes/setting".into(), text));
        let pathways = written.notes.pathways.iter().map(|(id, _, pathway)| Pathway {
            text: self.text(format!("notes/pathways/{id}"), &pathway.text),
            source: pathway.source.clone(),
            read: pathway.read.0.clone(),
        });
        let notes = Notes {
            warnings,
            setting,
            pathways: pathways.collect(),
            reviewed_by: written.notes.reviewed_by.clone(),
            review_date: written.notes.review_date.as_ref().map(|date| date.0.clone()),
        };
        let teaches = written.teaches.iter().filter_map(|id| self.item(id, None)).collect();
        let people = written.people.iter().map(|(id, _, person)| Person {
            name: person.name.clone(),
            relation: self.text(format!("people/{id}/relation"), &person.relation),
            look: person.look.as_ref().map(|look| look.aged(person.age.0)),
        });
        let people = people.collect();
        let (patient, subjects) = self.patient();
        let variants = self.variants(&patient);
        let parts = self.visits();
        let endings = self.endings();
        let afterwards = self.afterwards();
        let guide = written.guide.as_ref().map(|guide| self.guide(guide, &parts.exchanges));
        self.limit_worlds(variants.len());
        Some(Scenario {
            id: written.id.value.0.clone(),
            title,
            language: written.language.0.clone(),
            difficulty: written.difficulty,
            teaches,
            notes,
            people,
            patient,
            subjects,
            variants,
            chances: std::mem::take(&mut self.chances).into_iter().map(|(chance, _)| chance).collect(),
            visits: parts.visits,
            exchanges: parts.exchanges,
            lines: parts.lines,
            acts: parts.acts,
            replies: parts.replies,
            says: parts.says,
            paragraphs: parts.paragraphs,
            endings,
            afterwards,
            guide,
            texts: std::mem::take(&mut self.texts),
        })
    }

    /// The rubric item of an id. With `dont` given, the item must have that side.
    fn item(&mut self, id: &Located<Id>, dont: Option<bool>) -> Option<ItemIx> {
        let fits = |kind: ItemKind| match dont {
            Some(true) => kind == ItemKind::Pair,
            _ => kind != ItemKind::KeyPoint,
        };
        let found = self.rubric.find(&id.value.0);
        if found.is_some_and(|ix| fits(self.rubric.item(ix).kind)) {
            return found;
        }
        let known = self.rubric.items().filter(|(_, item)| fits(item.kind)).map(|(_, item)| item.id.as_str());
        let side = if dont == Some(true) { "don't" } else { "do" };
        let message = match found {
            Some(_) => format!("the rubric item `{}` has no {side} that a line can carry", id.value.0),
            None => format!("there is no rubric item `{}`", id.value.0),
        };
        let diagnostic = Diagnostic::new(Code::UnknownRubricItem, id.span, message);
        self.report(diagnostic.suggest_id(&id.value.0, known.collect::<Vec<_>>()));
        None
    }

    fn endings(&mut self) -> Vec<Ending> {
        let written = self.written;
        let last = written.endings.len().saturating_sub(1);
        let mut endings = Vec::new();
        for (at, (id, _, ending)) in written.endings.iter().enumerate() {
            if let (true, Some(when)) = (at == last, &ending.when) {
                let diagnostic = Diagnostic::new(Code::LastEndingGuarded, when.span, "the last ending has a condition");
                self.report(diagnostic.help("the last ending is for all who meet no other: remove its `when`"));
            }
            endings.push(Ending {
                id: id.into(),
                title: self.text(format!("endings/{id}/title"), &ending.title),
                text: self.text(format!("endings/{id}/text"), &ending.text),
                when: self.guard(&ending.when, false),
            });
        }
        endings
    }

    fn afterwards(&mut self) -> Vec<Vec<Piece>> {
        self.limit("lists of what is told afterwards", &self.written.afterwards, 16);
        let lists = self.written.afterwards.iter().map(|(id, _, pieces)| {
            let pieces = pieces.iter().enumerate().map(|(at, piece)| Piece {
                text: self.text(format!("afterwards/{id}/{}", at + 1), &piece.text),
                when: self.guard(&piece.when, false),
            });
            pieces.collect()
        });
        lists.collect()
    }

    fn limit_worlds(&mut self, variants: usize) {
        let worlds = variants.saturating_mul(1 << self.chances.len().min(16));
        if let (true, Some((_, Some(span)))) = (worlds > MAX_WORLDS, self.chances.last()) {
            let message = format!("{variants} variants and {} chances make {worlds} worlds", self.chances.len());
            let help = format!("at most {MAX_WORLDS} can be scored fairly: remove a chance or a variant");
            let diagnostic = Diagnostic::new(Code::TooManyWorlds, *span, message).help(help);
            self.report(diagnostic);
        } else if worlds > MAX_WORLDS {
            let message = format!("there are {variants} variants; at most {MAX_WORLDS} can be scored fairly");
            let diagnostic = Diagnostic::new(Code::TooManyWorlds, self.written.id.span, message);
            self.report(diagnostic);
        }
    }

    /// Reports a list that is longer than the engine holds.
    fn limit<T>(&mut self, what: &str, list: &Map<T>, most: usize) {
        if let Some((_, span, _)) = list.iter().nth(most) {
            let message = format!("there are {} {what}; at most {most} fit", list.len());
            self.report(Diagnostic::new(Code::TooMany, span, message));
        }
    }
}
