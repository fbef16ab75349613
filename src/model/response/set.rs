//! Rules as a set.

use super::{ResponseModel, Rule, RuleIx};
use borsh::{BorshDeserialize, BorshSerialize};

/// Rules that fired, as a set of [`RuleIx`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, BorshSerialize, BorshDeserialize)]
pub struct RuleSet([u64; 2]);

impl RuleSet {
    /// No rule.
    pub const NONE: RuleSet = RuleSet([0; 2]);
    /// How many rules a set can hold.
    pub(super) const SIZE: usize = 128;

    /// The rules of the set, in the model's order.
    pub fn iter(self) -> impl Iterator<Item = RuleIx> {
        [(0, self.0[0]), (64, self.0[1])].into_iter().flat_map(|(from, mut left)| {
            std::iter::from_fn(move || {
                let at = (left != 0).then(|| left.trailing_zeros() as u8)?;
                left &= left - 1;
                Some(RuleIx(from + at))
            })
        })
    }

    /// The rules that are in both sets.
    pub(crate) fn in_both(self, other: RuleSet) -> RuleSet {
        RuleSet([self.0[0] & other.0[0], self.0[1] & other.0[1]])
    }

    /// The rules of a model that `fits`.
    pub(crate) fn of(model: &ResponseModel, fits: impl Fn(&Rule) -> bool) -> RuleSet {
        let mut set = RuleSet::default();
        model.rules().filter(|(_, rule)| fits(rule)).for_each(|(ix, _)| set.add(ix));
        set
    }

    /// Adds the rules of another set.
    pub fn join(&mut self, other: RuleSet) {
        self.0.iter_mut().zip(other.0).for_each(|(all, more)| *all |= more);
    }

    pub(crate) fn add(&mut self, rule: RuleIx) {
        self.0[usize::from(rule.0 / 64)] |= 1 << (rule.0 % 64);
    }
}
