//! The person turn by turn.

use super::TurnNumber;

/// How the person was at the start and after every turn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Timeline {
    /// In order; what happens at home counts to the turn that ended the visit.
    pub samples: Vec<Sample>,
}

/// How the person was after a turn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sample {
    /// After which turn; `None` at the start.
    pub turn: Option<TurnNumber>,
    /// Each 0–100, in the order of [`Curve::ALL`]; readiness too, as a share of its scale of 50.
    pub values: [f64; Curve::ALL.len()],
}

/// What is followed through a course of care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Curve {
    /// Working alliance.
    Trust,
    /// Pain self-efficacy.
    Confidence,
    /// The mean intensity of all fears.
    Fear,
    /// The mean conviction of all beliefs.
    Conviction,
    /// Readiness to change.
    Readiness,
}

impl Curve {
    /// All of them.
    pub const ALL: [Curve; 5] = [Curve::Trust, Curve::Confidence, Curve::Fear, Curve::Conviction, Curve::Readiness];

    /// Whether less of it is better.
    pub fn less_is_better(self) -> bool {
        matches!(self, Curve::Fear | Curve::Conviction)
    }

    /// The id of the message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Curve::Trust => "curve-trust",
            Curve::Confidence => "curve-confidence",
            Curve::Fear => "curve-fear",
            Curve::Conviction => "curve-conviction",
            Curve::Readiness => "curve-readiness",
        }
    }
}

impl Timeline {
    /// Where visits after the first begin: the numbers of the samples that end the visits before them.
    pub fn borders(&self) -> impl Iterator<Item = usize> {
        let visit = |at: usize| self.samples.get(at).and_then(|sample| sample.turn).map(|turn| turn.visit);
        (1..self.samples.len()).filter(move |at| visit(*at).zip(visit(at + 1)).is_some_and(|(one, next)| one != next))
    }
}
