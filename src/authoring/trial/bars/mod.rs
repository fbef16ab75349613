//! The bars of the assessment: one file a bar. Each gives figures, limits, and whether they hold.

mod ability;
mod agreement;
mod continuity;
mod language;
mod lines;
mod partial;
mod safety;
mod sense;
pub mod surface;
mod variety;

use super::{Trial, Trials};

/// Whether a bar holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The figure is within the limit.
    Holds,
    /// It is not.
    FallsShort,
    /// It cannot be told from so few scenarios.
    NeedsMore,
}

impl Standing {
    /// In words.
    pub fn words(self) -> &'static str {
        match self {
            Standing::Holds => "holds",
            Standing::FallsShort => "falls short",
            Standing::NeedsMore => "needs more scenarios",
        }
    }
}

/// One figure held against its limit.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Number of the bar.
    pub bar: u8,
    /// The scenario; `None` for the bank.
    pub scenario: Option<String>,
    /// What was measured.
    pub what: String,
    /// The figure; `None` where there is none.
    pub figure: Option<f64>,
    /// The limit in words.
    pub limit: String,
    /// Whether it holds.
    pub standing: Standing,
    /// Places at which to look, and what they have in common.
    pub named: Option<(&'static str, Vec<String>)>,
}

/// All bars: scenario by scenario, then over the bank.
pub(super) fn all(trials: &Trials) -> Vec<Finding> {
    let (scenarios, seed) = (&trials.scenarios, trials.options.seed);
    let mut found = Vec::new();
    for trial in scenarios {
        surface::scenario(trial, &mut found);
        partial::scenario(trial, &mut found);
        variety::scenario(trial, &mut found);
        sense::scenario(trial, &mut found);
        ability::scenario(trial, &mut found);
        safety::scenario(trial, &mut found);
        language::scenario(trial, &mut found);
        continuity::scenario(trial, &mut found);
    }
    surface::bank(scenarios, seed, &mut found);
    partial::bank(scenarios, &mut found);
    lines::bank(scenarios, seed, &mut found);
    agreement::bank(trials, &mut found);
    found.sort_by_key(|finding| finding.bar);
    found
}

/// How many scenarios make a bank.
const BANK: usize = 2;

/// How many places a finding names.
const NAMED: usize = 5;

impl Finding {
    fn new(
        bar: u8,
        scenario: Option<&Trial>,
        what: impl Into<String>,
        figure: f64,
        limit: impl Into<String>,
    ) -> Finding {
        let scenario = scenario.map(|trial| trial.entry.case.scenario.id.clone());
        let (what, limit) = (what.into(), limit.into());
        Finding { bar, scenario, what, figure: Some(figure), limit, standing: Standing::Holds, named: None }
    }

    fn holds_if(mut self, holds: bool) -> Finding {
        self.standing = if holds { Standing::Holds } else { Standing::FallsShort };
        self
    }

    /// Names some places at which to look.
    fn naming(mut self, what: &'static str, names: impl Iterator<Item = String>) -> Finding {
        let names: Vec<String> = names.take(NAMED).collect();
        self.named = (!names.is_empty()).then_some((what, names));
        self
    }

    /// Over the bank a figure counts only where there is one.
    fn of_bank(mut self, trials: &[Trial]) -> Finding {
        if trials.len() < BANK {
            self.standing = Standing::NeedsMore;
        }
        self
    }

    fn at_most(bar: u8, scenario: Option<&Trial>, what: impl Into<String>, figure: f64, limit: f64) -> Finding {
        Finding::new(bar, scenario, what, figure, format!("at most {limit}")).holds_if(figure <= limit)
    }

    fn at_least(bar: u8, scenario: Option<&Trial>, what: impl Into<String>, figure: f64, limit: f64) -> Finding {
        Finding::new(bar, scenario, what, figure, format!("at least {limit}")).holds_if(figure >= limit)
    }
}

/// The mean over scenarios of a trainee's mean score.
fn bank_mean(trials: &[Trial], id: &str) -> Option<f64> {
    let means: Vec<f64> = trials.iter().filter_map(|trial| Some(trial.sums(id)?.mean().mean)).collect();
    (!means.is_empty()).then(|| means.iter().sum::<f64>() / means.len() as f64)
}
