//! Help while a scenario is written: what can stand at a place, and what stands there.
//!
//! Works on texts that are no whole scenario yet. [`cli`](crate::cli) speaks the protocol that editors understand.

mod complete;
mod hover;
mod ids;
mod place;

pub use complete::{Completion, complete};
pub use hover::{Hover, hover};

use crate::format::read::Schema;
use crate::model::rubric::Rubric;
use crate::model::scenario::wire::{List, Scenario};

/// What is known of the format, and of the rubric that files may name.
pub struct Format {
    schemas: Vec<Schema>,
    lists: Vec<List>,
    rubric: Rubric,
}

impl Format {
    /// The format that this version reads.
    pub fn new(rubric: Rubric) -> Format {
        Format { schemas: Scenario::schemas(), lists: Scenario::lists(), rubric }
    }

    fn schema(&self, name: &str) -> Option<&Schema> {
        self.schemas.iter().find(|schema| schema.name == name)
    }

    fn list(&self, name: &str) -> Option<&List> {
        self.lists.iter().find(|list| list.name == name)
    }
}
