//! The terminal's side of the play: what can be met in it, and who computes.

use std::sync::Arc;

use crate::content::File;
use crate::play::encounter::{Case, Scope, World};
use crate::play::score::{Measured, Yardstick};
use crate::practice::driver::Work;
use crate::store::Face;

/// One scenario, and what it is read from.
pub(super) struct Terminal {
    pub case: Arc<Case>,
    pub files: Vec<File>,
    pub language: String,
    /// What was measured beforehand.
    pub measured: Vec<Measured>,
}

impl Face for Terminal {
    fn case(&self, scenario: &str) -> Option<Arc<Case>> {
        (self.case.scenario.id == scenario).then(|| self.case.clone())
    }

    fn files(&self, _scenario: &str) -> Vec<File> {
        self.files.clone()
    }

    fn language(&self) -> &str {
        &self.language
    }

    fn yardstick(&self, case: &Case, world: World, scope: Scope) -> Option<Yardstick> {
        Measured::find(&self.measured, case, world, scope)
    }

    /// Beside the play, which does not wait for it: whoever has come to the end before it is done does.
    fn compute(&self, work: Work) {
        std::thread::spawn(work);
    }
}
