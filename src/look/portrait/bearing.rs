//! What the arms do of their own: gestures that somebody has, laid over what a cue has everybody do.

use super::expression::Expression;
use super::mood::Mood;
use super::rig::above;
use crate::model::scenario::words::{Bearing, Cue};

/// How high a hand comes that tells something; one that counts comes all the way.
const TELLING: f32 = 0.75;

/// The pose of a cue as somebody of this bearing has it.
pub(super) fn held(bearing: Bearing, cue: Cue, mood: Mood, pose: Expression) -> Expression {
    match bearing {
        Bearing::Usual => pose,
        Bearing::Counting => counting(cue, pose),
        Bearing::Telling => telling(cue, pose),
        Bearing::Holding => holding(cue, mood, pose),
        Bearing::Reporting => reporting(cue, mood, pose),
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

fn holding(cue: Cue, mood: Mood, pose: Expression) -> Expression {
    let aside = match cue {
        Cue::Tense | Cue::Guarded | Cue::Winces => 1.0,
        Cue::LooksDown | Cue::Tearful => 0.5,
        // The words are polite, and the hand is not at ease.
        Cue::Polite => (2.0 * above(mood.fear, 50.0)).min(1.0),
        _ => return pose,
    };
    // The other one lies open.
    Expression { aside, hands: pose.hands * (1.8 - 1.6 * aside).clamp(0.2, 1.0), ..pose }
}

fn reporting(cue: Cue, mood: Mood, pose: Expression) -> Expression {
    let straight = above(mood.fear, 40.0);
    let up = if matches!(cue, Cue::Tense | Cue::Winces) { 0.0 } else { 0.65 };
    let pose = Expression {
        head_tilt: pose.head_tilt * (1.0 - 0.8 * straight),
        head_nod: pose.head_nod - 0.35 * straight,
        shoulders: pose.shoulders - up * straight,
        ..pose
    };
    match cue {
        Cue::LooksDown | Cue::HandsTight | Cue::Tearful => Expression { cut: -1.0, ..pose },
        Cue::LeansIn | Cue::Thinks => Expression { cut: 1.0, hands: 0.3 * pose.hands, ..pose },
        _ => pose,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::look::portrait::{SOMEBODY, expression};
    use crate::model::scenario::Look;

    fn at(bearing: Bearing, cue: Cue) -> Expression {
        expression(&Look { bearing, ..SOMEBODY }, cue, Mood::default())
    }

    #[test]
    fn arms_of_the_usual_kind_stay_where_cues_have_them() {
        for cue in Cue::ALL {
            let pose = at(Bearing::Usual, *cue);
            assert_eq!((pose.fold, pose.raise, pose.aside, pose.cut), (0.0, 0.0, 0.0, 0.0), "{}", cue.name());
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
    fn hands_go_to_thigh_seat_and_watch_with_their_cues_and_with_no_others() {
        for cue in Cue::ALL {
            let (holding, reporting) = (at(Bearing::Holding, *cue), at(Bearing::Reporting, *cue));
            let aside = match cue {
                Cue::Tense | Cue::Guarded | Cue::Winces => 1.0,
                Cue::LooksDown | Cue::Tearful => 0.5,
                _ => 0.0,
            };
            assert_eq!((holding.aside, holding.cut), (aside, 0.0), "{}", cue.name());
            let cut = match cue {
                Cue::LooksDown | Cue::HandsTight | Cue::Tearful => -1.0,
                Cue::LeansIn | Cue::Thinks => 1.0,
                _ => 0.0,
            };
            assert_eq!((reporting.cut, reporting.aside), (cut, 0.0), "{}", cue.name());
        }
    }

    #[test]
    fn fear_takes_hold_of_the_seat_behind_polite_words_and_sits_others_straight() {
        let in_fear =
            |bearing, cue, fear| expression(&Look { bearing, ..SOMEBODY }, cue, Mood { fear, ..Mood::default() });
        let [calm, uneasy, afraid] = [40, 66, 100].map(|fear| in_fear(Bearing::Holding, Cue::Polite, fear).aside);
        assert!(calm == 0.0 && (0.5..0.9).contains(&uneasy) && afraid == 1.0, "{calm}, {uneasy}, {afraid}");
        let (usual, straight) =
            (in_fear(Bearing::Usual, Cue::HalfSmile, 95), in_fear(Bearing::Reporting, Cue::HalfSmile, 95));
        assert!(straight.head_nod < usual.head_nod && straight.shoulders < usual.shoulders);
        assert!(straight.head_tilt.abs() < usual.head_tilt.abs());
    }

    #[test]
    fn who_counts_sits_with_hands_apart() {
        assert!(at(Bearing::Counting, Cue::Neutral).hands < 0.2);
        assert_eq!(at(Bearing::Counting, Cue::HandsTight), at(Bearing::Usual, Cue::HandsTight));
    }
}
