//! What the trainee is told: said once, until it has been read.

use super::Game;
use crate::look::locale::FluentValue;
use crate::practice::said::Said;
use crate::store::StoreError;

impl Game {
    /// Says something, until it has been read.
    pub fn notice(&mut self, id: &str, arguments: &[(&str, FluentValue)]) {
        self.say(self.locale.format(id, arguments));
    }

    pub(super) fn say(&mut self, notice: String) {
        // What has not been read yet is not there twice; it is the latest again.
        self.notices.retain(|known| *known != notice);
        self.notices.push(notice);
    }

    pub(super) fn notice_error(&mut self, id: &str, error: &StoreError) {
        let reason = error.said(&self.locale);
        self.notice(id, &[("reason", reason.into())]);
    }

    /// Says how many things went wrong, and why the first did; nothing where none did.
    pub(super) fn notice_first(&mut self, id: &str, errors: &[StoreError]) {
        if let Some(first) = errors.first() {
            let arguments = [("n", (errors.len() as u32).into()), ("reason", first.said(&self.locale).into())];
            self.notice(id, &arguments);
        }
    }
}
