//! What is written of a class: a report, tables, and a page for each student.

use std::path::Path;

use crate::authoring::trial::Workers;
use crate::class::cohort::{Table, Work, choices, grades, refused};
use crate::class::correction::Disputed;
use crate::class::report::{self, Beside, Report};
use crate::look::locale::Locale;
use crate::store::output::{self, Site};

/// The folder with the pages.
const PAGES: &str = "students";

/// Writes everything into a new folder, and gives the names of what was written.
///
/// # Errors
/// It cannot be written.
pub(super) fn write(
    report: &Report,
    disputed: &Disputed,
    locale: &Locale,
    pages: bool,
    output: &Path,
    crew: &impl Workers,
) -> Result<Vec<String>, String> {
    let (cohort, marker) = (report.cohort, report.marker);
    let tables = [
        ("grades.csv", grades(cohort, marker.assignment)),
        ("choices.csv", choices(cohort, marker.assignment, &marker.cases)),
        ("left-out.csv", refused(cohort)),
    ];
    let mut site = Site::new();
    for (name, table) in tables {
        site.insert(name.into(), csv(&table)?.into());
    }
    let corrected: Vec<String> =
        disputed.iter().flat_map(|(id, found)| report::corrected(report, id, found, locale)).collect();
    let paths: Vec<_> = (0..report.tasks.len()).map(|task| report::paths(report, task, locale)).collect();
    let beside = Beside { pages: pages.then_some(PAGES), paths: &paths, corrected: &corrected };
    site.insert("report.html".into(), report::html(report, &beside, locale).into_bytes().into());
    let mut written: Vec<String> = site.keys().cloned().collect();
    output::folder(output, &site)?;
    if pages {
        let jobs: Vec<(&Work, usize)> =
            cohort.students.values().flat_map(|work| (0..work.tasks.len()).map(move |task| (work, task))).collect();
        // One after the other to disk: together they may be larger than the machine's memory.
        let done = crew.all("writing pages", &jobs, |(work, task)| {
            let Some(page) = report::page(&work.tasks[*task], marker, locale) else { return Ok(0) };
            let place = report::place(PAGES, &work.student.key(), &marker.assignment.tasks[*task]);
            output::inside(output, &place, page.as_bytes()).map(|()| 1)
        });
        let count: usize = done.into_iter().collect::<Result<Vec<usize>, String>>()?.into_iter().sum();
        written.push(format!("{count} pages in {PAGES}"));
    }
    Ok(written)
}

fn csv(table: &Table) -> Result<Vec<u8>, String> {
    let failed = |error: &dyn std::fmt::Display| format!("a table cannot be written: {error}");
    let mut writer = csv::Writer::from_writer(Vec::new());
    table.iter().try_for_each(|row| writer.write_record(row)).map_err(|error| failed(&error))?;
    writer.into_inner().map_err(|error| failed(&error))
}
