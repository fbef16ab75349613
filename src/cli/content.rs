//! What sub-commands play: a scenario that ships, or one from a file.

use std::path::{Path, PathBuf};

use clap::Args;

use super::files;
use crate::diag::{Diagnostic, render};
use crate::embedded;
use crate::encounter::Case;
use crate::locale::Locale;
use crate::patient::response::ResponseModel;
use crate::record::Record;
use crate::rubric::Rubric;
use crate::store::Store;

/// Rules other than those that ship.
#[derive(Args)]
pub(super) struct RuleFiles {
    /// Response model to use instead of the one that ships
    #[arg(long, value_name = "FILE")]
    response: Option<PathBuf>,
    /// Rubric to use instead of the one that ships
    #[arg(long, value_name = "FILE")]
    rubric: Option<PathBuf>,
}

impl RuleFiles {
    /// The rubric and the response model.
    ///
    /// # Errors
    /// A file cannot be read, or has something wrong in it; the text says what and where.
    pub(super) fn load(&self) -> Result<(Rubric, ResponseModel), String> {
        let rubric = text(&self.rubric, embedded::RUBRIC)?;
        let found = Rubric::read(&rubric.1);
        let known = whole(found, &rubric, "the rubric cannot be used")?;
        let model = text(&self.response, embedded::RESPONSE)?;
        let found = ResponseModel::read(&model.1, &known);
        let model = whole(found, &model, "the response model cannot be used")?;
        Ok((known, model))
    }
}

/// Name and text of a file, or of what ships.
fn text(path: &Option<PathBuf>, ships: &str) -> Result<(String, String), String> {
    let Some(path) = path else { return Ok(("what ships".into(), ships.into())) };
    let name = path.display().to_string();
    match files::source(path) {
        Ok(source) => Ok((name, source)),
        Err(found) => Err(render::text(&name, "", &[found])),
    }
}

fn whole<T>(found: (Option<T>, Vec<Diagnostic>), file: &(String, String), what: &str) -> Result<T, String> {
    let (value, diagnostics) = found;
    value.ok_or_else(|| format!("{what}\n{}", render::text(&file.0, &file.1, &diagnostics)))
}

/// A scenario, and the words around it.
pub(super) struct Loaded {
    pub case: Case,
    pub locale: Locale,
}

/// An attempt by id or file; the last one when none is named.
///
/// # Errors
/// There is none, or it cannot be read.
pub(super) fn attempt(store: &Store, named: &Option<String>) -> Result<Record, String> {
    let path = match named {
        Some(attempt) => store.find(attempt),
        None => store.shelf().0.pop().map(|kept| kept.path).ok_or("no attempt has been kept yet")?,
    };
    store.read(&path).map_err(|error| error.to_string())
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
