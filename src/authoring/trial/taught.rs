//! What a scenario exercises of the rubric: where the best thing to say does an item, and where its don't tempts.

use serde::Serialize;

use super::Trial;
use super::census::{ever_key, lines_of};
use crate::model::rubric::ItemKind;
use crate::model::scenario::ActIx;

/// What a scenario exercises of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Exercised {
    /// The item, by its id.
    pub item: String,
    /// Exchanges in which one of the best lines at some moment that was reached does it.
    pub well: usize,
    /// Exchanges in which a line with its don't was on offer.
    pub tempts: usize,
    /// Whether the scenario says that it teaches it.
    pub is_taught: bool,
}

impl Trial<'_> {
    /// What it exercises, item by item; key points follow from the others and are left out.
    pub fn exercised(&self) -> Vec<Exercised> {
        let (scenario, rubric) = (&self.entry.case.scenario, &self.entry.case.rubric);
        let exchanges = self.census().exchanges();
        let acts = |set: u64, exchange| {
            let lines = lines_of(scenario, exchange, set);
            lines.flat_map(|line| scenario[line].acts.iter()).collect::<Vec<ActIx>>()
        };
        let items = rubric.items().filter(|(_, item)| item.kind != ItemKind::KeyPoint);
        let of = |(ix, item): (_, &crate::model::rubric::Item)| {
            let (mut well, mut tempts) = (0, 0);
            for (exchange, moments) in &exchanges {
                let offered = moments.iter().fold(0, |set, (keyed, _)| set | keyed.offered);
                let does = |act: &ActIx| scenario[*act].does == Some(ix);
                well += usize::from(acts(ever_key(moments), *exchange).iter().any(does));
                tempts += usize::from(acts(offered, *exchange).iter().any(|act| scenario[*act].dont == Some(ix)));
            }
            Exercised { item: item.id.clone(), well, tempts, is_taught: scenario.teaches.contains(&ix) }
        };
        items.map(of).collect()
    }
}
