//! Sleeves: one with the arm beside the trunk, and two parts where a forearm comes before it.

use super::geometry::{Path, Point, at};
use super::outline::{open, tube};
use super::palette::Palette;
use super::picture::Shape;
use super::pose::Arm;
use crate::model::scenario::Look;
use crate::model::scenario::words::Garment;

/// Sleeve and cuff.
pub(super) fn arm(look: &Look, palette: &Palette, arm: &Arm) -> Vec<Shape> {
    let tone = if arm.side < 0.0 { palette.cloth.base.mix(palette.cloth.light, 0.35) } else { palette.cloth.base };
    let shade = palette.cloth.shade;
    let mut shapes = vec![Shape::filled(sleeve_shade(arm), shade).opacity(0.7 * (1.0 - arm.lift))];
    if arm.lift > 0.0 {
        shapes.extend([
            Shape::filled(upper_shade(arm), shade).opacity(0.7 * arm.lift),
            Shape::filled(tube(&above(arm)), tone),
            Shape::filled(fore_shade(arm), shade).opacity(0.75 * arm.lift),
            Shape::filled(tube(&beyond(arm)), tone),
        ]);
    } else {
        shapes.push(Shape::filled(sleeve(arm), tone));
    }
    shapes.push(Shape::line(elbow_fold(arm), shade, 3.2).opacity(0.7 * (1.0 - arm.lift)));
    shapes.push(cuff(look, palette, arm));
    shapes.retain(|shape| shape.opacity > 0.0);
    shapes
}

fn cuff(look: &Look, palette: &Palette, arm: &Arm) -> Shape {
    let along = (arm.wrist - arm.elbow).unit();
    let across = along.normal();
    let ends = [-1.0, 1.0].map(|s| arm.wrist + across * (s * (20.0 - 5.0 * arm.palm)));
    let line = open(&[ends[0].into(), (arm.wrist + along * 4.0).into(), ends[1].into()]);
    let color = match look.garment {
        Garment::Jumper | Garment::Cardigan | Garment::ZipTop => palette.cloth.shade,
        Garment::Shirt => palette.cloth.light,
    };
    Shape::line(line, color, 9.0)
}

/// Where the sleeve is widest at the elbow.
fn outer(arm: &Arm) -> Point {
    arm.elbow + at(arm.side * 2.0, 8.0)
}

fn sleeve(arm: &Arm) -> Path {
    let [a, b, c, elbow] = above(arm);
    let [_, below, wrist] = beyond(arm);
    tube(&[a, b, c, elbow, below, wrist])
}

/// The spine of the sleeve from the shoulder to the elbow.
fn above(arm: &Arm) -> [(Point, f32); 4] {
    [
        (arm.shoulder + at(-arm.side * 6.0, -4.0), arm.width * 0.72),
        (arm.shoulder + at(arm.side * 1.0, 20.0), arm.width * 0.94),
        (arm.shoulder.lerp(arm.elbow, 0.6) + at(arm.side * 5.0, 0.0), arm.width * 0.95),
        (outer(arm), arm.width * 0.86),
    ]
}

/// The spine of the sleeve from the elbow to the wrist.
fn beyond(arm: &Arm) -> [(Point, f32); 3] {
    let along = (arm.wrist - arm.elbow).unit();
    [
        (outer(arm), arm.width * 0.86),
        (outer(arm).lerp(arm.wrist, 0.55) + at(0.0, 5.0), arm.width * 0.74),
        (arm.wrist - along * 2.0, 23.0),
    ]
}

/// A point of the arm, brought to the side of the trunk.
fn inner(arm: &Arm, p: Point, out: f32, down: f32) -> Point {
    p + at(-arm.side * arm.width * out, down)
}

/// The shade of the arm on the trunk.
fn sleeve_shade(arm: &Arm) -> Path {
    tube(&[
        (inner(arm, arm.shoulder, 0.86, 4.0), 0.5),
        (inner(arm, arm.shoulder.lerp(arm.elbow, 0.4), 0.84, 0.0), 8.0),
        (inner(arm, arm.shoulder.lerp(arm.elbow, 0.8), 0.84, 0.0), 6.0),
        (arm.elbow.lerp(arm.wrist, 0.5) + at(0.0, -arm.width * 0.5), 8.0),
        (arm.wrist + at(0.0, -14.0), 3.0),
    ])
}

/// The shade of the upper arm alone.
fn upper_shade(arm: &Arm) -> Path {
    tube(&[
        (inner(arm, arm.shoulder, 0.86, 4.0), 0.5),
        (inner(arm, arm.shoulder.lerp(arm.elbow, 0.4), 0.84, 0.0), 8.0),
        (inner(arm, arm.shoulder.lerp(arm.elbow, 0.9), 0.84, 0.0), 6.0),
    ])
}

/// The shade of the forearm on what it is before: below it where it lies across, beside it where it stands up.
fn fore_shade(arm: &Arm) -> Path {
    let [(elbow, wide), _, (wrist, narrow)] = beyond(arm);
    let off = at(-arm.side * (2.0 + 5.0 * arm.palm), 10.0 * (1.0 - arm.palm));
    tube(&[
        (elbow.lerp(wrist, 0.3 - 0.2 * arm.palm) + off, wide * (0.8 + 0.18 * arm.palm)),
        (elbow.lerp(wrist, 0.6) + off, wide * (0.72 + 0.12 * arm.palm)),
        (wrist.lerp(elbow, 0.12 * arm.palm) + off, narrow),
    ])
}

fn elbow_fold(arm: &Arm) -> Path {
    let inner = arm.elbow + at(-arm.side * arm.width * 0.7, -6.0);
    open(&[inner.into(), (inner + at(arm.side * 12.0, 7.0)).into(), (inner + at(arm.side * 24.0, 9.0)).into()])
}
