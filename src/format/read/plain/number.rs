//! Whole numbers, each kind with its range.

use crate::format::diag::{Code, Diagnostic};
use crate::format::read::{Cx, Read, nearly};
use crate::format::syntax::{Kind, Node};

/// Reads a whole number within `range`; `what` names it in messages.
fn integer(node: &Node, cx: &mut Cx, what: &str, range: std::ops::RangeInclusive<i64>) -> Option<i64> {
    let Kind::Integer(number) = node.kind else {
        cx.wrong_type_but(node, what, nearly::integer(node, &range));
        return None;
    };
    if !range.contains(&number) {
        let message = format!("{number} is outside {} to {}", range.start(), range.end());
        cx.report(Diagnostic::new(Code::OutOfRange, node.span, message).label(format!("expected {what}")));
        return None;
    }
    Some(number)
}

macro_rules! integers {
    ($($type:ty, $what:literal, $range:expr, $doc:literal;)*) => {$(
        #[doc = $doc]
        impl Read for $type {
            fn expected() -> String {
                $what.into()
            }

            fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
                integer(node, cx, $what, $range).and_then(|number| number.try_into().ok())
            }
        }
    )*};
}

integers! {
    u8, "a whole number from 0 to 255", 0..=255, "Small counts.";
    u32, "a whole number", 0..=i64::from(u32::MAX), "Versions.";
    i16, "a whole number from -999 to 999", -999..=999, "Changes and slopes.";
    Level, "a level from 0 to 100", 0..=100, "Levels.";
    Percent, "a percentage from 1 to 99", 1..=99, "Chances.";
}

/// A level of the person's state, 0–100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Level(pub u8);

/// A percentage, 1–99: what never or always happens is no chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent(pub u8);

impl TryFrom<i64> for Level {
    type Error = std::num::TryFromIntError;

    fn try_from(number: i64) -> Result<Self, Self::Error> {
        number.try_into().map(Level)
    }
}

impl TryFrom<i64> for Percent {
    type Error = std::num::TryFromIntError;

    fn try_from(number: i64) -> Result<Self, Self::Error> {
        number.try_into().map(Percent)
    }
}

/// A whole number of at least `LOW` and at most `HIGH`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Within<const LOW: u8, const HIGH: u8>(pub u8);

impl<const LOW: u8, const HIGH: u8> Within<LOW, HIGH> {
    /// The lowest and the highest.
    pub const RANGE: (u8, u8) = (LOW, HIGH);
}

impl<const LOW: u8, const HIGH: u8> Read for Within<LOW, HIGH> {
    fn expected() -> String {
        format!("a whole number from {LOW} to {HIGH}")
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        let number = integer(node, cx, &Self::expected(), LOW.into()..=HIGH.into())?;
        number.try_into().ok().map(Within)
    }
}

/// A change of at most `MOST` up or down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change<const MOST: i16>(pub i16);

impl<const MOST: i16> Read for Change<MOST> {
    fn expected() -> String {
        format!("a whole number from -{MOST} to {MOST}")
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        let number = integer(node, cx, &Self::expected(), (-MOST).into()..=MOST.into())?;
        number.try_into().ok().map(Change)
    }
}
