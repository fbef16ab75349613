//! What is wrong between scenarios rather than in one: an id that another has, or that is not the name of the folder.

use std::collections::BTreeMap;
use std::path::Path;

use crate::diag::{Code, Diagnostic};

/// Holds the ids of scenarios against each other, one file after another.
#[derive(Default)]
pub(super) struct Neighbours {
    /// By id, the file in which it was first met.
    ids: BTreeMap<String, String>,
}

impl Neighbours {
    /// What is found when another file comes.
    pub(super) fn meet(&mut self, path: &Path, source: &str) -> Vec<Diagnostic> {
        let Some((id, span)) = crate::scenario::id(source) else { return Vec::new() };
        let name = path.display().to_string();
        if let Some(first) = self.ids.get(&id) {
            let message = format!("the scenario {first} has the id `{id}` as well");
            let help = "give one of them another id, and its folder the same name";
            return vec![Diagnostic::new(Code::SameScenario, span, message).help(help)];
        }
        self.ids.insert(id.clone(), name);
        let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let folder = whole.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy();
        if path.file_name().is_none_or(|name| name != "scenario.ron") || folder == id.as_str() {
            return Vec::new();
        }
        let message = format!("the id is `{id}`, and the folder is called `{folder}`");
        let help = "give both one name: the scenario is played by its id, and looked for in its folder";
        vec![Diagnostic::new(Code::FolderDiffers, span, message).help(help)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_held_against_folders_and_each_other() {
        let mut neighbours = Neighbours::default();
        let mut check = |path: &str, id: &str, expect: &[&str]| {
            let found = neighbours.meet(Path::new(path), &format!("Scenario(format: 1, id: \"{id}\")"));
            assert_eq!(found.iter().map(|found| found.code.id()).collect::<Vec<_>>(), expect, "{path}");
        };
        check("bank/letterbox/scenario.ron", "letterbox", &[]);
        check("bank/piano/scenario.ron", "harp", &["BS0415"]);
        check("bank/copy/scenario.ron", "letterbox", &["BS0416"]);
        check("loose.ron", "loose", &[]);
    }
}
