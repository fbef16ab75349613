//! What sub-commands play: a scenario that ships, or one from a file.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;

use super::files;
use crate::class::assignment::{self, Assignment, Task};
use crate::content::embedded;
use crate::content::{Content, File, Kind, Spoken};
use crate::format::diag::{Diagnostic, has_errors, render};
use crate::look::locale::{Locale, SOURCE};
use crate::model::response::ResponseModel;
use crate::model::rubric::Rubric;
use crate::play::encounter::{Case, Scope};
use crate::practice::record::{Header, Record};
use crate::store::{self, Store};

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
    match store::source(path) {
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

    /// The language that something was played in.
    pub(super) fn as_played() -> Language {
        Language { tag: None }
    }

    /// Everything in the language that is asked for, else in the system's.
    ///
    /// # Errors
    /// There is none of the tag that is asked for.
    pub(super) fn spoken(&self, content: &Content) -> Result<Spoken, String> {
        let language = self.choose(None, content)?;
        content.speak(&language).ok_or_else(|| "this program has no language; install it again".into())
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
        is_spoken(tag, content)?;
        Ok(tag.clone())
    }
}

/// That there is a language of this tag.
///
/// # Errors
/// There is none; the text says which there are.
pub(super) fn is_spoken(tag: &str, content: &Content) -> Result<(), String> {
    if content.locale(tag).is_some() {
        return Ok(());
    }
    let known: Vec<_> = content.languages().into_iter().map(|(tag, name)| format!("{tag} ({name})")).collect();
    Err(format!("there is no language `{tag}`; there is {}", known.join(", ")))
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
    let Gathered { content, ids, .. } = gather(&[scenario.to_owned()])?;
    let id = ids.first().map_or(scenario, String::as_str);
    said(&content, id, &language.choose(kept, &content)?).ok_or_else(|| format!("`{scenario}` cannot be played"))
}

/// A scenario of an assignment, as its file carries it.
///
/// # Errors
/// It cannot be read from there.
pub(super) fn assigned(assignment: &Assignment, task: &Task, language: &Language) -> Result<Loaded, String> {
    let content = assignment.content(&embedded::files()).map_err(|error| error.to_string())?;
    let loaded = said(&content, &task.scenario, &language.choose(None, &content)?);
    loaded.filter(|loaded| loaded.case.rules_hash() == task.rules_hash).ok_or_else(|| {
        format!("`{}` cannot be played from this file: it was changed, or is damaged; ask for it again", task.scenario)
    })
}

/// How much of a scenario is played: the whole course, or a visit.
///
/// # Errors
/// There is no such visit.
pub(super) fn scope(case: &Case, visit: Option<&str>) -> Result<Scope, String> {
    assignment::scope(case, visit).map_err(|error| error.to_string())
}

/// All that is played, with scenarios in it that somebody has named.
pub(super) struct Gathered {
    pub content: Content,
    /// Their ids, in the order in which they were named.
    pub ids: Vec<String>,
    /// What of it is on disk.
    pub own: Vec<File>,
}

/// Gathers what ships, and these scenarios: each is named by the id of one that ships, or by the path of a file.
///
/// # Errors
/// One of them is not there, or has errors; the text says which.
pub(super) fn gather(named: &[String]) -> Result<Gathered, String> {
    let ships = embedded::content().map_err(|error| error.to_string())?;
    let (mut ids, mut all, mut first) = (Vec::new(), Vec::<File>::new(), Vec::new());
    for scenario in named {
        if ships.scenario(scenario).is_some() {
            ids.push(scenario.clone());
            continue;
        }
        let own = own(scenario)?;
        let [file, ..] = own.as_slice() else { return Err(format!("there is no scenario `{scenario}`")) };
        ids.push(crate::model::scenario::id(&file.text).map_or_else(|| scenario.clone(), |(id, _)| id));
        first.push(file.name.clone());
        // Two scenarios of one folder have the same beside them.
        let new: Vec<_> = own.into_iter().filter(|file| !all.contains(file)).collect();
        all.extend(new);
    }
    if all.is_empty() {
        return Ok(Gathered { content: ships, ids, own: all });
    }
    let content = Content::gather(&embedded::files(), &all, None).map_err(|error| error.to_string())?;
    // What ships under the id of a file with errors is not played in its place.
    let found = content.findings().iter().filter(|found| first.contains(&found.file.name));
    if let Some(broken) = found.clone().find(|found| has_errors(&found.diagnostics)) {
        let File { name, text } = &broken.file;
        return Err(format!("`{name}` cannot be played\n{}", render::text(name, text, &broken.diagnostics)));
    }
    Ok(Gathered { content, ids, own: all })
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
    let text = store::source(&path).map_err(|found| render::text(&name(&path), "", &[found]))?;
    let mut own = vec![File { name: name(&path), text }];
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let is_beside = |(path, text): &(PathBuf, String)| Kind::of(path, text).is_some_and(Kind::is_beside);
    let beside = files::in_folder(folder).into_iter().filter(is_beside);
    own.extend(beside.map(|(path, text)| File { name: name(&path), text }));
    Ok(own)
}
