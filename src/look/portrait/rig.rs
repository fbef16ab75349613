//! From what happens in the person to what can be seen of it.

use super::bearing::held;
use super::cues::pose;
use super::expression::Expression;
use crate::look::portrait::Mood;
use crate::model::scenario::Look;
use crate::model::scenario::words::Cue;
use std::f32::consts::TAU;

/// The pose of a cue in a mood, as somebody of this look has it.
pub fn expression(look: &Look, cue: Cue, mood: Mood) -> Expression {
    held(look.bearing, cue, mood, coloured(pose(cue), mood)).clamped()
}

/// The pose on the way through a cue that is a movement, `progress` 0 to 1; it ends in [`expression`].
///
/// A nod goes down and up, a shake of the head from side to side, a laugh bounces, a sigh fills and empties the chest.
/// Cues that are no movement are the same all the way.
pub fn moment(look: &Look, cue: Cue, mood: Mood, progress: f32) -> Expression {
    let settled = expression(look, cue, mood);
    let t = if progress.is_finite() { progress.clamp(0.0, 1.0) } else { 1.0 };
    let fade = 1.0 - t;
    let swing = |times: f32| (t * times * TAU).sin() * fade;
    let mut now = settled;
    match cue {
        Cue::Nods => now.head_nod += 0.55 * swing(2.0),
        Cue::ShakesHead => now.head_turn += 0.6 * swing(2.0),
        Cue::Laughs => {
            now.shoulders += 0.35 * swing(3.0).abs();
            now.mouth_open += 0.15 * swing(3.0);
        }
        Cue::Sighs => {
            let full = (t * TAU * 0.5).sin();
            now.breath += full;
            now.shoulders += 0.7 * full * fade;
        }
        Cue::Winces => now.brow_furrow += 0.3 * fade,
        _ => {}
    }
    now.clamped()
}

/// How far a level is above another, 0 to 1.
pub(super) fn above(level: u8, from: f32) -> f32 {
    ((f32::from(level) - from) / (100.0 - from)).clamp(0.0, 1.0)
}

/// How a mood shifts a pose: wary at low alliance, tense in fear, opening as trust grows.
fn coloured(pose: Expression, mood: Mood) -> Expression {
    let below = |level: u8, from: f32| ((from - f32::from(level)) / from).clamp(0.0, 1.0);
    let (wary, trust) = (below(mood.alliance, 50.0), above(mood.alliance, 50.0));
    let (cornered, doubt) = (below(mood.autonomy, 50.0), below(mood.efficacy, 50.0));
    let (fear, distress) = (above(mood.fear, 40.0), above(mood.distress, 40.0));
    // A cue that speaks for itself is coloured less: a laugh stays a laugh.
    let quiet = (1.0 - pose.mouth_curve.abs().max(pose.mouth_open)).powi(2);
    // Trust softens a face, but neither pain nor a held breath.
    let warm = trust * (1.0 - 0.7 * pose.brow_furrow.max(pose.mouth_press)) * (1.0 - pose.mouth_open);
    let held = (0.45 * wary + 0.25 * fear + 0.15 * cornered) * quiet;
    let closing = (0.3 * wary + 0.25 * fear) * (1.0 - pose.hands);
    let shut = pose.lid * (0.14 * wary + 0.06 * distress) - (0.9 - pose.lid).max(0.0) * 0.25 * fear * (1.0 - wary);
    Expression {
        brow_raise: pose.brow_raise - 0.08 * wary + 0.1 * trust,
        brow_inner: pose.brow_inner + (1.0 - pose.brow_inner) * (0.25 * fear + 0.3 * distress + 0.1 * doubt)
            - 0.1 * trust,
        brow_furrow: pose.brow_furrow + (0.25 * wary + 0.1 * fear) * (0.4 + 0.6 * quiet) - 0.2 * warm,
        lid: pose.lid - shut + 0.05 * trust * pose.lid,
        gaze_x: pose.gaze_x,
        gaze_y: pose.gaze_y - 0.08 * distress * quiet,
        cheek: pose.cheek * (1.0 - 0.5 * wary) + 0.12 * trust,
        tears: pose.tears,
        mouth_curve: pose.mouth_curve
            - 0.3 * wary * pose.mouth_curve.max(0.0)
            - (0.12 * wary + 0.14 * distress) * quiet
            + 0.22 * warm,
        mouth_skew: pose.mouth_skew,
        mouth_open: pose.mouth_open * (1.0 - 0.3 * wary),
        mouth_press: pose.mouth_press + held - 0.3 * warm,
        head_tilt: pose.head_tilt + 0.1 * trust,
        head_turn: pose.head_turn - 0.2 * wary * (1.0 - pose.head_turn.abs()),
        head_nod: pose.head_nod + 0.1 * distress + 0.05 * doubt,
        shoulders: pose.shoulders + 0.4 * wary + 0.35 * fear - 0.25 * distress - 0.3 * trust,
        lean: pose.lean - 0.3 * wary - 0.15 * cornered + 0.15 * trust,
        hands: pose.hands + closing - 0.3 * trust * (1.0 - pose.mouth_press),
        fold: pose.fold,
        raise: pose.raise,
        aside: pose.aside,
        cut: pose.cut,
        breath: pose.breath + 0.3 * fear,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::look::portrait::SOMEBODY;
    use crate::model::scenario::words::Bearing;

    fn somebody(bearing: Bearing) -> Look {
        Look { bearing, ..SOMEBODY }
    }

    fn moods() -> impl Iterator<Item = Mood> {
        let levels = [0u8, 50, 100, 255];
        (0..1024usize).map(move |n| {
            let pick = |place: u32| levels[n / 4usize.pow(place) % 4];
            Mood { alliance: pick(0), autonomy: pick(1), efficacy: pick(2), distress: pick(3), fear: pick(4) }
        })
    }

    #[test]
    fn all_cues_differ() {
        let low = Mood { alliance: 15, autonomy: 35, efficacy: 30, distress: 80, fear: 60 };
        let high = Mood { alliance: 90, autonomy: 80, efficacy: 85, distress: 15, fear: 20 };
        for (bearing, mood) in Bearing::ALL.iter().flat_map(|b| [low, Mood::default(), high].map(|mood| (*b, mood))) {
            let look = somebody(bearing);
            for (i, a) in Cue::ALL.iter().enumerate() {
                for b in &Cue::ALL[i + 1..] {
                    let (one, other) = (expression(&look, *a, mood), expression(&look, *b, mood));
                    let apart: f32 = one.values().iter().zip(other.values()).map(|(x, y)| (x.1 - y.1).abs()).sum();
                    assert!(apart > 0.6, "{} and {} look the same in {mood:?}, {bearing:?}", a.name(), b.name());
                }
            }
        }
    }

    #[test]
    fn everything_is_finite_and_in_range_for_every_cue_and_mood() {
        for mood in moods() {
            for (bearing, cue) in Bearing::ALL.iter().flat_map(|b| Cue::ALL.iter().map(|cue| (*b, cue))) {
                for progress in [0.0, 0.3, 1.0, f32::NAN] {
                    let pose = moment(&somebody(bearing), *cue, mood, progress);
                    for ((name, value), range) in pose.values().iter().zip(Expression::ranges()) {
                        assert!(range.contains(value), "{name} is {value} for {} in {mood:?}", cue.name());
                    }
                }
            }
        }
    }

    #[test]
    fn guardedness_shows_and_trust_opens() {
        let at = |alliance| expression(&SOMEBODY, Cue::Neutral, Mood { alliance, ..Mood::default() });
        let (low, high) = (at(10), at(90));
        assert!(low.lid < high.lid && low.shoulders > high.shoulders);
        assert!(low.mouth_press > high.mouth_press && low.mouth_curve < high.mouth_curve);
        assert!(low.hands > high.hands && low.lean < high.lean);
    }

    #[test]
    fn fear_makes_tense() {
        let at = |fear| expression(&SOMEBODY, Cue::Neutral, Mood { fear, ..Mood::default() });
        assert!(at(95).shoulders > at(30).shoulders && at(95).hands > at(30).hands);
        assert!(at(95).brow_inner > at(30).brow_inner);
    }

    #[test]
    fn movements_move_and_end_in_their_pose() {
        let mood = Mood::default();
        for (bearing, cue) in Bearing::ALL.iter().flat_map(|b| Cue::ALL.iter().map(|cue| (*b, *cue))) {
            let look = somebody(bearing);
            assert_eq!(moment(&look, cue, mood, 1.0), expression(&look, cue, mood), "{} {bearing:?}", cue.name());
        }
        assert_ne!(moment(&SOMEBODY, Cue::Nods, mood, 0.1), expression(&SOMEBODY, Cue::Nods, mood));
    }
}
