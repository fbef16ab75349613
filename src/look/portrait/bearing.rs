//! What the arms do of their own: gestures that somebody has, laid over what a cue has everybody do.

use super::expression::Expression;
use crate::model::scenario::words::{Bearing, Cue};

/// How high a hand comes that tells something; one that counts comes all the way.
const TELLING: f32 = 0.75;

/// The pose of a cue as somebody of this bearing has it.
pub(super) fn held(bearing: Bearing, cue: Cue, pose: Expression) -> Expression {
    match bearing {
        Bearing::Usual => pose,
        Bearing::Counting => counting(cue, pose),
        Bearing::Telling => telling(cue, pose),
    }
}

fn counting(cue: Cue, pose: Expression) -> Expression {
    match cue {
        Cue::Guarded | Cue::LeansBack => Expression { fold: 1.0, hands: 0.5 * pose.hands, ..pose },
        Cue::Thinks | Cue::Surprised => Expression { raise: 1.0, hands: 0.25 * pose.hands, ..pose },
        // Hands that hold each other go on doing so.
        Cue::Tense | Cue::HandsTight | Cue::Tearful | Cue::Winces => pose,
        _ => Expression { hands: 0.25 * pose.hands, ..pose },
    }
}

fn telling(cue: Cue, pose: Expression) -> Expression {
    match cue {
        Cue::Brightens | Cue::Laughs | Cue::LeansIn => Expression { raise: TELLING, hands: 0.5 * pose.hands, ..pose },
        Cue::Tearful | Cue::LooksDown => Expression { raise: -1.0, hands: 0.4 * pose.hands, ..pose },
        // One lies there, and the other closes on it.
        Cue::HandsTight => Expression { raise: -1.0, ..pose },
        _ => pose,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::look::portrait::{Mood, SOMEBODY, expression};
    use crate::model::scenario::Look;

    fn at(bearing: Bearing, cue: Cue) -> Expression {
        expression(&Look { bearing, ..SOMEBODY }, cue, Mood::default())
    }

    #[test]
    fn arms_of_the_usual_kind_stay_where_cues_have_them() {
        for cue in Cue::ALL {
            let pose = at(Bearing::Usual, *cue);
            assert_eq!((pose.fold, pose.raise), (0.0, 0.0), "{}", cue.name());
        }
    }

    #[test]
    fn gestures_come_with_their_cues_and_with_no_others() {
        for cue in Cue::ALL {
            let (counting, telling) = (at(Bearing::Counting, *cue), at(Bearing::Telling, *cue));
            let folded = matches!(cue, Cue::Guarded | Cue::LeansBack);
            let weighs = matches!(cue, Cue::Thinks | Cue::Surprised);
            assert_eq!((counting.fold > 0.0, counting.raise > 0.0), (folded, weighs), "{}", cue.name());
            let tells = matches!(cue, Cue::Brightens | Cue::Laughs | Cue::LeansIn);
            let close = matches!(cue, Cue::Tearful | Cue::LooksDown | Cue::HandsTight);
            assert_eq!((telling.raise > 0.0, telling.raise < 0.0), (tells, close), "{}", cue.name());
            assert_eq!(telling.fold, 0.0);
        }
    }

    #[test]
    fn who_counts_sits_with_hands_apart() {
        assert!(at(Bearing::Counting, Cue::Neutral).hands < 0.2);
        assert_eq!(at(Bearing::Counting, Cue::HandsTight), at(Bearing::Usual, Cue::HandsTight));
    }
}
