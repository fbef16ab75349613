//! Files become content: each tells by its first word, or by its ending, what it is.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Content, Damaged, File, Finding, Part};
use crate::diag::{Code, Diagnostic, Span, has_errors};
use crate::locale::{self, Locale};
use crate::patient::response::ResponseModel;
use crate::rubric::Rubric;
use crate::scenario::wire::Overlay;
use crate::scenario::{self, Scenario};
use crate::theme::Themes;
use crate::translation::{self, Original, lay_over};

/// Files by what they hold.
#[derive(Default)]
struct Sorted<'f> {
    rubrics: Vec<&'f File>,
    models: Vec<&'f File>,
    themes: Vec<&'f File>,
    scenarios: Vec<&'f File>,
    overlays: Vec<&'f File>,
    /// By language, then by the file's own name.
    messages: BTreeMap<&'f str, BTreeMap<&'f str, &'f File>>,
}

impl Content {
    /// Gathers what ships, and what stands before it. Where a file on disk cannot be used, `last` gives what it held when it
    /// still could.
    ///
    /// # Errors
    /// What ships is damaged.
    pub fn gather(ships: &[File], own: &[File], last: Option<&Content>) -> Result<Content, Damaged> {
        let (ships, mut own) = (Sorted::of(ships), Sorted::of(own));
        let mut findings = Vec::new();
        let rubric =
            of_rules((&ships.rubrics, &own.rubrics), last.map(|last| &last.rubric), Rubric::read, &mut findings);
        let rubric = rubric.ok_or(Damaged("the rubric"))?;
        let is_same = last.is_some_and(|last| Arc::ptr_eq(&last.rubric.value, &rubric.value));
        // What was read under another rubric is read anew.
        let again = last.filter(|_| is_same);
        let model = of_rules(
            (&ships.models, &own.models),
            again.map(|last| &last.model),
            |text| ResponseModel::read(text, &rubric.value),
            &mut findings,
        );
        let model = model.ok_or(Damaged("the response model"))?;
        let themes = of_rules((&ships.themes, &own.themes), last.map(|last| &last.themes), Themes::read, &mut findings);
        let themes = themes.ok_or(Damaged("the theme"))?;
        let mut scenarios = BTreeMap::new();
        for file in ships.scenarios {
            let known = again.and_then(|last| reused(last.scenarios.values(), file));
            let part = known.or_else(|| part(file, scenario::read(&file.text, &rubric.value).0));
            part.into_iter().for_each(|part| _ = scenarios.insert(part.value.id.clone(), part));
        }
        for file in &own.scenarios {
            of_scenario(file, &rubric.value, again, last, &mut scenarios, &mut findings);
        }
        let mut content =
            Content { rubric, model, themes, scenarios, overlays: BTreeMap::new(), locales: BTreeMap::new(), findings };
        ships.overlays.iter().for_each(|file| content.take_overlay(file, last, false));
        own.overlays.iter().for_each(|file| content.take_overlay(file, last, true));
        content.take_messages(&ships.messages, &mut own.messages);
        Ok(content)
    }

    /// Takes a translation up. One on disk is held against its source; what is wrong with it is found here, once, and where it
    /// cannot be used, what it held before still holds.
    fn take_overlay(&mut self, file: &File, last: Option<&Content>, is_own: bool) {
        let key = translation::head(&file.text);
        let (is_usable, diagnostics) = match &key {
            Some(_) if !is_own => (true, Vec::new()),
            Some((id, _)) => self.held(id, file),
            None => (false, crate::read::read::<Overlay>(&file.text).1),
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

    fn take_messages<'f>(
        &mut self,
        ships: &BTreeMap<&'f str, BTreeMap<&'f str, &'f File>>,
        own: &mut BTreeMap<&'f str, BTreeMap<&'f str, &'f File>>,
    ) {
        let source = ships.get(locale::SOURCE);
        for (language, files) in own.iter() {
            for (name, file) in files {
                let known = source.and_then(|source| source.get(name)).map_or("", |file| file.text.as_str());
                let base = if *language == locale::SOURCE { file.text.as_str() } else { known };
                self.find(file, locale::compare(&file.text, base));
            }
        }
        let mut all = ships.clone();
        for (language, files) in std::mem::take(own) {
            all.entry(language).or_default().extend(files);
        }
        let texts =
            |files: &BTreeMap<&str, &'f File>| files.values().map(|file| file.text.as_str()).collect::<Vec<_>>();
        let source = all.get(locale::SOURCE).and_then(|files| Locale::new(locale::SOURCE, texts(files), None).ok());
        for (language, files) in &all {
            let of_source = source.as_ref().filter(|_| *language != locale::SOURCE);
            match Locale::new(language, texts(files), of_source) {
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

    fn find(&mut self, file: &File, diagnostics: Vec<Diagnostic>) {
        if !diagnostics.is_empty() {
            self.findings.push(Finding { file: file.clone(), diagnostics });
        }
    }
}

impl<'f> Sorted<'f> {
    fn of(files: &'f [File]) -> Sorted<'f> {
        let mut sorted = Sorted::default();
        for file in files {
            if let Some(path) = file.name.strip_suffix(".ftl") {
                let mut parts = path.rsplit('/');
                let (name, language) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
                sorted.messages.entry(language).or_default().insert(name, file);
                continue;
            }
            let list = match crate::read::head(&file.text) {
                Some("Rubric") => &mut sorted.rubrics,
                Some("ResponseModel") => &mut sorted.models,
                Some("Theme") => &mut sorted.themes,
                Some("Overlay") => &mut sorted.overlays,
                Some("Plans") => continue,
                _ => &mut sorted.scenarios,
            };
            list.push(file);
        }
        sorted
    }
}

/// The last of those on disk that can be used, else what the last of them held before, else what ships.
fn of_rules<T>(
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

/// A scenario on disk: as it is, or as it was when it could last be used.
fn of_scenario(
    file: &File,
    rubric: &Rubric,
    again: Option<&Content>,
    last: Option<&Content>,
    scenarios: &mut BTreeMap<String, Part<Scenario>>,
    findings: &mut Vec<Finding>,
) {
    let last_parts = || last.into_iter().flat_map(|last| last.scenarios.values());
    let known = again.and_then(|last| reused(last.scenarios.values(), file));
    let is_known = known.is_some();
    let (read, diagnostics) = match known {
        Some(known) => (Some(known), last_findings(last, file)),
        None => {
            let (value, diagnostics) = crate::lint::check(&file.text, rubric);
            (part(file, value), diagnostics)
        }
    };
    debug_assert!(is_known || read.is_some() || has_errors(&diagnostics), "what cannot be used says why");
    if let Some(part) = read.or_else(|| before(last_parts(), file)) {
        scenarios.insert(part.value.id.clone(), part);
    }
    if !diagnostics.is_empty() {
        findings.push(Finding { file: file.clone(), diagnostics });
    }
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
