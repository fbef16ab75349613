//! What a teacher reads about a class: where it stands, what cost it most, where it split, and how the scenario itself held up.

mod attempts;
mod chart;
mod cost;
mod html;
#[cfg(feature = "terminal")]
mod paths;
mod quality;
mod spread;
mod well;
mod words;

pub use attempts::{page, place};
pub use cost::{Cost, Why, costs};
pub use html::{Beside, html};
#[cfg(feature = "terminal")]
pub use paths::paths;
pub use quality::{Certain, Moment, Quality, agreement};
pub use spread::Spread;
pub use well::{Well, well};
pub use words::corrected;

use crate::class::assignment::Student;
use crate::class::cohort::{Cohort, Crossing, Marker, Work};
use crate::play::score::Standing;

/// Everything that the report says, but for the words.
pub struct Report<'a> {
    /// The class.
    pub cohort: &'a Cohort,
    /// What it was marked by.
    pub marker: &'a Marker<'a>,
    /// What came of each task.
    pub tasks: Vec<Outcome>,
    /// How the scores at two tasks go together: their numbers, and the rank correlation.
    pub agreement: Vec<(usize, usize, Certain)>,
    /// Who is on the list of the class and has handed in nothing.
    pub missing: Vec<Student>,
    /// Who has handed in and is not on the list.
    pub unlisted: Vec<Student>,
}

/// What came of one task, in the attempts that count.
pub struct Outcome {
    /// The scores.
    pub spread: Spread,
    /// Who kept safety, left it incomplete and lost it.
    pub safety: [Vec<Student>; 3],
    /// What the class did well.
    pub well: Vec<Well>,
    /// What cost the class most, the dearest first.
    pub costs: Vec<Cost>,
    /// What the class said at every moment.
    pub crossings: Vec<Crossing>,
    /// How the scenario itself held up.
    pub quality: Quality,
}

impl<'a> Report<'a> {
    /// Counts everything; `listed` is who belongs to the class, where that is known.
    pub fn of(cohort: &'a Cohort, marker: &'a Marker<'a>, listed: Option<&[Student]>) -> Report<'a> {
        let crossings = Crossing::all(cohort, marker.assignment, &marker.cases);
        let outcome = |task: usize| {
            let counted = cohort.counted(task);
            let case = marker.cases.get(&marker.assignment.tasks[task].scenario);
            let safety = Standing::ALL.map(|standing| {
                let is_it = |work: &&Work| {
                    work.counted().nth(task).flatten().is_some_and(|marked| marked.summary.safety == Some(standing))
                };
                cohort.students.values().filter(is_it).map(|work| work.student.clone()).collect()
            });
            Outcome {
                spread: Spread::of(counted.iter().filter_map(|marked| marked.summary.score)),
                safety,
                well: well(&counted),
                costs: case.map_or_else(Vec::new, |case| costs(&counted, &case.rubric)),
                crossings: crossings.iter().filter(|crossing| crossing.task == task).cloned().collect(),
                quality: case.map_or_else(Quality::default, |case| Quality::of(&counted, case)),
            }
        };
        let tasks = 0..marker.assignment.tasks.len();
        let list = listed.unwrap_or_default();
        let students = cohort.students.values().map(|work| &work.student);
        Report {
            cohort,
            marker,
            agreement: agreement(cohort, tasks.len()),
            tasks: tasks.map(outcome).collect(),
            missing: list.iter().filter(|one| !cohort.students.contains_key(&one.key())).cloned().collect(),
            unlisted: students.filter(|one| listed.is_some() && !list.contains(one)).cloned().collect(),
        }
    }
}
