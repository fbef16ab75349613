//! From what happens in the person to what can be seen of it.

use super::cue::Cue;
use super::expression::Expression;
use std::f32::consts::TAU;

/// The part of the person's state that shows, each level 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mood {
    /// Working alliance.
    pub alliance: u8,
    /// Felt autonomy.
    pub autonomy: u8,
    /// Pain self-efficacy.
    pub efficacy: u8,
    /// Distress.
    pub distress: u8,
    /// The strongest fear.
    pub fear: u8,
}

impl Default for Mood {
    fn default() -> Mood {
        Mood { alliance: 50, autonomy: 50, efficacy: 50, distress: 40, fear: 40 }
    }
}

/// The pose of a cue in a mood.
pub fn expression(cue: Cue, mood: Mood) -> Expression {
    coloured(pose(cue), mood).clamped()
}

/// The pose on the way through a cue that is a movement, `progress` 0 to 1; it ends in [`expression`].
///
/// A nod goes down and up, a shake of the head from side to side, a laugh bounces, a sigh fills and empties the chest.
/// Cues that are no movement are the same all the way.
pub fn moment(cue: Cue, mood: Mood, progress: f32) -> Expression {
    let settled = expression(cue, mood);
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

/// What the body does for a cue in a person who is neither wary nor at ease.
fn pose(cue: Cue) -> Expression {
    let rest = Expression::REST;
    match cue {
        Cue::Neutral => rest,
        Cue::Guarded => Expression {
            lid: 0.47,
            brow_raise: -0.15,
            brow_furrow: 0.3,
            gaze_x: -0.4,
            gaze_y: -0.2,
            mouth_curve: -0.22,
            mouth_press: 0.6,
            head_turn: -0.3,
            head_nod: -0.1,
            shoulders: 0.45,
            lean: -0.35,
            hands: 0.8,
            ..rest
        },
        Cue::LooksDown => Expression {
            lid: 0.52,
            brow_inner: 0.3,
            gaze_x: -0.15,
            gaze_y: -0.9,
            mouth_curve: -0.1,
            mouth_press: 0.2,
            head_nod: 0.6,
            head_tilt: -0.12,
            shoulders: 0.1,
            hands: 0.6,
            ..rest
        },
        Cue::LooksAway => Expression {
            lid: 0.6,
            brow_inner: 0.15,
            gaze_x: 0.95,
            gaze_y: -0.2,
            mouth_curve: -0.1,
            mouth_press: 0.25,
            head_turn: 0.75,
            head_tilt: 0.1,
            shoulders: 0.1,
            lean: -0.1,
            hands: 0.5,
            ..rest
        },
        Cue::Brightens => Expression {
            lid: 0.8,
            brow_raise: 0.5,
            cheek: 0.4,
            mouth_curve: 0.65,
            mouth_open: 0.12,
            head_nod: -0.2,
            head_tilt: 0.12,
            shoulders: -0.1,
            lean: 0.2,
            hands: 0.15,
            ..rest
        },
        Cue::HalfSmile => Expression {
            lid: 0.62,
            brow_raise: 0.1,
            cheek: 0.3,
            mouth_curve: 0.32,
            mouth_skew: 0.85,
            head_tilt: 0.28,
            head_turn: 0.1,
            hands: 0.35,
            ..rest
        },
        Cue::Polite => Expression {
            lid: 0.68,
            brow_raise: 0.12,
            mouth_curve: 0.45,
            mouth_press: 0.45,
            head_nod: 0.1,
            shoulders: 0.15,
            hands: 0.65,
            ..rest
        },
        Cue::Surprised => Expression {
            lid: 0.97,
            brow_raise: 0.95,
            brow_inner: 0.15,
            mouth_curve: 0.0,
            mouth_open: 0.4,
            head_nod: -0.25,
            shoulders: 0.25,
            lean: -0.25,
            hands: 0.3,
            ..rest
        },
        Cue::Frowns => Expression {
            lid: 0.56,
            brow_raise: -0.35,
            brow_furrow: 0.9,
            mouth_curve: -0.4,
            mouth_press: 0.3,
            head_nod: 0.15,
            head_tilt: -0.12,
            hands: 0.5,
            ..rest
        },
        Cue::Tense => Expression {
            lid: 0.78,
            brow_raise: 0.1,
            brow_inner: 0.55,
            brow_furrow: 0.45,
            gaze_y: -0.05,
            mouth_curve: -0.25,
            mouth_press: 0.85,
            shoulders: 0.85,
            lean: -0.2,
            hands: 1.0,
            breath: 0.5,
            ..rest
        },
        Cue::Tearful => Expression {
            lid: 0.55,
            brow_raise: 0.15,
            brow_inner: 0.95,
            brow_furrow: 0.3,
            gaze_x: -0.2,
            gaze_y: -0.5,
            cheek: 0.2,
            tears: 1.0,
            mouth_curve: -0.45,
            mouth_press: 0.5,
            head_nod: 0.3,
            head_tilt: -0.3,
            shoulders: 0.15,
            hands: 0.75,
            ..rest
        },
        Cue::Sighs => Expression {
            lid: 0.3,
            brow_raise: 0.2,
            brow_inner: 0.4,
            gaze_y: -0.5,
            mouth_curve: -0.15,
            mouth_open: 0.2,
            head_nod: 0.25,
            head_tilt: 0.18,
            shoulders: -0.6,
            lean: -0.2,
            hands: 0.3,
            ..rest
        },
        Cue::LeansIn => Expression {
            lid: 0.78,
            brow_raise: 0.25,
            brow_furrow: 0.1,
            mouth_curve: 0.12,
            head_tilt: 0.15,
            head_nod: -0.15,
            lean: 0.75,
            hands: 0.5,
            ..rest
        },
        Cue::LeansBack => Expression {
            lid: 0.6,
            brow_raise: 0.1,
            brow_furrow: 0.15,
            mouth_curve: -0.1,
            mouth_press: 0.3,
            head_nod: -0.35,
            head_turn: -0.15,
            lean: -0.9,
            hands: 0.7,
            ..rest
        },
        Cue::Laughs => Expression {
            lid: 0.34,
            brow_raise: 0.4,
            cheek: 1.0,
            mouth_curve: 1.0,
            mouth_open: 0.6,
            head_tilt: 0.35,
            head_nod: -0.35,
            shoulders: 0.25,
            lean: -0.1,
            hands: 0.2,
            ..rest
        },
        Cue::Nods => {
            Expression { lid: 0.64, brow_raise: 0.25, mouth_curve: 0.2, head_nod: 0.4, lean: 0.15, hands: 0.4, ..rest }
        }
        Cue::ShakesHead => Expression {
            lid: 0.5,
            brow_raise: 0.15,
            brow_furrow: 0.4,
            gaze_x: 0.15,
            mouth_curve: -0.35,
            mouth_press: 0.45,
            head_turn: -0.6,
            head_tilt: -0.12,
            hands: 0.45,
            ..rest
        },
        Cue::Thinks => Expression {
            lid: 0.74,
            brow_raise: 0.25,
            brow_furrow: 0.25,
            gaze_x: 0.75,
            gaze_y: 0.75,
            mouth_press: 0.35,
            mouth_skew: -0.3,
            mouth_curve: 0.0,
            head_tilt: 0.32,
            head_turn: 0.3,
            hands: 0.55,
            ..rest
        },
        Cue::HandsTight => Expression {
            lid: 0.6,
            brow_inner: 0.3,
            gaze_y: -0.35,
            mouth_curve: -0.12,
            mouth_press: 0.5,
            head_nod: 0.15,
            shoulders: 0.3,
            hands: 1.0,
            ..rest
        },
        Cue::Relaxes => Expression {
            lid: 0.62,
            brow_raise: 0.05,
            cheek: 0.15,
            mouth_curve: 0.22,
            head_tilt: 0.12,
            shoulders: -0.55,
            lean: -0.1,
            hands: 0.0,
            ..rest
        },
        Cue::Moves => Expression {
            lid: 0.66,
            brow_raise: 0.1,
            brow_inner: 0.3,
            gaze_y: -0.6,
            mouth_press: 0.25,
            mouth_curve: 0.0,
            head_nod: 0.35,
            shoulders: 0.1,
            lean: 1.0,
            hands: 0.0,
            breath: 0.4,
            ..rest
        },
        Cue::Winces => Expression {
            lid: 0.2,
            brow_raise: -0.3,
            brow_inner: 0.5,
            brow_furrow: 1.0,
            cheek: 0.7,
            mouth_curve: -0.4,
            mouth_open: 0.1,
            mouth_press: 0.4,
            head_turn: -0.3,
            head_tilt: -0.35,
            head_nod: 0.2,
            shoulders: 0.7,
            lean: -0.15,
            hands: 0.85,
            ..rest
        },
    }
}

/// How a mood shifts a pose: wary at low alliance, tense in fear, opening as trust grows.
fn coloured(pose: Expression, mood: Mood) -> Expression {
    let above = |level: u8, from: f32| ((f32::from(level) - from) / (100.0 - from)).clamp(0.0, 1.0);
    let below = |level: u8, from: f32| ((from - f32::from(level)) / from).clamp(0.0, 1.0);
    let (wary, trust) = (below(mood.alliance, 50.0), above(mood.alliance, 50.0));
    let (cornered, doubt) = (below(mood.autonomy, 50.0), below(mood.efficacy, 50.0));
    let (fear, distress) = (above(mood.fear, 40.0), above(mood.distress, 40.0));
    // What pulls the face together gives way where the cue itself opens it.
    let held = (0.55 * wary + 0.25 * fear + 0.15 * cornered) * (1.0 - pose.mouth_open);
    let smile = pose.mouth_curve.max(0.0);
    let shut = pose.lid * (0.3 * wary + 0.1 * distress) - (0.9 - pose.lid).max(0.0) * 0.25 * fear * (1.0 - wary);
    Expression {
        brow_raise: pose.brow_raise - 0.2 * wary + 0.1 * trust,
        brow_inner: pose.brow_inner + 0.4 * fear + 0.35 * distress + 0.1 * doubt - 0.1 * trust,
        brow_furrow: pose.brow_furrow + 0.3 * wary + 0.15 * fear - 0.2 * trust,
        lid: pose.lid - shut + 0.05 * trust * pose.lid,
        gaze_x: pose.gaze_x - 0.3 * wary * (1.0 - pose.gaze_x.abs()),
        gaze_y: pose.gaze_y - 0.15 * distress - 0.1 * wary,
        cheek: pose.cheek * (1.0 - 0.6 * wary) + 0.15 * trust,
        tears: pose.tears,
        mouth_curve: pose.mouth_curve - 0.45 * wary * smile - 0.22 * wary - 0.2 * distress + 0.25 * trust,
        mouth_skew: pose.mouth_skew,
        mouth_open: pose.mouth_open * (1.0 - 0.3 * wary),
        mouth_press: pose.mouth_press + held - 0.3 * trust,
        head_tilt: pose.head_tilt + 0.1 * trust,
        head_turn: pose.head_turn - 0.25 * wary * (1.0 - pose.head_turn.abs()),
        head_nod: pose.head_nod + 0.15 * distress + 0.1 * doubt - 0.1 * wary,
        shoulders: pose.shoulders + 0.45 * wary + 0.45 * fear - 0.25 * distress - 0.3 * trust,
        lean: pose.lean - 0.35 * wary - 0.15 * cornered + 0.2 * trust,
        hands: pose.hands + 0.4 * wary + 0.35 * fear - 0.35 * trust,
        breath: pose.breath + 0.3 * fear,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moods() -> impl Iterator<Item = Mood> {
        let levels = [0u8, 50, 100, 255];
        (0..1024usize).map(move |n| {
            let pick = |place: u32| levels[n / 4usize.pow(place) % 4];
            Mood { alliance: pick(0), autonomy: pick(1), efficacy: pick(2), distress: pick(3), fear: pick(4) }
        })
    }

    #[test]
    fn all_cues_differ() {
        for (i, a) in Cue::ALL.iter().enumerate() {
            for b in &Cue::ALL[i + 1..] {
                let (one, other) = (expression(*a, Mood::default()), expression(*b, Mood::default()));
                let apart: f32 = one.values().iter().zip(other.values()).map(|(x, y)| (x.1 - y.1).abs()).sum();
                assert!(apart > 0.3, "{} and {} look the same", a.name(), b.name());
            }
        }
    }

    #[test]
    fn everything_is_finite_and_in_range_for_every_cue_and_mood() {
        for mood in moods() {
            for cue in Cue::ALL {
                for progress in [0.0, 0.3, 1.0, f32::NAN] {
                    let pose = moment(*cue, mood, progress);
                    for ((name, value), range) in pose.values().iter().zip(Expression::ranges()) {
                        assert!(range.contains(value), "{name} is {value} for {} in {mood:?}", cue.name());
                    }
                }
            }
        }
    }

    #[test]
    fn guardedness_shows_and_trust_opens() {
        let at = |alliance| expression(Cue::Neutral, Mood { alliance, ..Mood::default() });
        let (low, high) = (at(10), at(90));
        assert!(low.lid < high.lid && low.shoulders > high.shoulders);
        assert!(low.mouth_press > high.mouth_press && low.mouth_curve < high.mouth_curve);
        assert!(low.hands > high.hands && low.lean < high.lean);
    }

    #[test]
    fn fear_makes_tense() {
        let at = |fear| expression(Cue::Neutral, Mood { fear, ..Mood::default() });
        assert!(at(95).shoulders > at(30).shoulders && at(95).hands > at(30).hands);
        assert!(at(95).brow_inner > at(30).brow_inner);
    }

    #[test]
    fn movements_move_and_end_in_their_pose() {
        for cue in Cue::ALL {
            assert_eq!(moment(*cue, Mood::default(), 1.0), expression(*cue, Mood::default()), "{}", cue.name());
        }
        assert_ne!(moment(Cue::Nods, Mood::default(), 0.1), expression(Cue::Nods, Mood::default()));
    }
}
