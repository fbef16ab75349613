//! Hands in the lap: apart and open, or one closed over the other.

use super::expression::Expression;
use super::geometry::{Affine, Path, at};
use super::outline::{Knot, closed, ellipse, open, soft, tube};
use super::palette::Palette;
use super::picture::Shape;
use super::pose::Arm;

/// Size of a hand on the canvas.
const SIZE: f32 = 1.3;

/// One hand, drawn with the wrist at the origin, fingers along x, thumb towards negative y.
///
/// `curl` 0 is a flat hand, 1 one that holds on; `cover` is how far this hand lies over the other.
pub(super) fn hand(palette: &Palette, expression: &Expression, arm: &Arm, over: bool) -> Vec<Shape> {
    let (curl, grip) = (expression.hands, expression.grip());
    let angle = arm.hand.y.atan2(arm.hand.x);
    // The thumb lies towards the middle and up on both hands, so the viewer's right hand is mirrored.
    let flip = if arm.side > 0.0 { -1.0 } else { 1.0 };
    let place = Affine::scale(SIZE, SIZE * flip)
        .then(&Affine::rotate(angle))
        .then(&Affine::translate(arm.wrist.x, arm.wrist.y));
    let tone = if over { palette.skin.base } else { palette.skin.base.mix(palette.skin.shade, 0.3) };
    let line = palette.skin.shade.mix(palette.crease, 0.25);
    let mut shapes = Vec::new();
    let mut add = |path: Path| shapes.push(Shape::filled(path.transformed(&place), tone));
    let reach = 62.0 - 10.0 * curl - 6.0 * grip;
    let tips = [reach - 4.0, reach + 1.0, reach - 2.0, reach - 12.0];
    add(palm(tips, curl));
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
