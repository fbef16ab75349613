//! How scores lie.

/// How the scores of a class lie.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spread {
    /// From the lowest to the highest.
    pub scores: Vec<i32>,
}

impl Spread {
    /// Of some scores.
    pub fn of(scores: impl Iterator<Item = i32>) -> Spread {
        let mut scores: Vec<i32> = scores.collect();
        scores.sort_unstable();
        Spread { scores }
    }

    /// The score below which this part of the class lies, 0 to 1; `None` without scores. Of two in the middle, the mean.
    pub fn below(&self, part: f64) -> Option<f64> {
        let last = self.scores.len().checked_sub(1)?;
        let at = part.clamp(0.0, 1.0) * last as f64;
        let (low, high) = (self.scores[at.floor() as usize], self.scores[at.ceil() as usize]);
        Some(f64::from(low) + f64::from(high - low) * at.fract())
    }

    /// Score bands of ten points, from the lowest that somebody is in to the highest, each with how many are in it.
    pub fn bands(&self) -> Vec<(i32, usize)> {
        let band = |score: &i32| score.div_euclid(10) * 10;
        let (Some(low), Some(high)) = (self.scores.first().map(band), self.scores.last().map(band)) else {
            return Vec::new();
        };
        let count = |from: i32| self.scores.iter().filter(|score| band(score) == from).count();
        (low..=high).step_by(10).map(|from| (from, count(from))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_lies_around_its_middle() {
        let check = |scores: &[i32], part: f64, expect: Option<f64>| {
            assert_eq!(Spread::of(scores.iter().copied()).below(part), expect, "{scores:?}");
        };
        check(&[], 0.5, None);
        check(&[7], 0.25, Some(7.0));
        check(&[3, 1, 2], 0.5, Some(2.0));
        check(&[40, 10, 20, 30], 0.5, Some(25.0));
        check(&[-20, 0, 20, 40, 60], 0.25, Some(0.0));
    }

    #[test]
    fn bands_are_ten_points_below_zero_too() {
        let check = |scores: &[i32], expect: &[(i32, usize)]| {
            assert_eq!(Spread::of(scores.iter().copied()).bands(), expect);
        };
        check(&[], &[]);
        check(&[-1, 0, 9, 25], &[(-10, 1), (0, 2), (10, 0), (20, 1)]);
        check(&[100], &[(100, 1)]);
    }
}
