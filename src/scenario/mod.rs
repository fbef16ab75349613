//! Scenarios: the format as written ([`wire`]), resolved into an immutable model ([`Scenario`]).

pub mod condition;
#[cfg(test)]
pub(crate) mod fixture;
mod model;
pub mod overlay;
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
    let (both, diagnostics) = read_both(source, rubric);
    (both.map(|(_, scenario)| scenario), diagnostics)
}

/// Reads a scenario, and keeps what was written beside the model: its lists run in the same order, and know their places.
pub fn read_both(source: &str, rubric: &Rubric) -> (Option<(wire::Scenario, Scenario)>, Vec<Diagnostic>) {
    let (written, mut diagnostics) = crate::read::read::<wire::Scenario>(source);
    let both = written.and_then(|written| {
        let scenario = resolve::resolve(&written, rubric, &mut diagnostics)?;
        Some((written, scenario))
    });
    (both.filter(|_| !crate::diag::has_errors(&diagnostics)), diagnostics)
}
