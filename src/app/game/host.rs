//! The window's side of the play: what can be met in it, and who computes.

use std::sync::Arc;

use crate::content::{Content, File, Spoken};
use crate::play::encounter::{Case, Scope, World};
use crate::play::score::{Measured, Yardstick};
use crate::practice::driver::Work;
use crate::store::Face;

/// The window, as the driver knows it.
pub(super) struct Window {
    /// Everything that is played and read.
    pub content: Content,
    /// What a class has been given to play, while that is played.
    pub given: Option<Content>,
    /// What was measured of it beforehand.
    pub measured: Vec<Measured>,
    /// What has been put into words beforehand, until somebody wants it.
    pub spoken: Option<Spoken>,
    /// What can be played, in the language of the interface.
    pub cases: Vec<Arc<Case>>,
    /// That language, by its tag.
    pub language: String,
    /// Called when something has been computed, to wake a sleeping window.
    wake: Arc<dyn Fn() + Send + Sync>,
}

impl Window {
    /// A window that speaks no language yet.
    pub(super) fn new(content: Content, spoken: Option<Spoken>, wake: Arc<dyn Fn() + Send + Sync>) -> Window {
        Window { content, given: None, measured: Vec::new(), spoken, cases: Vec::new(), language: String::new(), wake }
    }
}

impl Window {
    /// What wakes the window.
    pub fn wake(&self) -> Arc<dyn Fn() + Send + Sync> {
        self.wake.clone()
    }

    /// Does something beside the window, and wakes it at the end.
    pub fn beside(&self, work: Work) {
        let wake = self.wake.clone();
        std::thread::spawn(move || {
            work();
            wake();
        });
    }

    /// What is played now: what a class has been given, or all that there is.
    pub fn played(&self) -> &Content {
        self.given.as_ref().unwrap_or(&self.content)
    }
}

impl Face for Window {
    fn case(&self, scenario: &str) -> Option<Arc<Case>> {
        self.cases.iter().find(|case| case.scenario.id == scenario).cloned()
    }

    fn files(&self, scenario: &str) -> Vec<File> {
        self.played().files_of(scenario)
    }

    fn language(&self) -> &str {
        &self.language
    }

    fn yardstick(&self, case: &Case, world: World, scope: Scope) -> Option<Yardstick> {
        Measured::find(&self.measured, case, world, scope)
    }

    fn compute(&self, work: Work) {
        self.beside(work);
    }
}
