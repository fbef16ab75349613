//! `backstory check PATH…`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::crew::Everybody;
use super::files;
use crate::diag::{Code, Diagnostic, Severity, Span, did_you_mean, render};
use crate::embedded;
use crate::patient::response::ResponseModel;
use crate::rubric::Rubric;
use crate::scenario::{Scenario, overlay};
use crate::trial::Plans;

/// How findings are printed.
#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// One array of findings, for programs.
    Json,
}

/// Exits with 0 when there was nothing worse than a note, 1 when there was, 2 when a path or a code does not exist.
#[derive(Args)]
pub(super) struct Check {
    /// Scenarios, translations, plans, response models and rubrics, or folders that are searched for .ron files
    #[arg(required_unless_present = "explain")]
    paths: Vec<PathBuf>,
    /// Also play every scenario, and say what that finds out; takes seconds
    #[arg(long)]
    deep: bool,
    /// Say what a kind of finding means, such as BS0603
    #[arg(long, value_name = "CODE", conflicts_with = "paths")]
    explain: Option<String>,
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
                eprintln!("error: {error}");
                return ExitCode::from(2);
            }
        };
        let files = match files::gather(&self.paths) {
            Ok(files) => files,
            Err(error) => {
                eprintln!("error: {error}");
                return ExitCode::from(2);
            }
        };
        let checked: Vec<Checked> = files.iter().map(|path| check(path, &rules, self.deep)).collect();
        let all = || checked.iter().flat_map(|file| &file.diagnostics);
        let findings = all().count();
        match self.format {
            Format::Text => {
                for file in &checked {
                    print!("{}", render::text(&file.name, &file.source, &file.diagnostics));
                }
                let s = |n: usize| if n == 1 { "" } else { "s" };
                println!("{} file{} checked, {findings} finding{}", files.len(), s(files.len()), s(findings));
            }
            Format::Json => {
                let all: Vec<_> =
                    checked.iter().flat_map(|file| render::json(&file.name, &file.source, &file.diagnostics)).collect();
                match serde_json::to_string_pretty(&all) {
                    Ok(json) => println!("{json}"),
                    Err(error) => eprintln!("error: the findings cannot be written as JSON: {error}"),
                }
            }
        }
        let only_notes = all().all(|found| found.code.severity() == Severity::Note);
        if only_notes { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// Prints what a kind of finding means.
fn explain(id: &str) -> ExitCode {
    match Code::find(id) {
        Some(code) => {
            print!("{}", code.explanation());
            ExitCode::SUCCESS
        }
        None => {
            let known = Code::ALL.iter().map(|code| code.id());
            let help = did_you_mean(id, known).unwrap_or_else(|| "codes look like BS0603".into());
            eprintln!("error: there is no finding `{id}`: {help}");
            ExitCode::from(2)
        }
    }
}

/// The rubric and the response model.
pub(super) type Rules = (Rubric, ResponseModel);

fn check(path: &Path, rules: &Rules, deep: bool) -> Checked {
    let name = path.display().to_string();
    match files::source(path) {
        Ok(source) => Checked { name, diagnostics: findings(path, &source, rules, deep), source },
        Err(diagnostic) => Checked { name, source: String::new(), diagnostics: vec![diagnostic] },
    }
}

/// What is wrong with a file: its outermost word says what it is.
pub(super) fn findings(path: &Path, source: &str, (rubric, model): &Rules, deep: bool) -> Vec<Diagnostic> {
    match crate::read::head(source) {
        Some("Overlay") => beside(path, rubric, |scenario| overlay::translate(source, scenario).1),
        Some("Plans") => beside(path, rubric, |scenario| Plans::read(source, scenario).1),
        Some("ResponseModel") => ResponseModel::read(source, rubric).1,
        Some("Rubric") => Rubric::read(source).1,
        _ if deep => crate::lint::check_deep(source, rubric, model, &Everybody),
        _ => crate::lint::check(source, rubric).1,
    }
}

/// Translations and plans are held against the scenario beside them.
fn beside(path: &Path, rubric: &Rubric, check: impl Fn(&Scenario) -> Vec<Diagnostic>) -> Vec<Diagnostic> {
    let original = path.with_file_name("scenario.ron");
    let scenario = files::source(&original).ok().and_then(|source| crate::scenario::read(&source, rubric).0);
    match scenario {
        Some(scenario) => check(&scenario),
        None => {
            let message = format!("there is no sound scenario at {} to hold this against", original.display());
            let found = Diagnostic::new(Code::Unreadable, Span::default(), message);
            vec![found.help("put it into the folder of its scenario, whose file is called scenario.ron")]
        }
    }
}
