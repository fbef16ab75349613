//! What the player does when somebody asks for it.

use std::collections::BTreeMap;

use super::asked::{Asked, asked};
use super::{Page, Player};
use crate::practice::driver::{Action, Lead};
use crate::web::message::Order;

impl Player {
    pub(super) fn act(&mut self, action: &str, value: &str, fields: &BTreeMap<String, String>) {
        let sure = std::mem::take(&mut self.forgets);
        let Some(asked) = asked(action, value, fields) else { return };
        match asked {
            Asked::Play(action) => {
                self.aside = false;
                self.driver.act(action);
            }
            Asked::Show(page) => self.show(page),
            Asked::Be(Some(id)) => self.be(id),
            Asked::Be(None) => self.be_nobody(),
            Asked::HandIn => self.hand_in(),
            Asked::GoBack => self.aside = false,
            Asked::Set(set) => self.set(&set),
            Asked::SaveAll => self.save("backstory.jsonl", "application/jsonl", self.driver.host.shelf.bundle()),
            Asked::SaveAttempt => self.save_attempt(),
            Asked::SaveDebrief { own } => self.save_debrief(own),
            Asked::SavePortfolio => self.save_portfolio(),
            Asked::SaveRoom => self.save_room(),
            Asked::Room { hands, then } => self.room_on(&hands, then),
            Asked::Forget(None) => self.forgets = true,
            Asked::Forget(Some(true)) if sure => self.forget(),
            Asked::Forget(Some(_)) => {}
            Asked::Seek(sought) => self.sought = sought,
            Asked::Dismiss => _ = self.notices.pop(),
        }
    }

    /// Hands are counted, and the room is led on.
    fn room_on(&mut self, hands: &[u8], then: Vec<Lead>) {
        for (at, hands) in hands.iter().enumerate() {
            self.driver.act(Action::Lead(Lead::Hands(at, *hands)));
        }
        then.into_iter().for_each(|lead| self.driver.act(Action::Lead(lead)));
    }

    fn show(&mut self, page: Page) {
        if page == Page::Settings && self.driver.session().is_some() {
            self.aside = true;
        } else {
            self.driver.act(Action::Leave);
            self.aside = false;
        }
        self.page = if page == Page::Library { self.home() } else { page };
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
}
