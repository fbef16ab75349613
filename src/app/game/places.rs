//! What files are called that are written for somebody, and where they go.

use std::path::{Path, PathBuf};

/// What a file is called after a title or a name: their letters and figures. Both come out of scenarios and of fields, and no more
/// of them becomes part of a path.
pub(super) fn named(title: &str) -> String {
    let plain: String = title.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
    let name: String = words.join("-").chars().take(40).collect();
    if name.is_empty() { "course".into() } else { name }
}

/// A place in a folder that is free: what lies there stays.
pub(super) fn free(folder: &Path, name: &str, ending: &str) -> PathBuf {
    let place = |number: u32| match number {
        1 => folder.join(format!("{name}{ending}")),
        n => folder.join(format!("{name}-{n}{ending}")),
    };
    (1..).map(place).find(|path| path.symlink_metadata().is_err()).unwrap_or_else(|| place(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_called_after_titles() {
        let check = |title: &str, expect: &str| assert_eq!(named(title), expect);
        check("Week 5: the back", "week-5-the-back");
        check("Amina", "amina");
        check("../../Åse \u{202e}", "åse");
        check("???", "course");
        assert_eq!(named(&"a".repeat(90)).len(), 40);
    }

    #[test]
    fn places_are_free() {
        let folder = tempfile::tempdir().unwrap();
        for expect in ["amina.html", "amina-2.html", "amina-3.html"] {
            let path = free(folder.path(), "amina", ".html");
            assert_eq!(path, folder.path().join(expect));
            std::fs::write(&path, "").unwrap();
        }
    }
}
