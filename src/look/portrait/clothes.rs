//! Trunk, collar and lap.

use super::geometry::{Path, at};
use super::outline::{Knot, closed, ellipse, open, sharp, soft, tube};
use super::palette::Palette;
use super::picture::Shape;
use super::pose::Pose;
use crate::model::scenario::Look;
use crate::model::scenario::words::{Garment, Hair};

/// The trunk with its shaded side.
pub(super) fn trunk(palette: &Palette, pose: &Pose) -> Vec<Shape> {
    let mut shapes = vec![Shape::filled(trunk_outline(pose), palette.cloth.base)];
    let (m, lap) = (pose.throat.x, pose.lap);
    // The arm covers where the shade ends; without it the shade ends with the trunk.
    let bare = 10.0 * pose.arms[1].lift;
    let shade = closed(&[
        sharp(m + pose.chest * 0.62, pose.arms[1].shoulder.y + 74.0),
        soft(m + pose.chest + 4.0 - bare, pose.arms[1].shoulder.y + 96.0),
        soft(m + pose.waist + 6.0 - bare, lap - 80.0),
        sharp(m + pose.waist + 14.0 - bare, lap + 8.0),
        sharp(m + pose.waist * 0.42, lap + 8.0),
        soft(m + pose.waist * 0.62, lap - 90.0),
    ]);
    shapes.push(Shape::filled(shade, palette.cloth.shade).opacity(0.55));
    shapes
}

fn trunk_outline(pose: &Pose) -> Path {
    let (throat, lap) = (pose.throat, pose.lap);
    let half = |side: f32| {
        let arm = &pose.arms[usize::from(side > 0.0)];
        let x = |out: f32| throat.x + side * out;
        vec![
            soft(x(pose.neck + 4.0), throat.y - 22.0),
            soft(x(pose.neck + 32.0), lerp(throat.y, arm.shoulder.y - arm.width, 0.5) - 5.0),
            soft(arm.shoulder.x + side * arm.width * 0.12, arm.shoulder.y - arm.width * 0.82),
            soft(arm.shoulder.x + side * arm.width * 0.72, arm.shoulder.y - arm.width * 0.46),
            soft(arm.shoulder.x + side * arm.width * 0.88, arm.shoulder.y + arm.width * 0.25),
            soft(x(pose.chest), arm.shoulder.y + 74.0),
            soft(x(pose.waist), lap - 74.0),
            sharp(x(pose.waist + 12.0), lap + 12.0),
        ]
    };
    let mut knots = half(1.0);
    knots.extend(half(-1.0).into_iter().rev());
    if let Some(first) = knots.first_mut() {
        first.sharp = true;
    }
    if let Some(last) = knots.last_mut() {
        last.sharp = true;
    }
    closed(&knots)
}

fn lerp(a: f32, b: f32, t: f32) -> f32 {
    a + (b - a) * t
}

/// What shows at the neck.
pub(super) fn collar(look: &Look, palette: &Palette, pose: &Pose) -> Vec<Shape> {
    if look.hair == Hair::Scarf {
        return Vec::new();
    }
    match look.garment {
        Garment::Jumper => round_neck(palette, pose),
        Garment::Shirt => shirt(palette, pose),
        Garment::Cardigan => cardigan(palette, pose),
        Garment::ZipTop => zip(palette, pose),
    }
}

fn neckline(pose: &Pose, depth: f32) -> [Knot; 3] {
    let (t, n) = (pose.throat, pose.neck);
    [soft(t.x - n - 8.0, t.y - 14.0), soft(t.x, t.y + depth), soft(t.x + n + 8.0, t.y - 14.0)]
}

fn round_neck(palette: &Palette, pose: &Pose) -> Vec<Shape> {
    let (t, n) = (pose.throat, pose.neck);
    let band = [
        sharp(n + 6.0, -24.0),
        soft(n * 0.86, 6.0),
        soft(0.0, 22.0),
        soft(-n * 0.86, 6.0),
        sharp(-n - 6.0, -24.0),
        sharp(-n - 17.0, -16.0),
        soft(-n * 0.9 - 8.0, 14.0),
        soft(0.0, 35.0),
        soft(n * 0.9 + 8.0, 14.0),
        sharp(n + 17.0, -16.0),
    ];
    let band = band.map(|knot| Knot { at: knot.at + t, ..knot });
    vec![Shape::filled(closed(&band), palette.cloth.shade)]
}

fn smooth_neck(pose: &Pose, depth: f32) -> Vec<Knot> {
    let (t, n) = (pose.throat, pose.neck);
    let [left, middle, right] = neckline(pose, depth);
    vec![left, soft(t.x - n * 0.72, t.y + depth * 0.62), middle, soft(t.x + n * 0.72, t.y + depth * 0.62), right]
}

fn shirt(palette: &Palette, pose: &Pose) -> Vec<Shape> {
    let (t, n) = (pose.throat, pose.neck);
    let mut shapes = Vec::new();
    let placket = open(&[soft(t.x, t.y + 40.0), soft(t.x + 2.0, pose.lap - 10.0)]);
    shapes.push(Shape::line(placket, palette.cloth.shade, 3.0));
    for i in 0..4 {
        let button = ellipse(at(t.x + 8.0, t.y + 62.0 + 58.0 * i as f32), 3.4, 3.4);
        shapes.push(Shape::filled(button, palette.cloth.light));
    }
    for side in [-1.0, 1.0] {
        let x = |out: f32| t.x + side * out;
        let flap = closed(&[
            sharp(x(n + 6.0), t.y - 26.0),
            soft(x(n + 22.0), t.y - 4.0),
            sharp(x(n + 8.0), t.y + 42.0),
            sharp(x(0.0), t.y + 36.0),
            soft(x(n * 0.7), t.y + 8.0),
        ]);
        let tone = if side < 0.0 { palette.cloth.light } else { palette.cloth.light.mix(palette.cloth.base, 0.5) };
        shapes.push(Shape::filled(flap, tone));
    }
    shapes
}

/// A collar that stands, open at the throat, and a zip below.
fn zip(palette: &Palette, pose: &Pose) -> Vec<Shape> {
    let (t, n) = (pose.throat, pose.neck);
    let teeth = open(&[soft(t.x, t.y + 20.0), soft(t.x + 2.0, pose.lap - 4.0)]);
    let mut shapes = vec![Shape::line(teeth, palette.cloth.shade, 5.0)];
    for side in [-1.0, 1.0] {
        let x = |out: f32| t.x + side * out;
        let edge = [sharp(x(0.0), t.y + 18.0), soft(x(n * 0.5), t.y - 8.0), sharp(x(n * 0.86), t.y - 50.0)];
        let mut half = vec![
            sharp(x(n + 11.0), t.y - 54.0),
            soft(x(n + 17.0), t.y - 20.0),
            soft(x(n * 0.8 + 12.0), t.y + 12.0),
            sharp(x(0.0), t.y + 40.0),
        ];
        half.extend(edge);
        let half = closed(&half);
        let tone = if side < 0.0 { palette.cloth.light } else { palette.cloth.light.mix(palette.cloth.base, 0.5) };
        shapes.push(Shape::filled(half, tone));
        shapes.push(Shape::line(open(&edge), palette.accent.base, 5.0));
    }
    let pull = tube(&[(at(t.x, t.y + 22.0), 3.0), (at(t.x + 1.0, t.y + 38.0), 3.8)]);
    shapes.push(Shape::filled(pull, palette.accent.light));
    shapes
}

fn cardigan(palette: &Palette, pose: &Pose) -> Vec<Shape> {
    let (t, n) = (pose.throat, pose.neck);
    let mut shapes = Vec::new();
    for side in [-1.0, 1.0] {
        let edge = tube(&[
            (at(t.x + side * (n + 9.0), t.y - 16.0), 2.5),
            (at(t.x + side * (n + 4.0), t.y + 40.0), 6.0),
            (at(t.x + side * 10.0, t.y + 140.0), 6.0),
            (at(t.x + side * 8.0, pose.lap), 6.0),
        ]);
        shapes.push(Shape::filled(edge, palette.cloth.shade));
    }
    shapes
}

/// The ground of the neckline: skin, or the garment beneath; drawn between trunk and neck.
pub(super) fn opening(look: &Look, palette: &Palette, pose: &Pose) -> Vec<Shape> {
    let (t, n) = (pose.throat, pose.neck);
    if look.hair == Hair::Scarf {
        return Vec::new();
    }
    let skin = palette.skin.base;
    match look.garment {
        Garment::Jumper => vec![Shape::filled(closed(&smooth_neck(pose, 20.0)), skin)],
        Garment::ZipTop => {
            // The far side of the collar, behind the neck.
            let lining = ellipse(at(t.x, t.y - 34.0), n + 13.0, 22.0);
            vec![Shape::filled(lining, palette.accent.shade), Shape::filled(closed(&smooth_neck(pose, 20.0)), skin)]
        }
        Garment::Shirt => {
            let v =
                closed(&[sharp(t.x - n - 6.0, t.y - 18.0), sharp(t.x + n + 6.0, t.y - 18.0), sharp(t.x, t.y + 37.0)]);
            vec![Shape::filled(v, skin)]
        }
        Garment::Cardigan => {
            let top = closed(&[
                sharp(t.x - n - 12.0, t.y - 18.0),
                sharp(t.x + n + 12.0, t.y - 18.0),
                soft(t.x + n + 4.0, t.y + 40.0),
                sharp(t.x + 10.0, t.y + 140.0),
                sharp(t.x + 10.0, pose.lap + 10.0),
                sharp(t.x - 10.0, pose.lap + 10.0),
                sharp(t.x - 10.0, t.y + 140.0),
                soft(t.x - n - 4.0, t.y + 40.0),
            ]);
            vec![Shape::filled(top, palette.accent.base), Shape::filled(closed(&smooth_neck(pose, 16.0)), skin)]
        }
    }
}

/// Thighs, or a long skirt with a scarf.
pub(super) fn lap(look: &Look, palette: &Palette, pose: &Pose) -> Vec<Shape> {
    let (m, y, w) = (pose.throat.x, pose.lap, pose.waist);
    let tone = palette.lap;
    let thigh = |side: f32| {
        closed(&[
            sharp(m - side * 6.0, y + 6.0),
            soft(m + side * w * 0.55, y - 20.0),
            soft(m + side * (w + 22.0), y - 2.0),
            soft(m + side * (w + 54.0), y + 62.0),
            sharp(m + side * (w + 58.0), y + 200.0),
            sharp(m + side * 4.0, y + 200.0),
        ])
    };
    let mut shapes = vec![Shape::filled(thigh(1.0), tone.base), Shape::filled(thigh(-1.0), tone.light)];
    if look.hair == Hair::Scarf {
        for (from, to) in
            [((-20.0, 30.0), (-60.0, 130.0)), ((14.0, 34.0), (24.0, 130.0)), ((60.0, 30.0), (104.0, 130.0))]
        {
            let fold = open(&[soft(m + from.0, y + from.1), soft(m + to.0, y + to.1)]);
            shapes.push(Shape::line(fold, tone.shade, 3.5).opacity(0.6));
        }
    } else {
        let gap = closed(&[sharp(m, y + 12.0), sharp(m + 13.0, y + 200.0), sharp(m - 13.0, y + 200.0)]);
        shapes.push(Shape::filled(gap, tone.shade));
    }
    shapes
}

/// A soft shade that hands and sleeves throw on the lap.
pub(super) fn lap_shade(palette: &Palette, pose: &Pose) -> Shape {
    // One that lies there alone has the shade to itself.
    let right = &pose.arms[1];
    let away = pose.arms[0].lift.max(pose.arms[0].aside.min(0.5) * 2.0);
    let left = pose.arms[0].wrist.lerp(right.wrist + right.hand * 60.0, away);
    let middle = left.lerp(right.wrist, 0.5);
    let half = (right.wrist.x - left.x) * 0.5;
    let path = ellipse(at(middle.x, (middle.y + 22.0).max(pose.lap + 22.0)), half + 34.0, 17.0);
    let lifted = ((pose.lap - 6.0 - middle.y) / 26.0).clamp(0.0, 1.0);
    Shape::filled(path, palette.lap.shade).opacity(0.5 * (1.0 - lifted))
}
