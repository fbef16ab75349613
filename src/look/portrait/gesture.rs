//! Where the joints of an arm go that is folded, laid on the breastbone, or held up.

use super::expression::Expression;
use super::geometry::{Point, at};
use super::pose::MIDDLE;

/// The lower joints of an arm.
#[derive(Clone, Copy)]
pub(super) struct Held {
    pub(super) elbow: Point,
    pub(super) wrist: Point,
    /// Direction of the hand: 0 points to the middle, a quarter turn down; less than nothing is up.
    pub(super) angle: f32,
}

impl Held {
    fn lerp(self, other: Held, t: f32) -> Held {
        Held {
            elbow: self.elbow.lerp(other.elbow, t),
            wrist: self.wrist.lerp(other.wrist, t),
            angle: self.angle + (other.angle - self.angle) * t,
        }
    }
}

/// Which arm of what body.
pub(super) struct Reach {
    /// As in an arm.
    pub(super) side: f32,
    /// How far out the shoulder is.
    pub(super) reach: f32,
    /// How far the chest has sunk.
    pub(super) down: f32,
}

/// An arm that does something of its own.
pub(super) struct Gesture {
    pub(super) held: Held,
    /// As in an arm.
    pub(super) lift: f32,
    pub(super) palm: f32,
    pub(super) open: f32,
    pub(super) aside: f32,
}

/// What becomes of an arm in the lap. The viewer's left one is the one that is raised.
pub(super) fn gesture(expression: &Expression, lap: Held, body: &Reach) -> Gesture {
    let fold = expression.fold;
    let leads = body.side < 0.0;
    // A hand that holds on comes along to the breastbone.
    let along = ((expression.grip() - 0.5) / 0.5).clamp(0.0, 1.0);
    let chest = (-expression.raise).max(0.0) * if leads { 1.0 } else { along };
    let up = if leads { expression.raise.max(0.0) } else { 0.0 };
    // Above this the arm is up, and only goes on rising.
    let upright = up.min(0.6) / 0.6;
    let aside = if leads { expression.aside } else { 0.0 };
    let cut = if leads { expression.cut.max(0.0) } else { 0.0 };
    let wrist = (-expression.cut).max(0.0);
    let held = lap
        .lerp(folded(body), fold)
        .lerp(on_chest(body, along), chest)
        .lerp(raised(body, up), upright)
        .lerp(on_thigh(body), (2.0 * aside).min(1.0))
        .lerp(on_seat(body), (2.0 * aside - 1.0).max(0.0))
        .lerp(on_wrist(body, expression.grip()), wrist)
        .lerp(cutting(body), cut);
    Gesture {
        held,
        lift: fold.max(chest).max(upright).max(cut),
        palm: up.max(if leads { 0.0 } else { 0.6 * (2.0 * expression.aside - 1.0).max(0.0) }),
        open: (0.6 * fold).max(chest * if leads { 1.0 - along } else { 0.6 }).max(up).max(cut),
        aside,
    }
}

fn folded(body: &Reach) -> Held {
    let (side, down) = (body.side, body.down);
    let elbow = at(MIDDLE + side * (body.reach - 2.0), 594.0 + down);
    // The viewer's left forearm lies over the other.
    if side < 0.0 {
        Held { elbow, wrist: at(MIDDLE + 0.42 * body.reach, 550.0 + down), angle: -0.12 }
    } else {
        // The hand is put away beneath the other arm, upright, so that nothing of it shows.
        Held { elbow, wrist: at(MIDDLE - body.reach + 1.0, 556.0 + down), angle: -1.5 }
    }
}

/// With both hands there they lie on each other.
fn on_chest(body: &Reach, both: f32) -> Held {
    let (side, down) = (body.side, body.down);
    Held {
        elbow: at(MIDDLE + side * (body.reach + 20.0), 606.0 + down),
        wrist: at(MIDDLE + side * (50.0 - 14.0 * both), 556.0 + down),
        angle: -0.62 + 0.2 * both,
    }
}

/// The higher, the further out, and the more upright.
fn raised(body: &Reach, up: f32) -> Held {
    let (side, down) = (body.side, body.down);
    Held {
        elbow: at(MIDDLE + side * (body.reach + 18.0), 600.0 + down),
        wrist: at(MIDDLE + side * (body.reach + 46.0 + 12.0 * up), 588.0 - 102.0 * up + down),
        angle: -3.5 + 1.8 * up,
    }
}

/// Where a trouser pocket is.
fn on_thigh(body: &Reach) -> Held {
    let side = body.side;
    Held {
        elbow: at(MIDDLE + side * (body.reach + 36.0), 596.0 + body.down),
        wrist: at(MIDDLE + side * (body.reach + 18.0), 672.0),
        angle: 1.28,
    }
}

fn on_seat(body: &Reach) -> Held {
    let side = body.side;
    Held {
        elbow: at(MIDDLE + side * (body.reach + 42.0), 592.0 + body.down),
        wrist: at(MIDDLE + side * 183.0, 689.0),
        angle: 1.46,
    }
}

/// One lies there, and the other comes over it; fingers that close reach less far.
fn on_wrist(body: &Reach, grip: f32) -> Held {
    let side = body.side;
    let elbow = at(MIDDLE + side * (body.reach + 16.0), 604.0 + 0.5 * body.down);
    if side < 0.0 {
        Held { elbow, wrist: at(MIDDLE - 5.0 + 10.0 * grip, 643.0 + 3.0 * grip), angle: 0.34 }
    } else {
        Held { elbow, wrist: at(MIDDLE + 58.0, 668.0), angle: 0.5 }
    }
}

/// Flat before the trunk, the thumb up.
fn cutting(body: &Reach) -> Held {
    let (side, down) = (body.side, body.down);
    Held {
        elbow: at(MIDDLE + side * (body.reach + 24.0), 606.0 + down),
        wrist: at(MIDDLE + side * (body.reach - 8.0), 556.0 + down),
        angle: -0.34,
    }
}
