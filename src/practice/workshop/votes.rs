//! How a room voted, choice by choice.

use std::collections::BTreeMap;

use crate::practice::record::{Entry, Record, Voted};

/// All votes, by the number of the choice, from 0, and the round. A choice that was taken back keeps those that stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Votes(BTreeMap<(usize, bool), Vec<u8>>);

impl Votes {
    /// What a record says of how a room voted. Votes on a choice that was taken back since are of the way that was left, and
    /// go with it.
    pub(super) fn of(record: &Record) -> Votes {
        let (mut votes, mut turn) = (Votes::default(), 0_usize);
        for entry in &record.entries {
            match entry {
                Entry::Voted(voted) => _ = votes.0.insert((turn, voted.again), voted.hands.clone()),
                Entry::Line(_) => turn += 1,
                Entry::Back {} => {
                    turn = turn.saturating_sub(1);
                    votes.0.retain(|(of, _), _| *of <= turn);
                }
                _ => {}
            }
        }
        votes
    }

    /// The votes of a choice in the first round, or in the second.
    pub fn at(&self, turn: usize, again: bool) -> Option<&[u8]> {
        self.0.get(&(turn, again)).map(Vec::as_slice)
    }

    /// Keeps the votes of a choice; nothing where nobody raised a hand, and where they are kept already.
    pub(super) fn keep(&mut self, turn: usize, again: bool, hands: &[u8]) -> Option<Voted> {
        self.0.retain(|(of, _), _| *of <= turn);
        if hands.iter().all(|hands| *hands == 0) || self.at(turn, again) == Some(hands) {
            return None;
        }
        self.0.insert((turn, again), hands.to_vec());
        Some(Voted { again, hands: hands.to_vec() })
    }
}
