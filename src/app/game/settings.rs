//! How the trainee wants the app, as they have set it or as their system says.

use super::{Game, Scene};
use crate::app::voice;
use crate::store::{Settings, Store, StoreError};

impl Game {
    /// Takes up what was kept; what cannot be read is as it ships, and given back.
    pub(super) fn read_settings(&mut self) -> Option<StoreError> {
        let (settings, broken) = self.store().map(Store::settings)?;
        self.settings = settings;
        broken
    }

    pub(super) fn notice_broken(&mut self, broken: Option<StoreError>) {
        if let Some(error) = broken {
            self.notice_error("app-settings-broken", &error);
        }
    }

    /// Whether the system has a voice.
    pub fn has_voice(&self) -> bool {
        self.system.voice
    }

    /// What is to be read aloud now, and in which language: what has just been said, and what can be said, where somebody
    /// wants it.
    pub fn aloud(&self) -> Option<(String, String)> {
        let aloud = self.settings.aloud && self.scene() == Scene::Consultation;
        let session = self.driver.session().filter(|_| aloud)?;
        // Who is not translated speaks their own language.
        let language = session.case().scenario.language.clone();
        Some((voice::words(&session.consultation(), &self.locale), language))
    }

    /// Whether nothing moves by itself: as somebody wants it, else as the system does.
    pub fn is_still(&self) -> bool {
        self.settings.still.or(self.system.still).unwrap_or(false)
    }

    /// Keeps settings that have changed; when that fails, says so.
    pub fn keep_settings(&mut self, settings: Settings) {
        if settings == self.settings {
            return;
        }
        let speaks_other = settings.language != self.settings.language;
        let before = std::mem::replace(&mut self.settings, settings);
        if speaks_other {
            self.speak();
            self.read_library();
        }
        self.driver.practise(self.settings.practice());
        let kept = self.store().map(|store| store.keep_settings(&before, &self.settings));
        if let Some(Err(error)) = kept {
            self.notice_error("app-settings-not-kept", &error);
        }
    }
}
