//! What a file of a class is, for whoever gets one without being told.

use std::fs::File;
use std::io::Read;
use std::path::Path;

/// How much of a file is looked at: the headings of a table and its first rows.
const BEGINNING: u64 = 64 << 10;

/// What a file is to a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What the class was given.
    Assignment,
    /// Verdicts that are disputed.
    Corrections,
    /// Who belongs to the class.
    List,
    /// What was handed in, or what a course page has exported: a file, or a folder with files. Also whatever is unknown, since
    /// reading it says what is wrong with it.
    Handed,
}

impl Kind {
    /// What a file or a folder is, by its ending and its first words.
    pub fn of(path: &Path) -> Kind {
        let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
        let beginning = || {
            let mut bytes = Vec::new();
            // What cannot be read is told when the class is.
            let _ = File::open(path).map(|file| file.take(BEGINNING).read_to_end(&mut bytes));
            String::from_utf8_lossy(&bytes).into_owned()
        };
        match ending.to_str() {
            _ if path.is_dir() => Kind::Handed,
            Some("ron") if beginning().lines().any(|line| line.trim_start().starts_with("Corrections(")) => {
                Kind::Corrections
            }
            Some("ron") => Kind::Assignment,
            // What a course page exports has the marks of choices in it.
            Some("csv" | "txt") if !beginning().contains('#') => Kind::List,
            _ => Kind::Handed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_told_by_ending_and_first_words() {
        let at = tempfile::tempdir().unwrap();
        let check = |name: &str, text: &str, expect: Kind| {
            let path = at.path().join(name);
            std::fs::write(&path, text).unwrap();
            assert_eq!(Kind::of(&path), expect, "{name}");
        };
        check("course.ron", "// An assignment of Backstory.\nAssignment(", Kind::Assignment);
        check("disputed.RON", "// mine\nCorrections(scenario: \"amina\"", Kind::Corrections);
        check("class.csv", "student\ns1\n", Kind::List);
        check("moodle.txt", "Name\tUsername\nA\ts1\tamina#1.1.ab.cd", Kind::Handed);
        check("s1.jsonl", "{}", Kind::Handed);
        assert_eq!(Kind::of(at.path()), Kind::Handed);
        assert_eq!(Kind::of(&at.path().join("none.zip")), Kind::Handed);
    }
}
