//! What is wrong between files rather than in one: an id or a language that another has, or that is not the name of the folder
//! or the file.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::content::Kind;
use crate::format::diag::{Code, Diagnostic};
use crate::store::folder_of;

/// Holds the ids of scenarios and the languages of translations against each other, one file after another.
#[derive(Default)]
pub(super) struct Neighbours {
    /// By id, the file in which it was first met.
    ids: BTreeMap<String, String>,
    /// By folder, what is translated and the language, the file in which they were first met.
    languages: BTreeMap<(PathBuf, String, String), String>,
}

impl Neighbours {
    /// What is found when another file comes.
    pub(super) fn meet(&mut self, path: &Path, source: &str) -> Option<Diagnostic> {
        match Kind::of(path, source) {
            Some(Kind::Overlay) => self.meet_translation(path, source),
            _ => self.meet_scenario(path, source),
        }
    }

    fn meet_scenario(&mut self, path: &Path, source: &str) -> Option<Diagnostic> {
        let (id, span) = crate::model::scenario::id(source)?;
        if let Some(first) = self.ids.get(&id) {
            let message = format!("the scenario {first} has the id `{id}` as well");
            let help = "give one of them another id, and its folder the same name";
            return Some(Diagnostic::new(Code::SameScenario, span, message).help(help));
        }
        self.ids.insert(id.clone(), path.display().to_string());
        let folder = folder_of(path);
        let folder = folder.file_name().unwrap_or_default().to_string_lossy();
        if path.file_name().is_none_or(|name| name != "scenario.ron") || folder == id.as_str() {
            return None;
        }
        let message = format!("the id is `{id}`, and the folder is called `{folder}`");
        let help = "give both one name: the scenario is played by its id, and looked for in its folder";
        Some(Diagnostic::new(Code::FolderDiffers, span, message).help(help))
    }

    fn meet_translation(&mut self, path: &Path, source: &str) -> Option<Diagnostic> {
        let [(id, _), (language, span)] = crate::model::translation::head(source)?;
        let key = (folder_of(path), id, language);
        if let Some(first) = self.languages.get(&key) {
            let message = format!("{first} is a translation into `{}` as well", key.2);
            let help = "keep one of them here: only one is shown";
            return Some(Diagnostic::new(Code::SameTranslation, span, message).help(help));
        }
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let differs = is_language(&name) && !name.eq_ignore_ascii_case(&key.2);
        let message = format!("the language is `{}`, and the file is called `{name}`", key.2);
        self.languages.insert(key, path.display().to_string());
        let help = "write the language in which the texts are, and call the file by it";
        differs.then(|| Diagnostic::new(Code::LanguageDiffers, span, message).help(help))
    }
}

/// Whether a name is that of a language and nothing more: `da` and `en-GB`, and not `danish`.
fn is_language(name: &str) -> bool {
    name.split(['-', '_']).next().is_some_and(|first| (2..=3).contains(&first.len()))
        && name.parse::<unic_langid::LanguageIdentifier>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_held_against_folders_and_each_other() {
        let mut neighbours = Neighbours::default();
        let mut check = |path: &str, id: &str, expect: Option<&str>| {
            let found = neighbours.meet(Path::new(path), &format!("Scenario(format: 1, id: \"{id}\")"));
            assert_eq!(found.map(|found| found.code.id()), expect, "{path}");
        };
        check("bank/letterbox/scenario.ron", "letterbox", None);
        check("bank/piano/scenario.ron", "harp", Some("BS0415"));
        check("bank/copy/scenario.ron", "letterbox", Some("BS0416"));
        check("loose.ron", "loose", None);
    }

    #[test]
    fn languages_are_held_against_files_and_each_other() {
        let mut neighbours = Neighbours::default();
        let mut check = |path: &str, language: &str, expect: Option<&str>| {
            let source = format!("Overlay(translates: \"ann\", language: \"{language}\", texts: {{}})");
            let found = neighbours.meet(Path::new(path), &source);
            assert_eq!(found.map(|found| found.code.id()), expect, "{path}");
        };
        check("ann/da.ron", "da", None);
        check("ann/da-old.ron", "da", Some("BS0418"));
        check("ann/de.ron", "nb", Some("BS0417"));
        check("ann/svenska.ron", "sv", None);
        check("bob/da.ron", "da", None);
    }
}
