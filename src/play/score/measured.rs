//! What was measured beforehand, so that nobody has to wait for it.

use serde::{Deserialize, Serialize};

use super::{Effort, Yardstick};
use crate::play::encounter::{Case, Scope, World};

/// What 0 and 100 mean in one world of one version of a scenario.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measured {
    /// The version, by the hash of its rules.
    pub rules: String,
    /// The visit, where one is played alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit: Option<String>,
    /// The number of the world.
    pub world: usize,
    /// What was measured.
    pub is: Yardstick,
}

impl Measured {
    /// Measures a world.
    pub fn of(case: &Case, world: World, scope: Scope, effort: Effort) -> Measured {
        Measured {
            rules: case.rules_hash().into(),
            visit: visit(case, scope).map(str::to_owned),
            world: world.number(&case.scenario),
            is: Yardstick::measure(case, world, scope, effort),
        }
    }

    /// What has been measured for a world, among all that has been.
    pub fn find(all: &[Measured], case: &Case, world: World, scope: Scope) -> Option<Yardstick> {
        let (rules, world, visit) = (case.rules_hash(), world.number(&case.scenario), visit(case, scope));
        let is_it = |of: &&Measured| of.world == world && of.visit.as_deref() == visit && of.rules == rules;
        all.iter().find(is_it).map(|of| of.is.clone())
    }
}

fn visit(case: &Case, scope: Scope) -> Option<&str> {
    match scope {
        Scope::Course => None,
        Scope::Visit(visit) => Some(&case.scenario[visit].id),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::embedded;
    use crate::model::scenario::VisitIx;

    #[test]
    fn what_was_measured_is_found_for_its_own_version_visit_and_world_alone() {
        let case = embedded::case("amina").unwrap();
        let effort = Effort { playouts: 10, width: 2 };
        let (one, other) = (World::drawn(&case.scenario, 1), World::all(&case.scenario));
        let other = other.into_iter().find(|world| *world != one).unwrap();
        let planning = Scope::Visit(VisitIx(0));
        let known = [Measured::of(&case, one, planning, effort)];
        let found = |case: &Case, world, scope| Measured::find(&known, case, world, scope);
        assert_eq!(found(&case, one, planning), Some(known[0].is.clone()));
        assert_eq!(found(&case, other, planning), None);
        assert_eq!(found(&case, one, Scope::Course), None);
        assert_eq!(found(&embedded::case("marama").unwrap(), one, planning), None);
    }
}
