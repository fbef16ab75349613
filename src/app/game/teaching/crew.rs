//! Who does what takes a while, beside the window.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use crate::authoring::trial::Workers;

/// How far something has come.
#[derive(Default)]
pub(super) struct Count {
    done: AtomicUsize,
    of: AtomicUsize,
}

/// All processors at once, who wake the window now and then.
pub(super) struct Everybody {
    pub count: Arc<Count>,
    pub wake: Arc<dyn Fn() + Send + Sync>,
}

impl Workers for Everybody {
    fn all<J: Sync, R: Send>(&self, _: &str, jobs: &[J], job: impl Fn(&J) -> R + Sync + Send) -> Vec<R> {
        self.count.done.store(0, Ordering::Relaxed);
        self.count.of.store(jobs.len(), Ordering::Relaxed);
        let seldom = (jobs.len() / 100).max(1);
        let one = |todo: &J| {
            let result = job(todo);
            if self.count.done.fetch_add(1, Ordering::Relaxed).is_multiple_of(seldom) {
                (self.wake)();
            }
            result
        };
        jobs.par_iter().map(one).collect()
    }
}

impl Count {
    /// How much of how much has been done.
    pub fn now(&self) -> (usize, usize) {
        (self.done.load(Ordering::Relaxed), self.of.load(Ordering::Relaxed))
    }
}
