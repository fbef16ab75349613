//! `backstory check PATH…`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use crate::diag::{Code, Diagnostic, Span, render};
use crate::embedded;
use crate::rubric::Rubric;
use crate::scenario::overlay;

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
    /// Scenario files, or folders that are searched for .ron files
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
        let mut files = Vec::new();
        for path in &self.paths {
            if !path.exists() {
                eprintln!("error: there is no file or folder `{}`", path.display());
                return ExitCode::from(2);
            }
            gather(path, &mut files);
        }
        files.sort();
        files.dedup();
        if files.is_empty() {
            eprintln!(
                "error: no .ron file in {}",
                self.paths.iter().map(|p| p.display().to_string()).collect::<Vec<_>>().join(", ")
            );
            return ExitCode::from(2);
        }
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

/// Scenario files below `path`; a file that is named is taken whatever its name.
fn gather(path: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(path) else {
        files.push(path.to_owned());
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            gather(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "ron") {
            files.push(path);
        }
    }
}

fn check(path: &Path, rubric: &Rubric) -> Checked {
    let name = path.display().to_string();
    let found = |code, message: String| Diagnostic::new(code, Span::default(), message);
    let too_large = std::fs::metadata(path).is_ok_and(|meta| meta.len() > crate::syntax::MAX_BYTES as u64);
    if too_large {
        let diagnostic = found(Code::TooLarge, "the file is larger than 4 MiB".into());
        let help = "a full scenario has about 0.1 MiB: is this the right file?";
        return Checked { name, source: String::new(), diagnostics: vec![diagnostic.help(help)] };
    }
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            let diagnostic = found(Code::Unreadable, format!("the file cannot be read: {error}"));
            return Checked { name, source: String::new(), diagnostics: vec![diagnostic] };
        }
    };
    match crate::read::decode(&bytes) {
        Ok(source) => {
            let diagnostics = if overlay::is_overlay(source) {
                translation(path, source, rubric)
            } else {
                crate::lint::check(source, rubric).1
            };
            Checked { name, source: source.to_owned(), diagnostics }
        }
        Err(diagnostic) => Checked { name, source: String::new(), diagnostics: vec![diagnostic] },
    }
}

/// A translation is held against the scenario beside it.
fn translation(path: &Path, source: &str, rubric: &Rubric) -> Vec<Diagnostic> {
    let original = path.with_file_name("scenario.ron");
    let bytes = std::fs::read(&original).unwrap_or_default();
    let scenario = crate::read::decode(&bytes).ok().and_then(|source| crate::scenario::read(source, rubric).0);
    match scenario {
        Some(scenario) => overlay::translate(source, &scenario).1,
        None => {
            let message =
                format!("there is no sound scenario at {} to hold this translation against", original.display());
            vec![Diagnostic::new(Code::Unreadable, Span::default(), message)]
        }
    }
}
