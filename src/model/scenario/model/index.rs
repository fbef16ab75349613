//! Typed positions in the lists of a scenario, and how much fits into them.

use borsh::{BorshDeserialize, BorshSerialize};
use std::marker::PhantomData;
use std::ops::Range;

use serde::Serialize;

use super::*;

macro_rules! indices {
    ($($(#[$meta:meta])* $name:ident($int:ty) of $list:ident: $item:ty;)*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, BorshSerialize, BorshDeserialize)]
        pub struct $name(pub $int);

        impl $name {
            /// The index as a `usize`.
            pub fn at(self) -> usize {
                usize::from(self.0)
            }

            /// The index of a position that the resolver has checked to fit.
            pub(crate) fn new(at: usize) -> Self {
                debug_assert!(<$int>::try_from(at).is_ok());
                $name(at as $int)
            }
        }

        impl std::ops::Index<$name> for Scenario {
            type Output = $item;

            fn index(&self, ix: $name) -> &$item {
                &self.$list[ix.at()]
            }
        }
    )*};
}

indices! {
    /// A belief, fear, goal or fact.
    SubjectIx(u8) of subjects: Subject;
    /// A variant.
    VariantIx(u8) of variants: Variant;
    /// A chance.
    ChanceIx(u8) of chances: Chance;
    /// A visit.
    VisitIx(u8) of visits: Visit;
    /// An exchange.
    ExchangeIx(u16) of exchanges: Exchange;
    /// A line.
    LineIx(u16) of lines: Line;
    /// An act.
    ActIx(u16) of acts: Act;
    /// A reply.
    ReplyIx(u16) of replies: Reply;
    /// Something said.
    SayIx(u16) of says: Say;
    /// A paragraph of an interlude.
    ParagraphIx(u16) of paragraphs: Paragraph;
    /// An ending.
    EndingIx(u8) of endings: Ending;
}

/// The most levels that a state holds.
pub const MAX_LEVELS: usize = 32;
/// The most beliefs, fears, goals and facts together.
pub const MAX_SUBJECTS: usize = 64;
/// The most visits of a scenario.
pub const MAX_VISITS: usize = 8;
/// The most sayings, replies, acts or paragraphs of a scenario.
pub const MAX_PIECES: usize = 10_000;
/// The most lines of an exchange, of which few are offered at once.
pub const MAX_OF_EXCHANGE: usize = 64;
/// The most lines of a scenario, and the most exchanges.
pub const MAX_LINES: usize = 512;
/// The most lines that may be offered at once.
pub const MAX_OFFERED: usize = 6;
/// The most worlds: variants times chance outcomes.
pub const MAX_WORLDS: usize = 16;

/// A run of neighbours in one of the scenario's lists.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Slice<T> {
    start: u16,
    end: u16,
    #[serde(skip)]
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Slice<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Slice<T> {}

/// Only how many there are: each begins where the one before it ends (`Scenario::put_in_order`).
impl<T> BorshSerialize for Slice<T> {
    fn serialize<W: borsh::io::Write>(&self, out: &mut W) -> borsh::io::Result<()> {
        let len = self.end - self.start;
        BorshSerialize::serialize(&len, out)
    }
}

impl<T> BorshDeserialize for Slice<T> {
    fn deserialize_reader<R: borsh::io::Read>(read: &mut R) -> borsh::io::Result<Slice<T>> {
        Ok(Slice { start: 0, end: u16::deserialize_reader(read)?, of: PhantomData })
    }
}

impl<T> Slice<T> {
    /// A run over nothing.
    pub(crate) const EMPTY: Slice<T> = Slice { start: 0, end: 0, of: PhantomData };

    /// The run over `range`, which the resolver has checked to fit.
    pub(crate) fn new(range: Range<usize>) -> Self {
        Slice { start: range.start as u16, end: range.end as u16, of: PhantomData }
    }

    /// Moves it to `next`, and `next` to its end.
    pub(super) fn begin_at(&mut self, next: &mut u16) {
        self.end = (self.end - self.start).saturating_add(*next);
        self.start = std::mem::replace(next, self.end);
    }

    /// As a range of positions.
    pub fn range(self) -> Range<usize> {
        usize::from(self.start)..usize::from(self.end)
    }

    /// How many there are.
    pub fn len(self) -> usize {
        self.range().len()
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.range().is_empty()
    }
}

macro_rules! slices {
    ($($ix:ident)*) => {$(
        impl Slice<$ix> {
            /// The indices in order.
            pub fn iter(self) -> impl ExactSizeIterator<Item = $ix> + DoubleEndedIterator {
                self.range().map($ix::new)
            }
        }
    )*};
}
slices! { ExchangeIx LineIx ActIx ReplyIx SayIx ParagraphIx }
