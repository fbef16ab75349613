//! A task of an assignment, for a student.

use std::path::Path;

use super::Play;
use crate::class::assignment::{Assignment, Student, Task};
use crate::cli::content::{self, Loaded};
use crate::play::score::Measured;
use crate::practice::driver::Way;
use crate::practice::record::Kept;
use crate::store::{Store, read_assignment};

/// What a student plays of an assignment: what they name, or else the first that they have not finished.
///
/// # Errors
/// The file is no assignment, the id none, or the assignment has no such scenario.
pub(super) fn assigned(file: &Path, student: &str, play: &Play) -> Result<(Loaded, Way, Vec<Measured>), String> {
    let assignment = read_assignment(file)?;
    let student = Student::try_from(student.to_owned()).map_err(|error| format!("--student: {error}"))?;
    let terms = &assignment.terms;
    let of = |task: &Task| terms.way(&student, task.visit.clone());
    let task = match &play.scenario {
        Some(scenario) => named(&assignment, scenario)?,
        None => {
            let shelf = Store::open(play.kept.data.clone()).map(|store| store.shelf().0).unwrap_or_default();
            let is_done = |task: &&Task| {
                let is_it = |kept: &Kept| task.is_of(&kept.header) && of(task).is_of(&kept.header) && !kept.is_open;
                shelf.iter().any(is_it)
            };
            let first = assignment.tasks.iter().find(|task| !is_done(task));
            first.or(assignment.tasks.first()).ok_or("there is nothing to play in this assignment")?
        }
    };
    Ok((content::assigned(&assignment, task, &play.language)?, of(task), assignment.yardsticks))
}

fn named<'a>(assignment: &'a Assignment, scenario: &str) -> Result<&'a Task, String> {
    assignment.tasks.iter().find(|task| task.scenario == scenario).ok_or_else(|| {
        let known: Vec<_> = assignment.tasks.iter().map(|task| task.scenario.as_str()).collect();
        format!("this assignment has no scenario `{scenario}`; it has {}", known.join(", "))
    })
}
