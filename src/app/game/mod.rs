//! What the app plays: the library, the open attempt, and where it is kept. No Bevy in here.

mod content;
mod names;
mod opening;
mod own_data;
mod shelf;
mod writing;

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use jiff::Timestamp;

use super::screens::Action;
use super::voice::{self, Voice};
use crate::content::Content;
use crate::look::locale::{FluentValue, Locale};
use crate::look::portrait;
use crate::play::encounter::Case;
use crate::play::score::Yardstick;
use crate::practice::debrief::{self, Debrief, Reflecting, TurnNumber};
use crate::practice::logbook::Logbook;
use crate::practice::record::{Entry, Header, Mode, Summary};
use crate::practice::session::{self, Moment, Session};
use crate::practice::view::{Briefing, Consultation, Library};
use crate::store::{Kept, Said, Settings, Store, StoreError, Writer};

pub use content::System;
pub use own_data::OwnData;
pub use writing::Writing;

/// Everything that the screens show and change.
pub struct Game {
    /// Words of the interface.
    pub locale: Locale,
    /// Everything that is played and read.
    content: Content,
    /// What can be played, in the language of the interface.
    cases: Vec<Arc<Case>>,
    system: System,
    /// What the trainee should know, newest last.
    pub notices: Vec<String>,
    /// How they want the app.
    pub settings: Settings,
    /// Draws every attempt that is begun, where it is given; else each has its own.
    pub seed: Option<u32>,
    store: Option<Store>,
    /// All attempts, the latest last.
    shelf: Vec<Kept>,
    library: Library,
    /// All that has been done, while its page is shown.
    logbook: Logbook,
    own_data: OwnData,
    /// What is shown while nobody is met.
    page: Page,
    /// Whether the settings are shown over somebody who is met.
    aside: bool,
    /// Why nobody could be met, until it has been read.
    trouble: Option<Trouble>,
    open: Option<Open>,
    /// What is shown to somebody who writes.
    writing: Option<Writing>,
    voice: Voice,
    /// Called when a measurement is ready, to wake a sleeping window.
    wake: Arc<dyn Fn() + Send + Sync>,
}

struct Open {
    session: Session,
    writer: Option<Writer>,
    /// Set by a thread when it has been measured.
    yardstick: Arc<OnceLock<Yardstick>>,
    /// What is looked back at, once the attempt is over.
    debrief: Option<Debrief>,
    /// Whether that knows what could be reached.
    is_measured: bool,
    /// Whether its summary is kept.
    done: bool,
    /// Whether it is played on an earlier version, which is not what is here now.
    is_earlier: bool,
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
        let store = Store::open(data);
        let mut game = Game {
            locale: Locale::none(),
            content,
            cases: Vec::new(),
            system,
            notices: Vec::new(),
            settings: Settings::default(),
            seed: None,
            store: None,
            shelf: Vec::new(),
            library: Library::default(),
            logbook: Logbook::default(),
            own_data: OwnData::default(),
            page: Page::Library,
            aside: false,
            trouble: None,
            open: None,
            writing: None,
            voice: Voice::find(),
            wake,
        };
        let failed = store.map(|store| game.store = Some(store)).err();
        let broken = game.read_settings();
        game.speak();
        failed.iter().for_each(|error| game.cannot_save(error));
        game.notice_broken(broken);
        let unreadable = game.read_library();
        game.notice_first("play-unreadable", &unreadable);
        game
    }

    /// What is on the screen.
    pub fn scene(&self) -> Scene {
        if self.aside {
            return Scene::Page(Page::Settings);
        }
        match self.open.as_ref().map(|open| open.session.moment()) {
            None if self.trouble.is_some() => Scene::Trouble,
            None => Scene::Page(self.page),
            Some(Moment::Briefing) => Scene::Briefing,
            Some(Moment::Talking | Moment::Closing) => Scene::Consultation,
            Some(Moment::Reflecting) => Scene::Reflecting,
            Some(Moment::Debrief) => Scene::Debrief,
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
    pub fn trouble(&self) -> Option<&Trouble> {
        self.trouble.as_ref()
    }

    /// The briefing, while there is one.
    pub fn briefing(&self) -> Option<Briefing> {
        self.open.as_ref().map(|open| open.session.briefing())
    }

    /// The consultation, while there is one.
    pub fn consultation(&self) -> Option<Consultation> {
        self.open.as_ref().map(|open| open.session.consultation())
    }

    /// What is asked before the debrief, while it is.
    pub fn reflecting(&self) -> Option<Reflecting> {
        self.open.as_ref().map(|open| open.session.reflecting())
    }

    /// The debrief, while there is one.
    pub fn debrief(&self) -> Option<&Debrief> {
        self.open.as_ref()?.debrief.as_ref()
    }

    /// Does what the trainee asks for.
    pub fn act(&mut self, action: Action) {
        match action {
            Action::Open(scenario) | Action::BeginAnew(scenario) if self.writing.is_some() => {
                let placed = self.placed_at_first();
                self.place(&scenario, placed);
            }
            Action::Place(placed) => self.place_here(placed),
            Action::Open(scenario) => self.open(&scenario),
            Action::BeginAnew(scenario) => self.begin_anew(&scenario),
            Action::Show(Page::Settings) if self.open.is_some() => {
                self.aside = true;
                self.look_at_data();
            }
            Action::GoBack => self.aside = false,
            Action::Show(page) => {
                self.open = None;
                self.trouble = None;
                self.page = page;
                self.read_library();
                if page == Page::Settings {
                    self.look_at_data();
                }
            }
            Action::OpenAttempt(id) => self.open_attempt(&id),
            Action::Export => self.export(),
            Action::Import(path) => self.import(&path),
            Action::DeleteAll => self.delete_all(),
            Action::KeepIn(folder) => self.keep_in(folder),
            Action::Set(settings) => self.keep_settings(settings),
            Action::SaveReport { own } => self.save_report(own),
            Action::Copied => self.notice("debrief-copied", &[]),
            Action::GoBackTo(turn) => self.go_back_to(turn),
            Action::Dismiss => _ = self.notices.pop(),
            Action::Proceed => self.playing(Session::proceed),
            Action::Coach => self.playing(Session::ask_coach),
            Action::Thought => self.playing(Session::ask_thought),
            Action::PutBack => self.playing(Session::put_back),
            Action::Choose(number) => self.keeping(|session| session.choose(number)),
            Action::Back => self.keeping(Session::back),
            Action::SayFirst(words) => self.keeping(|session| session.say_first(&words)),
            Action::Expect(expectation) => self.keeping(|session| session.expect(expectation)),
            Action::Reflect(answers) => self.keeping(|session| session.reflect(&answers)),
        }
        self.finish();
    }

    /// Does what leaves no trace in the record.
    fn playing(&mut self, act: impl FnOnce(&mut Session)) {
        if let Some(open) = &mut self.open {
            act(&mut open.session);
        }
    }

    /// Plays, and keeps what is to be kept of it.
    fn keeping<T: IntoIterator<Item = Entry>>(&mut self, act: impl FnOnce(&mut Session) -> T) {
        let Some(open) = &mut self.open else { return };
        let entries = act(&mut open.session);
        entries.into_iter().for_each(|entry| self.keep(&entry));
    }

    fn go_back_to(&mut self, turn: TurnNumber) {
        if let Some(open) = &mut self.open {
            open.done = false;
        }
        self.keeping(|session| session.go_back_to(turn));
    }

    /// Looks back at an attempt that is over, and keeps its summary once it has been measured.
    pub fn finish(&mut self) {
        let Some(open) = &mut self.open else { return };
        if open.session.moment() != Moment::Debrief {
            open.debrief = None;
            return;
        }
        let yardstick = open.yardstick.get().filter(|_| !open.session.is_draft());
        if open.debrief.is_none() || yardstick.is_some() && !open.is_measured {
            let mut debrief = open.session.debrief(yardstick);
            // Who looks back at an old attempt is told of those before it.
            let own = &open.session.header().id;
            let earlier = self.shelf.iter().take_while(|kept| kept.header.id != *own);
            debrief.remember(earlier.filter_map(|kept| kept.summary.as_ref()));
            open.debrief = Some(debrief);
            open.is_measured = yardstick.is_some();
        }
        if yardstick.is_some() && !open.done {
            open.done = true;
            let finished = Some(Timestamp::now());
            let entry = Entry::Done(Summary { finished, ..open.session.summary(yardstick) });
            self.keep(&entry);
        }
    }

    /// Keeps an entry; when that fails, says so once and goes on without.
    fn keep(&mut self, entry: &Entry) {
        let Some(open) = &mut self.open else { return };
        if let Some(Err(error)) = open.writer.as_mut().map(|writer| writer.append(entry)) {
            open.writer = None;
            self.cannot_save(&error);
        }
    }

    fn cannot_save(&mut self, error: &StoreError) {
        self.notice_error("play-cannot-save", error);
    }

    /// Says something, until it has been read.
    pub fn notice(&mut self, id: &str, arguments: &[(&str, FluentValue)]) {
        let notice = self.locale.format(id, arguments);
        // What has not been read yet need not be said again.
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    /// Takes up what was kept; what cannot be read is as it ships, and given back.
    fn read_settings(&mut self) -> Option<StoreError> {
        let (settings, broken) = self.store.as_ref().map(Store::settings)?;
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
        self.voice.is_there()
    }

    /// Reads aloud what has just been said, and what can be said, where somebody wants it.
    pub fn read_aloud(&mut self) {
        let open = self.open.as_ref().filter(|_| self.settings.aloud && self.scene() == Scene::Consultation);
        match open.map(|open| &open.session) {
            Some(session) => {
                // Who is not translated speaks their own language.
                let language = session.case().scenario.language.clone();
                self.voice.read(&voice::words(&session.consultation(), &self.locale), &language);
            }
            None => self.voice.stop(),
        }
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
        let practice = self.settings.practice();
        self.playing(|session| session.practise(practice));
        let kept = self.store.as_ref().map(|store| store.keep_settings(&before, &self.settings));
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

fn header(case: &Case) -> Header {
    let id = uuid::Uuid::new_v4();
    let begun = Some(Timestamp::now());
    Header { begun, ..session::header(case, id.to_string(), id.as_fields().0, Mode::Practice) }
}

/// Whether an attempt was begun as the app begins them.
fn is_ours(header: &Header) -> bool {
    header.mode == Mode::Practice && header.visit.is_none()
}
