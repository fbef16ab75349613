//! `backstory trial PATH…`: simulated learners play scenarios, and the bars are held against what they score.

mod bars;
mod csv;
#[cfg(test)]
mod tests;
mod text;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};

use super::content::RuleFiles;
use super::crew::Everybody;
use super::{files, out};
use crate::authoring::trial::{self, Entry, Options};
use crate::content::Kind;
use crate::format::diag::render;
use crate::model::response::ResponseModel;
use crate::model::rubric::Rubric;
use crate::model::scenario::{Plans, Scenario};
use crate::play::encounter::Case;
use crate::play::score::Effort;
use crate::play::trainee::Trainee;
use crate::store;

/// How the trial is printed.
#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// Everything, for programs
    Json,
    /// One flat table, for spreadsheets
    Csv,
}

/// Exits with 0 when no bar falls short, 1 when one does or a scenario has errors, 2 when nothing could be tried.
#[derive(Args)]
pub(super) struct Trial {
    /// Scenario files, or folders that are searched for them
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// Attempts that each simulated learner makes at each scenario
    #[arg(long, default_value = "300", value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    runs: u32,
    /// Draws everything; the same seed gives the same report
    #[arg(long, default_value = "1")]
    seed: u32,
    /// How it is printed
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Only this simulated learner; may be given more than once. No bar is held against the figures then
    #[arg(long, value_parser = PossibleValuesParser::new(Trainee::all().iter().map(|trainee| trainee.id)))]
    trainee: Vec<String>,
    #[command(flatten)]
    rules: RuleFiles,
}

impl Trial {
    pub(super) fn run(self) -> ExitCode {
        let entries = match self.entries() {
            Ok(entries) => entries,
            Err(Stop::Findings(text)) => {
                out::print(text);
                return ExitCode::FAILURE;
            }
            Err(Stop::Error(message)) => {
                return out::refuse(message);
            }
        };
        let trainees = self.trainee.iter().filter_map(|id| Trainee::find(id)).collect();
        let options = Options { runs: self.runs, seed: self.seed, effort: Effort::default(), trainees };
        let trials = trial::run(&entries, &options, &Everybody);
        let report = match self.format {
            Format::Text => Ok(text::text(&trials)),
            Format::Json => serde_json::to_string_pretty(&trial::json(&trials)).map_err(|error| error.to_string()),
            Format::Csv => csv::csv(&trials),
        };
        match report {
            Ok(report) if self.format == Format::Json => out::json(&report),
            Ok(report) => out::print(report),
            Err(error) => return out::refuse(format_args!("the report cannot be written: {error}")),
        }
        if trials.fall_short() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
    }

    /// The scenarios with their plans.
    fn entries(&self) -> Result<Vec<Entry>, Stop> {
        let (rubric, model) = self.rules.load().map_err(Stop::Error)?;
        let (mut entries, mut findings) = (Vec::new(), String::new());
        for path in files::gather(&self.paths).map_err(Stop::Error)? {
            match entry(&path, &rubric, &model) {
                Ok(entry) => entries.extend(entry),
                Err(text) => findings.push_str(&text),
            }
        }
        match (findings.is_empty(), entries.is_empty()) {
            (false, _) => Err(Stop::Findings(findings)),
            (true, true) => Err(Stop::Error("none of these files is a scenario".into())),
            (true, false) => Ok(entries),
        }
    }
}

/// Why nothing is tried.
enum Stop {
    /// A file has errors, rendered.
    Findings(String),
    /// Something else.
    Error(String),
}

/// The scenario of a file, with the plans beside it; `None` for a file of another kind.
fn entry(path: &Path, rubric: &Rubric, model: &ResponseModel) -> Result<Option<Entry>, String> {
    let name = path.display().to_string();
    let source = store::source(path).map_err(|found| render::text(&name, "", &[found]))?;
    if Kind::of(path, &source).is_some_and(|kind| kind != Kind::Scenario) {
        return Ok(None);
    }
    let (scenario, found) = crate::authoring::lint::check(&source, rubric);
    let Some(scenario) = scenario else { return Err(render::text(&name, &source, &found)) };
    let plans = plans(&path.with_file_name("plans.ron"), &scenario)?;
    let case = Case::new(scenario, rubric.clone(), model.clone());
    Ok(Some(Entry { case: case.with_plans(plans.unwrap_or_default()) }))
}

fn plans(path: &Path, scenario: &Scenario) -> Result<Option<Plans>, String> {
    if !path.exists() {
        return Ok(None);
    }
    let name = path.display().to_string();
    let source = store::source(path).map_err(|found| render::text(&name, "", &[found]))?;
    let (plans, found) = Plans::read(&source, scenario);
    if found.is_empty() { Ok(plans) } else { Err(render::text(&name, &source, &found)) }
}
