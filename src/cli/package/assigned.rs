//! An assignment as a parcel: what a class has been given, for a browser.

use std::path::Path;

use super::parcel::{self, Packed, Wanted};
use crate::class::assignment::Assignment;
use crate::cli::content;
use crate::cli::crew::Everybody;
use crate::content::embedded;
use crate::play::score::Effort;
use crate::store::read_assignment;
use crate::web::parcel::Parcel;

/// Packs an assignment, which begins in this language, or the reader's.
///
/// # Errors
/// It cannot be read, was changed, or is of several visits.
pub(super) fn packed(file: &Path, language: Option<String>) -> Result<Packed, String> {
    let assignment = read_assignment(file)?;
    let failed = |why: &str| format!("{}: {why}", file.display());
    let ships = embedded::files();
    let content = assignment.content(&ships).map_err(|error| error.to_string())?;
    if let Some(tag) = &language {
        content::is_spoken(tag, &content)?;
    }
    for task in &assignment.tasks {
        content::assigned(&assignment, task, &content::Language::source()).map_err(|why| failed(&why))?;
    }
    let visit = assignment.tasks.first().and_then(|task| task.visit.clone());
    if assignment.tasks.iter().any(|task| task.visit != visit) {
        return Err(failed(
            "a package plays one visit of each scenario or all of them; write one assignment for each visit",
        ));
    }
    let scenarios: Vec<String> = assignment.tasks.iter().map(|task| task.scenario.clone()).collect();
    let says = says(&assignment, visit, language);
    let wanted = Wanted { ships: &ships, content: &content, own: &assignment.files, scenarios: &scenarios, says };
    parcel::pack(wanted, Effort::default(), &Everybody)
}

fn says(assignment: &Assignment, visit: Option<String>, language: Option<String>) -> Parcel {
    Parcel {
        title: assignment.title.clone(),
        mode: assignment.terms.mode,
        visit,
        pass: assignment.pass,
        requires_safety: assignment.requires_safety,
        language,
        terms: Some(assignment.terms.clone()),
        yardsticks: assignment.yardsticks.clone(),
        ..Parcel::blank()
    }
}
