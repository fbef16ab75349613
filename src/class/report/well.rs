//! What a class did well.

use std::collections::BTreeMap;

use crate::class::cohort::Marked;
use crate::play::score::Counts;

/// An item of the rubric that helped nearly always when there was a chance for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Well {
    /// The item, by its id.
    pub item: String,
    /// How often it helped.
    pub helped: u32,
    /// How many chances there were.
    pub of: u32,
}

/// What helps in so large a part of its chances goes well.
const MOST: f64 = 0.75;

/// How many are named.
const NAMED: usize = 3;

/// The items that went best, among those for which at least half of the class had a chance.
pub fn well(counted: &[&Marked]) -> Vec<Well> {
    let mut items: BTreeMap<&String, (u32, u32, usize)> = BTreeMap::new();
    for marked in counted {
        for (item, counts) in &marked.summary.items {
            let Counts { landed, mistimed, harmed, donts, missed, .. } = counts;
            let of = landed + mistimed + harmed + donts + missed;
            let sum = items.entry(item).or_default();
            *sum = (sum.0 + landed, sum.1 + of, sum.2 + usize::from(of > 0));
        }
    }
    let is_well = |(helped, of, students): &(u32, u32, usize)| {
        f64::from(*helped) >= MOST * f64::from(*of) && *students * 2 >= counted.len() && *of > 0
    };
    let found = items.into_iter().filter(|(_, sums)| is_well(sums));
    let mut found: Vec<Well> = found.map(|(item, (helped, of, _))| Well { item: item.clone(), helped, of }).collect();
    let share = |well: &Well| f64::from(well.helped) / f64::from(well.of.max(1));
    found.sort_by(|a, b| share(b).total_cmp(&share(a)).then(b.of.cmp(&a.of)).then(a.item.cmp(&b.item)));
    found.truncate(NAMED);
    found
}
