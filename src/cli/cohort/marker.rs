//! What a class is marked by: the cases of its assignment, measured, and the verdicts that a teacher disputes.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::failed;
use crate::authoring::trial::Workers;
use crate::class::assignment::Assignment;
use crate::class::cohort::Marker;
use crate::class::correction::{Corrected, Corrections, correct};
use crate::cli::crew::Everybody;
use crate::cli::files;
use crate::content::Spoken;
use crate::format::diag::render;
use crate::play::encounter::Case;
use crate::play::score::{Effort, Measured, Yardstick};

/// What is corrected, by the ids of the scenarios.
pub(super) type Disputed = BTreeMap<String, Vec<Corrected>>;

/// What marks the class, measured where a student can have played.
///
/// # Errors
/// The assignment's file is not what it was, or a correction cannot be made.
pub(super) fn marker<'a>(
    assignment: &'a Assignment,
    spoken: &Spoken,
    corrections: &[PathBuf],
) -> Result<(Marker<'a>, Disputed), String> {
    let mut cases = BTreeMap::new();
    for task in &assignment.tasks {
        let changed =
            || format!("`{}` in the assignment's file is not what it was made of: the file was changed", task.scenario);
        let case = spoken.case(&task.scenario).filter(|case| case.rules_hash() == task.rules_hash);
        cases.insert(task.scenario.clone(), case.ok_or_else(changed)?.clone());
    }
    let disputed = disputed(corrections, &cases)?;
    if disputed.is_empty() {
        return Ok((measured(assignment, cases, false)?, disputed));
    }
    let corrected = cases.iter().map(|(id, case)| {
        let corrected = disputed.get(id).map(|found| Arc::new(correct(case, found)));
        (id.clone(), corrected.unwrap_or_else(|| case.clone()))
    });
    let by_corrections = measured(assignment, corrected.collect(), true)?;
    let by_rules = measured(assignment, cases, false)?;
    Ok((Marker { by_rules: Some(Box::new(by_rules)), ..by_corrections }, disputed))
}

fn disputed(corrections: &[PathBuf], cases: &BTreeMap<String, Arc<Case>>) -> Result<Disputed, String> {
    let mut disputed = Disputed::new();
    for path in corrections {
        let name = path.display().to_string();
        let unusable = |shown: String| format!("the corrections cannot be used\n{shown}");
        let source = files::source(path).map_err(|found| unusable(render::text(&name, "", &[found])))?;
        let about = Corrections::subject(&source);
        let known = || cases.keys().cloned().collect::<Vec<_>>().join(", ");
        // Of a file that says of no scenario that it is about it, what is wrong with it is said by the first.
        let case = match &about {
            Some(id) => cases
                .get(id)
                .ok_or_else(|| failed(path, &format!("`{id}` is no scenario of the assignment; it has {}", known())))?,
            None => cases.values().next().ok_or("there is nothing to play in the assignment")?,
        };
        let (found, diagnostics) = Corrections::read(&source, &case.scenario);
        let found = found.ok_or_else(|| unusable(render::text(&name, &source, &diagnostics)))?;
        if disputed.insert(case.scenario.id.clone(), found).is_some() {
            return Err(failed(path, &format!("`{}` is corrected by two files; join them", case.scenario.id)));
        }
    }
    Ok(disputed)
}

/// Where verdicts are corrected, guessing and the best conversation earn something else than the assignment says.
fn measured(
    assignment: &Assignment,
    cases: BTreeMap<String, Arc<Case>>,
    is_corrected: bool,
) -> Result<Marker<'_>, String> {
    let (mut jobs, mut yardsticks) = (Vec::new(), BTreeMap::new());
    for (at, task) in assignment.tasks.iter().enumerate() {
        let Some(case) = cases.get(&task.scenario) else { continue };
        let scope = crate::cli::content::scope(case, task.visit.as_deref())?;
        for world in assignment.worlds(case) {
            match Measured::find(&assignment.yardsticks, case, world, scope).filter(|_| !is_corrected) {
                Some(known) => _ = yardsticks.insert((at, world.number(&case.scenario)), known),
                None => jobs.push((at, case, world, scope)),
            }
        }
    }
    let measured = Everybody.all("measuring", &jobs, |(at, case, world, scope)| {
        let is = Yardstick::measure(case, *world, *scope, Effort::default());
        ((*at, world.number(&case.scenario)), is)
    });
    yardsticks.extend(measured);
    Ok(Marker { assignment, cases, yardsticks, by_rules: None })
}
