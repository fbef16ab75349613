//! The debrief as a file of the trainee's own, beside their documents.

use std::path::{Path, PathBuf};

use super::Game;
use crate::practice::debrief;

impl Game {
    pub(super) fn save_report(&mut self, own: bool) {
        let Some((debrief, last)) = self.debrief().cloned().zip(self.consultation()) else { return };
        let debrief = if own { debrief } else { debrief.without_own_words() };
        let path = free(self.system.documents(), &debrief.person.first_name);
        match std::fs::write(&path, debrief::html(&debrief, &self.locale, &debrief::face(&last))) {
            Ok(()) => self.notice("debrief-saved", &[("path", path.display().to_string().into())]),
            Err(error) => self.notice("debrief-save-failed", &[("reason", error.to_string().into())]),
        }
    }
}

/// A name for somebody's report that is free: what lies in a folder stays. Names come out of scenarios, and only letters and
/// figures of them become part of a path.
fn free(folder: &Path, first_name: &str) -> PathBuf {
    let letters = first_name.to_lowercase();
    let name: String = letters.chars().filter(|letter| letter.is_alphanumeric()).take(40).collect();
    let named = |number: u32| match number {
        1 => folder.join(format!("backstory-{name}.html")),
        n => folder.join(format!("backstory-{name}-{n}.html")),
    };
    (1..).map(named).find(|path| path.symlink_metadata().is_err()).unwrap_or_else(|| named(1))
}

#[cfg(test)]
mod tests {
    use super::free;

    #[test]
    fn names_are_free_and_lead_nowhere() {
        let folder = tempfile::tempdir().unwrap();
        let check = |first_name: &str, expect: &str| {
            let path = free(folder.path(), first_name);
            assert_eq!(path, folder.path().join(expect), "{first_name}");
            std::fs::write(path, "").unwrap();
        };
        check("Amina", "backstory-amina.html");
        check("Amina", "backstory-amina-2.html");
        check("../../Åse: \"x\"\u{202e}", "backstory-åsex.html");
        check("", "backstory-.html");
        check(&"a".repeat(300), &format!("backstory-{}.html", "a".repeat(40)));
    }
}
