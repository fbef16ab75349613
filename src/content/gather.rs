//! Files become content: each tells by its first word, or by its ending, what it is.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use super::{Content, Damaged, File, Finding, Kind, Part};
use crate::format::diag::{Code, Diagnostic, Span};
use crate::look::locale::{self, Locale};
use crate::look::theme::Themes;
use crate::model::response::ResponseModel;
use crate::model::rubric::Rubric;
use crate::model::scenario;
use crate::model::scenario::wire::Overlay;
use crate::model::translation::{self, Original, lay_over};

/// Files by what they hold.
#[derive(Default)]
struct Sorted<'f> {
    rubrics: Vec<&'f File>,
    models: Vec<&'f File>,
    themes: Vec<&'f File>,
    scenarios: Vec<&'f File>,
    overlays: Vec<&'f File>,
    plans: Vec<&'f File>,
    /// By language, then by the file's own name.
    messages: Messages<'f>,
    kinds: BTreeMap<String, Kind>,
}

/// Files of messages by language, then by their own names.
type Messages<'f> = BTreeMap<&'f str, BTreeMap<&'f str, &'f File>>;

impl Content {
    /// Gathers what ships, and what stands before it. Where a file on disk cannot be used, `last` gives what it held when it
    /// still could.
    ///
    /// # Errors
    /// What ships is damaged.
    pub fn gather(ships: &[File], own: &[File], last: Option<&Content>) -> Result<Content, Damaged> {
        let (ships, own) = (Sorted::of(ships, None), Sorted::of(own, last));
        let mut findings = Vec::new();
        let (rubric, model) = rules(&ships, &own, last, &mut findings)?;
        let themes =
            last_good((&ships.themes, &own.themes), last.map(|last| &last.themes), Themes::read, &mut findings);
        let mut content = Content {
            rubric,
            model,
            themes: themes.ok_or(Damaged("the theme"))?,
            scenarios: BTreeMap::new(),
            own: BTreeSet::new(),
            overlays: BTreeMap::new(),
            plans: ships.plans.iter().chain(&own.plans).map(|file| (*file).clone()).collect(),
            locales: BTreeMap::new(),
            kinds: own.kinds,
            findings,
        };
        // What was read under another rubric is read anew: its items may be others.
        let again = last.filter(|last| Arc::ptr_eq(&last.rubric.value, &content.rubric.value));
        for file in ships.scenarios {
            let known = again.and_then(|last| reused(last.scenarios.values(), file));
            let part = known.or_else(|| part(file, scenario::read(&file.text, &content.rubric.value).0));
            part.into_iter().for_each(|part| _ = content.scenarios.insert(part.value.id.clone(), part));
        }
        own.scenarios.iter().for_each(|file| content.take_scenario(file, again));
        ships.overlays.iter().for_each(|file| content.take_overlay(file, last, false));
        own.overlays.iter().for_each(|file| content.take_overlay(file, last, true));
        content.take_messages(&ships.messages, &own.messages);
        content.take_languages();
        Ok(content)
    }

    /// Takes up a scenario on disk: as it is, or as it was when it could last be used.
    fn take_scenario(&mut self, file: &File, again: Option<&Content>) {
        let parts = || again.into_iter().flat_map(|last| last.scenarios.values());
        let (read, mut diagnostics) = match reused(parts(), file) {
            Some(known) => (Some(known), last_findings(again, file)),
            None => {
                let (value, diagnostics) = crate::authoring::lint::check(&file.text, &self.rubric.value);
                (part(file, value), diagnostics)
            }
        };
        if let Some(part) = read.or_else(|| before(parts(), file)) {
            let id = part.value.id.clone();
            if !self.own.insert(id.clone()) {
                let message = format!("another file of this folder has the scenario `{id}`, too; this one is played");
                let found = Diagnostic::new(Code::SharedId, Span::default(), message);
                diagnostics.push(found.help("give one of them another id"));
            }
            self.scenarios.insert(id, part);
        }
        self.find(file, diagnostics);
    }

    /// Takes a translation up. One on disk is held against its source; what is wrong with it is found here, once, and where it
    /// cannot be used, what it held before still holds.
    fn take_overlay(&mut self, file: &File, last: Option<&Content>, is_own: bool) {
        let key = translation::head(&file.text).map(|[(id, _), (language, _)]| (id, language));
        let (is_usable, diagnostics) = match &key {
            Some(_) if !is_own => (true, Vec::new()),
            Some((id, _)) => self.held(id, file),
            None => (false, crate::format::read::read::<Overlay>(&file.text).1),
        };
        self.find(file, diagnostics);
        let before = || {
            let known = last?.overlays.iter().find(|(_, known)| known.name == file.name)?;
            Some((known.0.clone(), known.1.clone()))
        };
        let taken = if is_usable { key.map(|key| (key, file.clone())) } else { before() };
        taken.into_iter().for_each(|(key, file)| _ = self.overlays.insert(key, file));
    }

    /// Whether a translation can be laid over its source, and what is wrong with it.
    pub(super) fn held(&self, id: &str, file: &File) -> (bool, Vec<Diagnostic>) {
        fn laid<T: Original>(file: &File, original: &T) -> (bool, Vec<Diagnostic>) {
            let (laid, diagnostics) = lay_over(&file.text, original);
            (laid.is_some(), diagnostics)
        }
        match self.scenarios.get(id) {
            Some(part) => laid(file, &*part.value),
            None if self.rubric.value.id() == id => laid(file, &*self.rubric.value),
            None if self.model.value.id() == id => laid(file, &*self.model.value),
            None => {
                let message = format!("there is nothing that is called `{id}` to translate");
                (false, vec![Diagnostic::new(Code::UnknownId, Span::default(), message)])
            }
        }
    }

    /// Takes up the messages of every language. What a file on disk lacks is as it ships, in the source's language too.
    fn take_messages(&mut self, ships: &Messages, own: &Messages) {
        let texts = |files: &BTreeMap<&str, &File>| files.values().map(|file| file.text.clone()).collect::<Vec<_>>();
        let locale = |language: &str, files: &BTreeMap<&str, &File>, source: Option<&Locale>| {
            let texts = texts(files);
            Locale::new(language, texts.iter().map(String::as_str), source)
        };
        let shipped = ships.get(locale::SOURCE);
        for file in own.values().flatten() {
            let (name, file) = file;
            let known = shipped.and_then(|shipped| shipped.get(name)).map_or("", |file| file.text.as_str());
            self.find(file, locale::compare(&file.text, known));
        }
        let mut all = ships.clone();
        for (language, files) in own {
            all.entry(language).or_default().extend(files);
        }
        let ships = shipped.and_then(|files| locale(locale::SOURCE, files, None).ok());
        let source = all.get(locale::SOURCE).and_then(|files| locale(locale::SOURCE, files, ships.as_ref()).ok());
        for (language, files) in &all {
            let of = if *language == locale::SOURCE { &ships } else { &source };
            match locale(language, files, of.as_ref()) {
                Ok(locale) => _ = self.locales.insert((*language).to_owned(), locale),
                // A folder of messages that is called otherwise than by a tag.
                Err(error) => {
                    let help = "call the folder by the tag of its language, such as da";
                    let found = Diagnostic::new(Code::BadId, Span::default(), error.to_string()).help(help);
                    files.values().for_each(|file| self.find(file, vec![found.clone()]));
                }
            }
        }
    }

    /// A language into which something was translated can be chosen, though the words around it are not translated: they are
    /// shown in the language that all others are translated from.
    fn take_languages(&mut self) {
        let source = self.locales.get(locale::SOURCE).cloned();
        for (_, language) in self.overlays.keys() {
            if !self.locales.contains_key(language)
                && let Ok(locale) = Locale::new(language, [], source.as_ref())
            {
                self.locales.insert(language.clone(), locale);
            }
        }
    }

    fn find(&mut self, file: &File, diagnostics: Vec<Diagnostic>) {
        if !diagnostics.is_empty() {
            self.findings.push(Finding { file: file.clone(), diagnostics });
        }
    }
}

impl<'f> Sorted<'f> {
    fn of(files: &'f [File], last: Option<&Content>) -> Sorted<'f> {
        let mut sorted = Sorted::default();
        for file in files {
            // Where its first word is none that is known, a file stays what it was before.
            let before = || last.and_then(|last| last.kinds.get(&file.name).copied());
            let kind = Kind::of(Path::new(&file.name), &file.text).or_else(before).unwrap_or(Kind::Scenario);
            sorted.kinds.insert(file.name.clone(), kind);
            match kind {
                Kind::Messages => {
                    let whole = file.name.rsplit_once('.').map_or(file.name.as_str(), |(whole, _)| whole);
                    let mut parts = whole.rsplit('/');
                    let (name, language) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
                    sorted.messages.entry(language).or_default().insert(name, file);
                }
                Kind::Rubric => sorted.rubrics.push(file),
                Kind::Model => sorted.models.push(file),
                Kind::Theme => sorted.themes.push(file),
                Kind::Overlay => sorted.overlays.push(file),
                Kind::Scenario => sorted.scenarios.push(file),
                Kind::Plans => sorted.plans.push(file),
            }
        }
        sorted
    }
}

/// The rubric and the response model, which must fit each other: a rubric on disk under which no model can be read is not
/// taken.
fn rules(
    ships: &Sorted,
    own: &Sorted,
    last: Option<&Content>,
    findings: &mut Vec<Finding>,
) -> Result<(Part<Rubric>, Part<ResponseModel>), Damaged> {
    let rubric = last_good((&ships.rubrics, &own.rubrics), last.map(|last| &last.rubric), Rubric::read, findings);
    let rubric = rubric.ok_or(Damaged("the rubric"))?;
    let model = |rubric: &Part<Rubric>, own: &[&File], findings: &mut Vec<Finding>| {
        let same = last.filter(|last| Arc::ptr_eq(&last.rubric.value, &rubric.value));
        let read = |text: &str| ResponseModel::read(text, &rubric.value);
        last_good((&ships.models, own), same.map(|last| &last.model), read, findings)
    };
    if let Some(model) = model(&rubric, &own.models, findings) {
        return Ok((rubric, model));
    }
    let message = "the response model names items that this rubric lacks, or that are of another kind in it";
    let found = Diagnostic::new(Code::UnknownRubricItem, Span::default(), message);
    let found = found.help("put a response model beside it that fits; until then the rubric before it holds");
    findings.push(Finding { file: rubric.file, diagnostics: vec![found] });
    if let Some(last) = last {
        return Ok((last.rubric.clone(), last.model.clone()));
    }
    let rubric = last_good((&ships.rubrics, &[]), None, Rubric::read, findings).ok_or(Damaged("the rubric"))?;
    let model = model(&rubric, &[], findings).ok_or(Damaged("the response model"))?;
    Ok((rubric, model))
}

/// The last of those on disk that can be used, else what the last of them held before, else what ships.
fn last_good<T>(
    (ships, own): (&[&File], &[&File]),
    last: Option<&Part<T>>,
    read: impl Fn(&str) -> (Option<T>, Vec<Diagnostic>),
    findings: &mut Vec<Finding>,
) -> Option<Part<T>> {
    let mut found =
        ships.iter().rev().find_map(|file| reused(last.into_iter(), file).or_else(|| part(file, read(&file.text).0)));
    for file in own {
        if let Some(known) = reused(last.into_iter(), file) {
            found = Some(known);
            continue;
        }
        let (value, diagnostics) = read(&file.text);
        found = part(file, value).or_else(|| before(last.into_iter(), file)).or(found);
        if !diagnostics.is_empty() {
            findings.push(Finding { file: (*file).clone(), diagnostics });
        }
    }
    found
}

/// What was found wrong with the very same file before.
fn last_findings(last: Option<&Content>, file: &File) -> Vec<Diagnostic> {
    let found = last.into_iter().flat_map(|last| &last.findings).find(|found| found.file == *file);
    found.map(|found| found.diagnostics.clone()).unwrap_or_default()
}

fn part<T>(file: &File, value: Option<T>) -> Option<Part<T>> {
    value.map(|value| Part { file: file.clone(), value: Arc::new(value) })
}

/// What the very same text gave before.
fn reused<'p, T: 'p>(mut parts: impl Iterator<Item = &'p Part<T>>, file: &File) -> Option<Part<T>> {
    parts.find(|part| part.file == *file).map(|part| Part { file: part.file.clone(), value: part.value.clone() })
}

/// What the file of this name gave before.
fn before<'p, T: 'p>(mut parts: impl Iterator<Item = &'p Part<T>>, file: &File) -> Option<Part<T>> {
    let found = parts.find(|part| part.file.name == file.name);
    found.map(|part| Part { file: part.file.clone(), value: part.value.clone() })
}
