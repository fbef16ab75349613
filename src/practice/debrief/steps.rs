//! Signs of the five steps of a shared decision, as OPTION-5 names them (PMC5793363). Signs, and no score: in real
//! consultations the mean is 11.8 of 100, and choosing a line is not saying it.

use super::TurnNumber;

/// A step of a shared decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// There is something to decide.
    Deliberate,
    /// It is decided together.
    Team,
    /// What the options are.
    Inform,
    /// What matters to the person.
    Elicit,
    /// What matters goes into the decision.
    Integrate,
}

impl Step {
    /// All steps, in order.
    pub const ALL: [Step; 5] = [Step::Deliberate, Step::Team, Step::Inform, Step::Elicit, Step::Integrate];

    /// The id of the message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Step::Deliberate => "step-deliberate",
            Step::Team => "step-team",
            Step::Inform => "step-inform",
            Step::Elicit => "step-elicit",
            Step::Integrate => "step-integrate",
        }
    }
}

/// Where each step was seen, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    seen: [Vec<TurnNumber>; Step::ALL.len()],
}

impl Steps {
    /// Notes that a step was seen in a turn.
    pub fn see(&mut self, step: Step, turn: TurnNumber) {
        let seen = &mut self.seen[step as usize];
        if seen.last() != Some(&turn) {
            seen.push(turn);
        }
    }

    /// The turns in which a step was seen.
    pub fn of(&self, step: Step) -> &[TurnNumber] {
        &self.seen[step as usize]
    }
}
