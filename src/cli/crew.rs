//! Who does the work of trials.

use indicatif::{ParallelProgressIterator, ProgressBar, ProgressStyle};
use rayon::prelude::*;

use crate::authoring::trial::Workers;

/// All processors at once, with a bar on a terminal.
pub(super) struct Everybody;

impl Workers for Everybody {
    fn all<J: Sync, R: Send>(&self, what: &str, jobs: &[J], job: impl Fn(&J) -> R + Sync + Send) -> Vec<R> {
        let bar = ProgressBar::new(jobs.len() as u64).with_message(what.to_owned());
        if let Ok(style) = ProgressStyle::with_template("{msg:12} {wide_bar} {pos} of {len}") {
            bar.set_style(style);
        }
        let results = jobs.par_iter().progress_with(bar.clone()).map(job).collect();
        bar.finish_and_clear();
        results
    }
}
