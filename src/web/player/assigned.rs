//! What a class has been given to play: who plays it, and what they hand in.

use super::{Page, Player};
use crate::class::assignment::{Student, Terms};
use crate::web::message::Order;

impl Player {
    /// Takes up who plays: as they have said before, or as the system around the page knows them, where the assignment wants that.
    pub(super) fn recognise(&mut self, lms: Option<&str>) {
        let Some(terms) = self.terms() else { return };
        let known = lms.filter(|_| terms.lms_ids).filter(|id| !id.is_empty());
        let id = known.or(self.settings.student.as_deref()).map(str::to_owned);
        self.student = id.and_then(|id| Student::try_from(id).ok());
        self.take_seat();
    }

    /// What the parcel is an assignment of.
    pub(super) fn terms(&self) -> Option<&Terms> {
        self.driver.host.parcel.terms.as_ref()
    }

    /// Where somebody begins: they say who they are, where that has to be known first.
    pub(super) fn home(&self) -> Page {
        if self.terms().is_some() && self.student.is_none() { Page::Who } else { Page::Library }
    }

    /// Somebody says who they are.
    pub(super) fn be(&mut self, id: String) {
        match Student::try_from(id) {
            Ok(student) => {
                self.settings.student = Some(student.as_str().to_owned());
                self.student = Some(student);
            }
            Err(error) => return self.notice(error.message()),
        }
        self.keep_settings();
        self.take_seat();
    }

    /// Nobody has said yet who they are.
    pub(super) fn be_nobody(&mut self) {
        (self.student, self.settings.student) = (None, None);
        self.keep_settings();
        self.take_seat();
    }

    fn keep_settings(&mut self) {
        self.driver.host.orders.push(Order::Settings { text: self.settings.text() });
    }

    /// Attempts are begun as theirs from now on.
    fn take_seat(&mut self) {
        let parcel = &self.driver.host.parcel;
        let own = self.student.as_ref().zip(self.terms());
        let way = own.map(|(student, terms)| terms.way(student, parcel.visit.clone())).unwrap_or_else(|| parcel.way());
        self.driver.way = way;
        self.page = self.home();
        self.driver.read_shelf();
    }

    /// Gives a student the file that they hand in, and says what is missing in it.
    pub(super) fn hand_in(&mut self) {
        let Some((student, terms)) = self.student.clone().zip(self.terms().cloned()) else { return };
        let (n, text) = self.driver.host.shelf.hand_in(&terms.id, &student);
        if n == 0 {
            return self.notice("assigned-nothing");
        }
        let file = format!("{}.jsonl", student.file_name());
        self.save(&file, "application/jsonl", text);
        self.driver.read_shelf();
        let open = self.driver.unfinished(&self.driver.host.cases).into_iter();
        let names = open.map(|case| case.scenario.patient.name.as_str()).collect::<Vec<_>>().join(", ");
        let mut said =
            self.locale.format("assigned-handed-in", &[("n", (n as u32).into()), ("file", file.as_str().into())]);
        if !names.is_empty() {
            said = format!("{said} {}", self.locale.format("assigned-not-yet", &[("names", names.into())]));
        }
        self.say(said);
    }
}
