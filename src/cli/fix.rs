//! `backstory check --fix`: what is certain is written into the files, and said.

use std::path::{Path, PathBuf};

use super::check::{self, Rules};
use crate::content::Kind;
use crate::format::diag::{Mended, Told, mend};
use crate::store;

/// What was done to files.
#[derive(Default)]
pub(super) struct Fixed {
    /// The same in words.
    pub told: String,
    /// Whether a file could not be written.
    pub failed: bool,
}

/// Mends files as far as that is certain. Those that are held against others come last, when the others are sound.
pub(super) fn fix(files: &[PathBuf], named: &[PathBuf], rules: &Rules) -> Fixed {
    let sources = files.iter().filter_map(|path| store::source(path).ok().map(|source| (path, source)));
    let is_beside = |(path, source): &(&PathBuf, String)| Kind::of(path, source).is_some_and(Kind::is_beside);
    let (beside, alone): (Vec<_>, Vec<_>) = sources.partition(is_beside);
    let mut fixed = Fixed::default();
    for (path, source) in alone.into_iter().chain(beside) {
        let mended = mend(&source, |text| check::findings(path, text, rules, false));
        if mended.text != source
            && let Err(why) = write(path, named, &source, &mended.text)
        {
            fixed.told.push_str(&format!("{} is left as it is: {why}\n\n", path.display()));
            fixed.failed = true;
            continue;
        }
        fixed.told.push_str(&told(path, &mended));
    }
    fixed
}

/// Writes a file that was named or lies in a folder that was; no link leads to another one.
fn write(path: &Path, named: &[PathBuf], source: &str, text: &str) -> Result<(), String> {
    let is_link = std::fs::symlink_metadata(path).is_ok_and(|meta| meta.is_symlink());
    let whole = path.canonicalize().map_err(|error| error.to_string())?;
    let holds = |named: &PathBuf| named.canonicalize().is_ok_and(|named| whole.starts_with(named));
    if is_link || !named.iter().any(holds) {
        return Err(format!("a link leads to {}; name that file itself", whole.display()));
    }
    if store::source(path).ok().as_deref() != Some(source) {
        return Err("it has changed meanwhile; check again".into());
    }
    crate::store::rewrite(path, text).map_err(|error| format!("it cannot be written: {error}"))
}

/// What was done to a file, and what was not; nothing where there was nothing to do.
fn told(path: &Path, Mended { done, withheld, .. }: &Mended) -> String {
    let s = |told: &[Told]| if told.len() == 1 { "" } else { "s" };
    let (file, mut text) = (path.display(), String::new());
    if !done.is_empty() {
        text.push_str(&format!("{file}: mended in {} place{}\n", done.len(), s(done)));
        text.extend(done.iter().map(|told| format!("  {told}\n")));
    }
    if !withheld.is_empty() {
        let (count, s) = (withheld.len(), s(withheld));
        text.push_str(&format!(
            "{file}: left as it is in {count} place{s}, since there would be more errors than before\n"
        ));
        text.extend(withheld.iter().map(|told| format!("  not done: {told}\n")));
    }
    if !text.is_empty() {
        text.push('\n');
    }
    text
}
