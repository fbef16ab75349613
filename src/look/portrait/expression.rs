//! The rig: what a face and a body can do, as numbers.

#[cfg(test)]
use std::ops::RangeInclusive;

macro_rules! rig {
    ($($(#[$doc:meta])* $name:ident: $low:literal ..= $high:literal, rest $rest:literal;)*) => {
        /// A pose of face and body. Every parameter has a fixed range and a value at rest.
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct Expression { $($(#[$doc])* pub $name: f32),* }

        impl Expression {
            /// At ease, attending.
            pub const REST: Expression = Expression { $($name: $rest),* };

            /// The pose a fraction `t` of the way from `a` to `b`.
            pub fn lerp(a: Expression, b: Expression, t: f32) -> Expression {
                let t = t.clamp(0.0, 1.0);
                Expression { $($name: a.$name * (1.0 - t) + b.$name * t),* }
            }

            /// The nearest pose within the ranges; what is not a number goes to rest.
            pub fn clamped(self) -> Expression {
                let near = |value: f32, low: f32, high: f32, rest: f32| {
                    if value.is_nan() { rest } else { value.clamp(low, high) }
                };
                Expression { $($name: near(self.$name, $low, $high, $rest)),* }
            }

            /// How hard the hands hold each other, 0 to 1: they touch first and close later.
            pub(super) fn grip(&self) -> f32 {
                ((self.hands - 0.65) / 0.35).clamp(0.0, 1.0)
            }

            /// Names and values of all parameters.
            #[cfg(test)]
            pub(super) fn values(&self) -> [(&'static str, f32); [$(stringify!($name)),*].len()] {
                [$((stringify!($name), self.$name)),*]
            }

            /// Ranges of all parameters, in the order of [`Expression::values`].
            #[cfg(test)]
            pub(super) fn ranges() -> [RangeInclusive<f32>; [$(stringify!($name)),*].len()] {
                [$($low..=$high),*]
            }
        }
    };
}

rig! {
    /// Brows down or up.
    brow_raise: -1.0 ..= 1.0, rest 0.0;
    /// Inner ends of the brows up: worry.
    brow_inner: 0.0 ..= 1.0, rest 0.0;
    /// Brows drawn together.
    brow_furrow: 0.0 ..= 1.0, rest 0.0;
    /// Openness of the lids, from closed to wide.
    lid: 0.0 ..= 1.0, rest 0.7;
    /// Eyes to the viewer's left or right.
    gaze_x: -1.0 ..= 1.0, rest 0.0;
    /// Eyes down or up.
    gaze_y: -1.0 ..= 1.0, rest 0.0;
    /// Cheeks and lower lids raised, as in a felt smile or in pain.
    cheek: 0.0 ..= 1.0, rest 0.0;
    /// Wetness of the eyes.
    tears: 0.0 ..= 1.0, rest 0.0;
    /// Corners of the mouth down or up.
    mouth_curve: -1.0 ..= 1.0, rest 0.1;
    /// The smile sits more on the viewer's left or right.
    mouth_skew: -1.0 ..= 1.0, rest 0.0;
    /// How far the mouth is open.
    mouth_open: 0.0 ..= 1.0, rest 0.0;
    /// Lips pressed together.
    mouth_press: 0.0 ..= 1.0, rest 0.0;
    /// Head inclined towards the viewer's left or right shoulder.
    head_tilt: -1.0 ..= 1.0, rest 0.0;
    /// Head turned to the viewer's left or right.
    head_turn: -1.0 ..= 1.0, rest 0.0;
    /// Chin up or down.
    head_nod: -1.0 ..= 1.0, rest 0.0;
    /// Shoulders hanging or raised.
    shoulders: -1.0 ..= 1.0, rest 0.0;
    /// Trunk back or forward.
    lean: -1.0 ..= 1.0, rest 0.0;
    /// Hands apart, open and at rest, or clasped tight.
    hands: 0.0 ..= 1.0, rest 0.45;
    /// Arms beside the trunk, or folded across the chest.
    fold: 0.0 ..= 1.0, rest 0.0;
    /// One hand on the breastbone, or up and open beside the chest; all the way up it counts on its fingers.
    raise: -1.0 ..= 1.0, rest 0.0;
    /// One hand in the lap, flat on the outside of the thigh, or all the way round the edge of the seat.
    aside: 0.0 ..= 1.0, rest 0.0;
    /// One hand closed over the other's wrist, or flat and on its edge before the chest.
    cut: -1.0 ..= 1.0, rest 0.0;
    /// How full the lungs are above a resting breath.
    breath: 0.0 ..= 1.0, rest 0.0;
}

impl Default for Expression {
    fn default() -> Expression {
        Expression::REST
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lerp_meets_both_ends() {
        let open = Expression { lid: 1.0, gaze_x: -0.3, hands: 0.1, ..Expression::REST };
        assert_eq!(Expression::lerp(Expression::REST, open, 0.0), Expression::REST);
        assert_eq!(Expression::lerp(Expression::REST, open, 1.0), open);
        assert_eq!(Expression::lerp(Expression::REST, open, 7.0), open);
        assert!((Expression::lerp(Expression::REST, open, 0.5).lid - 0.85).abs() < 1e-6);
    }

    #[test]
    fn clamping_keeps_to_the_ranges_and_mends_what_is_no_number() {
        let wild = Expression { lid: 9.0, gaze_x: -4.0, hands: f32::NAN, ..Expression::REST }.clamped();
        assert_eq!((wild.lid, wild.gaze_x, wild.hands), (1.0, -1.0, Expression::REST.hands));
        assert_eq!(Expression::REST.clamped(), Expression::REST);
    }
}
