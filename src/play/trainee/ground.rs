//! What trainees play on: a case, with all that is worked out once for it.

use super::{Echoes, Priority, Rules, Sheet};
use crate::model::scenario::LineIx;
use crate::play::encounter::{Case, Encounter, Scope};
use crate::play::score::{Effort, Yardstick};

/// A world of the scenario, measured.
#[derive(Clone, Debug)]
pub struct World {
    /// Which.
    pub world: crate::play::encounter::World,
    /// What 0 and 100 mean in it.
    pub yardstick: Yardstick,
    /// The lines of the best attempt.
    pub best: Vec<LineIx>,
}

impl World {
    /// Measures a world.
    pub fn measure(case: &Case, world: crate::play::encounter::World, effort: Effort) -> World {
        let (yardstick, best) = Yardstick::with_best(case, world, Scope::Course, effort);
        World { world, yardstick, best }
    }
}

/// A case that trainees play.
pub struct Ground<'a> {
    /// The case.
    pub case: &'a Case,
    /// Its worlds, in the order of [`crate::play::encounter::World::all`].
    pub worlds: Vec<World>,
    /// By line, what can be seen of it.
    pub sheets: Vec<Sheet>,
    /// What manners and subjects earned in other scenarios; `None` when there are none.
    pub priority: Option<Priority>,
    /// What the outside of lines promised in other scenarios; `None` when there are none.
    pub rules: Option<Rules>,
    /// Which words lines share with what the patient says.
    pub echoes: Echoes,
}

impl<'a> Ground<'a> {
    /// Puts it together.
    pub fn new(case: &'a Case, worlds: Vec<World>, priority: Option<Priority>) -> Ground<'a> {
        let (sheets, echoes) = (Sheet::all(&case.scenario), Echoes::of(&case.scenario));
        Ground { case, worlds, sheets, priority, rules: None, echoes }
    }

    /// With rules about the outside of lines.
    pub fn with_rules(self, rules: Option<Rules>) -> Ground<'a> {
        Ground { rules, ..self }
    }

    /// The world that an encounter plays in.
    pub fn world(&self, now: &Encounter) -> &World {
        let world = crate::play::encounter::World { variant: now.state.variant, chances: now.state.chances };
        &self.worlds[world.number(&self.case.scenario)]
    }

    /// The best attempt in the world of an encounter.
    pub fn best(&self, now: &Encounter) -> &[LineIx] {
        &self.world(now).best
    }
}
