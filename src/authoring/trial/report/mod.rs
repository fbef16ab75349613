//! Trials, for people and for programs.

mod bars;
mod csv;
mod json;
mod text;

pub use csv::csv;
pub use json::json;
pub use text::text;

use super::{Standing, Trial};

impl Standing {
    /// In words.
    fn words(self) -> &'static str {
        match self {
            Standing::Holds => "holds",
            Standing::FallsShort => "falls short",
            Standing::NeedsMore => "needs more scenarios",
        }
    }
}

impl Trial<'_> {
    /// A world in words.
    fn world_name(&self, number: usize) -> String {
        self.worlds[number].world.name(&self.entry.case.scenario)
    }
}
