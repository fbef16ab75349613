//! What is on the page now.

use jiff::{Zoned, tz};
use maud::{Markup, html};

use super::{Clock, Page, Player};
use crate::practice::driver::Driver;
use crate::practice::record::Mode;
use crate::practice::session::{Scene, Session};
use crate::web::browser::Browser;
use crate::web::message::{Keeps, Order, ToPage};
use crate::web::page;
use crate::web::settings::theme_name;

impl Player {
    /// What is on the page now, and what is to be done.
    pub(super) fn shown(&mut self, clock: &Clock) -> ToPage {
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
            notes: self.driver.workshop().map(|room| page::notes(room, &self.locale).into_string()),
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
            if let Some(room) = self.driver.workshop().filter(|_| !self.aside) {
                return (titled("workshop-title"), page::workshop(room, locale));
            }
            if let Some(drill) = self.driver.drill().filter(|_| !self.aside) {
                return (titled("logbook-drill"), page::drill(drill, locale));
            }
            return match (self.driver.trouble(), self.page) {
                (Some(trouble), _) if !self.aside => {
                    let case = self.driver.host.cases.iter().find(|case| case.scenario.id == trouble.scenario);
                    let who = case.map_or(trouble.scenario.as_str(), |case| case.scenario.patient.first_name());
                    (titled("trouble-why"), page::trouble(trouble, who, locale))
                }
                (_, Page::Who) => (self.parcel_title(), self.who()),
                (_, Page::Library) => (self.parcel_title(), self.library()),
                (_, Page::Logbook) => {
                    let logbook = self.driver.logbook(&self.driver.host.cases, &self.today());
                    (titled("logbook-title"), page::logbook(&logbook, locale))
                }
                (_, Page::Settings) => (titled("settings-title"), self.settings_page()),
                (_, Page::About) => (titled("library-about"), page::about(self.course(), locale)),
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
            Scene::Talking | Scene::Closing => {
                (who, page::consultation(&session.consultation(), &briefing, self.course(), locale))
            }
            Scene::Reflecting => (who, page::reflecting(&session.reflecting(), self.course(), locale)),
            Scene::Debrief => match self.driver.debrief() {
                Some(debrief) => (who, page::debrief(debrief, &session.consultation(), self.course(), locale)),
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

    /// Who plays; there is a page that asks for it only where a class has been given something.
    fn who(&self) -> Markup {
        let ask = |terms| page::who(terms, &self.driver.host.parcel.title, &self.locale);
        self.terms().map(ask).unwrap_or_default()
    }

    fn library(&self) -> Markup {
        let Driver { host: Browser { cases, .. }, .. } = &self.driver;
        let shown = self.driver.library(cases, |tag| {
            let other = (tag != self.locale.language()).then(|| self.languages());
            let named = other?.into_iter().find(|(known, _)| known == tag);
            Some(named.map_or_else(|| tag.to_owned(), |(_, name)| name))
        });
        let given = self.terms().zip(self.student.as_ref());
        let remind = self.settings.remind;
        let reminder = remind.and_then(|every| self.driver.practised(cases, &self.today()).reminder(every));
        page::library(&shown, &self.sought, reminder.as_ref(), given, self.course(), &self.locale)
    }

    /// The course that it is part of.
    fn course(&self) -> page::Course {
        let parcel = &self.driver.host.parcel;
        page::Course {
            keeps: self.lms.is_some(),
            has_mark: parcel.pass.is_some() || parcel.requires_safety,
            hands_in: self.student.is_some(),
        }
    }

    /// The languages that there are: tag and name.
    fn languages(&self) -> Vec<(String, String)> {
        self.driver.host.parcel.languages.clone().into_iter().collect()
    }

    fn settings_page(&self) -> Markup {
        let host = &self.driver.host;
        let kept = page::Kept {
            attempts: host.shelf.count(),
            keeps: host.keeps,
            is_asked: self.forgets,
            course: self.course(),
        };
        page::settings(&self.settings, &self.languages(), &kept, self.aside, &self.locale)
    }

    pub(super) fn today(&self) -> Zoned {
        let offset = tz::Offset::from_seconds(self.offset.clamp(-900, 900) * 60).unwrap_or(tz::Offset::UTC);
        self.driver.host.now.to_zoned(tz::TimeZone::fixed(offset))
    }
}
