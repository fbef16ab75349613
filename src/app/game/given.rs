//! What a class has been given to play: it is dropped on the window, played under an id, and handed in as one file.

use std::path::Path;
use std::sync::Arc;

use jiff::Zoned;

use super::{Game, Page};
use crate::class::assignment::{Assignment, Student, Terms};
use crate::content::{Spoken, embedded};
use crate::play::encounter::Case;
use crate::practice::driver::{self, Way};
use crate::store::{Settings, Store, read_assignment};

/// What a class has been given.
pub struct Given {
    assignment: Assignment,
    /// Who plays it, once they have said so.
    student: Option<Student>,
}

impl Given {
    /// What it is called.
    pub fn title(&self) -> &str {
        &self.assignment.title
    }

    /// How it is played.
    pub fn terms(&self) -> &Terms {
        &self.assignment.terms
    }

    /// What of all that is spoken was given, in its order.
    pub(super) fn cases(&self, spoken: &Spoken) -> Vec<Arc<Case>> {
        self.assignment.tasks.iter().filter_map(|task| spoken.case(&task.scenario).cloned()).collect()
    }

    /// Who plays it, once they have said so.
    pub fn student(&self) -> Option<&Student> {
        self.student.as_ref()
    }
}

/// Whether a file may be what a class has been given, and not what somebody has taken along.
pub(super) fn is_given(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron"))
}

impl Game {
    /// What a class has been given, while it is played.
    pub fn given(&self) -> Option<&Given> {
        self.given.as_ref()
    }

    /// Takes up what a class has been given, and keeps it until it is left.
    pub(super) fn take_given(&mut self, path: &Path) {
        self.driver.act(driver::Action::Leave);
        self.aside = false;
        let taken = read_assignment(path).and_then(|assignment| {
            let kept = self.store().map(|store| store.keep_given(&assignment));
            self.play_assignment(assignment, None).map(|()| kept)
        });
        match taken {
            Ok(Some(Err(error))) => self.notice_error("data-failed", &error),
            Ok(_) => {}
            Err(reason) => self.notice("assigned-failed", &[("reason", reason.into())]),
        }
    }

    /// Goes on with what was given last, as whoever played it.
    pub fn go_on_given(&mut self) {
        let Some(assignment) = self.store().and_then(Store::given) else { return };
        let student = self.settings.student.clone().and_then(|id| Student::try_from(id).ok());
        // What could not be played any more has been said when it was given.
        _ = self.play_assignment(assignment, student);
    }

    fn play_assignment(&mut self, assignment: Assignment, student: Option<Student>) -> Result<(), String> {
        let content = assignment.content(&embedded::files()).map_err(|error| error.to_string())?;
        let face = &mut self.driver.host.face;
        face.measured.clone_from(&assignment.yardsticks);
        face.given = Some(content);
        self.given = Some(Given { assignment, student });
        self.take_seat();
        Ok(())
    }

    /// Goes back to all that there is.
    pub(super) fn leave_given(&mut self) {
        (self.given, self.driver.host.face.given) = (None, None);
        self.driver.host.face.measured.clear();
        if let Some(Err(error)) = self.store().map(Store::forget_given) {
            self.notice_error("data-failed", &error);
        }
        self.keep_settings(Settings { student: None, ..self.settings.clone() });
        self.take_seat();
    }

    /// Somebody says who they are; or is somebody else, who has not said it yet.
    pub(super) fn be(&mut self, id: Option<String>) {
        let student = id.map(Student::try_from).transpose();
        match (student, &mut self.given) {
            (Ok(student), Some(given)) => {
                let id = student.as_ref().map(|student| student.as_str().to_owned());
                given.student = student;
                self.keep_settings(Settings { student: id, ..self.settings.clone() });
            }
            (Err(error), _) => return self.notice(error.message(), &[]),
            (_, None) => return,
        }
        self.take_seat();
    }

    /// Attempts are begun as part of what is played now, from its library on.
    fn take_seat(&mut self) {
        self.page = Page::Library;
        let first =
            self.given.as_ref().and_then(|given| given.assignment.tasks.first()).map(|task| task.scenario.clone());
        self.driver.way = first.and_then(|scenario| self.way_of(&scenario)).unwrap_or_default();
        self.speak();
        self.read_library();
    }

    /// How the student of an assignment plays one of its scenarios.
    fn way_of(&self, scenario: &str) -> Option<Way> {
        let Given { assignment, student } = self.given.as_ref()?;
        let task = assignment.tasks.iter().find(|task| task.scenario == scenario)?;
        Some(assignment.terms.way(student.as_ref()?, task.visit.clone()))
    }

    /// Attempts at a scenario are begun as it was given. Nothing changes where nothing was.
    pub(super) fn play_given(&mut self, scenario: &str) {
        if let Some(way) = self.way_of(scenario) {
            self.driver.way = way;
        }
    }

    /// Writes the file that a student hands in into the folder of documents, and says what is missing in it.
    pub(super) fn hand_in(&mut self) {
        let Some(Given { assignment, student: Some(student) }) = &self.given else { return };
        let (id, student) = (assignment.terms.id.clone(), student.clone());
        self.driver.read_shelf();
        if !self.driver.shelf().iter().any(|kept| kept.header.belongs_to(&id, student.as_str())) {
            return self.notice("assigned-nothing", &[]);
        }
        let open = self.driver.unfinished(&self.driver.host.face.cases).into_iter();
        let open = open.map(|case| case.scenario.patient.name.as_str()).collect::<Vec<_>>().join(", ");
        let Some(store) = self.store() else { return };
        let file = format!("{}-{}.jsonl", student.file_name(), Zoned::now().strftime("%Y-%m-%d-%H%M%S"));
        let path = self.system.documents().join(file);
        match store.hand_in(&path, &id, student.as_str()) {
            Ok(written) => {
                let arguments = [("n", (written.attempts as u32).into()), ("file", path.display().to_string().into())];
                self.notice("assigned-handed-in", &arguments);
                self.notice_first("data-left-out", &written.left_out);
                if !open.is_empty() {
                    self.notice("assigned-not-yet", &[("names", open.into())]);
                }
            }
            Err(error) => self.notice_error("data-failed", &error),
        }
    }
}
