//! Plans for a scenario as they are written, in a file beside it.

use crate::format::read::{Id, Located, Map};
use crate::model::scenario::condition::Condition;
use crate::{record, words};

record! {
    /// Written plans: what people who know the patient would say. Trials hold the score against them.
    pub struct Plans {
        /// Id of the scenario.
        scenario: Located<Id>,
        /// The plans.
        plans: Map<Plan>,
    }
    /// One plan: at every moment the first of its lines that is on offer and whose condition holds.
    pub struct Plan {
        /// Whose plan it is, and so what it should score.
        kind: PlanKind,
        /// The variants that it is for; all when left out.
        variants: Vec<Located<Id>> = Vec::new(),
        /// Lines by address, those that it would rather say first.
        lines: Vec<Located<Id>>,
        /// Conditions by line: a line that stands here is said only where its condition holds.
        when: Map<Located<Condition>> = Map::default(),
    }
}

words! {
    /// Whose plan it is.
    pub enum PlanKind ("a kind of plan") {
        /// An experienced colleague's: scores 90 or more.
        Expert,
        /// An experienced colleague's who does not use all the time: scores 90 or more, with a twentieth of it left.
        BriefExpert,
        /// A warm colleague's who is sure that a back must be put right: scores 35 or less.
        KindButBiomedical,
        /// Begins badly and finds the way back: scores 45 to 80.
        Recovered,
        /// A tired colleague's, who falls short with the person and does all that safety asks: scores below the one who
        /// found the way back.
        TiredButSafe,
    }
}
