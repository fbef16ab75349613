//! `backstory check PATH…`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::files;
use crate::diag::{Code, Diagnostic, Span, render};
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

/// Exits with 0 when nothing was found, 1 when something was, 2 when a path does not exist.
#[derive(Args)]
pub(super) struct Check {
    /// Scenarios, translations, plans, response models and rubrics, or folders that are searched for .ron files
    #[arg(required = true)]
    paths: Vec<PathBuf>,
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
        let rubric = match embedded::rules() {
            Ok((rubric, _)) => rubric,
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
        let checked: Vec<Checked> = files.iter().map(|path| check(path, &rubric)).collect();
        let findings: usize = checked.iter().map(|file| file.diagnostics.len()).sum();
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
        if findings == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

fn check(path: &Path, rubric: &Rubric) -> Checked {
    let name = path.display().to_string();
    match files::source(path) {
        Ok(source) => Checked { name, diagnostics: findings(path, &source, rubric), source },
        Err(diagnostic) => Checked { name, source: String::new(), diagnostics: vec![diagnostic] },
    }
}

/// What is wrong with a file: its outermost word says what it is.
fn findings(path: &Path, source: &str, rubric: &Rubric) -> Vec<Diagnostic> {
    match crate::read::head(source) {
        Some("Overlay") => beside(path, rubric, |scenario| overlay::translate(source, scenario).1),
        Some("Plans") => beside(path, rubric, |scenario| Plans::read(source, scenario).1),
        Some("ResponseModel") => ResponseModel::read(source, rubric).1,
        Some("Rubric") => Rubric::read(source).1,
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
            vec![Diagnostic::new(Code::Unreadable, Span::default(), message)]
        }
    }
}
