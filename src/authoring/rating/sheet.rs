//! The sheet that clinicians rate: every moment once, blind and shuffled.

use std::collections::BTreeMap;

use super::seen::{Course, Eyes, Seen};
use super::walk::{Met, walk};
use crate::model::scenario::{ExchangeIx, LineIx};
use crate::play::encounter::shuffle;

/// The letters of the lines of a moment.
pub const LETTERS: [char; 6] = ['A', 'B', 'C', 'D', 'E', 'F'];

/// The person's turns that a rater reads.
const TURNS: usize = 4;

/// How often the learner who comes to them says a line that earns most at once, in percent.
const ABILITY: u32 = 80;

/// A moment as a rater meets it, a clinical vignette.
#[derive(Clone, Debug, PartialEq)]
pub struct Vignette {
    /// Where it is; no rater is shown this.
    pub exchange: ExchangeIx,
    /// Who is met, in which visit, and what is read before it in every attempt.
    pub brief: Vec<String>,
    /// What happened at home before the visit, and how much time is left in it.
    pub here: Vec<String>,
    /// What was said and shown up to it, a line each.
    pub before: Vec<String>,
    /// The lines on offer, in the order of their letters.
    pub lines: Vec<LineIx>,
    /// Their words, in the same order.
    pub words: Vec<String>,
    /// Those that the coding holds to be best; no rater is shown this.
    pub keys: Vec<LineIx>,
}

impl Vignette {
    pub(super) fn of(met: &Met, eyes: &Eyes) -> Option<Vignette> {
        let Seen { brief, here, before, words } = eyes.see(met)?;
        let (lines, keys) = (met.shown.clone(), met.keys.clone());
        Some(Vignette { exchange: met.exchange, brief, here, before, lines, words, keys })
    }

    /// All that is read before what is said.
    pub fn scene(&self) -> Vec<String> {
        self.brief.iter().chain(&self.here).cloned().collect()
    }

    /// By letter, whether the coding holds the line to be best.
    pub fn marks(&self) -> Vec<bool> {
        self.lines.iter().map(|line| self.keys.contains(line)).collect()
    }
}

/// Every exchange in which something is to be decided, at a moment that an able learner comes to; in an order and with
/// letters that the seed draws. The same seed gives the same sheet.
pub fn sheet(course: &Course, seed: u32) -> Vec<Vignette> {
    let mut found: BTreeMap<ExchangeIx, Met> = BTreeMap::new();
    walk(&course.case, seed, ABILITY, |met| _ = found.entry(met.exchange).or_insert(met));
    let eyes = Eyes::new(course, Some(TURNS));
    let mut moments: Vec<Vignette> = found.values().filter_map(|met| Vignette::of(met, &eyes)).collect();
    shuffle(seed, "rating", &mut moments);
    moments
}
