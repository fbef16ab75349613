//! Bar 3: the lines alone do not tell the key.

use super::{Finding, Standing};
use crate::authoring::trial::Trial;
use crate::authoring::trial::lines_alone::guesses;

const P: f64 = 0.05;

pub(super) fn bank(trials: &[Trial], seed: u32, found: &mut Vec<Finding>) {
    let limit = format!("p at least {P}");
    if trials.len() < super::BANK {
        let finding =
            Finding::new(3, None, "a text classifier finds the key, fitted on the other scenarios", 0.0, limit);
        found.push(Finding { figure: None, standing: Standing::NeedsMore, ..finding });
        return;
    }
    for (trial, guess) in trials.iter().zip(guesses(trials, seed)) {
        let Some(guess) = guess else { continue };
        let what = format!(
            "a text classifier finds {:.0} % of keys, chance {:.0} %; p",
            100.0 * guess.right,
            100.0 * guess.chance
        );
        found.push(Finding::new(3, Some(trial), what, guess.p, limit.clone()).holds_if(guess.p >= P));
    }
}
