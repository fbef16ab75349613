//! `backstory check PATH…`

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::crew::Everybody;
use super::fix::{self, Fixed};
use super::neighbours::Neighbours;
use super::{files, out};
use crate::content::{Kind, embedded};
use crate::format::diag::{Code, Diagnostic, Severity, Span, did_you_mean, render};
use crate::look::locale::{SOURCE, compare};
use crate::look::theme::Themes;
use crate::model::response::ResponseModel;
use crate::model::rubric::Rubric;
use crate::model::scenario::Scenario;
use crate::model::translation::{self, Original, lay_over};
use crate::play::encounter::Case;
use crate::store::{self, folder_of};

/// How findings are printed.
#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// One array of findings, for programs.
    Json,
}

/// Exits with 0 when there was nothing worse than a note, 1 when there was, 2 when a path or a code does not exist, or a file
/// cannot be written.
#[derive(Args)]
pub(super) struct Check {
    /// Scenarios, translations, plans, response models, rubrics, themes and messages, or folders that are searched for them
    #[arg(required_unless_present = "explain")]
    paths: Vec<PathBuf>,
    /// Also play every scenario, and say what that finds out; takes seconds
    #[arg(long)]
    deep: bool,
    /// Say what a kind of finding means, such as BS0603
    #[arg(long, value_name = "CODE", conflicts_with = "paths")]
    explain: Option<String>,
    /// Write into the files what is certain, say what was done, and check again
    #[arg(long, conflicts_with = "explain")]
    fix: bool,
    /// How findings are printed
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

struct Checked {
    name: String,
    source: String,
    diagnostics: Vec<Diagnostic>,
}

impl Check {
    pub(super) fn run(self) -> ExitCode {
        if let Some(id) = &self.explain {
            return explain(id);
        }
        let rules = match embedded::rules() {
            Ok(rules) => rules,
            Err(error) => {
                return out::refuse(error);
            }
        };
        let files = match files::gather(&self.paths) {
            Ok(files) => files,
            Err(error) => {
                return out::refuse(error);
            }
        };
        let fixed = if self.fix { fix::fix(&files, &self.paths, &rules) } else { Fixed::default() };
        match self.format {
            Format::Text => out::print(&fixed.told),
            // What programs read stays whole.
            Format::Json if !fixed.told.is_empty() => out::complain(fixed.told.trim_end()),
            Format::Json => {}
        }
        let mut neighbours = Neighbours::default();
        let both = |path: &PathBuf| {
            let mut checked = check(path, &rules, self.deep);
            checked.diagnostics.extend(neighbours.meet(path, &checked.source));
            checked
        };
        let mut checked: Vec<Checked> = files.iter().map(both).collect();
        checked.extend(lacking(&files).into_iter().map(|path| {
            let diagnostics = of_messages(&path, "");
            Checked { name: path.display().to_string(), source: String::new(), diagnostics }
        }));
        let all = || checked.iter().flat_map(|file| &file.diagnostics);
        let findings = all().count();
        match self.format {
            Format::Text => {
                if self.fix && fixed.told.is_empty() && findings > 0 {
                    out::line("Nothing was mended, since nothing is certain.\n");
                }
                for file in &checked {
                    out::print(render::text(&file.name, &file.source, &file.diagnostics));
                }
                let s = |n: usize| if n == 1 { "" } else { "s" };
                let (n, ends) = (files.len(), (s(files.len()), s(findings)));
                out::line(format_args!("{n} file{} checked, {findings} finding{}", ends.0, ends.1));
            }
            Format::Json => {
                let all: Vec<_> =
                    checked.iter().flat_map(|file| render::json(&file.name, &file.source, &file.diagnostics)).collect();
                match serde_json::to_string_pretty(&all) {
                    Ok(json) => out::json(&json),
                    Err(error) => return out::refuse(format_args!("the findings cannot be written as JSON: {error}")),
                }
            }
        }
        if fixed.failed {
            return ExitCode::from(2);
        }
        let only_notes = all().all(|found| found.code.severity() == Severity::Note);
        if only_notes { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// Prints what a kind of finding means.
fn explain(id: &str) -> ExitCode {
    match Code::find(id) {
        Some(code) => {
            out::print(code.explanation());
            ExitCode::SUCCESS
        }
        None => {
            let known = Code::ALL.iter().map(|code| code.id());
            let help = did_you_mean(id, known).unwrap_or_else(|| "codes look like BS0603".into());
            out::refuse(format_args!("there is no finding `{id}`: {help}"))
        }
    }
}

/// The rubric and the response model.
pub(super) type Rules = (Rubric, ResponseModel);

fn check(path: &Path, rules: &Rules, deep: bool) -> Checked {
    let name = path.display().to_string();
    match store::source(path) {
        Ok(source) => Checked { name, diagnostics: findings(path, &source, rules, deep), source },
        Err(diagnostic) => Checked { name, source: String::new(), diagnostics: vec![diagnostic] },
    }
}

/// What is wrong with a file: its ending or its outermost word says what it is.
pub(super) fn findings(path: &Path, source: &str, (rubric, model): &Rules, deep: bool) -> Vec<Diagnostic> {
    match Kind::of(path, source) {
        Some(Kind::Messages) => of_messages(path, source),
        Some(Kind::Overlay) => of_translation(path, source, rubric),
        Some(Kind::Plans) => beside(path, rubric, |scenario| {
            crate::authoring::lint::check_plans(source, &Case::new(scenario, rubric.clone(), model.clone()))
        }),
        Some(Kind::Model) => ResponseModel::read(source, rubric).1,
        Some(Kind::Rubric) => Rubric::read(source).1,
        Some(Kind::Theme) => Themes::read(source).1,
        Some(Kind::Scenario) | None if deep => crate::authoring::lint::check_deep(source, rubric, model, &Everybody),
        Some(Kind::Scenario) | None => crate::authoring::lint::check(source, rubric).1,
    }
}

/// Messages are held against the file of the same name in the folder of the language that all others are translated from.
fn of_messages(path: &Path, source: &str) -> Vec<Diagnostic> {
    let folder = folder_of(path).parent().map(|languages| languages.join(SOURCE));
    let original = folder.zip(path.file_name()).map(|(folder, name)| folder.join(name));
    match original.and_then(|path| store::source(&path).ok()) {
        Some(original) => compare(source, &original),
        None => {
            let message = format!("there is no file of this name in the folder `{SOURCE}` beside this one's");
            let found = Diagnostic::new(Code::UnknownMessage, Span::default(), message);
            vec![found.help("messages of a language are in files called as those that they translate")]
        }
    }
}

/// The files of messages that a language lacks, each as if it were there and empty.
fn lacking(files: &[PathBuf]) -> Vec<PathBuf> {
    let folders: BTreeSet<PathBuf> =
        files.iter().filter(|path| Kind::is_messages(path)).map(|path| folder_of(path)).collect();
    let lacking = folders.into_iter().flat_map(|folder| {
        let source = folder.parent().map(|languages| languages.join(SOURCE)).unwrap_or_default();
        let known = std::fs::read_dir(source).into_iter().flatten().flatten().map(|entry| entry.path());
        let known = known
            .filter(|path| Kind::is_messages(path))
            .filter_map(|path| path.file_name().map(|name| folder.join(name)));
        known.filter(|path| !path.exists()).collect::<Vec<_>>()
    });
    let mut lacking: Vec<_> = lacking.collect();
    lacking.sort();
    lacking
}

/// A translation is held against its source beside it: the one that it names, or else the first.
fn of_translation(path: &Path, source: &str, rubric: &Rubric) -> Vec<Diagnostic> {
    let named = translation::head(source).map(|[(id, _), _]| id);
    let originals = files::originals(&folder_of(path));
    let mut first = None;
    for (path, text) in &originals {
        let (id, found) = match Kind::of(path, text) {
            Some(Kind::Rubric) => held(source, Rubric::read(text).0),
            Some(Kind::Model) => held(source, ResponseModel::read(text, rubric).0),
            _ => held(source, crate::model::scenario::read(text, rubric).0),
        };
        if id.is_some() && id == named {
            return found;
        }
        first = first.or(id.map(|_| found));
    }
    first.unwrap_or_else(|| {
        let message = format!("there is no sound scenario beside {} to hold this against", path.display());
        let found = Diagnostic::new(Code::Unreadable, Span::default(), message);
        vec![found.help("put it into the folder of what it translates")]
    })
}

/// The id of what a translation is held against, and what is found.
fn held<T: Original>(source: &str, original: Option<T>) -> (Option<String>, Vec<Diagnostic>) {
    match original {
        Some(original) => (Some(original.id().to_owned()), lay_over(source, &original).1),
        None => (None, Vec::new()),
    }
}

/// Plans are held against the scenario beside them.
fn beside(path: &Path, rubric: &Rubric, check: impl Fn(Scenario) -> Vec<Diagnostic>) -> Vec<Diagnostic> {
    let original = path.with_file_name("scenario.ron");
    let scenario = store::source(&original).ok().and_then(|source| crate::model::scenario::read(&source, rubric).0);
    match scenario {
        Some(scenario) => check(scenario),
        None => {
            let message = format!("there is no sound scenario at {} to hold this against", original.display());
            let found = Diagnostic::new(Code::Unreadable, Span::default(), message);
            vec![found.help("put it into the folder of its scenario, whose file is called scenario.ron")]
        }
    }
}
