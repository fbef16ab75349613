//! The verdicts that a teacher disputes, as files.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::failed;
use crate::class::correction::{Corrections, Disputed};
use crate::format::diag::render;
use crate::play::encounter::Case;
use crate::store::source;

/// The verdicts that files dispute.
///
/// # Errors
/// A file cannot be read, is about something else, or names what is not there; the text says which and where.
pub(super) fn disputed(corrections: &[PathBuf], cases: &BTreeMap<String, Arc<Case>>) -> Result<Disputed, String> {
    let mut disputed = Disputed::new();
    for path in corrections {
        let name = path.display().to_string();
        let unusable = |shown: String| format!("the corrections cannot be used\n{shown}");
        let text = source(path).map_err(|found| unusable(render::text(&name, "", &[found])))?;
        let about = Corrections::subject(&text);
        let known = || cases.keys().cloned().collect::<Vec<_>>().join(", ");
        // Of a file that says of no scenario that it is about it, what is wrong with it is said by the first.
        let case = match &about {
            Some(id) => cases
                .get(id)
                .ok_or_else(|| failed(path, &format!("`{id}` is no scenario of the assignment; it has {}", known())))?,
            None => cases.values().next().ok_or("there is nothing to play in the assignment")?,
        };
        let (found, diagnostics) = Corrections::read(&text, &case.scenario);
        let found = found.ok_or_else(|| unusable(render::text(&name, &text, &diagnostics)))?;
        if disputed.insert(case.scenario.id.clone(), found).is_some() {
            return Err(failed(path, &format!("`{}` is corrected by two files; join them", case.scenario.id)));
        }
    }
    Ok(disputed)
}
