//! Rebuilding everything from the choices alone.

use super::{Case, Encounter, Event, Offered, Scope, World, shuffle};
use crate::model::scenario::LineIx;

/// What was played: enough to rebuild everything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Play {
    /// Draws the world and the order of the lines.
    pub seed: u32,
    /// How much of the course is played.
    pub scope: Scope,
    /// The lines that were chosen, in order.
    pub lines: Vec<LineIx>,
}

/// An encounter with all its events.
#[derive(Clone, Debug)]
pub struct Replay {
    /// The world that was drawn.
    pub world: World,
    /// The first moment.
    pub start: Encounter,
    /// What happened before the first choice.
    pub opening: Vec<Event>,
    /// Turn by turn.
    pub turns: Vec<Taken>,
}

/// A turn that was taken.
#[derive(Clone, Debug)]
pub struct Taken {
    /// The moment of the choice.
    pub before: Encounter,
    /// The line that was chosen.
    pub line: LineIx,
    /// What followed.
    pub events: Vec<Event>,
    /// The moment after it.
    pub after: Encounter,
}

/// A line in a record was not on offer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("choice {turn} was not on offer")]
pub struct ReplayError {
    /// Number of the choice, from 1.
    pub turn: usize,
}

impl Play {
    /// Plays it again, event by event.
    ///
    /// # Errors
    /// A line was not on offer; the play belongs to other rules or was tampered with.
    pub fn replay(&self, case: &Case) -> Result<Replay, ReplayError> {
        let mut replay = Replay::begin(case, self.seed, self.scope);
        for (at, line) in self.lines.iter().enumerate() {
            if !replay.now().offered(case).contains(line) {
                return Err(ReplayError { turn: at + 1 });
            }
            replay.choose(case, *line);
        }
        Ok(replay)
    }
}

impl Replay {
    /// The beginning.
    pub fn begin(case: &Case, seed: u32, scope: Scope) -> Replay {
        let world = World::drawn(&case.scenario, seed);
        let mut opening = Vec::new();
        let start = Encounter::begin(case, world, scope, |event| opening.push(event));
        Replay { world, start, opening, turns: Vec::new() }
    }

    /// The present moment.
    pub fn now(&self) -> &Encounter {
        self.turns.last().map_or(&self.start, |turn| &turn.after)
    }

    /// Says a line that is on offer.
    pub fn choose(&mut self, case: &Case, line: LineIx) {
        let before = *self.now();
        let mut events = Vec::new();
        let after = before.step(case, line, |event| events.push(event));
        self.turns.push(Taken { before, line, events, after });
    }

    /// All events, in order.
    pub fn events(&self) -> impl Iterator<Item = &Event> {
        self.opening.iter().chain(self.turns.iter().flat_map(|turn| &turn.events))
    }
}

impl Encounter {
    /// The lines on offer in the order in which they are shown: shuffled, the same for the same seed and moment.
    pub fn shown(&self, case: &Case, seed: u32) -> Offered {
        let mut offered = self.offered(case);
        if let super::Place::At(exchange) = self.place {
            let address = format!("order/{}/{}", case.scenario[exchange].address, self.turns);
            shuffle(seed, &address, offered.as_mut());
        }
        offered
    }
}
