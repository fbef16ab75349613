//! What sub-commands play: a scenario that ships, or one from a file.

use std::path::Path;

use crate::diag::render;
use crate::embedded;
use crate::encounter::Case;
use crate::locale::Locale;

/// A scenario, and the words around it.
pub(super) struct Loaded {
    pub case: Case,
    pub locale: Locale,
}

/// The scenario of an id or a path.
///
/// # Errors
/// There is none, or it cannot be played; the text says why.
pub(super) fn load(scenario: &str) -> Result<Loaded, String> {
    let (rubric, model) = embedded::rules().map_err(|error| error.to_string())?;
    let locale = embedded::locale("en").map_err(|error| error.to_string())?;
    let path = Path::new(scenario);
    let (name, source) = match embedded::scenarios().into_iter().find(|(id, _)| *id == scenario) {
        Some((id, source)) => (id.to_owned(), source.to_owned()),
        None => (scenario.to_owned(), read(path)?),
    };
    let (found, diagnostics) = crate::scenario::read(&source, &rubric);
    match found {
        Some(scenario) => Ok(Loaded { case: Case::new(scenario, rubric, model), locale }),
        None => Err(format!("`{name}` cannot be played\n{}", render::text(&name, &source, &diagnostics))),
    }
}

fn read(path: &Path) -> Result<String, String> {
    let file = if path.is_dir() { path.join("scenario.ron") } else { path.to_owned() };
    if !file.exists() {
        let known: Vec<_> = embedded::scenarios().into_iter().map(|(id, _)| id).collect();
        return Err(format!(
            "there is no scenario `{}`; there is {}, or the path of a file",
            path.display(),
            known.join(", ")
        ));
    }
    let bytes = std::fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    match crate::read::decode(&bytes) {
        Ok(source) => Ok(source.to_owned()),
        Err(diagnostic) => Err(render::text(&file.display().to_string(), "", &[diagnostic])),
    }
}
