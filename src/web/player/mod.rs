//! The player: takes what a page tells, plays, and says what the page is to show and to do.

mod act;
mod asked;
mod assigned;
mod own_data;
mod show;
mod words;

use jiff::Timestamp;

use super::browser::Browser;
use super::lms::Lms;
use super::loaded::Loaded;
use super::message::{Call, FromPage, Keeps, Prefers, Start, ToPage};
use super::news::News;
use super::settings::Settings;
use super::shelf::Shelf;
use crate::class::assignment::Student;
use crate::look::locale::Locale;
use crate::practice::driver::{Driver, Told};
use crate::practice::said::Said;
use crate::practice::view::Sought;

/// What is shown while nobody is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Page {
    /// Who plays.
    Who,
    /// Whom to meet.
    Library,
    /// What has been done.
    Logbook,
    /// How somebody wants the page.
    Settings,
    /// What this is.
    About,
}

/// Everything behind a page that has started.
pub struct Player {
    driver: Driver<Browser>,
    loaded: Loaded,
    locale: Locale,
    settings: Settings,
    prefers: Prefers,
    /// The languages that somebody wants where they have not said it here.
    languages: Vec<String>,
    page: Page,
    /// Whom they look for in the library.
    sought: Sought,
    /// Who plays, where a class has been given it.
    student: Option<Student>,
    /// Whether a page is shown over somebody who is met.
    aside: bool,
    /// What the trainee should know, newest last.
    notices: Vec<String>,
    /// Whether everything would be deleted with the next word.
    forgets: bool,
    /// By how many minutes the clock on the wall is ahead of Greenwich.
    offset: i32,
    news: News,
    lms: Option<Lms>,
}

/// A player cannot start: the parcel was made for another version.
#[derive(Debug, thiserror::Error)]
#[error("this page and what it plays are of two versions; make the package again")]
pub struct NoStart;

impl Player {
    /// A player for what a page has loaded.
    ///
    /// # Errors
    /// It is of another version.
    pub(super) fn start(start: Start, loaded: Loaded, call: &Clock) -> Result<Player, NoStart> {
        let Start { parcel, settings, attempts, languages, prefers, keeps, lms } = start;
        if parcel.format != super::parcel::FORMAT || parcel.semantics != crate::play::encounter::SEMANTICS {
            return Err(NoStart);
        }
        let way = parcel.way();
        let browser = Browser {
            parcel,
            cases: Vec::new(),
            shelf: Shelf::of(attempts),
            keeps,
            orders: Vec::new(),
            now: call.now,
            random: call.random.clone(),
            open: None,
        };
        let mut player = Player {
            driver: Driver::new(browser, way),
            loaded,
            locale: Locale::none(),
            settings: Settings::of(settings.as_deref()),
            prefers,
            languages,
            page: Page::Library,
            sought: Sought::default(),
            student: None,
            aside: false,
            notices: Vec::new(),
            forgets: false,
            offset: call.offset,
            news: News::default(),
            lms: None,
        };
        player.speak();
        player.ask_for_words();
        player.driver.practise(player.settings.practice());
        player.recognise(lms.as_ref().map(|around| around.student.as_str()));
        player.lms = lms.map(|around| Lms::begin(around, &mut player.driver.host));
        player.greet();
        Ok(player)
    }

    /// What has to be known before anything is played.
    fn greet(&mut self) {
        match self.driver.host.keeps {
            Keeps::Always | Keeps::Perhaps => {}
            Keeps::Never => self.notice("web-keeps-never"),
            Keeps::Elsewhere => self.notice("web-elsewhere"),
        }
        let errors = self.driver.read_shelf();
        if let Some(first) = errors.first() {
            let arguments = [("n", (errors.len() as u32).into()), ("reason", first.said(&self.locale).into())];
            self.say(self.locale.format("play-unreadable", &arguments));
        }
        let earlier = self.lms.as_ref().and_then(|lms| lms.trouble());
        earlier.into_iter().for_each(|id| self.notice(id));
    }

    /// Does what happened on the page, where something did, and says what comes of it.
    pub fn tell(&mut self, from: Option<FromPage>, clock: &Clock) -> ToPage {
        self.driver.host.now = clock.now;
        self.driver.host.random.clone_from(&clock.random);
        self.offset = clock.offset;
        from.into_iter().for_each(|from| self.hear(from));
        self.settle();
        self.shown(clock)
    }

    fn hear(&mut self, from: FromPage) {
        match from {
            FromPage::Start(_) => {}
            FromPage::Do { action, value, fields } => self.act(&action, &value, &fields),
            FromPage::Loaded => self.speak(),
            FromPage::NoFiles { reason } => self.notice_because("web-no-files", &reason),
            FromPage::Import { text } => self.import(&text),
            FromPage::NotKept { reason } => self.notice_because("web-not-kept", &reason),
            FromPage::Refused { reason } => self.notice_because("web-lms-refused", &reason),
            FromPage::Taken => self.notice("web-lms-taken"),
        }
    }

    fn settle(&mut self) {
        self.driver.settle();
        for told in self.driver.told() {
            // That an attempt goes on, and that one has been left behind, shows on the card.
            if !matches!(told, Told::GoneOn(_) | Told::Changed) {
                self.say(told.said(&self.locale));
            }
        }
    }

    fn notice(&mut self, id: &str) {
        self.say(self.locale.text(id));
    }

    fn notice_because(&mut self, id: &str, reason: &str) {
        self.say(self.locale.format(id, &[("reason", reason.into())]));
    }

    fn say(&mut self, notice: String) {
        // What has not been read yet is not there twice; it is the latest again.
        self.notices.retain(|known| *known != notice);
        self.notices.push(notice);
    }
}

/// What a call brings along: the time, and chance.
#[derive(Clone, Debug)]
pub struct Clock {
    /// The time.
    pub now: Timestamp,
    /// By how many minutes the clock on the wall is ahead of Greenwich.
    pub offset: i32,
    /// 32 hexadecimal digits.
    pub random: String,
}

impl Clock {
    /// What this call brings.
    pub fn of(call: &Call) -> Clock {
        let now = Timestamp::from_millisecond(call.now).unwrap_or_default();
        Clock { now, offset: call.offset, random: call.random.clone() }
    }
}
