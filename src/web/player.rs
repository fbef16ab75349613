//! The player: takes what a page tells, plays, and says what the page is to show and to do.

use std::collections::BTreeMap;

use jiff::{Timestamp, Zoned, tz};
use maud::{Markup, html};

use super::act::{self, Asked};
use super::browser::Browser;
use super::lms::Lms;
use super::loaded::Loaded;
use super::message::{Call, FromPage, Keeps, Order, Prefers, Start, ToPage};
use super::news::News;
use super::page;
use super::settings::{Settings, theme_name};
use super::shelf::Shelf;
use crate::look::locale::{Locale, SOURCE};
use crate::look::portrait;
use crate::play::encounter::Unsealed;
use crate::practice::debrief;
use crate::practice::driver::{Driver, Told};
use crate::practice::record::Mode;
use crate::practice::said::Said;
use crate::practice::session::{Scene, Session};

/// What is shown while nobody is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Page {
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

    fn act(&mut self, action: &str, value: &str, fields: &BTreeMap<String, String>) {
        let sure = std::mem::take(&mut self.forgets);
        let Some(asked) = act::asked(action, value, fields) else { return };
        match asked {
            Asked::Play(action) => {
                self.aside = false;
                self.driver.act(action);
            }
            Asked::Show(page) => self.show(page),
            Asked::GoBack => self.aside = false,
            Asked::Set(set) => self.set(&set),
            Asked::SaveAll => self.save("backstory.jsonl", "application/jsonl", self.driver.host.shelf.bundle()),
            Asked::SaveAttempt => self.save_attempt(),
            Asked::SaveDebrief { own } => self.save_debrief(own),
            Asked::Forget(None) => self.forgets = true,
            Asked::Forget(Some(true)) if sure => self.forget(),
            Asked::Forget(Some(_)) => {}
            Asked::Dismiss => _ = self.notices.pop(),
        }
    }

    fn show(&mut self, page: Page) {
        if page == Page::Settings && self.driver.session().is_some() {
            self.aside = true;
        } else {
            self.driver.act(crate::practice::driver::Action::Leave);
            self.aside = false;
        }
        self.page = page;
        self.driver.read_shelf();
    }

    fn set(&mut self, set: &str) {
        let before = self.settings.clone();
        self.settings = before.clone().with(set);
        if self.settings.language != before.language {
            self.speak();
            self.ask_for_words();
        }
        self.driver.practise(self.settings.practice());
        self.driver.host.orders.push(Order::Settings { text: self.settings.text() });
    }

    /// Takes up the words and cases of the language that somebody wants, as far as they have been loaded.
    fn speak(&mut self) {
        let known = self.wanted().filter_map(|tag| self.driver.host.parcel.language_of(tag));
        let language = known.filter(|tag| self.loaded.speaks(tag)).map(str::to_owned).next();
        let language = language.unwrap_or_else(|| SOURCE.into());
        self.locale = self.loaded.locale(&language);
        self.driver.host.cases = self.loaded.cases(&language);
        self.driver.adopt();
    }

    /// The languages that somebody wants, the best first.
    fn wanted(&self) -> impl Iterator<Item = &str> {
        let said = self.settings.language.iter().chain(&self.driver.host.parcel.language);
        said.chain(&self.languages).map(String::as_str)
    }

    /// Asks for what the language that somebody wants still lacks.
    fn ask_for_words(&mut self) {
        let parcel = &self.driver.host.parcel;
        let Some(tag) = self.wanted().find_map(|tag| parcel.language_of(tag)) else { return };
        if !self.loaded.speaks(tag) {
            let files = parcel.files.iter().filter(|file| file.language.as_deref() == Some(tag));
            let files = files.map(|file| file.at.clone()).collect();
            self.driver.host.orders.push(Order::Load { files });
        }
    }

    /// Takes up a file that a page has loaded.
    ///
    /// # Errors
    /// It is of another version.
    pub fn load(&mut self, name: &str, bytes: &[u8]) -> Result<(), Unsealed> {
        self.loaded.add(name, bytes)
    }

    fn import(&mut self, text: &str) {
        let imported = self.driver.host.shelf.import(text);
        for id in &imported.new {
            let lines = self.driver.host.shelf.lines(id).unwrap_or_default().to_owned();
            self.driver.host.orders.push(Order::Replace { id: id.clone(), lines });
        }
        let arguments = [("new", (imported.new.len() as u32).into()), ("known", (imported.known as u32).into())];
        if imported.new.len() + imported.known > 0 {
            self.say(self.locale.format("data-imported", &arguments));
        }
        if let Some(first) = imported.refused.first() {
            let arguments =
                [("n", (imported.refused.len() as u32).into()), ("reason", first.said(&self.locale).into())];
            self.say(self.locale.format("data-refused", &arguments));
        }
        self.driver.read_shelf();
    }

    fn forget(&mut self) {
        let attempts = self.driver.host.shelf.count() as u32;
        self.driver.act(crate::practice::driver::Action::Leave);
        self.driver.host.shelf = Shelf::default();
        self.settings = Settings::default();
        self.driver.host.orders.push(Order::Forget);
        self.driver.read_shelf();
        self.speak();
        self.say(self.locale.format("data-deleted", &[("n", attempts.into())]));
    }

    fn save(&mut self, name: &str, kind: &'static str, text: String) {
        self.driver.host.orders.push(Order::Save { name: name.into(), kind, text });
    }

    fn save_attempt(&mut self) {
        let Some(header) = self.driver.session().map(Session::header) else { return };
        let name = format!("backstory-{}-{}.jsonl", header.scenario, header.id.get(..8).unwrap_or_default());
        let lines = self.driver.host.shelf.lines(&header.id).unwrap_or_default().to_owned();
        self.save(&name, "application/jsonl", lines);
    }

    fn save_debrief(&mut self, own: bool) {
        let Some((debrief, last)) =
            self.driver.debrief().cloned().zip(self.driver.session().map(Session::consultation))
        else {
            return;
        };
        let debrief = if own { debrief } else { debrief.without_own_words() };
        let face = portrait::expression(last.cue, last.mood);
        let picture = portrait::svg(&portrait::bust(&last.person.look, &face));
        let name = format!("backstory-{}.html", debrief.person.first_name.to_lowercase());
        let page = debrief::html(&debrief, &self.locale, &picture);
        self.save(&name, "text/html", page);
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
        // What has not been read yet need not be said again.
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    /// What is on the page now, and what is to be done.
    fn shown(&mut self, clock: &Clock) -> ToPage {
        let (title, body) = self.body();
        let notice = self.notices.last();
        let main = html! {
            @if let Some(notice) = notice {
                div.notice {
                    p { (notice) }
                    button.secondary type="button" data-do="dismiss" { (self.locale.text("notice-read")) }
                    @if self.driver.host.keeps == Keeps::Elsewhere {
                        button.secondary type="button" data-do="reload" { (self.locale.text("web-again")) }
                    }
                }
            }
            (body)
        };
        let scene = (!self.aside).then(|| self.driver.scene()).flatten();
        let now = self.driver.session().filter(|_| scene.is_some()).map(Session::consultation);
        let (mut say, focus) = self.news.of(scene, self.page, now.as_ref(), &self.locale);
        say.extend(self.news.notice(notice));
        if let Some(lms) = &mut self.lms {
            let set = lms.report(&self.driver, clock);
            self.driver.host.orders.extend((!set.is_empty()).then_some(Order::Lms { set }));
            say.extend(lms.too_long().map(|id| self.locale.text(id)));
        }
        ToPage {
            language: self.locale.language().into(),
            title,
            skip: self.locale.text("web-skip"),
            theme: theme_name(self.settings.shown(self.prefers)),
            text: self.settings.text,
            still: self.settings.still,
            keys: self.settings.letter_keys,
            main: main.into_string(),
            say,
            focus,
            orders: std::mem::take(&mut self.driver.host.orders),
        }
    }

    /// The title and the contents of the page.
    fn body(&self) -> (String, Markup) {
        let locale = &self.locale;
        let name = locale.text("app-name");
        let titled = |id: &str| format!("{} · {name}", locale.text(id));
        let session = self.driver.session().filter(|_| !self.aside);
        let Some((session, scene)) = session.map(|session| (session, session.scene())) else {
            return match (self.driver.trouble(), self.page) {
                (Some(trouble), _) if !self.aside => {
                    let case = self.driver.host.cases.iter().find(|case| case.scenario.id == trouble.scenario);
                    let who = case.map_or(trouble.scenario.as_str(), |case| case.scenario.patient.first_name());
                    (titled("trouble-why"), page::trouble(trouble, who, locale))
                }
                (_, Page::Library) => (self.parcel_title(), self.library()),
                (_, Page::Logbook) => {
                    let logbook = self.driver.logbook(&self.driver.host.cases, &self.today());
                    (titled("logbook-title"), page::logbook(&logbook, locale))
                }
                (_, Page::Settings) => (titled("settings-title"), self.settings_page()),
                (_, Page::About) => (titled("library-about"), page::about(locale)),
            };
        };
        let with = |words: &str| format!("{words} · {name}");
        let briefing = session.briefing();
        let who = with(&briefing.person.name);
        match scene {
            Scene::Briefing => {
                let practice = (session.header().mode == Mode::Practice).then(|| self.settings.practice());
                (who, page::briefing(&briefing, practice, locale))
            }
            Scene::Interlude => (who, page::interlude(&briefing, locale)),
            Scene::Talking | Scene::Closing => (who, page::consultation(&session.consultation(), &briefing, locale)),
            Scene::Reflecting => (who, page::reflecting(&session.reflecting(), locale)),
            Scene::Debrief => match self.driver.debrief() {
                Some(debrief) => (who, page::debrief(debrief, &session.consultation(), locale)),
                None => (who, Markup::default()),
            },
        }
    }

    fn parcel_title(&self) -> String {
        let name = self.locale.text("app-name");
        match self.driver.host.parcel.title.as_str() {
            "" => name,
            title => format!("{title} · {name}"),
        }
    }

    fn library(&self) -> Markup {
        let Driver { host: Browser { cases, .. }, .. } = &self.driver;
        let shown = self.driver.library(cases, |tag| {
            let other = (tag != self.locale.language()).then(|| self.languages());
            let named = other?.into_iter().find(|(known, _)| known == tag);
            Some(named.map_or_else(|| tag.to_owned(), |(_, name)| name))
        });
        page::library(&shown, &self.locale.text("app-name"), &self.locale)
    }

    /// The languages that there are: tag and name.
    fn languages(&self) -> Vec<(String, String)> {
        self.driver.host.parcel.languages.clone().into_iter().collect()
    }

    fn settings_page(&self) -> Markup {
        let host = &self.driver.host;
        let kept = page::Kept { attempts: host.shelf.count(), keeps: host.keeps, is_asked: self.forgets };
        page::settings(&self.settings, &self.languages(), &kept, self.aside, &self.locale)
    }

    fn today(&self) -> Zoned {
        let offset = tz::Offset::from_seconds(self.offset.clamp(-900, 900) * 60).unwrap_or(tz::Offset::UTC);
        self.driver.host.now.to_zoned(tz::TimeZone::fixed(offset))
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
