//! What a teacher does: gives a class something to play, and reads what came of it. What takes a while is done beside the window.

mod crew;
mod draft;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Zoned;

use super::places::{free, named};
use super::{Game, Page};
use crate::class::assignment::Assignment;
use crate::look::locale::SOURCE;
use crate::play::score::Effort;
use crate::practice::{driver, phrases};
use crate::store::coursework::{Coursework, Kind, Told};
use crate::store::output;

pub use draft::{Draft, Offer};

use crew::{Count, Everybody};

/// What a teacher is at.
#[derive(Default)]
pub struct Teaching {
    /// What they are about to give to a class.
    pub draft: Draft,
    /// What they have of a class.
    pub work: Coursework,
    /// What came of it, and where the report is.
    pub told: Option<(Told, PathBuf)>,
    doing: Option<Doing>,
}

/// What a teacher asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Teach {
    /// To have what they give like this.
    Draft(Box<Draft>),
    /// To have the file for the class.
    Give,
    /// To have what is read like this.
    Work(Box<Coursework>),
    /// To have it read.
    Read,
}

/// Something that is being done, which says at its end what came of it.
struct Doing {
    done: Slot,
    count: Arc<Count>,
}

/// Where what came of it is put.
type Slot = Arc<Mutex<Option<Result<Done, String>>>>;

enum Done {
    Given(PathBuf),
    Read(Told, PathBuf),
}

impl Teaching {
    /// How much of how much has been done, while something is.
    pub fn progress(&self) -> Option<(usize, usize)> {
        Some(self.doing.as_ref()?.count.now())
    }
}

impl Game {
    /// What a teacher is at.
    pub fn teaching(&self) -> &Teaching {
        &self.teaching
    }

    /// Whom a teacher can give to a class.
    pub fn offers(&self) -> Vec<Offer> {
        let offer = |card: &crate::practice::view::Card| {
            let case = self.driver.host.face.cases.iter().find(|case| case.scenario.id == card.scenario)?;
            let texts = &case.scenario.texts;
            let visits = case.scenario.visits.iter().map(|visit| {
                let phase = phrases::phase(visit.phase, &self.locale);
                (visit.id.clone(), format!("{phase}: {}", texts.raw(visit.title)))
            });
            Some(Offer {
                scenario: card.scenario.clone(),
                name: format!("{} · {}", card.person.name, card.title),
                first_name: card.person.first_name.clone(),
                visits: visits.collect(),
            })
        };
        self.library.cards.iter().filter_map(offer).collect()
    }

    pub(super) fn teach(&mut self, teach: Teach) {
        match teach {
            Teach::Draft(draft) => self.teaching.draft = *draft,
            Teach::Work(work) => self.teaching.work = *work,
            _ if self.teaching.doing.is_some() => {}
            Teach::Give => self.give(),
            Teach::Read => self.read_class(),
        }
    }

    /// A file that is dropped where a class is read is part of it.
    pub(super) fn take_of_class(&mut self, path: &Path) {
        let (work, path) = (&mut self.teaching.work, path.to_owned());
        match Kind::of(&path) {
            Kind::Assignment => work.assignment = path,
            Kind::Corrections => work.corrections.push(path),
            Kind::List => work.list = Some(path),
            Kind::Handed => work.handed.push(path),
        }
    }

    /// Whether what is dropped is part of a class that is read.
    pub(super) fn is_teaching(&self) -> bool {
        self.page == Page::Teaching && self.driver.session().is_none() && !self.aside
    }

    fn give(&mut self) {
        let wish = match self.teaching.draft.wish() {
            Ok(wish) => wish,
            Err(message) => return self.notice(message, &[]),
        };
        let content = self.content().clone();
        let documents = self.system.documents().to_owned();
        self.begin(move |crew| {
            let spoken = content.speak(SOURCE).ok_or("this program has no language; install it again")?;
            let assignment = Assignment::made(wish, &content, &spoken).map_err(|error| error.to_string())?;
            let assignment = assignment.measured(&spoken, Effort::default(), crew);
            let path = free(&documents, &named(&assignment.title), ".ron");
            output::file(&path, assignment.written().as_bytes()).map(|()| Done::Given(path))
        });
    }

    fn read_class(&mut self) {
        let work = &self.teaching.work;
        let missing = [
            (work.assignment.as_os_str().is_empty(), "teaching-no-assignment"),
            (work.handed.is_empty(), "teaching-no-files"),
        ];
        if let Some((_, message)) = missing.into_iter().find(|(is_missing, _)| *is_missing) {
            return self.notice(message, &[]);
        }
        let output = free(self.system.documents(), &format!("class-{}", Zoned::now().strftime("%Y-%m-%d")), "");
        let work = Coursework { output: output.clone(), ..work.clone() };
        let language = self.locale.language().to_owned();
        self.teaching.told = None;
        self.begin(move |crew| {
            let speak = |content: &crate::content::Content| {
                let language = content.language([language.as_str()]).to_owned();
                content.speak(&language).ok_or_else(|| "this program has no language; install it again".to_owned())
            };
            work.read(speak, crew).map(|told| Done::Read(told, output))
        });
    }

    /// Does something beside the window.
    fn begin(&mut self, work: impl FnOnce(&Everybody) -> Result<Done, String> + Send + 'static) {
        let done = Slot::default();
        let count = Arc::new(Count::default());
        self.teaching.doing = Some(Doing { done: done.clone(), count: count.clone() });
        let face = &self.driver.host.face;
        let crew = Everybody { count, wake: face.wake() };
        face.beside(Box::new(move || *done.lock().unwrap_or_else(PoisonError::into_inner) = Some(work(&crew))));
    }

    /// Takes up what has been done.
    pub(super) fn settle_teaching(&mut self) {
        let Some(Doing { done, .. }) = &self.teaching.doing else { return };
        let Some(done) = done.lock().unwrap_or_else(PoisonError::into_inner).take() else { return };
        self.teaching.doing = None;
        match done {
            Ok(Done::Given(path)) => {
                self.notice("teaching-given", &[("path", path.display().to_string().into())]);
                self.teaching.work.assignment = path;
            }
            Ok(Done::Read(told, output)) => self.teaching.told = Some((told, output)),
            Err(reason) => self.notice("teaching-failed", &[("reason", reason.into())]),
        }
    }

    /// Goes to the page of a class, on which nothing of a learner's is open.
    pub(super) fn show_teaching(&mut self) {
        self.driver.act(driver::Action::Leave);
        self.page = Page::Teaching;
    }
}
