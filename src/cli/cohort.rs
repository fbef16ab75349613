//! `backstory cohort FOLDER --assignment course.ron -o OUT`: what came of an assignment.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::crew::Everybody;
use super::{content, out};
use crate::store::coursework::{Coursework, InFile, Told};

/// Exits with 0 when everything counts, 1 when something does not, 2 when nothing could be written.
#[derive(Args)]
pub(super) struct CohortOf {
    /// Where the files are that were handed in: folders with all that is in them, or files. What a course page has exported of a
    /// package, or a record store as statements, is read, too, and said to be no more than their word
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
    /// The heading of the column with the ids of students in what a course page has exported; such as “Username” is known
    #[arg(long, value_name = "HEADING")]
    column: Option<String>,
    #[command(flatten)]
    language: content::Language,
}

impl CohortOf {
    pub(super) fn run(self) -> ExitCode {
        let work = Coursework {
            handed: self.handed,
            assignment: self.assignment,
            output: self.output,
            list: self.list,
            pages: self.pages,
            pseudonyms: self.pseudonyms,
            corrections: self.corrections,
            column: self.column,
        };
        match work.read(|content| self.language.spoken(content), &Everybody) {
            Ok(told) => {
                tell(&told, &work);
                if told.ask.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
            }
            Err(message) => super::exit(Err(message)),
        }
    }
}

/// How many files and attempts there are, what of them does not count, and what was written.
fn tell(told: &Told, work: &Coursework) {
    let Told { files, students, attempts, reported, .. } = told;
    out::line(format_args!(
        "{files} files of {students} students. {attempts} attempts hold: the program has worked each out anew, whatever score its file claims."
    ));
    if *reported > 0 {
        out::line(format_args!(
            "{reported} of them are as a course page or a record store has them: nobody can tell whether that is what was played."
        ));
    }
    for (head, all) in [("To ask about, and not counted", &told.ask), ("Nothing to do", &told.nothing)] {
        if !all.is_empty() {
            out::line(format_args!("{head}:"));
        }
        for (place, why) in all {
            out::line(format_args!("  {}: {why}", at(place)));
        }
    }
    for (place, claims, earned) in &told.claims {
        out::line(format_args!("  {}: the file claims a score of {claims}; it is {earned}, which counts", at(place)));
    }
    if !told.missing.is_empty() {
        out::line(format_args!("On the list, and nothing handed in: {}", told.missing.join(", ")));
    }
    let (output, written) = (work.output.display(), told.written.join(", "));
    out::line(format_args!("Written to {output}: {written}. Nothing has left this computer."));
}

fn at((file, line): &InFile) -> String {
    line.map_or_else(|| file.clone(), |line| format!("{file}, line {line}"))
}
