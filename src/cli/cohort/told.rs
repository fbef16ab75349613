//! What is said of a class in the terminal.

use std::path::Path;

use crate::class::cohort::{Marked, Work};
use crate::class::report::Report;
use crate::cli::out;

/// How many files and attempts there are, and what of them does not count.
pub(super) fn told(report: &Report, files: usize) {
    let cohort = report.cohort;
    let attempts: usize = cohort.students.values().flat_map(|work| &work.tasks).map(|tries| tries.attempts.len()).sum();
    out::line(format_args!(
        "{files} files of {} students. {attempts} attempts hold: the program has worked each out anew, whatever score its file claims.",
        cohort.students.len()
    ));
    for (head, all) in [("To ask about, and not counted", &cohort.refused), ("Nothing to do", &cohort.superseded)] {
        if !all.is_empty() {
            out::line(format_args!("{head}:"));
        }
        for refused in all {
            let line = refused.attempt.as_ref().map(|(line, _)| format!(", line {line}")).unwrap_or_default();
            out::line(format_args!("  {}{line}: {}", refused.file, refused.why));
        }
    }
    let counted = cohort.students.values().flat_map(Work::counted).flatten();
    for (marked, claims) in counted.filter_map(|marked| Some((marked, marked.claims?))) {
        let earned = marked.ruled.or(marked.summary.score).unwrap_or_default();
        let Marked { file, line, .. } = marked;
        out::line(format_args!(
            "  {file}, line {line}: the file claims a score of {claims}; it is {earned}, which counts"
        ));
    }
    if !report.missing.is_empty() {
        let missing: Vec<_> = report.missing.iter().map(|student| student.as_str()).collect();
        out::line(format_args!("On the list, and nothing handed in: {}", missing.join(", ")));
    }
}

/// What was written.
pub(super) fn written(written: &[String], at: &Path) {
    out::line(format_args!("Written to {}: {}. Nothing has left this computer.", at.display(), written.join(", ")));
}
