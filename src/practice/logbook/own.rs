//! What the trainee said in their own words, before they saw the lines.

use jiff::Timestamp;

use crate::practice::debrief::Turn;
use crate::practice::view::{OfferedLine, Person, Utterance};

/// A line of one's own, beside the one that was chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnLine {
    /// When the attempt was last gone on with.
    pub at: Timestamp,
    /// Who was met.
    pub person: Person,
    /// What had been said and shown.
    pub before: Vec<Utterance>,
    /// What the trainee would have said.
    pub own: String,
    /// What they chose of what was on offer.
    pub chose: OfferedLine,
    /// One of the best lines on offer, where they chose another.
    pub better: Option<OfferedLine>,
}

/// The lines of one's own in an attempt.
pub fn own_lines(person: &Person, turns: Vec<Turn>, at: Timestamp) -> Vec<OwnLine> {
    let own = turns.into_iter().filter_map(|turn| {
        let own = turn.own?;
        let better = turn.others.into_iter().find(|other| other.acceptable && !turn.acceptable);
        let better = better.map(|other| other.line);
        Some(OwnLine { at, person: person.clone(), before: turn.before, own, chose: turn.line, better })
    });
    own.collect()
}
