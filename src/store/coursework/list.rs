//! Who belongs to the class, and the secret by which they are called otherwise.

use std::fs;
use std::path::Path;

use super::failed;
use crate::class::assignment::{HEADS, Student};
use crate::class::pseudonym::Pseudonyms;
use crate::store::output;

/// The most bytes of such a file.
const LIMIT: u64 = 4 << 20;

/// The students of a list.
///
/// # Errors
/// It cannot be read, or has something else than ids.
pub(super) fn read(path: &Path) -> Result<Vec<Student>, String> {
    let text = text(path)?;
    let mut students: Vec<Student> = Vec::new();
    for (at, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        let cell = line.split([',', ';', '\t']).next().unwrap_or_default().trim().trim_matches('"').trim();
        if cell.is_empty() || at == 0 && HEADS.contains(&cell.to_lowercase().as_str()) {
            continue;
        }
        let student = Student::try_from(cell.to_owned());
        let student = student.map_err(|error| failed(path, &format!("line {}: {error}", at + 1)))?;
        if !students.contains(&student) {
            students.push(student);
        }
    }
    match students.is_empty() {
        true => Err(failed(path, &"nobody is on this list; write an id on each line")),
        false => Ok(students),
    }
}

/// Pseudonyms from the secret in a file, which is made where there is none.
///
/// # Errors
/// It can neither be read nor written.
pub(super) fn pseudonyms(path: &Path) -> Result<Pseudonyms, String> {
    if path.symlink_metadata().is_err() {
        // Two of them are as hard to guess as the secret of a lock.
        let secret = [(); 2].map(|()| uuid::Uuid::new_v4().simple().to_string()).concat();
        output::file(path, secret.as_bytes())?;
        return Ok(Pseudonyms::from_secret(secret));
    }
    let secret = text(path)?;
    match secret.trim() {
        "" => Err(failed(path, &"there is no secret in it; delete it, and a new one is made")),
        secret => Ok(Pseudonyms::from_secret(secret)),
    }
}

fn text(path: &Path) -> Result<String, String> {
    let meta = fs::metadata(path).map_err(|error| failed(path, &error))?;
    if !meta.is_file() || meta.len() > LIMIT {
        return Err(failed(path, &"this is no text of that kind"));
    }
    let bytes = fs::read(path).map_err(|error| failed(path, &error))?;
    String::from_utf8(bytes).map_err(|_| failed(path, &"this is no text (UTF-8); save it as one"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_ids() {
        let at = tempfile::tempdir().unwrap();
        let path = at.path().join("class.csv");
        let check = |text: &str, expect: Result<&[&str], &str>| {
            fs::write(&path, text).unwrap();
            match (read(&path), expect) {
                (Ok(students), Ok(expect)) => {
                    assert_eq!(students.iter().map(Student::as_str).collect::<Vec<_>>(), expect);
                }
                (Err(said), Err(expect)) => assert!(said.contains(expect), "{said}"),
                (found, _) => panic!("{found:?}"),
            }
        };
        check("s1\ns2\r\n\nS1\n", Ok(&["s1", "s2"]));
        check("\u{feff}Student;Name\n\"s1\";\"A. B.\"\ns2;C\n", Ok(&["s1", "s2"]));
        check("\n \n", Err("nobody is on this list"));
        check(&"x".repeat(70), Err("line 1: an id has at most"));
    }

    #[test]
    fn a_secret_is_made_once() {
        let at = tempfile::tempdir().unwrap();
        let path = at.path().join("secret");
        let student = Student::try_from("s1".to_owned()).unwrap();
        let (first, again) = (pseudonyms(&path).unwrap().of(&student), pseudonyms(&path).unwrap().of(&student));
        assert_eq!(first.as_str(), again.as_str());
        assert!(first.as_str().starts_with("p-") && !first.as_str().contains("s1"));
        let other = pseudonyms(&at.path().join("other")).unwrap().of(&student);
        assert_ne!(first.as_str(), other.as_str());
        fs::write(&path, " ").unwrap();
        assert!(pseudonyms(&path).map(|_| ()).unwrap_err().contains("there is no secret in it"));
    }
}
