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
    /// A world in words: its variant, and the chances that come up.
    fn world_name(&self, number: usize) -> String {
        let scenario = &self.entry.case.scenario;
        let world = self.worlds[number].world;
        let chances = scenario.chances.iter().enumerate().filter(|(at, _)| world.chances >> at & 1 == 1);
        let names =
            std::iter::once(scenario[world.variant].id.as_str()).chain(chances.map(|(_, chance)| chance.id.as_str()));
        names.collect::<Vec<_>>().join(" + ")
    }
}
