//! How an item has gone over time, and how much of that may be chance.

use super::{Share, Skill};

/// The standard normal quantile of an interval that holds nine times in ten.
const Z: f32 = 1.645;

/// Fewer chances than this, in either half, say nothing about a change.
const FEWEST: u32 = 4;

/// What can be said of a change, from the earlier half of the attempts to the later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// There have been too few chances.
    TooFew,
    /// More lands, and chance alone seldom does that.
    Better,
    /// Less lands, and chance alone seldom does that.
    Worse,
    /// What changed may be chance.
    Unclear,
}

impl Share {
    /// How often it was done, of how often it could have been; every don't stands for a chance lost.
    fn fraction(self) -> (f32, f32) {
        (self.landed as f32, (self.of + self.donts) as f32)
    }

    /// Between which parts, from 0 to 1, the skill behind it lies nine times in ten: Wilson's score interval. `None` without a
    /// chance.
    pub fn likely(self) -> Option<(f32, f32)> {
        let (landed, of) = self.fraction();
        if of < 1.0 {
            return None;
        }
        let (part, square) = (landed / of, Z * Z / of);
        let middle = (part + square / 2.0) / (1.0 + square);
        let half = Z / (1.0 + square) * (part * (1.0 - part) / of + square / (4.0 * of)).sqrt();
        Some(((middle - half).max(0.0), (middle + half).min(1.0)))
    }
}

impl Skill {
    /// The earlier and the later half of the attempts, each put together.
    pub fn halves(&self) -> (Share, Share) {
        let (earlier, later) = self.course.split_at(self.course.len() / 2);
        (Share::sum(earlier), Share::sum(later))
    }

    /// Whether it goes better than at first: Newcombe's interval of the difference between the halves, of Wilson's.
    pub fn change(&self) -> Change {
        let (earlier, later) = self.halves();
        let chances = |share: Share| share.of + share.donts;
        if chances(earlier) < FEWEST || chances(later) < FEWEST {
            return Change::TooFew;
        }
        let (Some((low, high)), Some((next_low, next_high))) = (earlier.likely(), later.likely()) else {
            return Change::TooFew;
        };
        let (before, after) = (earlier.part().unwrap_or(0.0), later.part().unwrap_or(0.0));
        let gain = after - before;
        let down = ((after - next_low).powi(2) + (high - before).powi(2)).sqrt();
        let up = ((next_high - after).powi(2) + (before - low).powi(2)).sqrt();
        match (gain - down > 0.0, gain + up < 0.0) {
            (true, _) => Change::Better,
            (_, true) => Change::Worse,
            _ => Change::Unclear,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(landed: u32, of: u32) -> Share {
        Share { landed, of, donts: 0 }
    }

    #[test]
    fn an_interval_is_wide_where_little_is_known() {
        let check = |landed, of, low: f32, high: f32| {
            let (found_low, found_high) = share(landed, of).likely().unwrap();
            assert!((found_low - low).abs() < 0.01 && (found_high - high).abs() < 0.01, "{found_low} to {found_high}");
        };
        // Worked out by Wilson's formula (Wilson 1927), at nine in ten.
        check(1, 1, 0.27, 1.0);
        check(5, 10, 0.27, 0.73);
        check(50, 100, 0.42, 0.58);
        check(0, 10, 0.0, 0.21);
        assert_eq!(share(0, 0).likely(), None);
    }

    #[test]
    fn a_change_is_told_where_chance_seldom_makes_one() {
        let check = |course: &[(u32, u32)], expect: Change| {
            let skill = Skill {
                id: "D2".into(),
                title: String::new(),
                course: course.iter().map(|(landed, of)| share(*landed, *of)).collect(),
                days: 0,
                due: 1,
            };
            assert_eq!(skill.change(), expect, "{course:?}");
        };
        check(&[], Change::TooFew);
        check(&[(1, 3), (3, 3)], Change::TooFew);
        check(&[(2, 4), (3, 4)], Change::Unclear);
        check(&[(1, 6), (2, 6), (5, 6), (5, 6)], Change::Better);
        check(&[(6, 6), (5, 6), (2, 6), (1, 6)], Change::Worse);
    }
}
