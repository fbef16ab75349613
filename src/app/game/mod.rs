//! What the app plays: the driver with its host, and what the app alone has: pages, settings, notices. No Bevy in here.

mod content;
mod given;
mod host;
mod notices;
mod own_data;
mod places;
mod report;
mod settings;
mod shown;
mod teaching;
mod writing;

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Zoned;

use super::screens::Action;
use crate::content::{Content, Spoken};
use crate::look::locale::Locale;
use crate::practice::driver::{self, Driver, Told, Way};
use crate::practice::logbook::{Logbook, Reminder};
use crate::practice::said::Said;
use crate::practice::view::Library;
use crate::store::{Desk, Settings, Store, StoreError};

pub use content::System;
pub use given::Given;
pub use own_data::OwnData;
pub use shown::{Page, Scene, Trouble};
pub use teaching::{Draft, Offer, Teach, Teaching};
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
    /// That they wanted to be reminded, where it is time.
    reminder: Option<Reminder>,
    own_data: OwnData,
    /// What is shown while nobody is met.
    page: Page,
    /// Whether the settings are shown over somebody who is met.
    aside: bool,
    /// What is shown to somebody who writes.
    writing: Option<Writing>,
    /// What a class has been given, while it is played.
    given: Option<Given>,
    teaching: Teaching,
    /// Whether the facilitator wants notes in a window of their own.
    notes: bool,
}

impl Game {
    /// A game that keeps attempts in `data`, or in the platform's folder; `spoken` is what was put into words beforehand.
    pub fn new(
        content: Content,
        spoken: Option<Spoken>,
        system: System,
        data: Option<PathBuf>,
        wake: Arc<dyn Fn() + Send + Sync>,
    ) -> Game {
        let (store, failed) = match Store::open(data) {
            Ok(store) => (Some(store), None),
            Err(error) => (None, Some(error)),
        };
        let mut game = Game {
            locale: Locale::none(),
            driver: Driver::new(Desk::new(store, Window::new(content, spoken, wake)), Way::default()),
            system,
            notices: Vec::new(),
            settings: Settings::default(),
            library: Library::default(),
            logbook: Logbook::default(),
            reminder: None,
            own_data: OwnData::default(),
            page: Page::Library,
            aside: false,
            writing: None,
            given: None,
            teaching: Teaching::default(),
            notes: true,
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

    /// Does what the trainee asks for.
    pub fn act(&mut self, action: Action) {
        match action {
            Action::Play(driver::Action::Open(scenario) | driver::Action::BeginAnew(scenario))
                if self.writing.is_some() =>
            {
                let placed = self.placed_at_first();
                self.place(scenario, placed);
            }
            Action::Play(action) => {
                if let driver::Action::Open(scenario) | driver::Action::BeginAnew(scenario) = &action {
                    self.play_given(scenario);
                }
                self.driver.act(action);
            }
            Action::Place(placed) => self.place_here(placed),
            Action::Show(Page::Settings) if self.driver.session().is_some() => {
                self.aside = true;
                self.look_at_data();
            }
            Action::GoBack => self.aside = false,
            Action::Show(Page::Teaching) => self.show_teaching(),
            Action::Show(page) => {
                self.driver.act(driver::Action::Leave);
                self.page = page;
                self.read_library();
                if page == Page::Settings {
                    self.look_at_data();
                }
            }
            Action::Export => self.export(),
            Action::Import(path) if self.is_teaching() => self.take_of_class(&path),
            Action::Import(path) if given::is_given(&path) => self.take_given(&path),
            Action::Import(path) => self.import(&path),
            Action::Be(id) => self.be(id),
            Action::HandIn => self.hand_in(),
            Action::Teach(teach) => self.teach(teach),
            Action::LeaveGiven => self.leave_given(),
            Action::DeleteAll => self.delete_all(),
            Action::KeepIn(folder) => self.keep_in(folder),
            Action::Set(settings) => self.keep_settings(settings),
            Action::SaveReport { own } => self.save_report(own),
            Action::SavePortfolio => self.save_portfolio(),
            Action::SaveRoom => self.save_room(),
            Action::SaveGuide(scenario) => self.save_guide(&scenario),
            Action::ShowNotes => self.notes = !self.notes,
            Action::Copied => self.notice("debrief-copied", &[]),
            Action::Dismiss => _ = self.notices.pop(),
        }
        self.settle();
    }

    /// Takes up what was computed beside the play, and says what there is to say.
    pub fn settle(&mut self) {
        self.driver.settle();
        self.settle_teaching();
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
        let practised = |every| self.driver.practised(cases, &Zoned::now()).reminder(every);
        self.reminder = self.settings.remind.filter(|_| self.page == Page::Library).and_then(practised);
        errors
    }

    fn store(&self) -> Option<&Store> {
        self.driver.host.store.as_ref()
    }
}
