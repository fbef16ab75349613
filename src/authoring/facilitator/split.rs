//! Where simulated rooms part, moment by moment.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::model::scenario::{ExchangeIx, LineIx, SayIx, VariantIx};
use crate::play::encounter::Case;
use crate::play::trainee::{Ballot, Voted, attempt_seed, room};

/// So many rooms play: enough that a moment which one room in ten comes to is seen more than once.
const ROOMS: u32 = 60;

/// A moment as simulated rooms came to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// The moment.
    pub exchange: ExchangeIx,
    /// How many of a hundred rooms came to it.
    pub came: u32,
    /// How far they split, from 0 to 0.5, on the average; see [`Ballot::split`].
    pub split: f64,
    /// What they found there, the most frequent first: where the best lines differ, so does the situation.
    pub situations: Vec<Situation>,
}

/// What a room finds at a moment: what was said, what is on offer, and what is best.
#[derive(Clone, Debug, PartialEq)]
pub struct Situation {
    /// The version of the person in which it came first.
    pub variant: VariantIx,
    /// What the patient and others had said.
    pub heard: Vec<SayIx>,
    /// The lines, with the votes of all rooms that came to it.
    pub lines: Vec<Voted>,
    /// How often rooms came to it.
    pub rooms: u32,
}

impl Situation {
    /// The share of the votes, in percent, that a line got.
    pub fn share(&self, voted: &Voted) -> u32 {
        let all: u32 = self.lines.iter().map(|voted| voted.votes).sum();
        (100 * voted.votes + all / 2) / all.max(1)
    }
}

/// Every moment that simulated rooms came to, in the order of the course.
pub fn moments(case: &Case) -> Vec<Moment> {
    // What each room that came to a moment found there; one may come to it again.
    let mut met: BTreeMap<ExchangeIx, BTreeMap<u32, Vec<Ballot>>> = BTreeMap::new();
    for number in 0..ROOMS {
        room(case, attempt_seed(0, number), |ballot| {
            met.entry(ballot.exchange).or_default().entry(number).or_default().push(ballot);
        });
    }
    let moments = met.into_iter().map(|(exchange, rooms)| {
        let came = (100 * rooms.len() as u32 + ROOMS / 2) / ROOMS;
        Moment { came, ..moment(exchange, &rooms.into_values().flatten().collect::<Vec<_>>()) }
    });
    moments.collect()
}

fn moment(exchange: ExchangeIx, ballots: &[Ballot]) -> Moment {
    type Found = (Vec<SayIx>, Vec<(LineIx, bool)>);
    let mut found: BTreeMap<Found, Situation> = BTreeMap::new();
    for ballot in ballots {
        let offered = ballot.lines.iter().map(|voted| (voted.line, voted.is_key)).collect();
        let situation = found.entry((ballot.heard.clone(), offered)).or_insert_with(|| Situation {
            variant: ballot.variant,
            heard: ballot.heard.clone(),
            lines: ballot.lines.iter().map(|voted| Voted { votes: 0, ..*voted }).collect(),
            rooms: 0,
        });
        situation.rooms += 1;
        situation.lines.iter_mut().zip(&ballot.lines).for_each(|(sum, voted)| sum.votes += voted.votes);
    }
    let mut situations: Vec<Situation> = found.into_values().collect();
    situations.sort_by_key(|situation| Reverse(situation.rooms));
    let split = ballots.iter().map(Ballot::split).sum::<f64>() / ballots.len().max(1) as f64;
    Moment { exchange, came: 0, split, situations }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::embedded;

    #[test]
    fn votes_of_a_moment_are_put_together_by_what_a_room_found() {
        let case = embedded::case("amina").unwrap();
        let moments = moments(&case);
        assert!(moments.windows(2).all(|pair| pair[0].exchange < pair[1].exchange));
        let first = &moments[0];
        assert_eq!((first.exchange, first.came), (case.scenario.visits[0].start, 100));
        for moment in &moments {
            assert!((0.0..=0.5).contains(&moment.split));
            let shares =
                |situation: &Situation| situation.lines.iter().map(|voted| situation.share(voted)).sum::<u32>();
            assert!(moment.situations.iter().all(|situation| (97..=103).contains(&shares(situation))));
            assert!(moment.situations.windows(2).all(|pair| pair[0].rooms >= pair[1].rooms));
        }
    }
}
