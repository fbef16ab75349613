//! Sets of warning signs.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

use crate::model::scenario::words::WarningSign;

/// A set of warning signs.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, BorshSerialize, BorshDeserialize,
)]
pub struct Signs(u16);

impl Signs {
    /// None of them.
    pub const NONE: Signs = Signs(0);

    /// Every sign there is.
    pub fn all() -> Signs {
        WarningSign::ALL.iter().copied().collect()
    }

    /// Whether there is none in it.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether it holds every sign of another set.
    pub fn holds(self, other: Signs) -> bool {
        other.without(self).is_empty()
    }

    /// The signs of both.
    pub fn with(self, other: Signs) -> Signs {
        Signs(self.0 | other.0)
    }

    /// The signs that another set does not have.
    pub fn without(self, other: Signs) -> Signs {
        Signs(self.0 & !other.0)
    }

    /// The signs that both have.
    pub fn in_both(self, other: Signs) -> Signs {
        Signs(self.0 & other.0)
    }

    /// The signs as a set of bits, by [`WarningSign`].
    pub fn bits(self) -> u64 {
        self.0.into()
    }

    /// The signs, in the order of the format.
    pub fn iter(self) -> impl Iterator<Item = WarningSign> {
        WarningSign::ALL.iter().copied().filter(move |sign| self.0 >> *sign as u16 & 1 == 1)
    }
}

impl FromIterator<WarningSign> for Signs {
    fn from_iter<T: IntoIterator<Item = WarningSign>>(signs: T) -> Signs {
        Signs(signs.into_iter().fold(0, |set, sign| set | 1 << sign as u16))
    }
}
