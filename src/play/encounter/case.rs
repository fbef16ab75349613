//! A case: everything that decides what happens, bound together.

use std::collections::BTreeMap;

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::model::response::ResponseModel;
use crate::model::rubric::Rubric;
use crate::model::scenario::words::Verdict;
use crate::model::scenario::{LineIx, MAX_LEVELS, Plans, Scenario};
use crate::play::patient::Bound;
use crate::play::patient::State;

/// Number of the engine's semantics. It goes up when the same choices would give other events or another score.
pub const SEMANTICS: u32 = 5;

/// Verdicts that a teacher has corrected: by the line and how the rules say that it landed, as what it counts.
pub type Corrected = BTreeMap<(LineIx, Verdict), Verdict>;

/// A scenario, the rubric and the response model. Whoever changes one of them makes a new case: hashes and bounds are of what
/// it was made of.
#[derive(Clone, Debug)]
pub struct Case {
    /// The scenario.
    pub scenario: Scenario,
    /// The rubric.
    pub rubric: Rubric,
    /// The response model.
    pub model: ResponseModel,
    /// Written plans, for the landmarks of the score. They change nothing of what happens.
    pub plans: Plans,
    corrected: Corrected,
    pub(super) bound: Bound,
    rules_hash: String,
    text_hash: String,
}

impl Case {
    /// Binds the three together.
    pub fn new(scenario: Scenario, rubric: Rubric, model: ResponseModel) -> Case {
        let (rules_hash, text_hash) = (rules_hash(&scenario, &rubric, &model), text_hash(&scenario));
        Case::of(scenario, rubric, model, [rules_hash, text_hash])
    }

    /// The same, whose hashes of rules and texts are known.
    pub(super) fn of(
        scenario: Scenario,
        rubric: Rubric,
        model: ResponseModel,
        [rules_hash, text_hash]: [String; 2],
    ) -> Case {
        let bound = Bound::new(&model, &scenario);
        Case {
            scenario,
            rubric,
            model,
            plans: Plans::default(),
            corrected: Corrected::new(),
            bound,
            rules_hash,
            text_hash,
        }
    }

    /// The same with written plans.
    pub fn with_plans(self, plans: Plans) -> Case {
        Case { plans, ..self }
    }

    /// The same with corrected verdicts. They change what lines are worth, and nothing that happens; safety is judged as before.
    pub fn with_verdicts(self, corrected: Corrected) -> Case {
        Case { corrected, ..self }
    }

    /// As what a line counts that landed so by the rules.
    pub fn counted(&self, line: LineIx, ruled: Verdict) -> Verdict {
        self.corrected.get(&(line, ruled)).copied().unwrap_or(ruled)
    }

    /// Whether a teacher has corrected a verdict on a line.
    pub fn is_corrected(&self, line: LineIx) -> bool {
        self.corrected.keys().any(|(of, _)| *of == line)
    }

    /// The facts that are signs of an emergency, as a set of subjects.
    pub fn alarms(&self) -> u64 {
        self.bound.alarms
    }

    /// Whether a sign of an emergency has been told.
    pub fn alarm_told(&self, state: &State) -> bool {
        state.told & self.alarms() != 0
    }

    /// How much better a change of levels leaves the person, in points of all levels together; below zero if worse.
    pub fn gain(&self, change: &[i16; MAX_LEVELS]) -> i32 {
        self.bound.gain(change)
    }

    /// SHA-256, in hexadecimal, of all that can change events or score; words and looks are not in it.
    pub fn rules_hash(&self) -> &str {
        &self.rules_hash
    }

    /// SHA-256, in hexadecimal, of the words of the scenario that are played.
    pub fn text_hash(&self) -> &str {
        &self.text_hash
    }
}

fn rules_hash(scenario: &Scenario, rubric: &Rubric, model: &ResponseModel) -> String {
    #[derive(Serialize)]
    struct Rules<'a> {
        semantics: u32,
        scenario: &'a Scenario,
        model: &'a ResponseModel,
        rubric: Vec<&'a str>,
    }
    let rubric = rubric.items().map(|(_, item)| item.id.as_str()).collect();
    // Structs, lists and numbers only: their encoding cannot fail and has one order.
    hex(&serde_json::to_vec(&Rules { semantics: SEMANTICS, scenario, model, rubric }).unwrap_or_default())
}

fn text_hash(scenario: &Scenario) -> String {
    let texts: Vec<_> = scenario.texts.played().collect();
    hex(&serde_json::to_vec(&texts).unwrap_or_default())
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
