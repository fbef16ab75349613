//! `backstory translate SCENARIO --language TAG`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::{files, out};
use crate::content::{Kind, embedded};
use crate::format::diag::{Diagnostic, render};
use crate::format::read::Language;
use crate::model::response::ResponseModel;
use crate::model::rubric::Rubric;
use crate::model::translation::{Original, Updated, update};
use crate::store;

/// Writes a translation beside its source, or brings it up to date: what is missing is added, what was translated from
/// another text is marked, and nothing that is there is lost. Exits with 0 when it was written, 2 when it could not be.
#[derive(Args)]
pub(super) struct Translate {
    /// The scenario, by its file or its folder; or the file of a rubric or a response model
    scenario: PathBuf,
    /// The language, by its tag, such as da or de
    #[arg(long, value_name = "TAG", value_parser = tag)]
    language: String,
}

impl Translate {
    pub(super) fn run(self) -> ExitCode {
        super::exit(self.write())
    }

    fn write(&self) -> Result<(), String> {
        let original = files::original(&self.scenario)?;
        let source = store::source(&original).map_err(|found| shown(&original, "", &[found]))?;
        let (rubric, _) = embedded::rules().map_err(|error| error.to_string())?;
        let path = original.with_file_name(format!("{}.ron", self.language));
        match Kind::of(&original, &source) {
            Some(Kind::Rubric) => self.bring(&path, (&original, &source), Rubric::read(&source)),
            Some(Kind::Model) => self.bring(&path, (&original, &source), ResponseModel::read(&source, &rubric)),
            _ => self.bring(&path, (&original, &source), crate::model::scenario::read(&source, &rubric)),
        }
    }

    /// Brings the translation of something that was read up to date.
    fn bring<T: Original>(
        &self,
        path: &Path,
        (original, source): (&Path, &str),
        (found, diagnostics): (Option<T>, Vec<Diagnostic>),
    ) -> Result<(), String> {
        let original =
            found.ok_or_else(|| format!("this cannot be translated\n{}", shown(original, source, &diagnostics)))?;
        let existing = match path.exists() {
            true => Some(store::source(path).map_err(|found| shown(path, "", &[found]))?),
            false => None,
        };
        let updated = update(existing.as_deref(), &original, &self.language).map_err(|found| {
            let existing = existing.as_deref().unwrap_or_default();
            format!("the translation is left as it is\n{}", shown(path, existing, &found))
        })?;
        let replaced = crate::store::replace(path, |out| std::io::Write::write_all(out, updated.text.as_bytes()));
        replaced.map_err(|error| format!("{} cannot be written: {error}", path.display()))?;
        out::line(told(path, &updated));
        Ok(())
    }
}

fn shown(path: &Path, source: &str, found: &[Diagnostic]) -> String {
    render::text(&path.display().to_string(), source, found)
}

/// What is to be done.
fn told(path: &Path, updated: &Updated) -> String {
    let Updated { texts, missing, stale, gone, .. } = updated;
    let todo = [
        (missing, "to translate: fill in `is`"),
        (stale, "whose source has changed: mend `is`, then delete `was`"),
        (gone, "without a source, at the end of the file"),
    ];
    let todo = todo.iter().filter(|(n, _)| **n > 0).map(|(n, what)| format!("\n  {n} {what}"));
    let todo: String = todo.collect();
    let rest = if todo.is_empty() { ", all translated".into() } else { format!(", of which{todo}") };
    format!("{}: {texts} texts{rest}", path.display())
}

/// The tag of a language that can name a file.
fn tag(text: &str) -> Result<String, String> {
    Language::of(text).map(|tag| tag.0).ok_or_else(|| Language::HELP.into())
}
