//! The desk at which somebody plays: what is kept on this machine, for any face on it.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;

use super::{Store, StoreError, Writer};
use crate::content::File;
use crate::play::encounter::{Case, Scope, World};
use crate::play::score::Yardstick;
use crate::practice::driver::{Host, Resumed, Work};
use crate::practice::record::{Entry, Header, Kept, Record};

/// What a face adds to the desk: whom one can meet, and who computes.
pub trait Face {
    /// The case of a scenario, in the language of the interface.
    fn case(&self, scenario: &str) -> Option<Arc<Case>>;

    /// The files that it is read from.
    fn files(&self, scenario: &str) -> Vec<File>;

    /// The language of the interface.
    fn language(&self) -> &str;

    /// What 0 and 100 mean in a world, where that has been measured beforehand.
    fn yardstick(&self, case: &Case, world: World, scope: Scope) -> Option<Yardstick>;

    /// Has something computed, now or beside the play.
    fn compute(&self, work: Work);
}

/// A store, the attempt that is open in it, and a face.
pub struct Desk<F> {
    /// Where attempts are kept; nowhere, where there is no folder.
    pub store: Option<Store>,
    /// The face.
    pub face: F,
    writer: Option<Writer>,
}

impl<F> Desk<F> {
    /// A desk at which nothing is open.
    pub fn new(store: Option<Store>, face: F) -> Desk<F> {
        Desk { store, face, writer: None }
    }
}

impl<F: Face> Host for Desk<F> {
    type Error = StoreError;

    fn case(&self, scenario: &str) -> Option<Arc<Case>> {
        self.face.case(scenario)
    }

    fn case_then(&self, header: &Header) -> Option<Arc<Case>> {
        let is_it = |case: &Arc<Case>| case.rules_hash() == header.rules_hash;
        if let Some(now) = self.face.case(&header.scenario).filter(is_it) {
            return Some(now);
        }
        let then = self.store.as_ref()?.content_then(header)?;
        then.speak(self.face.language())?.case(&header.scenario).filter(|then| is_it(then)).cloned()
    }

    fn shelf(&self) -> (Vec<Kept>, Vec<StoreError>) {
        self.store.as_ref().map(Store::shelf).unwrap_or_default()
    }

    fn is_kept_whole(&self, header: &Header) -> bool {
        self.store.as_ref().is_some_and(|store| store.has_version(header))
    }

    fn read(&self, path: &Path) -> Result<Record, StoreError> {
        self.store.as_ref().ok_or(StoreError::NoFolder)?.read(path)
    }

    fn begin(&mut self, header: &Header) -> Result<bool, StoreError> {
        self.writer = None;
        let Some(store) = &self.store else { return Ok(false) };
        self.writer = Some(match header.drill {
            None => store.begin(header, self.face.files(&header.scenario))?,
            // Its moments are of the scenarios as they are now; what it came to outlives them.
            Some(_) => store.create(header)?,
        });
        Ok(true)
    }

    fn resume(&mut self, path: &Path) -> Result<Resumed, StoreError> {
        self.writer = None;
        let opened = self.store.as_ref().ok_or(StoreError::NoFolder)?.resume(path)?;
        self.writer = Some(opened.writer);
        Ok(Resumed { record: opened.record, repaired: opened.repaired })
    }

    fn keep(&mut self, entry: &Entry) -> Result<(), StoreError> {
        self.writer.as_mut().map_or(Ok(()), |writer| writer.append(entry))
    }

    fn let_go(&mut self) {
        self.writer = None;
    }

    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn draw(&self) -> (String, u32) {
        let id = uuid::Uuid::new_v4();
        (id.to_string(), id.as_fields().0)
    }

    fn yardstick(&self, case: &Case, world: World, scope: Scope) -> Option<Yardstick> {
        self.face.yardstick(case, world, scope)
    }

    fn compute(&self, work: Work) {
        self.face.compute(work);
    }
}
