//! What a class is marked by: the cases of its assignment, measured, and the verdicts that a teacher disputes.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::assignment::Assignment;
use super::cohort::Marker;
use super::correction::{Disputed, correct};
use crate::authoring::trial::Workers;
use crate::content::Spoken;
use crate::play::encounter::{Case, Scope};
use crate::play::score::{Effort, Measured, Yardstick};

/// Why a class cannot be marked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unmarked {
    /// The scenario in the assignment's file is not the one that it was made of.
    #[error("`{0}` in the assignment's file is not what it was made of: the file was changed")]
    Changed(String),
}

/// The cases of an assignment, by the ids of the scenarios.
///
/// # Errors
/// One is not what the assignment was made of.
pub fn cases(assignment: &Assignment, spoken: &Spoken) -> Result<BTreeMap<String, Arc<Case>>, Unmarked> {
    let case = |task: &crate::class::assignment::Task| {
        let case = spoken.case(&task.scenario).filter(|case| case.rules_hash() == task.rules_hash);
        let case = case.ok_or_else(|| Unmarked::Changed(task.scenario.clone()))?;
        Ok((task.scenario.clone(), case.clone()))
    };
    assignment.tasks.iter().map(case).collect()
}

/// What marks the class, measured where a student can have played.
pub fn marker<'a>(
    assignment: &'a Assignment,
    cases: BTreeMap<String, Arc<Case>>,
    disputed: &Disputed,
    crew: &impl Workers,
) -> Marker<'a> {
    if disputed.is_empty() {
        return measured(assignment, cases, false, crew);
    }
    let corrected = cases.iter().map(|(id, case)| {
        let corrected = disputed.get(id).map(|found| Arc::new(correct(case, found)));
        (id.clone(), corrected.unwrap_or_else(|| case.clone()))
    });
    let by_corrections = measured(assignment, corrected.collect(), true, crew);
    let by_rules = measured(assignment, cases, false, crew);
    Marker { by_rules: Some(Box::new(by_rules)), ..by_corrections }
}

/// Where verdicts are corrected, guessing and the best conversation earn something else than the assignment says.
fn measured<'a>(
    assignment: &'a Assignment,
    cases: BTreeMap<String, Arc<Case>>,
    is_corrected: bool,
    crew: &impl Workers,
) -> Marker<'a> {
    let (mut jobs, mut yardsticks) = (Vec::new(), BTreeMap::new());
    for (at, task) in assignment.tasks.iter().enumerate() {
        let Some(case) = cases.get(&task.scenario) else { continue };
        let Some(scope) = Scope::of(&case.scenario, task.visit.as_deref()) else { continue };
        for world in assignment.worlds(case) {
            match Measured::find(&assignment.yardsticks, case, world, scope).filter(|_| !is_corrected) {
                Some(known) => _ = yardsticks.insert((at, world.number(&case.scenario)), known),
                None => jobs.push((at, case, world, scope)),
            }
        }
    }
    let measured = crew.all("measuring", &jobs, |(at, case, world, scope)| {
        let is = Yardstick::measure(case, *world, *scope, Effort::default());
        ((*at, world.number(&case.scenario)), is)
    });
    yardsticks.extend(measured);
    Marker { assignment, cases, yardsticks, by_rules: None }
}
