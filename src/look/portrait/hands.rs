//! Hands: apart and open, one closed over the other, or held up with the fingers spread.

use super::expression::Expression;
use super::geometry::{Affine, Path, at};
use super::outline::{Knot, closed, ellipse, open, rounded, soft, tube};
use super::palette::Palette;
use super::picture::{Color, Shape};
use super::pose::Arm;
use std::f32::consts::PI;

/// Size of a hand on the canvas.
const SIZE: f32 = 1.3;

/// One hand, drawn with the wrist at the origin, fingers along x, thumb towards negative y.
///
/// `curl` 0 is a flat hand, 1 one that holds on; `over` is for the hand that lies on the other.
pub(super) fn hand(palette: &Palette, expression: &Expression, arm: &Arm, over: bool) -> Vec<Shape> {
    if arm.palm > 0.0 {
        return palm_up(palette, arm);
    }
    // What is beside the lap closes on the seat, and by itself.
    let (near, shut) = ((1.0 - 2.0 * arm.aside).max(0.0) * (1.0 - arm.open), (2.0 * arm.aside - 1.0).max(0.0));
    let (curl, grip) = (expression.hands * near + shut, expression.grip() * near + shut);
    let place = placed(arm);
    let tone = if over { palette.skin.base } else { palette.skin.base.mix(palette.skin.shade, 0.3) };
    let line = palette.skin.shade.mix(palette.crease, 0.25);
    let mut shapes = Vec::new();
    let reach = 62.0 - 10.0 * curl - 6.0 * grip;
    let tips = [reach - 4.0, reach + 1.0, reach - 2.0, reach - 12.0];
    let palm = palm(tips, curl).transformed(&place);
    if over && expression.cut > 0.0 {
        // In the air it throws its shade on the trunk.
        let shade = palm.transformed(&Affine::translate(12.0, 20.0));
        shapes.push(Shape::filled(shade, palette.cloth.shade).opacity(0.7 * expression.cut));
    }
    shapes.push(Shape::filled(palm, tone));
    let thumb = tube(&[
        (at(6.0, -10.0), 9.0),
        (at(20.0, -19.0 + 3.0 * curl), 7.2),
        (at(37.0 - 2.0 * curl, -22.0 + 8.0 * curl), 5.2),
    ]);
    for i in 0..3 {
        let y = -9.0 + 8.6 * i as f32;
        let from = at(tips[i].min(tips[i + 1]) - 2.0, y);
        let to = at(31.0 + 3.0 * (1.0 - (i as f32 - 1.0).abs()), y * 0.92);
        shapes.push(
            Shape::line(open(&[from.into(), to.into()]).transformed(&place), line, 2.0 + 0.5 * grip).opacity(0.8),
        );
    }
    // Knuckles stand out and pale when a hand holds on.
    if over && grip > 0.1 {
        for i in 0..4 {
            let knuckle = ellipse(at(24.0 - 1.5 * (i as f32 - 1.2).abs(), -12.5 + 8.4 * i as f32), 4.6, 3.3);
            shapes.push(Shape::filled(knuckle.transformed(&place), palette.skin.light).opacity(0.9 * grip));
        }
    }
    shapes.push(Shape::filled(thumb.transformed(&place), tone));
    let under = open(&[soft(20.0, -12.5 + 3.0 * curl), soft(36.0 - 2.0 * curl, -16.2 + 8.0 * curl)]);
    shapes.push(Shape::line(under.transformed(&place), line, 2.0 + 0.5 * grip).opacity(0.8));
    shapes
}

/// From the coordinates of a hand to the canvas.
fn placed(arm: &Arm) -> Affine {
    // The thumb lies towards the middle and up on both hands, so the viewer's right hand is mirrored.
    let flip = if arm.side > 0.0 { -1.0 } else { 1.0 };
    Affine::scale(SIZE, SIZE * flip)
        .then(&Affine::rotate(arm.hand.y.atan2(arm.hand.x)))
        .then(&Affine::translate(arm.wrist.x, arm.wrist.y))
}

/// A broad plain watch on the wrist.
pub(super) fn watch(arm: &Arm) -> Vec<Shape> {
    let place = placed(arm);
    [
        (rounded(-7.0, -14.5, 13.0, 28.0, 4.0), 0x34383C),
        (rounded(-9.5, -10.0, 18.0, 19.0, 4.5), 0x24272A),
        (rounded(-6.5, -7.0, 12.0, 13.0, 2.5), 0xA9BDB4),
    ]
    .map(|(path, tone)| Shape::filled(path.transformed(&place), Color::hex(tone)))
    .to_vec()
}

/// Palm and fingers in one outline; the tips are rounded one by one.
fn palm(tips: [f32; 4], curl: f32) -> Path {
    let mut knots: Vec<Knot> = vec![soft(-8.0, -13.0), soft(12.0, -16.5), soft(30.0, -17.5 - curl)];
    for (i, tip) in tips.iter().enumerate() {
        let y = -13.2 + 8.7 * i as f32;
        knots.push(soft(tip - 3.0, y - 4.0));
        knots.push(soft(*tip, y));
        knots.push(soft(tip - 3.0, y + 4.0));
    }
    knots.extend([soft(28.0, 17.5 + curl), soft(10.0, 15.5), soft(-8.0, 12.0)]);
    closed(&knots)
}

/// The fingers of a hand that is held up: where each begins, how far it is turned out, and how long it is.
const FAN: [(f32, f32, f32); 4] = [(-13.2, -0.30, 31.0), (-4.4, -0.08, 35.5), (4.4, 0.13, 33.0), (12.9, 0.37, 26.0)];

/// A hand that is held up: every finger by itself, fanned out, the palm to the viewer.
fn palm_up(palette: &Palette, arm: &Arm) -> Vec<Shape> {
    let spread = arm.palm;
    // All the way up it counts to three, as people do who begin with the thumb.
    let counts = ((arm.palm - 0.75) / 0.25).clamp(0.0, 1.0);
    let angle = arm.hand.y.atan2(arm.hand.x);
    // It comes out of the sleeve.
    let wrist = arm.wrist + arm.hand * (9.0 * spread);
    // Turning about the wrist shows the edge of the hand on the way, and brings the thumb to the other side.
    let turn = -arm.side * (spread.min(0.6) / 0.6 * PI).cos();
    let place = Affine::scale(SIZE, SIZE * turn.signum() * turn.abs().max(0.4))
        .then(&Affine::rotate(angle))
        .then(&Affine::translate(wrist.x, wrist.y));
    let tone = palette.skin.base.mix(palette.skin.light, 0.35 * spread);
    let line = palette.skin.shade.mix(palette.crease, 0.25);
    let palm = closed(&[
        soft(-9.0, -12.0),
        soft(8.0, -17.0),
        soft(29.0, -17.5),
        soft(34.5, -8.0),
        soft(34.5, 8.0),
        soft(29.0, 17.0),
        soft(9.0, 16.0),
        soft(-9.0, 12.0),
    ]);
    let out = |from: f32, to: f32| from + (to - from) * spread;
    let thumb = tube(&[
        (at(2.0, -8.0), 9.0),
        (at(out(18.0, 15.0), out(-19.0, -22.0)), 7.2),
        (at(out(36.0, 28.0), out(-22.0, -35.0)), 5.0),
    ]);
    let mut shapes: Vec<Shape> =
        [palm, thumb].into_iter().map(|path| Shape::filled(path.transformed(&place), tone)).collect();
    let creases = [
        (open(&[soft(27.0, -15.5), soft(15.0, -5.0), soft(6.0, 5.0)]), 0.5),
        (open(&[soft(28.0, 16.0), soft(25.0, 2.0), soft(30.0, -8.0)]), 0.35),
    ];
    for (path, weight) in creases {
        shapes.push(Shape::line(path.transformed(&place), line, 1.9).opacity(weight * spread));
    }
    for (i, (y, turned, length)) in FAN.into_iter().enumerate() {
        let (sin, cos) = (turned * spread).sin_cos();
        let along = |far: f32| at(28.0 + far * cos, y + far * sin);
        let bent = if i < 2 { 0.0 } else { counts };
        // A bent finger shows its tip on the palm, with a line around it.
        let tip = along((length - 3.6) * (1.0 - 1.5 * bent));
        let finger = tube(&[(along(2.0 * bent), 4.4 + 0.8 * bent), (along(0.0).lerp(tip, 0.6), 4.7), (tip, 3.7)]);
        let finger = finger.transformed(&place);
        if bent > 0.0 {
            shapes.push(Shape::line(finger.clone(), line, 3.2).opacity(0.8 * bent));
        }
        shapes.push(Shape::filled(finger, tone));
    }
    shapes
}
