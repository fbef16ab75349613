//! Whether conditions can hold together: a small tableau, for whatever a condition is about. A branch is what is known of a
//! moment so far; what offers a choice waits until the rest is known, and then each choice is a branch of its own.

use std::cell::Cell;

use super::scenario::{LevelBound, LevelIx, MAX_LEVELS};

/// What a condition is made of.
pub(crate) enum Form<'c, C> {
    Not(&'c C),
    All(&'c [C]),
    Any(&'c [C]),
    /// It says something by itself.
    Plain,
}

/// Something that holds at a moment or doesn't.
pub(crate) trait Formula: Sized {
    fn form(&self) -> Form<'_, Self>;

    /// What it costs to look at, in steps, without what is inside.
    fn size(&self) -> usize {
        1
    }
}

/// A condition that must hold, or must not.
pub(crate) struct Demand<'c, C> {
    pub(crate) condition: &'c C,
    pub(crate) holds: bool,
}

impl<C> Clone for Demand<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Demand<'_, C> {}

/// The condition must hold.
pub(crate) fn holds<C>(condition: &C) -> Demand<'_, C> {
    Demand { condition, holds: true }
}

/// The condition must not hold.
pub(crate) fn fails<C>(condition: &C) -> Demand<'_, C> {
    Demand { condition, holds: false }
}

/// What is known of a moment on one branch.
pub(crate) trait Known<C>: Clone {
    /// Adds that a plain condition holds, or doesn't; false when that contradicts what is known.
    fn learn(&mut self, plain: &C, holds: bool) -> bool;

    /// Whether all that has been learnt fits together, where that can be told only when it is all there.
    fn fits(&self) -> bool {
        true
    }

    /// What it costs to copy, in steps, beyond the one of the branch itself.
    fn size(&self) -> usize {
        0
    }
}

/// Whether some moment meets all demands on top of what is known. Wrong only by saying `true`, as it does whenever `fuel`,
/// the steps that are left for a whole file, has run out.
pub(crate) fn meets<C: Formula, K: Known<C>>(mut known: K, mut demands: Vec<Demand<C>>, fuel: &Cell<u32>) -> bool {
    let mut choices: Vec<Demand<C>> = Vec::new();
    while let Some(demand @ Demand { condition, holds }) = demands.pop() {
        if !spend(fuel, condition.size()) {
            return true;
        }
        match (condition.form(), holds) {
            (Form::Not(condition), _) => demands.push(Demand { condition, holds: !holds }),
            (Form::All(inner), true) | (Form::Any(inner), false) => {
                demands.extend(inner.iter().map(|condition| Demand { condition, holds }));
            }
            (Form::All(_) | Form::Any(_), _) => choices.push(demand),
            (Form::Plain, _) if known.learn(condition, holds) => {}
            (Form::Plain, _) => return false,
        }
    }
    if !known.fits() {
        return false;
    }
    let Some(Demand { condition, holds }) = choices.pop() else { return true };
    let (Form::All(inner) | Form::Any(inner)) = condition.form() else { return true };
    inner.iter().any(|condition| {
        // A branch pays for what it copies; so branches cannot nest too deeply either.
        if !spend(fuel, choices.len() + known.size()) {
            return true;
        }
        let mut branch = choices.clone();
        branch.push(Demand { condition, holds });
        meets(known.clone(), branch, fuel)
    })
}

/// Takes `cost` from what is left; false, from then on, when there is too little.
fn spend(fuel: &Cell<u32>, cost: usize) -> bool {
    let left = u32::try_from(cost).ok().and_then(|cost| fuel.get().checked_sub(cost));
    fuel.set(left.unwrap_or(0));
    left.is_some()
}

/// The lowest and highest value that each level may have.
#[derive(Clone)]
pub(crate) struct Levels([(u8, u8); MAX_LEVELS]);

impl Levels {
    /// Each between 0 and the most that it can be.
    pub(crate) fn any() -> Levels {
        Levels(std::array::from_fn(|at| (0, LevelIx(at as u8).most())))
    }

    /// Adds that a level keeps to a bound, or doesn't; false when no value is left.
    pub(crate) fn narrow(&mut self, level: LevelIx, bound: LevelBound, holds: bool) -> bool {
        let (low, high) = &mut self.0[level.at()];
        match (bound, holds) {
            (LevelBound::AtLeast(least), true) | (LevelBound::Below(least), false) => *low = least.max(*low),
            (LevelBound::Below(0), true) | (LevelBound::AtLeast(0), false) => return false,
            (LevelBound::Below(below), true) | (LevelBound::AtLeast(below), false) => *high = (below - 1).min(*high),
        }
        low <= high
    }
}
