//! What is kept of somebody: it goes out as files, comes in again, and is deleted.

use super::Player;
use crate::practice::driver::Action;
use crate::practice::said::Said;
use crate::practice::session::Session;
use crate::practice::workshop::{self, Workshop};
use crate::practice::{debrief, portfolio};
use crate::web::message::Order;
use crate::web::settings::Settings;
use crate::web::shelf::Shelf;

impl Player {
    pub(super) fn import(&mut self, text: &str) {
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

    pub(super) fn forget(&mut self) {
        let attempts = self.driver.host.shelf.count() as u32;
        self.driver.act(Action::Leave);
        self.driver.host.shelf = Shelf::default();
        self.settings = Settings::default();
        self.recognise(None);
        self.driver.host.orders.push(Order::Forget);
        self.driver.read_shelf();
        self.speak();
        self.say(self.locale.format("data-deleted", &[("n", attempts.into())]));
    }

    pub(super) fn save(&mut self, name: &str, kind: &'static str, text: String) {
        self.driver.host.orders.push(Order::Save { name: name.into(), kind, text });
    }

    pub(super) fn save_attempt(&mut self) {
        let Some(header) = self.driver.session().map(Session::header) else { return };
        let name = format!("backstory-{}-{}.jsonl", header.scenario, header.id.get(..8).unwrap_or_default());
        let lines = self.driver.host.shelf.lines(&header.id).unwrap_or_default().to_owned();
        self.save(&name, "application/jsonl", lines);
    }

    pub(super) fn save_portfolio(&mut self) {
        let portfolio = self.driver.portfolio(&self.driver.host.cases, &self.today());
        let page = portfolio::html(&portfolio, &self.locale);
        self.save("backstory-portfolio.html", "text/html", page);
    }

    pub(super) fn save_room(&mut self) {
        let Some(summary) = self.driver.workshop().map(Workshop::summary) else { return };
        let page = workshop::html(&summary, &self.locale);
        self.save("backstory-room.html", "text/html", page);
    }

    pub(super) fn save_debrief(&mut self, own: bool) {
        let Some((debrief, last)) =
            self.driver.debrief().cloned().zip(self.driver.session().map(Session::consultation))
        else {
            return;
        };
        let debrief = if own { debrief } else { debrief.without_own_words() };
        let letters: String = debrief.person.first_name.chars().filter(|letter| letter.is_alphanumeric()).collect();
        let name = format!("backstory-{}.html", letters.to_lowercase());
        let page = debrief::html(&debrief, &self.locale, &debrief::face(&last));
        self.save(&name, "text/html", page);
    }
}
