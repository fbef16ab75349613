//! Where the joints are.

use super::expression::Expression;
use super::geometry::{Affine, Point, at};
use super::gesture::{Gesture, Held, Reach, gesture};
use super::head::Head;
use crate::model::scenario::Look;
use crate::model::scenario::words::Build;

/// The middle of the canvas.
pub(super) const MIDDLE: f32 = 380.0;

/// Size of the head on the canvas: a little larger than life, so that the face reads from across a room.
const SIZE: f32 = 1.18;

/// One arm; `side` is -1 at the viewer's left and 1 at the right.
#[derive(Clone, Copy, Debug)]
pub(super) struct Arm {
    pub(super) side: f32,
    pub(super) shoulder: Point,
    pub(super) elbow: Point,
    pub(super) wrist: Point,
    /// The direction in which the hand points.
    pub(super) hand: Point,
    /// How far a forearm is up before the trunk, 0 to 1.
    pub(super) lift: f32,
    /// How far the palm is turned to the viewer and the fingers are spread, 0 to 1.
    pub(super) palm: f32,
    /// How far the hand has let go of what it may have held, 0 to 1.
    pub(super) open: f32,
    /// How far the hand is beside the lap: half way flat on the thigh, at 1 closed round the edge of the seat.
    pub(super) aside: f32,
    /// Half width of the sleeve at the shoulder.
    pub(super) width: f32,
}

/// The joints of a seated person.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pose {
    pub(super) head: Head,
    /// Where the neck meets the collar bones.
    pub(super) throat: Point,
    /// Half width of the neck.
    pub(super) neck: f32,
    /// Half width of the trunk at the chest.
    pub(super) chest: f32,
    /// Half width at the waist.
    pub(super) waist: f32,
    /// Height of the lap.
    pub(super) lap: f32,
    /// Viewer's left, viewer's right.
    pub(super) arms: [Arm; 2],
}

impl Pose {
    pub(super) fn new(look: &Look, expression: &Expression) -> Pose {
        let (reach, sleeve, neck, chest, waist) = match look.build {
            Build::Slim => (106.0, 33.0, 34.0, 106.0, 93.0),
            Build::Medium => (115.0, 37.0, 38.0, 116.0, 108.0),
            Build::Broad => (128.0, 43.0, 45.0, 130.0, 128.0),
            Build::Athletic => (121.0, 39.0, 38.0, 119.0, 103.0),
        };
        let ease = |t: f32| t * t * (3.0 - 2.0 * t);
        let (forward, back) = (expression.lean.max(0.0), (-expression.lean).max(0.0));
        // Seen from the front, what comes closer grows and sinks.
        let near = 1.0 + 0.09 * forward - 0.06 * back;
        let sink = 26.0 * forward + 24.0 * forward * forward + 8.0 * back;
        let raise = 19.0 * expression.shoulders + 4.0 * expression.breath;
        let throat = at(MIDDLE, 416.0 + sink - 0.25 * raise);
        let shoulders = 464.0 + 0.9 * sink - raise;
        let reach = reach * near - 3.0 * expression.shoulders + 2.0 * expression.breath;

        // Together early; from there on they only close.
        let clasp = ease((expression.hands * 1.4).min(1.0));
        let arm = |side: f32| {
            let shoulder = at(MIDDLE + side * reach, shoulders);
            let elbow_out = reach + 26.0 - 12.0 * clasp - 10.0 * expression.grip() + 8.0 * forward;
            let elbow = at(MIDDLE + side * elbow_out, 604.0 + 0.35 * sink - 0.25 * raise);
            let open = at(MIDDLE + side * (88.0 + 0.1 * reach), 664.0 + 0.2 * sink);
            let shut = at(
                MIDDLE + side * (68.0 - 30.0 * expression.hands),
                684.0 - 14.0 * expression.hands - 18.0 * expression.grip() + 0.2 * sink,
            );
            let angle = 1.22 + (0.20 - 1.22) * clasp;
            let held = Held { elbow, wrist: open.lerp(shut, clasp), angle };
            let reach = Reach { side, reach, down: 0.6 * sink - 0.4 * raise };
            let Gesture { held, lift, palm, open, aside } = gesture(expression, held, &reach);
            let hand = at(-side * held.angle.cos(), held.angle.sin());
            let (elbow, wrist) = (held.elbow, held.wrist);
            Arm { side, shoulder, elbow, wrist, hand, lift, palm, open, aside, width: sleeve * near }
        };

        let lift = 0.12 * raise;
        let grown = SIZE * (1.0 + 0.05 * forward + 0.06 * forward * forward - 0.06 * back);
        let middle = at(MIDDLE + 5.0 * expression.head_turn, 252.0 + 1.3 * sink + 5.0 * expression.head_nod - lift);
        let to_canvas = Affine::rotate_about(expression.head_tilt * 0.13, at(0.0, 110.0))
            .then(&Affine::scale(grown, grown))
            .then(&Affine::translate(middle.x, middle.y));
        Pose {
            head: Head::new(expression, to_canvas),
            throat,
            neck,
            chest: chest * near + 2.0 * expression.breath,
            waist,
            lap: 690.0,
            arms: [arm(-1.0), arm(1.0)],
        }
    }
}
