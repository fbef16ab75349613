//! Whether an attempt has passed, where somebody has set a mark.

use crate::play::score::Standing;

/// What it takes to pass; nothing, where nobody has set anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PassMark {
    /// The score from which an attempt has passed.
    pub score: Option<i32>,
    /// Whether safety must be kept.
    pub requires_safety: bool,
}

impl PassMark {
    /// Whether an attempt with this score and safety has passed; `None` where nobody has set a mark.
    pub fn judge(self, score: Option<i32>, safety: Standing) -> Option<bool> {
        if self == PassMark::default() {
            return None;
        }
        let is_safe = !self.requires_safety || safety == Standing::Kept;
        let is_enough = self.score.is_none_or(|pass| score.is_some_and(|score| score >= pass));
        Some(is_safe && is_enough)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_passes_or_fails_where_there_is_no_mark() {
        let check = |mark: Option<i32>, requires_safety: bool, score: Option<i32>, safety, expect: Option<bool>| {
            let mark = PassMark { score: mark, requires_safety };
            assert_eq!(mark.judge(score, safety), expect, "{mark:?}, {score:?}, {safety:?}");
        };
        check(None, false, Some(-40), Standing::Lost, None);
        check(Some(50), false, Some(50), Standing::Lost, Some(true));
        check(Some(50), false, Some(49), Standing::Kept, Some(false));
        check(Some(0), false, None, Standing::Kept, Some(false));
        check(Some(50), true, Some(90), Standing::Incomplete, Some(false));
        check(None, true, Some(-5), Standing::Kept, Some(true));
    }
}
