//! `backstory cohort FOLDER --assignment course.ron -o OUT`: what came of an assignment.

mod list;
mod marker;
mod read;
mod told;
mod written;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::content;
use super::crew::Everybody;
use super::output;
use crate::authoring::trial::Workers;
use crate::class::cohort::{Cohort, Read};
use crate::class::report::Report;
use crate::content::embedded;
use crate::store::read_assignment;

/// Exits with 0 when everything counts, 1 when something does not, 2 when nothing could be written.
#[derive(Args)]
pub(super) struct CohortOf {
    /// Where the files are that were handed in: folders with all that is in them, or files
    #[arg(required = true)]
    handed: Vec<PathBuf>,
    /// The assignment that they were played for
    #[arg(long, value_name = "FILE")]
    assignment: PathBuf,
    /// The folder to write: one that exists is left as it is
    #[arg(short, long)]
    output: PathBuf,
    /// Who belongs to the class, so that it is said who has handed in nothing: a text with an id on each line, or a table with
    /// ids in its first column
    #[arg(long, value_name = "FILE")]
    list: Option<PathBuf>,
    /// Write a page for every student, to send to them: their debrief, and what changed between their attempts
    #[arg(long)]
    pages: bool,
    /// Call students by other names, which follow from a secret in this file; it is made where there is none. Keep it to
    /// yourself: the same secret gives the same names, and nobody without it can tell whose they are
    #[arg(long, value_name = "FILE")]
    pseudonyms: Option<PathBuf>,
    /// Verdicts that you dispute, one file for each scenario: the class is marked anew, and both marks are shown
    #[arg(long, value_name = "FILE")]
    corrections: Vec<PathBuf>,
    #[command(flatten)]
    language: content::Language,
}

impl CohortOf {
    pub(super) fn run(self) -> ExitCode {
        match self.write() {
            Ok(true) => ExitCode::SUCCESS,
            Ok(false) => ExitCode::FAILURE,
            Err(message) => super::exit(Err(message)),
        }
    }

    /// Whether everything counts.
    fn write(&self) -> Result<bool, String> {
        output::is_free(&self.output)?;
        let assignment = read_assignment(&self.assignment)?;
        let files = read::files(&self.handed)?;
        let listed = self.list.as_deref().map(list::read).transpose()?;
        let content = assignment.content(&embedded::files()).map_err(|error| error.to_string())?;
        let spoken = self.language.spoken(&content)?;
        let pseudonyms = self.pseudonyms.as_deref().map(list::pseudonyms).transpose()?;
        let (marker, corrections) = marker::marker(&assignment, &spoken, &self.corrections)?;
        let jobs: Vec<(usize, &(String, PathBuf))> = (1..).zip(&files).collect();
        let read: Vec<Read> = Everybody.all("playing again", &jobs, |(number, (name, path))| {
            let read = read::read(name, path, &marker);
            match &pseudonyms {
                Some(pseudonyms) => pseudonyms.hide(read, *number),
                None => read,
            }
        });
        let cohort = Cohort::gather(&assignment, read);
        let listed: Option<Vec<_>> = listed.map(|listed| match &pseudonyms {
            Some(pseudonyms) => listed.iter().map(|student| pseudonyms.of(student)).collect(),
            None => listed,
        });
        let report = Report::of(&cohort, &marker, listed.as_deref());
        let written = written::write(&report, &corrections, &spoken.locale, self.pages, &self.output)?;
        told::told(&report, files.len());
        told::written(&written, &self.output);
        Ok(cohort.refused.is_empty())
    }
}

/// Why a file cannot be used.
fn failed(path: &Path, why: &dyn std::fmt::Display) -> String {
    format!("{}: {why}", path.display())
}
