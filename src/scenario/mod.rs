//! Scenarios: the format as written ([`wire`]), resolved into an immutable model ([`Scenario`]).

mod model;
mod resolve;
#[cfg(test)]
mod tests;
mod text;
pub mod wire;
pub mod words;

pub use model::*;
pub use text::{Text, Texts, fill, placeholders};

use crate::diag::Diagnostic;
use crate::rubric::Rubric;

/// Reads a scenario: the model if the file can be played, and everything found wrong.
pub fn read(source: &str, rubric: &Rubric) -> (Option<Scenario>, Vec<Diagnostic>) {
    let (written, mut diagnostics) = crate::read::read::<wire::Scenario>(source);
    let scenario = written.and_then(|written| resolve::resolve(&written, rubric, &mut diagnostics));
    (scenario.filter(|_| !crate::diag::has_errors(&diagnostics)), diagnostics)
}
