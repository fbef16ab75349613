//! Scenarios: the format as written ([`wire`]), resolved into an immutable model ([`Scenario`]).

mod appearance;
pub mod condition;
#[cfg(test)]
pub(crate) mod fixture;
mod model;
pub mod paths;
mod plans;
mod resolve;
#[cfg(test)]
mod tests;
mod text;
pub mod wire;
pub mod words;

pub use model::*;
pub use plans::{Plan, Planned, Plans};
pub use text::{Text, Texts, fill, placeholders};
pub(crate) use text::{filled_letters, longest};

use std::collections::BTreeMap;

use crate::format::diag::{Code, Diagnostic, Fix, Span};
use crate::format::syntax::Kind;
use crate::model::rubric::Rubric;

/// Reads a scenario: the model if the file can be played, and everything found wrong.
pub fn read(source: &str, rubric: &Rubric) -> (Option<Scenario>, Vec<Diagnostic>) {
    let (both, diagnostics) = read_both(source, rubric);
    (both.map(|(_, scenario)| scenario), diagnostics)
}

/// Reads a scenario, and keeps what was written beside the model: its lists run in the same order, and know their places.
pub fn read_both(source: &str, rubric: &Rubric) -> (Option<(wire::Scenario, Scenario)>, Vec<Diagnostic>) {
    let (written, mut diagnostics) = crate::format::read::read::<wire::Scenario>(source);
    say_where_fields_belong(&mut diagnostics, source);
    let half_read = crate::format::diag::has_errors(&diagnostics);
    let mut found = Vec::new();
    let both = written.and_then(|written| {
        let scenario = resolve::resolve(&written, rubric, &mut found)?;
        Some((written, scenario))
    });
    found.retain(|found| !(half_read && is_consequence(found, source)));
    diagnostics.extend(told_once(found));
    (both.filter(|_| !crate::format::diag::has_errors(&diagnostics)), diagnostics)
}

/// The same unknown id, used in many places, as one finding, to be mended in all of them: it is its definition that has another
/// name, or none.
fn told_once(found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut places: BTreeMap<String, (usize, Vec<Fix>)> = BTreeMap::new();
    for found in found.iter().filter(|found| found.code == Code::UnknownId) {
        let (count, fixes) = places.entry(found.message.clone()).or_default();
        *count += 1;
        fixes.extend(found.fix.clone());
    }
    let first = |mut found: Diagnostic| {
        if found.code == Code::UnknownId {
            // Taken out at the first place: what comes later has been told.
            let (count, fixes) = places.remove(&found.message)?;
            found.fix = Fix::all(fixes).map(Fix::in_order);
            if count > 1 {
                found.message += &format!(", and it is asked for in {count} places");
            }
        }
        Some(found)
    };
    found.into_iter().filter_map(first).collect()
}

/// The id of a scenario and its place, as far as its file can be understood.
pub fn id(source: &str) -> Option<(String, Span)> {
    let (node, _) = crate::format::syntax::parse(source);
    let is_ours = matches!(node.kind, Kind::Struct(Some("Scenario") | None, _));
    node.text_of("id").filter(|_| is_ours)
}

/// Says of fields that exist in another type to which type they belong.
fn say_where_fields_belong(found: &mut [Diagnostic], source: &str) {
    let mut strangers =
        found.iter_mut().filter(|found| found.code == Code::UnknownField && !found.is_slip()).peekable();
    if strangers.peek().is_none() {
        return;
    }
    let schemas = wire::Scenario::schemas();
    for stranger in strangers {
        let name = source.get(stranger.span.range()).unwrap_or_default();
        let owners = schemas.iter().filter(|schema| schema.fields.iter().any(|field| field.name == name));
        let owners: Vec<String> = owners.map(|schema| format!("{}(…)", schema.name)).collect();
        // A name that many types have says nothing.
        if (1..=3).contains(&owners.len()) {
            stranger.help = Some(format!("it belongs in {}", owners.join(" or ")));
        }
    }
}

/// Whether a finding may only be there because something else could not be read: what was left out is missed elsewhere.
fn is_consequence(found: &Diagnostic, source: &str) -> bool {
    match found.code {
        Code::MissingField | Code::NoLine | Code::LastReplyGuarded | Code::LastEndingGuarded => true,
        // Too few, as some of them could not be read.
        Code::OutOfRange => source.get(found.span.range()).is_some_and(|token| token.contains('(')),
        Code::UnknownId => {
            let token = source.get(found.span.range()).unwrap_or_default().trim_matches('"');
            let id = token.rsplit('/').next().unwrap_or(token);
            source.contains(&format!("\"{id}\":"))
        }
        _ => false,
    }
}
