//! The score with what it rests on, and the rubric row by row.

use super::{Counts, Mark, TurnNumber};
use crate::model::rubric::{ItemKind, Phase};
use crate::play::score::Landmark;

/// The score.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// 0 is chance, 100 the best that was found; below 0 too. `None` while the yardstick is being computed, or for a draft.
    pub shown: Option<i32>,
    /// What the lines said first at each moment would score; `None` when nothing was taken back.
    pub first_tries: Option<i32>,
    /// Credit earned.
    pub raw: i32,
    /// Credit that a random trainee earns on average in this world.
    pub chance: f64,
    /// The best credit found.
    pub best: i32,
    /// No attempt can earn more than this.
    pub bound: i32,
    /// Whether best is proven to be the most that can be earned.
    pub exact: bool,
    /// What people of a kind would score here, from the lowest to the highest.
    pub landmarks: Vec<Landmark>,
    /// How many items of the rubric were done at least once so that it helped.
    pub practised: usize,
    /// What a line is worth, as points and the reason, in the order of the table of prices.
    pub prices: Vec<(i32, String)>,
}

/// One item of the rubric.
#[derive(Clone, Debug, PartialEq)]
pub struct RubricRow {
    /// Its id, such as `D6`.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What it asks for.
    pub does: Option<String>,
    /// What it warns of.
    pub dont: Option<String>,
    /// Pair, component, care or safety.
    pub kind: ItemKind,
    /// The part of the process it belongs to.
    pub phase: Option<Phase>,
    /// The part of the paper that it comes from, or the pathway.
    pub source: String,
    /// Key points and components that follow.
    pub implies: Vec<String>,
    /// What was earned and missed.
    pub counts: Counts,
    /// In which turns.
    pub marks: Vec<(TurnNumber, Mark)>,
}
