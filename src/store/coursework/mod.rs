//! A class on disk: what students handed in is read against their assignment, and what came of it is written.

mod disputed;
mod handed;
mod kind;
mod list;
mod written;

use std::path::{Path, PathBuf};

use super::output;
use super::read_assignment;
use crate::authoring::trial::Workers;
use crate::class::cohort::{Cohort, Marked, Read, Refused, Work};
use crate::class::marking::{cases, marker};
use crate::class::report::Report;
use crate::content::{Content, Spoken, embedded};

pub use kind::Kind;

/// What a teacher has of a class, and what they want of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coursework {
    /// Where the files are that were handed in: folders with all that is in them, or files.
    pub handed: Vec<PathBuf>,
    /// The assignment that they were played for.
    pub assignment: PathBuf,
    /// The folder to write: one that exists is left as it is.
    pub output: PathBuf,
    /// Who belongs to the class, as a file with an id on each line or in its first column.
    pub list: Option<PathBuf>,
    /// Whether a page is written for every student.
    pub pages: bool,
    /// The file with the secret by which students are called otherwise; it is made where there is none.
    pub pseudonyms: Option<PathBuf>,
    /// Files with verdicts that are disputed, one for each scenario.
    pub corrections: Vec<PathBuf>,
    /// The heading of the column of ids in what a course page has exported, where that is none of those that are known.
    pub column: Option<String>,
}

/// What came of it, for whoever is to be told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// How many files were read.
    pub files: usize,
    /// How many students there are.
    pub students: usize,
    /// How many attempts hold.
    pub attempts: usize,
    /// How many of them are what somebody else says, and no file of a student's.
    pub reported: usize,
    /// What has to be asked about and does not count, each with where it stands.
    pub ask: Vec<(InFile, String)>,
    /// What is in another file, too.
    pub nothing: Vec<(InFile, String)>,
    /// Where a file claims another score than its choices earn: what it claims, and what is earned.
    pub claims: Vec<(InFile, i32, i32)>,
    /// Who is on the list and has handed in nothing.
    pub missing: Vec<String>,
    /// The names of what was written.
    pub written: Vec<String>,
}

/// A file, and the line in it where that matters.
pub type InFile = (String, Option<usize>);

impl Coursework {
    /// Reads the class and writes what came of it, in the language that `speak` chooses.
    ///
    /// # Errors
    /// Something that was named cannot be read, or nothing can be written; the text says what to do. What students handed in
    /// never ends the reading.
    pub fn read(
        &self,
        speak: impl FnOnce(&Content) -> Result<Spoken, String>,
        crew: &impl Workers,
    ) -> Result<Told, String> {
        output::is_free(&self.output)?;
        let assignment = read_assignment(&self.assignment)?;
        let files = handed::files(&self.handed)?;
        let listed = self.list.as_deref().map(list::read).transpose()?;
        let content = assignment.content(&embedded::files()).map_err(|error| error.to_string())?;
        let spoken = speak(&content)?;
        let pseudonyms = self.pseudonyms.as_deref().map(list::pseudonyms).transpose()?;
        let cases = cases(&assignment, &spoken).map_err(|error| failed(&self.assignment, &error))?;
        let disputed = disputed::disputed(&self.corrections, &cases)?;
        let marker = marker(&assignment, cases, &disputed, crew);
        let jobs: Vec<(usize, &(String, PathBuf))> = (1..).zip(&files).collect();
        let read = crew.all("playing again", &jobs, |(number, (name, path))| {
            let read = handed::read(name, path, &marker, self.column.as_deref());
            match &pseudonyms {
                Some(pseudonyms) => read.into_iter().map(|one| pseudonyms.hide(one, *number)).collect(),
                None => read,
            }
        });
        let cohort = Cohort::gather(&assignment, read.into_iter().flatten().collect::<Vec<Read>>());
        let listed: Option<Vec<_>> = listed.map(|listed| match &pseudonyms {
            Some(pseudonyms) => listed.iter().map(|student| pseudonyms.of(student)).collect(),
            None => listed,
        });
        let report = Report::of(&cohort, &marker, listed.as_deref());
        let written = written::write(&report, &disputed, &spoken.locale, self.pages, &self.output, crew)?;
        Ok(Told { files: files.len(), written, ..told(&report) })
    }
}

fn told(report: &Report) -> Told {
    let cohort = report.cohort;
    let attempts = || cohort.students.values().flat_map(|work| &work.tasks).flat_map(|tries| &tries.attempts);
    let place = |refused: &Refused| {
        let line = refused.attempt.as_ref().map(|(line, _)| *line);
        ((refused.file.clone(), line), refused.why.to_string())
    };
    let claims = cohort.students.values().flat_map(Work::counted).flatten().filter_map(|marked| {
        let Marked { file, line, claims, .. } = marked;
        let earned = marked.ruled.or(marked.summary.score).unwrap_or_default();
        Some(((file.clone(), Some(*line)), (*claims)?, earned))
    });
    Told {
        students: cohort.students.len(),
        attempts: attempts().count(),
        reported: cohort.reported(),
        ask: cohort.refused.iter().map(place).collect(),
        nothing: cohort.superseded.iter().map(place).collect(),
        claims: claims.collect(),
        missing: report.missing.iter().map(|student| student.as_str().to_owned()).collect(),
        ..Told::default()
    }
}

/// Why a file cannot be used.
fn failed(path: &Path, why: &dyn std::fmt::Display) -> String {
    format!("{}: {why}", path.display())
}
