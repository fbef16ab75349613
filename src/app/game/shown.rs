//! What is on the screen, and what it shows.

use super::Game;
use crate::practice::debrief::{Debrief, Reflecting};
use crate::practice::drill::Drill;
use crate::practice::logbook::{Logbook, Reminder};
use crate::practice::said::Said;
use crate::practice::session::{self, Session};
use crate::practice::view::{Briefing, Consultation, Library};
use crate::practice::workshop::Workshop;

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
    /// Single moments.
    Drill,
    /// A room that plays together.
    Workshop,
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
    /// What a class plays, and what came of it.
    Teaching,
    /// About the program.
    About,
}

impl Game {
    /// What is on the screen.
    pub fn scene(&self) -> Scene {
        if self.aside {
            return Scene::Page(Page::Settings);
        }
        match self.driver.scene() {
            None if self.driver.trouble().is_some() => Scene::Trouble,
            None if self.driver.drill().is_some() => Scene::Drill,
            None if self.driver.workshop().is_some() => Scene::Workshop,
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

    /// That they wanted to be reminded of practice, where it is time.
    pub fn reminder(&self) -> Option<&Reminder> {
        self.reminder.as_ref().filter(|_| self.given.is_none())
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

    /// The workshop, while one is led.
    pub fn workshop(&self) -> Option<&Workshop> {
        self.driver.workshop()
    }

    /// Whether the facilitator's notes are shown in a window of their own.
    pub fn shows_notes(&self) -> bool {
        self.notes && self.workshop().is_some()
    }

    /// The drill, while one is played.
    pub fn drill(&self) -> Option<&Drill> {
        self.driver.drill()
    }

    /// The debrief, while there is one.
    pub fn debrief(&self) -> Option<&Debrief> {
        self.driver.debrief()
    }
}
