//! The debrief as a file of the trainee's own, beside their documents.

use super::Game;
use super::places::{free, named};
use crate::practice::debrief;

impl Game {
    pub(super) fn save_report(&mut self, own: bool) {
        let Some((debrief, last)) = self.debrief().cloned().zip(self.consultation()) else { return };
        let debrief = if own { debrief } else { debrief.without_own_words() };
        let name = format!("backstory-{}", named(&debrief.person.first_name));
        let path = free(self.system.documents(), &name, ".html");
        match std::fs::write(&path, debrief::html(&debrief, &self.locale, &debrief::face(&last))) {
            Ok(()) => self.notice("debrief-saved", &[("path", path.display().to_string().into())]),
            Err(error) => self.notice("debrief-save-failed", &[("reason", error.to_string().into())]),
        }
    }
}
