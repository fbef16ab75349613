//! Pages as files beside somebody's documents: a debrief, a portfolio, what a room did, a facilitator's guide.

use jiff::Zoned;

use super::Game;
use super::places::{free, named};
use crate::authoring::facilitator;
use crate::practice::workshop::{self, Workshop};
use crate::practice::{debrief, portfolio};
use crate::store::Face;

impl Game {
    pub(super) fn save_portfolio(&mut self) {
        let portfolio = self.driver.portfolio(&self.driver.host.face.cases, &Zoned::now());
        self.save_page("backstory-portfolio", "portfolio-saved", &portfolio::html(&portfolio, &self.locale));
    }

    /// What a room did.
    pub(super) fn save_room(&mut self) {
        let Some(summary) = self.workshop().map(Workshop::summary) else { return };
        let name = format!("backstory-room-{}", named(&summary.person.first_name));
        self.save_page(&name, "workshop-saved", &workshop::html(&summary, &self.locale));
    }

    /// The facilitator's guide of a scenario.
    pub(super) fn save_guide(&mut self, scenario: &str) {
        let Some(case) = self.driver.host.face.case(scenario) else { return };
        let page = facilitator::html(&case, &facilitator::moments(&case), &self.locale);
        let name = format!("backstory-guide-{}", named(case.scenario.patient.first_name()));
        self.save_page(&name, "workshop-guide-saved", &page);
    }

    /// Writes a page beside the documents, and says where it is.
    fn save_page(&mut self, name: &str, saved: &str, page: &str) {
        let path = free(self.system.documents(), name, ".html");
        match std::fs::write(&path, page) {
            Ok(()) => self.notice(saved, &[("path", path.display().to_string().into())]),
            Err(error) => self.notice("debrief-save-failed", &[("reason", error.to_string().into())]),
        }
    }

    pub(super) fn save_report(&mut self, own: bool) {
        let Some((debrief, last)) = self.debrief().cloned().zip(self.consultation()) else { return };
        let debrief = if own { debrief } else { debrief.without_own_words() };
        let name = format!("backstory-{}", named(&debrief.person.first_name));
        let page = debrief::html(&debrief, &self.locale, &debrief::face(&last));
        self.save_page(&name, "debrief-saved", &page);
    }
}
