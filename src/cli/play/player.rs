//! Playing: an attempt is opened, every moment shown, and what is typed is done.

use std::io;
use std::path::PathBuf;

use super::host::Terminal;
use super::input::Typed;
use crate::cli::out;
use crate::look::locale::Locale;
use crate::practice::driver::{Action, Driver, Why};
use crate::practice::phrases;
use crate::practice::said::Said;
use crate::practice::session::Scene;
use crate::practice::view::{Aids, Consultation};
use crate::store::{Desk, Refusal, Store, StoreError};

pub(super) struct Player {
    pub locale: Locale,
    pub width: usize,
    pub out: io::StdoutLock<'static>,
    /// The command that goes on with the attempt.
    pub again: String,
}

impl Player {
    /// Where attempts are kept. What is wrong with it is said, and play goes on where nothing can be kept.
    pub(super) fn store(&mut self, data: Option<PathBuf>) -> Option<Store> {
        let store = match Store::open(data) {
            Ok(store) => store,
            Err(error) => {
                self.warn("play-cannot-save", &[("reason", error.said(&self.locale).into())]);
                return None;
            }
        };
        if let Some(broken) = store.settings().1 {
            let folder = store.folder().display().to_string();
            let arguments = [("reason", broken.said(&self.locale).into()), ("folder", folder.into())];
            self.warn("play-settings", &arguments);
        }
        Some(store)
    }

    /// Meets somebody: the attempt that was left is gone on with, unless a seed asks for a new one. One that cannot be gone
    /// on with is left as it is, and a new one is begun.
    pub(super) fn open(&mut self, driver: &mut Driver<Desk<Terminal>>, scenario: String) -> Result<(), String> {
        let errors = driver.read_shelf();
        if let Some(first) = errors.first() {
            let arguments = [("n", (errors.len() as u32).into()), ("reason", first.said(&self.locale).into())];
            self.warn("play-unreadable", &arguments);
        }
        // In an assignment the seed is given.
        let anew = driver.way.seed.is_some() && driver.way.assigned.is_none();
        driver.act(if anew { Action::BeginAnew(scenario.clone()) } else { Action::Open(scenario.clone()) });
        if let Some(trouble) = driver.trouble().filter(|trouble| trouble.is_kept()) {
            let reason = [("reason", trouble.said(&self.locale).into())];
            if let Why::Open(StoreError::Refused { reason: Refusal::OpenElsewhere(_) | Refusal::InUse, .. }) =
                &trouble.why
            {
                return Err(self.locale.format("play-open-elsewhere", &reason));
            }
            self.warn("play-cannot-resume", &reason);
            driver.act(Action::BeginAnew(scenario));
        }
        self.tell(driver);
        driver.trouble().map_or(Ok(()), |trouble| Err(trouble.said(&self.locale)))
    }

    /// Says what the trainee should know.
    pub(super) fn tell(&mut self, driver: &mut Driver<Desk<Terminal>>) {
        for told in driver.told() {
            out::complain(textwrap::fill(&told.said(&self.locale), self.width));
        }
    }

    /// Plays to the end, or until the trainee leaves. Whether the end was reached.
    pub(super) fn run(&mut self, driver: &mut Driver<Desk<Terminal>>) -> io::Result<bool> {
        let mut input = io::stdin().lock();
        if let Some(session) = driver.session().filter(|session| session.scene() == Scene::Talking) {
            self.consultation(&session.consultation())?;
        }
        while let Some(session) = driver.session() {
            match session.scene() {
                // The briefing tells of it.
                Scene::Interlude => driver.act(Action::Proceed),
                Scene::Briefing => {
                    self.briefing(&session.briefing())?;
                    driver.act(Action::Proceed);
                    self.shown(driver)?;
                }
                Scene::Closing => {
                    self.closing(&session.consultation())?;
                    driver.act(Action::Proceed);
                }
                Scene::Reflecting => {
                    let answers = self.reflect(session, &mut input)?;
                    driver.act(Action::Reflect(answers));
                }
                Scene::Debrief => return Ok(true),
                Scene::Talking => {
                    let now = session.consultation();
                    let typed = match (self.ask(&mut input)?, now.picked) {
                        (Typed::Nothing, Some(picked)) => Typed::Number(picked + 1),
                        (typed, _) => typed,
                    };
                    if !self.answer(driver, &now, typed)? {
                        return Ok(false);
                    }
                }
            }
            self.tell(driver);
        }
        Ok(false)
    }

    /// Does what was typed. Whether play goes on.
    fn answer(&mut self, driver: &mut Driver<Desk<Terminal>>, now: &Consultation, typed: Typed) -> io::Result<bool> {
        match typed {
            Typed::Number(number) if (1..=now.lines.len()).contains(&number) => {
                let turns = |driver: &Driver<_>| driver.session().map_or(0, |session| session.turns().len());
                let before = turns(driver);
                driver.act(Action::Choose(number - 1));
                if turns(driver) == before {
                    let line = phrases::line(&now.lines[number - 1]);
                    self.message("play-picked", &[("line", line.into())])?;
                    return Ok(true);
                }
                self.tell(driver);
                self.chosen(now, number - 1)?;
                self.shown(driver)?;
            }
            Typed::Letter('?') => {
                driver.act(Action::Coach);
                match aids(driver).and_then(|aids| aids.coach) {
                    Some(id) => {
                        let question = self.locale.text(&id);
                        self.message("play-coach", &[("question", question.into())])?;
                    }
                    None => self.message("play-coach-no", &[])?,
                }
            }
            Typed::Letter('t') => {
                driver.act(Action::Thought);
                match aids(driver).map(|aids| aids.thought) {
                    Some(Some(thought)) => self.thought(&thought, &now.person)?,
                    Some(None) => self.message("thought-none", &[])?,
                    None => self.message("play-thought-no", &[])?,
                }
            }
            Typed::Letter('b') => {
                let can = now.can_go_back;
                driver.act(Action::Back);
                self.tell(driver);
                self.message(if can { "play-back" } else { "play-back-no" }, &[])?;
                if can {
                    self.shown(driver)?;
                }
            }
            Typed::Letter('h') => self.history(now)?,
            Typed::Letter('q') => {
                self.left(driver.is_kept(), "play-saved")?;
                return Ok(false);
            }
            Typed::End => {
                self.left(driver.is_kept(), "play-ended-early")?;
                return Ok(false);
            }
            _ => self.message("play-not-offered", &[("most", (now.lines.len() as u32).into())])?,
        }
        Ok(true)
    }

    /// Shows the moment, while somebody is talked with.
    fn shown(&mut self, driver: &Driver<Desk<Terminal>>) -> io::Result<()> {
        match driver.session().filter(|session| session.scene() == Scene::Talking) {
            Some(session) => self.consultation(&session.consultation()),
            None => Ok(()),
        }
    }

    /// Says how the attempt goes on, where it is kept: on a line of its own, which can be copied.
    fn left(&mut self, is_kept: bool, saved: &str) -> io::Result<()> {
        if !is_kept {
            return self.message("play-not-saved", &[]);
        }
        self.message(saved, &[])?;
        self.print(&format!("  {}\n", self.again))
    }
}

/// What helps in practice; `None` in an exam.
fn aids(driver: &Driver<Desk<Terminal>>) -> Option<Aids> {
    driver.session()?.consultation().aids
}
