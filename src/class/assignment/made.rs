//! An assignment is made of what a teacher wants.

use std::path::Path;

use super::{Assignment, FORMAT, Task, Terms};
use crate::authoring::trial::Workers;
use crate::content::{Content, File, Spoken};
use crate::play::encounter::{Case, SEMANTICS, Scope};
use crate::play::score::{Effort, Measured};

/// What a teacher wants to give to a class.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// What it is called; as its first scenario if left out.
    pub title: Option<String>,
    /// The ids of the scenarios, in the order in which they are played, each with the one visit that is played of it; the whole
    /// course where none is named.
    pub tasks: Vec<(String, Option<String>)>,
    /// How it is played; the id is not the teacher's to choose.
    pub terms: Terms,
    /// The score from which an attempt has passed, 0 to 100.
    pub pass: Option<i32>,
    /// Whether safety must be kept to pass.
    pub requires_safety: bool,
}

/// Why a wish cannot be met.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotMade {
    /// Nothing is played.
    #[error("there is nothing to play; choose a scenario")]
    Nothing,
    /// There is no such scenario.
    #[error("`{0}` is no scenario that can be played")]
    NoScenario(String),
    /// There is no such visit.
    #[error("there is no visit `{visit}` in `{scenario}`; there is {known}")]
    NoVisit {
        /// The scenario.
        scenario: String,
        /// What was asked for.
        visit: String,
        /// Its visits.
        known: String,
    },
    /// The same is played twice.
    #[error("`{0}` is named twice; an assignment has each scenario once")]
    Twice(String),
    /// The last day comes first.
    #[error("it would close before it opens; change one of the two days")]
    ClosesFirst,
}

impl Assignment {
    /// What a teacher wants, of this content, without yardsticks.
    ///
    /// # Errors
    /// Something in it is not there, there twice, or makes no sense.
    pub fn made(wish: Wish, content: &Content, spoken: &Spoken) -> Result<Assignment, NotMade> {
        if wish.terms.opens.zip(wish.terms.closes).is_some_and(|(opens, closes)| closes < opens) {
            return Err(NotMade::ClosesFirst);
        }
        let (mut tasks, mut files) = (Vec::<Task>::new(), Vec::<File>::new());
        for (id, visit) in wish.tasks {
            let case = spoken.case(&id).ok_or_else(|| NotMade::NoScenario(id.clone()))?;
            scope(case, visit.as_deref())?;
            if tasks.iter().any(|task| task.scenario == id) {
                return Err(NotMade::Twice(id));
            }
            tasks.push(Task::at(case, visit));
            let new = content.files_of(&id).into_iter().map(|file| nameless(file, &id, content));
            for file in new {
                if !files.contains(&file) {
                    files.push(file);
                }
            }
        }
        let first = tasks.first().and_then(|task| spoken.case(&task.scenario)).ok_or(NotMade::Nothing)?;
        let title = wish.title.unwrap_or_else(|| first.scenario.texts.raw(first.scenario.title).to_owned());
        let bare = Assignment {
            format: FORMAT,
            title,
            terms: wish.terms,
            tasks,
            pass: wish.pass,
            requires_safety: wish.requires_safety,
            semantics: SEMANTICS,
            yardsticks: Vec::new(),
            files,
        };
        Ok(bare.with_id())
    }

    /// The same with what 0 and 100 mean wherever a student can be, which takes a while.
    pub fn measured(self, spoken: &Spoken, effort: Effort, crew: &impl Workers) -> Assignment {
        let mut jobs = Vec::new();
        for task in &self.tasks {
            let Some(case) = spoken.case(&task.scenario) else { continue };
            let Ok(scope) = scope(case, task.visit.as_deref()) else { continue };
            jobs.extend(self.worlds(case).into_iter().map(|world| (case, world, scope)));
        }
        let yardsticks =
            crew.all("measuring", &jobs, |(case, world, scope)| Measured::of(case, *world, *scope, effort));
        Assignment { yardsticks, ..self }.with_id()
    }
}

/// What is played of a case: one visit, or the whole course where none is named.
///
/// # Errors
/// There is no such visit.
pub fn scope(case: &Case, visit: Option<&str>) -> Result<Scope, NotMade> {
    let none = || NotMade::NoVisit {
        scenario: case.scenario.id.clone(),
        visit: visit.unwrap_or_default().to_owned(),
        known: case.scenario.visits.iter().map(|visit| visit.id.as_str()).collect::<Vec<_>>().join(", "),
    };
    Scope::of(&case.scenario, visit).ok_or_else(none)
}

/// A file under a name that says nothing of the computer that it comes from.
fn nameless(file: File, id: &str, content: &Content) -> File {
    if !content.is_on_disk(&file) {
        return file;
    }
    let name = Path::new(&file.name).file_name().unwrap_or_default().to_string_lossy();
    File { name: format!("{id}/{name}"), text: file.text }
}
