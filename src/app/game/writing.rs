//! The app for those who write: scenarios of a folder begin where they like, and show what goes on behind the words.

use super::host::Window;
use super::{Game, Page};
use crate::format::diag::{did_you_mean, render};
use crate::model::scenario::Scenario;
use crate::practice::driver;
use crate::practice::session::Session;
use crate::practice::view::{Placed, WritersView};

/// What is shown to somebody who writes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Writing {
    /// Where they wanted to begin.
    placed: Placed,
    /// What is wrong with its files, file by file, as text with carets.
    pub findings: Vec<String>,
}

impl Game {
    /// Plays what is in a folder for those who write it, from a moment of their choice.
    pub fn write(&mut self, placed: Placed) {
        self.writing = Some(Writing { placed: placed.clone(), findings: Vec::new() });
        self.look_for_findings();
        let Window { cases, content, .. } = &self.driver.host.face;
        let own: Vec<_> = cases.iter().filter(|case| content.is_own(&case.scenario.id)).cloned().collect();
        let has = |scenario: &Scenario| placed.exchange.as_ref().is_none_or(|at| scenario.find_exchange(at).is_some());
        match own.iter().find(|case| has(&case.scenario)) {
            Some(case) if own.len() == 1 || placed.exchange.is_some() => {
                for (name, _) in placed.levels.iter().filter(|(name, _)| case.scenario.find_level(name).is_none()) {
                    self.notice("watch-no-level", &[("name", name.as_str().into())]);
                }
                self.place(case.scenario.id.clone(), placed);
            }
            // Which of several is meant is chosen in the library, and begins as was asked for.
            Some(_) => {}
            None => self.say_what_is_missing(&own.iter().map(|case| &case.scenario).collect::<Vec<_>>(), &placed),
        }
    }

    /// What a writer asked for at the start, for whom they meet.
    pub(super) fn placed_at_first(&self) -> Placed {
        self.writing.as_ref().map(|writing| writing.placed.clone()).unwrap_or_default()
    }

    fn say_what_is_missing(&mut self, own: &[&Scenario], placed: &Placed) {
        let Some(at) = placed.exchange.as_ref().filter(|_| !own.is_empty()) else {
            return self.notice("watch-empty", &[]);
        };
        let known = own.iter().flat_map(|scenario| scenario.exchanges.iter().map(|exchange| exchange.address.as_str()));
        let help = did_you_mean(at, known).unwrap_or_default();
        self.notice("watch-no-exchange", &[("exchange", at.as_str().into()), ("help", help.into())]);
    }

    /// Begins at a moment.
    pub(super) fn place(&mut self, scenario: String, placed: Placed) {
        self.driver.act(driver::Action::Place(scenario, placed));
        (self.aside, self.page) = (false, Page::Library);
    }

    /// The same scenario, from another moment.
    pub(super) fn place_here(&mut self, placed: Placed) {
        let session = self.driver.session().filter(|_| self.writing.is_some());
        if let Some(scenario) = session.map(|session| session.header().scenario.clone()) {
            self.place(scenario, placed);
        }
    }

    /// What is shown to somebody who writes.
    pub fn writing(&self) -> Option<&Writing> {
        self.writing.as_ref()
    }

    /// What goes on behind the open attempt.
    pub fn writers_view(&self) -> Option<WritersView> {
        self.driver.session().map(Session::writers_view)
    }

    pub(super) fn look_for_findings(&mut self) {
        let found = self.content().findings().iter();
        let found = found.map(|found| render::text(&found.file.name, &found.file.text, &found.diagnostics));
        let findings = found.collect();
        if let Some(writing) = &mut self.writing {
            writing.findings = findings;
        }
    }
}
