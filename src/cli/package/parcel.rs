//! A parcel is packed: every case and all words, language by language, of which a browser loads only those that it needs; and
//! what 0 and 100 mean in every world, so that no browser has to search.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::authoring::trial::Workers;
use crate::cli::content::scope;
use crate::content::{Content, File, Kind};
use crate::format::diag::{has_errors, render};
use crate::look::locale::SOURCE;
use crate::model::scenario::Plans;
use crate::play::encounter::{Case, Scope, World};
use crate::play::score::{Effort, Measured};
use crate::web::parcel::{Listed, Named, Parcel};

/// Messages that nobody sees who plays.
const UNSEEN: [&str; 6] = ["class.ftl", "desktop.ftl", "facilitator.ftl", "graph.ftl", "script.ftl", "teaching.ftl"];

/// How a parcel is played, as somebody asks for it.
pub(super) struct Wanted<'a> {
    /// The files that ship.
    pub ships: &'a [File],
    /// All that is played.
    pub content: &'a Content,
    /// What of it somebody has on disk.
    pub own: &'a [File],
    /// The scenarios that are packed, by their ids.
    pub scenarios: &'a [String],
    /// What the parcel says of itself beside what is made here, which are languages and files, and yardsticks where it has none.
    pub says: Parcel,
}

/// A parcel with its files.
pub(super) struct Packed {
    /// What a page is given first, without an id.
    pub parcel: Parcel,
    /// Its files, by their places from the page.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// Packs a parcel.
///
/// # Errors
/// A scenario is named twice or has no such visit, or what stands beside it cannot be used; the text says which.
pub(super) fn pack(wanted: Wanted, effort: Effort, crew: &impl Workers) -> Result<Packed, String> {
    let Wanted { ships, content, own, scenarios, says } = wanted;
    if let Some((at, twice)) = scenarios.iter().enumerate().find(|(at, id)| scenarios[..*at].contains(*id)) {
        let first = scenarios.iter().position(|id| id == twice).unwrap_or_default() + 1;
        return Err(format!("scenarios {first} and {} are both called `{twice}`; a package has each once", at + 1));
    }
    let language = says.language.as_deref().unwrap_or(SOURCE);
    let spoken = content.speak(language).ok_or_else(|| format!("there is no language `{language}`"))?;
    let mut played = Vec::new();
    for id in scenarios {
        let case = spoken.case(id).ok_or_else(|| format!("`{id}` is no scenario that can be played"))?;
        played.push((case.clone(), scope(case, says.visit.as_deref())?));
    }
    is_whole(content, own, &played)?;
    let title = match (says.title.as_str(), played.as_slice()) {
        ("", [(case, _)]) => case.scenario.texts.raw(case.scenario.title).to_owned(),
        ("", _) => "Backstory".into(),
        (title, _) => title.into(),
    };
    let languages: BTreeMap<String, String> = content.languages().into_iter().collect();
    let files = files(ships, content, scenarios, languages.keys());
    let listed = files.iter().map(|(at, (language, _))| Listed { at: at.clone(), language: language.clone() });
    // An assignment was measured when it was made.
    let yardsticks = match says.yardsticks.is_empty() {
        true => measured(&played, effort, crew),
        false => says.yardsticks.clone(),
    };
    let parcel = Parcel { title, languages, files: listed.collect(), yardsticks, ..says };
    Ok(Packed { parcel, files: files.into_iter().map(|(at, (_, bytes))| (at, bytes)).collect() })
}

/// That translations and plans on disk are what they should be: what is wrong with them is passed over where somebody plays
/// alone, and would be missing in everybody's package.
pub(in crate::cli) fn is_whole(content: &Content, own: &[File], played: &[(Arc<Case>, Scope)]) -> Result<(), String> {
    let findings = content.findings().iter().map(|found| (&found.file, found.diagnostics.clone()));
    let plans = own.iter().filter(|file| Kind::of(Path::new(&file.name), &file.text) == Some(Kind::Plans));
    let plans = plans.filter_map(|file| {
        // Those that cannot be read do not say whose they are.
        let subject = Plans::subject(&file.text);
        let is_it = |(case, _): &&(Arc<Case>, Scope)| subject.as_ref().is_none_or(|of| *of == case.scenario.id);
        let (case, _) = played.iter().find(is_it)?;
        Some((file, Plans::read(&file.text, &case.scenario).1))
    });
    match findings.chain(plans).find(|(_, found)| has_errors(found)) {
        None => Ok(()),
        Some((File { name, text }, found)) => {
            Err(format!("`{name}` would be missing in the package\n{}", render::text(name, text, &found)))
        }
    }
}

/// Files by their places, each with the language that it is for, and what is in it.
type Files = BTreeMap<String, (String, Vec<u8>)>;

/// All that is played and read, language by language. Each has everything that it needs, so that one is loaded and no other:
/// what is not translated is in the language that it was written in. Written plans stay here, since their landmarks are in the
/// yardsticks.
fn files<'l>(
    ships: &[File],
    content: &Content,
    scenarios: &[String],
    languages: impl Iterator<Item = &'l String>,
) -> Files {
    let stems = stems(scenarios);
    let mut files = Files::new();
    for language in languages {
        let mut put = |named: Named, bytes| _ = files.insert(format!("content/{named}"), (language.clone(), bytes));
        put(Named::Words { language }, words(ships, language).into_bytes());
        let Some(spoken) = content.speak(language) else { continue };
        for (id, stem) in scenarios.iter().zip(&stems) {
            if let Some(case) = spoken.case(id) {
                put(Named::Case { scenario: stem, language }, case.sealed());
            }
        }
    }
    files
}

/// The words of the interface in a language; where there are none, those in the language that all are translated from.
fn words(ships: &[File], language: &str) -> String {
    let of = |language: &str| {
        let is_seen = |path: &Path| {
            let is_it = path.parent().is_some_and(|folder| folder.ends_with(language));
            is_it && Kind::is_messages(path) && !UNSEEN.iter().any(|unseen| path.ends_with(unseen))
        };
        let files = ships.iter().filter(|file| is_seen(Path::new(&file.name)));
        files.map(|file| format!("{}\n", file.text)).collect::<String>()
    };
    Some(of(language)).filter(|words| !words.is_empty()).unwrap_or_else(|| of(SOURCE))
}

/// What the files of scenarios are called: by their ids, unless another is called so, on a system that may take large letters
/// for small ones.
fn stems(scenarios: &[String]) -> Vec<String> {
    let plain = |c: char| if c.is_ascii_alphanumeric() || c == '_' { c.to_ascii_lowercase() } else { '-' };
    let mut taken: Vec<String> = Vec::new();
    for id in scenarios {
        let id: String = id.chars().map(plain).collect();
        let others = (2..).map(|n| format!("{id}-{n}"));
        let stem = std::iter::once(id.clone()).chain(others).find(|stem| !taken.contains(stem)).unwrap_or(id);
        taken.push(stem);
    }
    taken
}

/// Measures every world of what is played.
fn measured(played: &[(Arc<Case>, Scope)], effort: Effort, crew: &impl Workers) -> Vec<Measured> {
    let worlds = |(at, (case, _)): (usize, &(Arc<Case>, Scope))| {
        World::all(&case.scenario).map(|world| (at, world)).collect::<Vec<_>>()
    };
    let jobs: Vec<(usize, World)> = played.iter().enumerate().flat_map(worlds).collect();
    crew.all("yardsticks", &jobs, |(at, world)| {
        let (case, scope) = &played[*at];
        Measured::of(case, *world, *scope, effort)
    })
}

#[cfg(test)]
mod tests;
