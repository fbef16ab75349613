//! What sub-commands play: a scenario that ships, or one from a file.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;

use super::files;
use crate::content::embedded;
use crate::content::{Content, File, Kind};
use crate::format::diag::{Diagnostic, has_errors, render};
use crate::look::locale::{Locale, SOURCE};
use crate::model::response::ResponseModel;
use crate::model::rubric::Rubric;
use crate::play::encounter::Case;
use crate::practice::record::{Header, Record};
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

/// The language of what is printed.
#[derive(Args)]
pub(super) struct Language {
    /// Language, by its tag, such as da; the system's if left out
    #[arg(long = "language", value_name = "TAG")]
    tag: Option<String>,
}

impl Language {
    /// The language that scenarios are written in, for those who write them.
    pub(super) fn source() -> Language {
        Language { tag: Some(SOURCE.into()) }
    }

    /// The language that is asked for, else `kept` where there is one, else the system's.
    ///
    /// # Errors
    /// There is none of the tag that is asked for.
    fn choose(&self, kept: Option<&str>, content: &Content) -> Result<String, String> {
        let Some(tag) = &self.tag else {
            let system: Vec<String> = sys_locale::get_locales().collect();
            return Ok(content.language(kept.into_iter().chain(system.iter().map(String::as_str))).to_owned());
        };
        if content.locale(tag).is_none() {
            let known = content.languages().into_iter().map(|(tag, name)| format!("{tag} ({name})"));
            let known: Vec<_> = known.collect();
            return Err(format!("there is no language `{tag}`; there is {}", known.join(", ")));
        }
        Ok(tag.clone())
    }
}

/// A scenario, and the words around it.
pub(super) struct Loaded {
    pub case: Arc<Case>,
    pub locale: Locale,
    /// What it is read from.
    pub files: Vec<File>,
}

/// An attempt by id or file; the last one when none is named.
///
/// # Errors
/// There is none, or it cannot be read.
pub(super) fn attempt(store: &Store, named: &Option<String>) -> Result<Record, String> {
    let path = match named {
        Some(attempt) => store.find(attempt),
        None => {
            let (mut kept, unreadable) = store.shelf();
            let last = kept.pop().map(|kept| kept.path);
            last.ok_or_else(|| match unreadable.as_slice() {
                [] => format!("no attempt has been kept yet in {}", store.folder().display()),
                [first, rest @ ..] => {
                    format!("{} kept, and none can be read; {first}", super::data::counted(rest.len() + 1))
                }
            })?
        }
    };
    store.read(&path).map_err(|error| error.to_string())
}

/// The scenario of an attempt as it was when it was played: the file that was named, the one that is installed by this id, or
/// the one that was kept then. What somebody else's file says is no path.
///
/// # Errors
/// There is none, or it cannot be played; the text says why.
pub(super) fn of_attempt(
    store: &Store,
    named: &Option<String>,
    language: &Language,
    header: &Header,
) -> Result<Loaded, String> {
    let Header { scenario, language: kept, .. } = header;
    let now = match named {
        Some(path) => load(path, language, Some(kept)),
        None if embedded::scenarios().iter().any(|(id, _)| id == scenario) => load(scenario, language, Some(kept)),
        None => Err(format!(
            "this attempt is at the scenario `{scenario}`, which is not installed; name its file with --scenario"
        )),
    };
    if now.as_ref().is_ok_and(|now| now.case.rules_hash() == header.rules_hash) {
        return now;
    }
    let then = store.content_then(header);
    let then = then.and_then(|content| said(&content, scenario, &language.choose(Some(kept), &content).ok()?));
    then.filter(|then| then.case.rules_hash() == header.rules_hash).map_or(now, Ok)
}

/// The scenario of an id or a path, in a language; in `kept` or the system's where none is asked for.
///
/// # Errors
/// There is none, or it cannot be played; the text says why.
pub(super) fn load(scenario: &str, language: &Language, kept: Option<&str>) -> Result<Loaded, String> {
    let mut content = embedded::content().map_err(|error| error.to_string())?;
    let mut id = scenario.to_owned();
    if content.scenario(scenario).is_none() {
        let own = own(scenario)?;
        let [File { name, text }, ..] = own.as_slice() else {
            return Err(format!("there is no scenario `{scenario}`"));
        };
        content = Content::gather(&embedded::files(), &own, None).map_err(|error| error.to_string())?;
        // What ships under the id of a file with errors is not played in its place.
        let found = content.findings().iter().filter(|found| found.file.name == *name);
        if let Some(broken) = found.map(|found| &found.diagnostics).find(|found| has_errors(found)) {
            return Err(format!("`{name}` cannot be played\n{}", render::text(name, text, broken)));
        }
        id = crate::model::scenario::id(text).map_or(id, |(id, _)| id);
    }
    said(&content, &id, &language.choose(kept, &content)?).ok_or_else(|| format!("`{scenario}` cannot be played"))
}

/// A scenario in a language.
fn said(content: &Content, id: &str, language: &str) -> Option<Loaded> {
    let spoken = content.speak(language)?;
    let case = spoken.case(id)?.clone();
    Some(Loaded { case, locale: spoken.locale, files: content.files_of(id) })
}

/// The file of a scenario, with its translations and plans beside it.
fn own(scenario: &str) -> Result<Vec<File>, String> {
    let path = Path::new(scenario);
    let path = if path.is_dir() { path.join("scenario.ron") } else { path.to_owned() };
    if !path.exists() {
        let known: Vec<_> = embedded::scenarios().into_iter().map(|(id, _)| id).collect();
        let path = path.display();
        return Err(format!("there is no scenario `{path}`; there is {}, or the path of a file", known.join(", ")));
    }
    let name = |path: &Path| path.display().to_string();
    let text = files::source(&path).map_err(|found| render::text(&name(&path), "", &[found]))?;
    let mut own = vec![File { name: name(&path), text }];
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let is_beside = |(path, text): &(PathBuf, String)| Kind::of(path, text).is_some_and(Kind::is_beside);
    let beside = files::in_folder(folder).into_iter().filter(is_beside);
    own.extend(beside.map(|(path, text)| File { name: name(&path), text }));
    Ok(own)
}
