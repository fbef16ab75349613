//! Clinicians rate the moments of a scenario, blind, and what they say is held against its coding.
//!
//! [`sheet`] puts every moment to them once; [`decisions`] puts the same decisions to some as lines alone and to others
//! with what the person said and showed.

mod agreement;
mod blind;
mod reading;
mod seen;
mod sheet;
mod walk;

use crate::model::scenario::LineIx;
use crate::play::encounter::Case;

pub use agreement::{ac1, angoff, same_choice};
pub use blind::{Blindness, Decision, blind_id, decisions};
pub use reading::{Answer, Apart, Bar, Comparison, Figure, MISSING, Reader, Side, compare};
pub use seen::Course;
pub use sheet::{LETTERS, Vignette, sheet};

/// Number of the way in which sheets are drawn. It goes up when the same seed would give another sheet.
const LAYOUT: u32 = 2;

/// What names a sheet: the scenario, its version, and the seed. Ratings of another version cannot be read.
pub fn sheet_id(case: &Case, seed: u32) -> String {
    let short = |hash: &str| hash.chars().take(6).collect::<String>();
    format!("{}/{seed}/{LAYOUT}{}{}", case.scenario.id, short(case.text_hash()), short(case.rules_hash()))
}

/// What one rater says of one moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rating {
    /// The line that the rater would say.
    pub best: LineIx,
    /// Of a hundred who should just pass, how many would say a line as good; not everybody answers.
    pub of_100: Option<f64>,
}

/// What raters come to at one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct VignetteResult {
    /// The exchange.
    pub address: String,
    /// How many rated it.
    pub raters: usize,
    /// Share of pairs of raters who chose the same line.
    pub agreement: Option<f64>,
    /// Share of raters who chose a line that the coding holds to be best.
    pub with_coding: Option<f64>,
}

/// What raters come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    /// Vignette by moment, those that fit the coding least first.
    pub moments: Vec<VignetteResult>,
    /// Gwet's AC1 over all lines: chosen or not.
    pub ac1: Option<f64>,
    /// Angoff's cut score in percent of decisions, with its standard error.
    pub cut: Option<(f64, Option<f64>)>,
}

/// Holds what raters say against each other and against the coding; each rater's ratings run as the moments do.
pub fn results(case: &Case, moments: &[Vignette], raters: &[Vec<Option<Rating>>]) -> Results {
    let mut subjects: Vec<(u32, u32)> = Vec::new();
    let mut found: Vec<VignetteResult> = Vec::new();
    for (at, moment) in moments.iter().enumerate() {
        let choices: Vec<LineIx> = raters.iter().filter_map(|rater| rater.get(at)?.map(|rating| rating.best)).collect();
        let chosen = |line: &LineIx| choices.iter().filter(|choice| *choice == line).count() as u32;
        subjects.extend(moment.lines.iter().map(|line| (chosen(line), choices.len() as u32)));
        let right = choices.iter().filter(|choice| moment.keys.contains(choice)).count();
        found.push(VignetteResult {
            address: case.scenario[moment.exchange].address.clone(),
            raters: choices.len(),
            agreement: same_choice(&choices),
            with_coding: (!choices.is_empty()).then(|| right as f64 / choices.len() as f64),
        });
    }
    found.sort_by(|a, b| a.with_coding.unwrap_or(2.0).total_cmp(&b.with_coding.unwrap_or(2.0)));
    let expects = |rater: &Vec<Option<Rating>>| {
        let given: Vec<f64> = rater.iter().flatten().filter_map(|rating| rating.of_100).collect();
        (!given.is_empty()).then(|| given.iter().sum::<f64>() / given.len() as f64)
    };
    let cuts: Vec<f64> = raters.iter().filter_map(expects).collect();
    Results { moments: found, ac1: ac1(&subjects), cut: angoff(&cuts) }
}
