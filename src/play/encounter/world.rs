//! Worlds: a variant of the person plus the outcome of every chance.

use super::draw;
use crate::model::scenario::{Scenario, VariantIx};

/// A variant and all chance outcomes. Scores compare attempts within one world only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct World {
    /// The variant that is played.
    pub variant: VariantIx,
    /// Which chances come up, as a set of [`crate::model::scenario::ChanceIx`].
    pub chances: u8,
}

impl World {
    /// The world of a seed.
    pub fn drawn(scenario: &Scenario, seed: u32) -> World {
        let total = scenario.variants.iter().map(|variant| u32::from(variant.weight)).sum();
        let mut left = draw(seed, "variant", total);
        let mut variant = VariantIx(0);
        for (at, candidate) in scenario.variants.iter().enumerate() {
            variant = VariantIx::new(at);
            match left.checked_sub(u32::from(candidate.weight)) {
                Some(rest) => left = rest,
                None => break,
            }
        }
        let mut chances = 0;
        for (at, chance) in scenario.chances.iter().enumerate() {
            let comes_up = draw(seed, &format!("chance/{}", chance.id), 100) < u32::from(chance.percent);
            chances |= u8::from(comes_up) << at;
        }
        World { variant, chances }
    }

    /// In words: its variant, and the chances that come up.
    pub fn name(self, scenario: &Scenario) -> String {
        let chances = scenario.chances.iter().enumerate().filter(|(at, _)| self.chances >> at & 1 == 1);
        let names = chances.map(|(_, chance)| chance.id.as_str());
        std::iter::once(scenario[self.variant].id.as_str()).chain(names).collect::<Vec<_>>().join(" + ")
    }

    /// Every world, in a fixed order.
    pub fn all(scenario: &Scenario) -> impl Iterator<Item = World> {
        let outcomes = 1_u8 << scenario.chances.len();
        (0..scenario.variants.len()).flat_map(move |variant| {
            (0..outcomes).map(move |chances| World { variant: VariantIx::new(variant), chances })
        })
    }

    /// The position in [`World::all`].
    pub fn number(self, scenario: &Scenario) -> usize {
        self.variant.at() << scenario.chances.len() | usize::from(self.chances)
    }
}
