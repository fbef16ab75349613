//! Which lines were key at which moments that trials really reached.

use std::collections::BTreeMap;

use crate::model::scenario::{ExchangeIx, LineIx, Scenario};
use crate::play::trainee::Decision;

/// A moment of an exchange as far as its key goes: lines by their place in the exchange, as sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Keyed {
    /// The lines on offer.
    pub offered: u64,
    /// Those that would earn most at once.
    pub keys: u64,
}

/// How often each was met. Lines beyond the 64th of an exchange are left out.
#[derive(Clone, Debug, Default)]
pub struct Census {
    met: BTreeMap<(ExchangeIx, Keyed), u32>,
}

impl Census {
    /// Counts a decision.
    pub fn count(&mut self, decision: &Decision) {
        let scenario = &decision.moment.ground.case.scenario;
        let exchange = scenario[decision.said].exchange;
        let first = scenario[exchange].lines.range().start;
        let bit = |line: &LineIx| 1_u64.checked_shl((line.at() - first) as u32).unwrap_or(0);
        let offered = decision.key.offered.iter().map(bit).fold(0, |set, bit| set | bit);
        let keys = decision.key.offered.iter().filter(|line| decision.key.holds(**line)).map(bit);
        let keyed = Keyed { offered, keys: keys.fold(0, |set, bit| set | bit) };
        *self.met.entry((exchange, keyed)).or_default() += 1;
    }

    /// Adds another census.
    pub fn join(&mut self, other: &Census) {
        for (keyed, n) in &other.met {
            *self.met.entry(*keyed).or_default() += n;
        }
    }

    /// Exchanges in which something was to be decided, with the moments met in each.
    pub fn exchanges(&self) -> BTreeMap<ExchangeIx, Vec<(Keyed, u32)>> {
        let mut exchanges: BTreeMap<ExchangeIx, Vec<(Keyed, u32)>> = BTreeMap::new();
        for ((exchange, keyed), n) in &self.met {
            exchanges.entry(*exchange).or_default().push((*keyed, *n));
        }
        exchanges
    }
}

/// Whether among the same lines one was right at one moment, and another at another. That a second line became right
/// beside the first is not enough.
pub fn is_twin(moments: &[(Keyed, u32)]) -> bool {
    let differs = |(a, _): &(Keyed, u32), (b, _): &(Keyed, u32)| {
        let both = a.offered & b.offered;
        let (a, b) = (a.keys & both, b.keys & both);
        a & !b != 0 && b & !a != 0
    };
    moments.iter().enumerate().any(|(at, one)| moments[at + 1..].iter().any(|other| differs(one, other)))
}

/// The lines of an exchange that were key at some moment.
pub fn ever_key(moments: &[(Keyed, u32)]) -> u64 {
    moments.iter().fold(0, |set, (keyed, _)| set | keyed.keys)
}

/// How many lines of an exchange were key at so large a share of arrivals, or a larger one.
pub fn keyed_often(moments: &[(Keyed, u32)], share: f64) -> usize {
    let all: u32 = moments.iter().map(|(_, n)| n).sum();
    let times =
        |at: u32| -> u32 { moments.iter().filter(|(keyed, _)| keyed.keys >> at & 1 == 1).map(|(_, n)| n).sum() };
    (0..u64::BITS).filter(|at| times(*at) > 0 && f64::from(times(*at)) >= share * f64::from(all)).count()
}

/// The lines of a set over an exchange.
pub fn lines_of(scenario: &Scenario, exchange: ExchangeIx, set: u64) -> impl Iterator<Item = LineIx> {
    scenario[exchange]
        .lines
        .iter()
        .enumerate()
        .filter(move |(at, _)| *at < 64 && set >> at & 1 == 1)
        .map(|(_, line)| line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_counts_as_a_key_where_it_often_is() {
        let moments = [(Keyed { offered: 0b1111, keys: 0b0011 }, 80), (Keyed { offered: 0b1111, keys: 0b0101 }, 20)];
        assert_eq!((keyed_often(&moments, 0.15), keyed_often(&moments, 0.5)), (3, 2));
        assert_eq!((keyed_often(&moments, 0.9), keyed_often(&[], 0.15)), (1, 0));
    }

    #[test]
    fn twins_share_lines_and_differ_in_the_key() {
        let check = |moments: &[(u64, u64)], expect| {
            let moments: Vec<_> =
                moments.iter().map(|(offered, keys)| (Keyed { offered: *offered, keys: *keys }, 1)).collect();
            assert_eq!(is_twin(&moments), expect, "{moments:?}");
        };
        check(&[(0b1111, 0b0001)], false);
        check(&[(0b1111, 0b0001), (0b1111, 0b0010)], true);
        check(&[(0b1111, 0b0001), (0b1111, 0b0011)], false);
        // Another line was right only because the first was not on offer.
        check(&[(0b0111, 0b0001), (0b1110, 0b0010)], false);
    }
}
