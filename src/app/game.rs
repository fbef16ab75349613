//! What the app plays: the library, the open attempt, and where it is kept. No Bevy in here.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use super::screens::Action;
use crate::debrief::{self, Debrief};
use crate::embedded;
use crate::encounter::Case;
use crate::locale::{FluentValue, Locale};
use crate::portrait;
use crate::record::{self, Entry, Header, Mode};
use crate::score::{Effort, Yardstick};
use crate::session::{self, Moment, Session};
use crate::store::{Settings, Store, StoreError, Writer};
use crate::view::{Briefing, Card, Consultation, Library, Progress};

/// Everything that the screens show and change.
pub struct Game {
    /// Words of the interface.
    pub locale: Locale,
    /// What the trainee should know, newest last.
    pub notices: Vec<String>,
    /// How they want the app.
    pub settings: Settings,
    /// Draws every attempt that is begun, where it is given; else each has its own.
    pub seed: Option<u32>,
    store: Option<Store>,
    library: Library,
    /// What is shown while nobody is met.
    page: Page,
    open: Option<Open>,
    /// Called when a measurement is ready, to wake a sleeping window.
    wake: Arc<dyn Fn() + Send + Sync>,
}

struct Open {
    session: Session,
    writer: Option<Writer>,
    /// Set by a thread when it has been measured.
    yardstick: Arc<OnceLock<Yardstick>>,
    done: bool,
}

/// What is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scene {
    /// A page, while nobody is met.
    Page(Page),
    /// A briefing.
    Briefing,
    /// A consultation.
    Consultation,
    /// A debrief.
    Debrief,
}

/// What can be on the screen while nobody is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Whom to meet.
    Library,
    /// How somebody wants the app.
    Settings,
    /// About the program.
    About,
}

impl Game {
    /// A game that keeps attempts in `data`, or in the platform's folder.
    pub fn new(locale: Locale, data: Option<PathBuf>, wake: Arc<dyn Fn() + Send + Sync>) -> Game {
        let store = Store::open(data);
        let (notices, settings, library) = (Vec::new(), Settings::default(), Library::default());
        let page = Page::Library;
        let mut game = Game { locale, notices, settings, seed: None, store: None, library, page, open: None, wake };
        match store {
            Ok(store) => game.store = Some(store),
            Err(error) => game.cannot_save(&error),
        }
        game.read_settings();
        game.library = game.read_library();
        game.report_unreadable();
        game
    }

    /// What is on the screen.
    pub fn scene(&self) -> Scene {
        match self.open.as_ref().map(|open| open.session.moment()) {
            None => Scene::Page(self.page),
            Some(Moment::Briefing) => Scene::Briefing,
            Some(Moment::Talking | Moment::Closing) => Scene::Consultation,
            Some(Moment::Debrief) => Scene::Debrief,
        }
    }

    /// All that can be played.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// The briefing, while there is one.
    pub fn briefing(&self) -> Option<Briefing> {
        self.open.as_ref().map(|open| open.session.briefing())
    }

    /// The consultation, while there is one.
    pub fn consultation(&self) -> Option<Consultation> {
        self.open.as_ref().map(|open| open.session.consultation())
    }

    /// The debrief, while there is one.
    pub fn debrief(&self) -> Option<Debrief> {
        self.open.as_ref().map(|open| open.session.debrief(open.yardstick.get()))
    }

    /// Does what the trainee asks for.
    pub fn act(&mut self, action: Action) {
        match action {
            Action::Open(scenario) => self.open(&scenario),
            Action::Show(page) => {
                self.open = None;
                self.page = page;
                self.library = self.read_library();
            }
            Action::Set(settings) => self.keep_settings(settings),
            Action::SaveReport => self.save_report(),
            Action::Dismiss => _ = self.notices.pop(),
            Action::Proceed => self.playing(|session| {
                session.proceed();
                None
            }),
            Action::Choose(number) => self.playing(|session| session.choose(number)),
            Action::Back => self.playing(Session::back),
            Action::Coach => self.playing(|session| {
                session.ask_coach();
                None
            }),
        }
        self.finish();
    }

    fn playing(&mut self, act: impl FnOnce(&mut Session) -> Option<Entry>) {
        let Some(open) = &mut self.open else { return };
        if let Some(entry) = act(&mut open.session) {
            self.keep(&entry);
        }
    }

    /// Keeps the summary of a finished attempt, once it has been measured.
    pub fn finish(&mut self) {
        let Some(open) = &mut self.open else { return };
        if open.session.moment() == Moment::Debrief && open.yardstick.get().is_some() && !open.done {
            open.done = true;
            let entry = Entry::Done(open.session.summary(open.yardstick.get()));
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
        self.notice("play-cannot-save", &[("reason", error.to_string().into())]);
    }

    fn notice(&mut self, id: &str, arguments: &[(&str, FluentValue)]) {
        let notice = self.locale.format(id, arguments);
        self.notices.push(notice);
    }

    fn open(&mut self, scenario: &str) {
        let Some(case) = embedded::case(scenario).map(Arc::new) else { return };
        let mut header = header(&case);
        header.seed = self.seed.unwrap_or(header.seed);
        let Some((session, writer)) = self.resume(&case, &header).or_else(|| self.begin(&case, header)) else { return };
        let yardstick = Arc::new(OnceLock::new());
        let (world, scope, wake, measured) = (session.world(), session.scope(), self.wake.clone(), yardstick.clone());
        std::thread::spawn(move || {
            measured.get_or_init(|| Yardstick::measure(&case, world, scope, Effort::default()));
            wake();
        });
        self.open = Some(Open { session, writer, yardstick, done: false });
    }

    fn begin(&mut self, case: &Arc<Case>, header: Header) -> Option<(Session, Option<Writer>)> {
        let session = Session::begin(case.clone(), header.clone()).ok()?;
        match self.store.as_ref().map(|store| store.create(&header)) {
            Some(Ok(writer)) => Some((session, Some(writer))),
            Some(Err(error)) => {
                self.cannot_save(&error);
                Some((session, None))
            }
            None => Some((session, None)),
        }
    }

    fn resume(&mut self, case: &Arc<Case>, header: &Header) -> Option<(Session, Option<Writer>)> {
        let store = self.store.as_ref()?;
        let path = store.unfinished(|kept| kept.rules_hash == header.rules_hash && is_ours(kept))?;
        let opened = match store.resume(&path) {
            Ok(opened) => opened,
            Err(error) => {
                self.notice("play-cannot-resume", &[("reason", error.to_string().into())]);
                return None;
            }
        };
        match Session::resume(case.clone(), opened.record) {
            Ok(session) => {
                if opened.repaired {
                    self.notice("play-torn", &[]);
                }
                Some((session, Some(opened.writer)))
            }
            Err(error) => {
                self.notice("play-cannot-resume", &[("reason", error.to_string().into())]);
                None
            }
        }
    }

    /// Takes up what was kept; what cannot be read is as it ships, and said once.
    fn read_settings(&mut self) {
        match self.store.as_ref().map(Store::settings) {
            Some(Ok(settings)) => self.settings = settings,
            Some(Err(error)) => self.notice("app-settings-broken", &[("reason", error.to_string().into())]),
            None => {}
        }
    }

    /// Keeps settings that have changed; when that fails, says so.
    pub fn keep_settings(&mut self, settings: Settings) {
        if settings == self.settings {
            return;
        }
        self.settings = settings;
        let kept = self.store.as_ref().map(|store| store.keep_settings(&self.settings));
        if let Some(Err(error)) = kept {
            self.notice("app-settings-not-kept", &[("reason", error.to_string().into())]);
        }
    }

    /// Says once which attempts cannot be read; they are left as they are.
    fn report_unreadable(&mut self) {
        let errors = self.store.as_ref().map(|store| store.list().1).unwrap_or_default();
        if let Some(first) = errors.first() {
            let arguments = [("n", (errors.len() as u32).into()), ("reason", first.to_string().into())];
            self.notice("play-unreadable", &arguments);
        }
    }

    fn save_report(&mut self) {
        let Some(debrief) = self.debrief() else { return };
        let folder = directories::UserDirs::new().map(|dirs| dirs.document_dir().unwrap_or(dirs.home_dir()).to_owned());
        let name = format!("backstory-{}.html", debrief.person.first_name.to_lowercase());
        let path = folder.unwrap_or_default().join(name);
        let last = self.consultation().map(|last| portrait::expression(last.cue, last.mood)).unwrap_or_default();
        let picture = portrait::svg(&portrait::bust(&debrief.person.look, &last));
        match std::fs::write(&path, debrief::html(&debrief, &self.locale, "en", &picture)) {
            Ok(()) => self.notice("debrief-saved", &[("path", path.display().to_string().into())]),
            Err(error) => self.notice("debrief-save-failed", &[("reason", error.to_string().into())]),
        }
    }

    fn read_library(&mut self) -> Library {
        let records = self.store.as_ref().map(|store| store.list().0).unwrap_or_default();
        let cases = embedded::scenarios().into_iter().filter_map(|(id, _)| embedded::case(id).map(Arc::new));
        let cards = cases.filter_map(|case| {
            let session = Session::begin(case.clone(), header(&case)).ok()?;
            let person = session.briefing().person;
            let scenario = &case.scenario;
            let own = records.iter().map(|(_, record)| record).filter(|record| record.header.scenario == scenario.id);
            let words = |text| scenario.texts.raw(text).to_owned();
            Some(Card {
                scenario: scenario.id.clone(),
                title: words(scenario.title),
                person,
                difficulty: scenario.difficulty,
                visits: scenario.visits.len() as u8,
                decisions: scenario.visits.iter().map(|visit| u16::from(visit.budget)).sum(),
                warnings: scenario.notes.warnings.iter().map(|text| words(*text)).collect(),
                review: (&scenario.notes).into(),
                progress: progress(&case, own.cloned().collect()),
            })
        });
        Library { cards: cards.collect() }
    }
}

fn header(case: &Case) -> Header {
    let id = uuid::Uuid::new_v4();
    session::header(case, id.to_string(), id.as_fields().0, Mode::Practice)
}

/// Whether an attempt was begun as the app begins them.
fn is_ours(header: &Header) -> bool {
    header.mode == Mode::Practice && header.visit.is_none()
}

fn progress(case: &Arc<Case>, records: Vec<record::Record>) -> Progress {
    let finished: Vec<_> = records.iter().filter_map(|record| record.summary()).collect();
    let best = finished.iter().filter_map(|summary| summary.score).max();
    let times = finished.len() as u16;
    let open = records.into_iter().rev().find(|record| record.summary().is_none() && is_ours(&record.header));
    match open.map(|record| Session::resume(case.clone(), record)) {
        Some(Ok(session)) => {
            let now = session.consultation();
            Progress::Begun { visit: now.visit.number, turns: now.turns }
        }
        _ if times > 0 => Progress::Finished { times, best },
        Some(Err(_)) => Progress::Changed,
        None => Progress::New,
    }
}
