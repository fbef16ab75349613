//! What the app plays: the driver with its host, and what the app alone has: pages, settings, notices. No Bevy in here.

mod content;
mod host;
mod names;
mod own_data;
mod writing;

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Zoned;

use super::screens::Action;
use super::voice;
use crate::content::Content;
use crate::look::locale::{FluentValue, Locale};
use crate::look::portrait;
use crate::practice::debrief::{self, Debrief, Reflecting};
use crate::practice::driver::{self, Driver, Told, Way};
use crate::practice::logbook::Logbook;
use crate::practice::said::Said;
use crate::practice::session::{self, Session};
use crate::practice::view::{Briefing, Consultation, Library};
use crate::store::{Desk, Settings, Store, StoreError};

pub use content::System;
pub use own_data::OwnData;
pub use writing::Writing;

use host::Window;

/// Everything that the screens show and change.
pub struct Game {
    /// Words of the interface.
    pub locale: Locale,
    /// Who plays.
    driver: Driver<Desk<Window>>,
    system: System,
    /// What the trainee should know, newest last.
    pub notices: Vec<String>,
    /// How they want the app.
    pub settings: Settings,
    library: Library,
    /// All that has been done, while its page is shown.
    logbook: Logbook,
    own_data: OwnData,
    /// What is shown while nobody is met.
    page: Page,
    /// Whether the settings are shown over somebody who is met.
    aside: bool,
    /// What is shown to somebody who writes.
    writing: Option<Writing>,
}

/// Somebody cannot be met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// Whose scenario.
    pub scenario: String,
    /// What went wrong.
    pub reason: String,
    /// An attempt that is left as it is; another can be begun.
    pub kept: bool,
}

/// What is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scene {
    /// Why somebody cannot be met.
    Trouble,
    /// A page, while nobody is met.
    Page(Page),
    /// What happened at home.
    Interlude,
    /// A briefing.
    Briefing,
    /// A consultation.
    Consultation,
    /// Thinking back, before anything is told.
    Reflecting,
    /// A debrief.
    Debrief,
}

/// What can be on the screen while nobody is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Whom to meet.
    Library,
    /// What has been practised.
    Logbook,
    /// How somebody wants the app.
    Settings,
    /// About the program.
    About,
}

impl Game {
    /// A game that keeps attempts in `data`, or in the platform's folder.
    pub fn new(content: Content, system: System, data: Option<PathBuf>, wake: Arc<dyn Fn() + Send + Sync>) -> Game {
        let (store, failed) = match Store::open(data) {
            Ok(store) => (Some(store), None),
            Err(error) => (None, Some(error)),
        };
        let mut game = Game {
            locale: Locale::none(),
            driver: Driver::new(Desk::new(store, Window::new(content, wake)), Way::default()),
            system,
            notices: Vec::new(),
            settings: Settings::default(),
            library: Library::default(),
            logbook: Logbook::default(),
            own_data: OwnData::default(),
            page: Page::Library,
            aside: false,
            writing: None,
        };
        let broken = game.read_settings();
        game.speak();
        failed.iter().for_each(|error| game.notice_error("play-cannot-save", error));
        game.notice_broken(broken);
        let unreadable = game.read_library();
        game.notice_first("play-unreadable", &unreadable);
        game
    }

    /// Has every attempt that is begun drawn from one seed.
    pub fn sow(&mut self, seed: u32) {
        self.driver.way.seed = Some(seed);
    }

    /// What is on the screen.
    pub fn scene(&self) -> Scene {
        if self.aside {
            return Scene::Page(Page::Settings);
        }
        match self.driver.scene() {
            None if self.driver.trouble().is_some() => Scene::Trouble,
            None => Scene::Page(self.page),
            Some(session::Scene::Interlude) => Scene::Interlude,
            Some(session::Scene::Briefing) => Scene::Briefing,
            Some(session::Scene::Talking | session::Scene::Closing) => Scene::Consultation,
            Some(session::Scene::Reflecting) => Scene::Reflecting,
            Some(session::Scene::Debrief) => Scene::Debrief,
        }
    }

    /// Whether the settings are shown over somebody who is met.
    pub fn is_aside(&self) -> bool {
        self.aside
    }

    /// All that can be played.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// All that the trainee has done, while that page is shown.
    pub fn logbook(&self) -> &Logbook {
        &self.logbook
    }

    /// Why somebody cannot be met, while that is so.
    pub fn trouble(&self) -> Option<Trouble> {
        self.driver.trouble().map(|trouble| Trouble {
            scenario: trouble.scenario.clone(),
            reason: trouble.said(&self.locale),
            kept: trouble.is_kept(),
        })
    }

    /// The briefing, while there is one.
    pub fn briefing(&self) -> Option<Briefing> {
        self.driver.session().map(Session::briefing)
    }

    /// The consultation, while there is one.
    pub fn consultation(&self) -> Option<Consultation> {
        self.driver.session().map(Session::consultation)
    }

    /// What is asked before the debrief, while it is.
    pub fn reflecting(&self) -> Option<Reflecting> {
        self.driver.session().map(Session::reflecting)
    }

    /// The debrief, while there is one.
    pub fn debrief(&self) -> Option<&Debrief> {
        self.driver.debrief()
    }

    /// Does what the trainee asks for.
    pub fn act(&mut self, action: Action) {
        match action {
            Action::Play(driver::Action::Open(scenario) | driver::Action::BeginAnew(scenario))
                if self.writing.is_some() =>
            {
                let placed = self.placed_at_first();
                self.place(scenario, placed);
            }
            Action::Play(action) => self.driver.act(action),
            Action::Place(placed) => self.place_here(placed),
            Action::Show(Page::Settings) if self.driver.session().is_some() => {
                self.aside = true;
                self.look_at_data();
            }
            Action::GoBack => self.aside = false,
            Action::Show(page) => {
                self.driver.act(driver::Action::Leave);
                self.page = page;
                self.read_library();
                if page == Page::Settings {
                    self.look_at_data();
                }
            }
            Action::Export => self.export(),
            Action::Import(path) => self.import(&path),
            Action::DeleteAll => self.delete_all(),
            Action::KeepIn(folder) => self.keep_in(folder),
            Action::Set(settings) => self.keep_settings(settings),
            Action::SaveReport { own } => self.save_report(own),
            Action::Copied => self.notice("debrief-copied", &[]),
            Action::Dismiss => _ = self.notices.pop(),
        }
        self.settle();
    }

    /// Takes up what was computed beside the play, and says what there is to say.
    pub fn settle(&mut self) {
        self.driver.settle();
        for told in self.driver.told() {
            // That an attempt goes on, and that one has been left behind, shows on the card.
            if !matches!(told, Told::GoneOn(_) | Told::Changed) {
                let notice = told.said(&self.locale);
                self.say(notice);
            }
        }
    }

    /// Reads what there is, and how far the trainee has come with it. What cannot be read is given back.
    fn read_library(&mut self) -> Vec<StoreError> {
        let errors = self.driver.read_shelf();
        let Window { cases, content, .. } = &self.driver.host.face;
        self.library = self.driver.library(cases, |tag| {
            let other = (tag != self.locale.language()).then(|| content.languages());
            let named = other?.into_iter().find(|(known, _)| known == tag);
            Some(named.map_or_else(|| tag.to_owned(), |(_, name)| name))
        });
        if self.page == Page::Logbook {
            self.logbook = self.driver.logbook(cases, &Zoned::now());
        }
        errors
    }

    fn store(&self) -> Option<&Store> {
        self.driver.host.store.as_ref()
    }

    /// Says something, until it has been read.
    pub fn notice(&mut self, id: &str, arguments: &[(&str, FluentValue)]) {
        self.say(self.locale.format(id, arguments));
    }

    fn say(&mut self, notice: String) {
        // What has not been read yet need not be said again.
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    /// Takes up what was kept; what cannot be read is as it ships, and given back.
    fn read_settings(&mut self) -> Option<StoreError> {
        let (settings, broken) = self.store().map(Store::settings)?;
        self.settings = settings;
        broken
    }

    fn notice_broken(&mut self, broken: Option<StoreError>) {
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

    fn notice_error(&mut self, id: &str, error: &StoreError) {
        let reason = error.said(&self.locale);
        self.notice(id, &[("reason", reason.into())]);
    }

    /// Says how many things went wrong, and why the first did; nothing where none did.
    fn notice_first(&mut self, id: &str, errors: &[StoreError]) {
        if let Some(first) = errors.first() {
            let arguments = [("n", (errors.len() as u32).into()), ("reason", first.said(&self.locale).into())];
            self.notice(id, &arguments);
        }
    }

    fn save_report(&mut self, own: bool) {
        let Some(debrief) = self.debrief().cloned() else { return };
        let debrief = if own { debrief } else { debrief.without_own_words() };
        let folder = directories::UserDirs::new().map(|dirs| dirs.document_dir().unwrap_or(dirs.home_dir()).to_owned());
        let path = names::free(&folder.unwrap_or_default(), &debrief.person.first_name);
        let last = self.consultation().map(|last| portrait::expression(last.cue, last.mood)).unwrap_or_default();
        let picture = portrait::svg(&portrait::bust(&debrief.person.look, &last));
        match std::fs::write(&path, debrief::html(&debrief, &self.locale, &picture)) {
            Ok(()) => self.notice("debrief-saved", &[("path", path.display().to_string().into())]),
            Err(error) => self.notice("debrief-save-failed", &[("reason", error.to_string().into())]),
        }
    }
}
