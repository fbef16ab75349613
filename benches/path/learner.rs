//! How simulated learners learn, by published models. Parameters are those of the papers, fixed before anything was measured.

use std::collections::BTreeMap;

use backstory::play::encounter::{Stream, draw};

/// How somebody learns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Model {
    /// An item is known or not, and comes to be known with practice: Bayesian knowledge tracing, Corbett and Anderson 1995,
    /// with the means of their table for coding rules: known at first .31, learnt .28, slip .08, guess .28.
    Knowledge,
    /// Memory fades by a power, the more slowly the further apart it was practised: Pavlik and Anderson 2005, decay intercept
    /// .177, scale .217, threshold -.704, noise .255, time between sittings counted at .025.
    Activation,
    /// Memory halves in a time that doubles when it is used and halves when it fails: the Leitner system as a case of half-life
    /// regression, Settles and Meeder 2016, from half a day to nine months.
    HalfLife,
    /// Practice helps whatever it is of, and whenever: order means nothing. Not from a paper; here for the zero.
    Orderless,
}

impl Model {
    pub const ALL: [Model; 4] = [Model::Knowledge, Model::Activation, Model::HalfLife, Model::Orderless];

    pub fn name(self) -> &'static str {
        match self {
            Model::Knowledge => "knowledge tracing (Corbett, Anderson 1995)",
            Model::Activation => "activation (Pavlik, Anderson 2005)",
            Model::HalfLife => "half-life (Settles, Meeder 2016)",
            Model::Orderless => "order means nothing",
        }
    }
}

/// What one item is to a learner.
#[derive(Clone, Debug, Default)]
struct Memory {
    known: bool,
    /// Practices, by the day, with the decay of each.
    traces: Vec<(f64, f64)>,
    half_life: f64,
    last: f64,
}

/// Somebody who learns.
pub struct Learner {
    model: Model,
    seed: u32,
    stream: Stream,
    memory: BTreeMap<String, Memory>,
    practices: u32,
}

/// Whoever knows nothing finds a best line about so often by chance.
const CHANCE: f64 = 0.35;

impl Learner {
    pub fn new(model: Model, seed: u32) -> Learner {
        Learner { model, seed, stream: Stream::new(seed, "learner"), memory: BTreeMap::new(), practices: 0 }
    }

    fn memory(&mut self, item: &str) -> &mut Memory {
        let known = draw(self.seed, &format!("known/{item}"), 1_000) < 310;
        self.memory.entry(item.to_owned()).or_insert_with(|| Memory { known, half_life: 0.5, ..Memory::default() })
    }

    /// How likely it is, from 0 to 1, that they find a best line for an item on a day.
    pub fn would(&mut self, item: &str, day: f64) -> f64 {
        let (model, practices) = (self.model, self.practices);
        let memory = self.memory(item);
        match model {
            Model::Knowledge => {
                if memory.known {
                    1.0 - 0.08
                } else {
                    0.28
                }
            }
            Model::Activation => {
                let recall =
                    activation(&memory.traces, day).map_or(0.0, |m| 1.0 / (1.0 + ((-0.704 - m) / 0.255).exp()));
                CHANCE + (1.0 - CHANCE) * recall
            }
            Model::HalfLife => {
                let recall =
                    if memory.traces.is_empty() { 0.0 } else { 0.5_f64.powf((day - memory.last) / memory.half_life) };
                CHANCE + (1.0 - CHANCE) * recall
            }
            Model::Orderless => 1.0 / (1.0 + (0.6 - 0.004 * f64::from(practices)).exp()),
        }
    }

    /// Whether they find a best line for an item; and then they have practised it.
    pub fn answers(&mut self, item: &str, day: f64) -> bool {
        let would = self.would(item, day);
        let right = f64::from(self.stream.below(1_000_000)) < would * 1e6;
        let learns = self.stream.below(100) < 28;
        self.practices += 1;
        let memory = self.memory(item);
        memory.known |= learns;
        // A doubled half-life when it was right, a halved one when it was wrong; an answer is told why, so that it is fresh.
        memory.half_life = (memory.half_life * if right { 2.0 } else { 0.5 }).clamp(0.5, 274.0);
        memory.last = day;
        let decay = 0.217 * activation(&memory.traces, day).map_or(0.0, f64::exp) + 0.177;
        memory.traces.push((day, decay));
        right
    }
}

/// The activation of what was practised; `None` where nothing was. Within a sitting each practice is half a minute after the
/// one before.
fn activation(traces: &[(f64, f64)], day: f64) -> Option<f64> {
    let of_today = traces.iter().filter(|(at, _)| *at == day).count();
    let sum: f64 = traces
        .iter()
        .enumerate()
        .map(|(at, (then, decay))| {
            let sittings = (day - then) * 86_400.0 * 0.025;
            let within = if *then == day { 30.0 * (traces.len() - at) as f64 } else { 30.0 * of_today as f64 };
            (sittings + within).max(30.0).powf(-decay)
        })
        .sum();
    (!traces.is_empty()).then(|| sum.ln())
}
