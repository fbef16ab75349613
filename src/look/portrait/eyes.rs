//! Eyes: lids, gaze, tears.

use super::expression::Expression;
use super::geometry::{Path, Point, at};
use super::head::Head;
use super::outline::{Knot, closed, ellipse, open, polygon, soft, tube};
use super::palette::Palette;
use super::picture::{Color, Shape};
use crate::model::scenario::Look;
use std::f32::consts::TAU;

/// Distance of an eye from the middle of the face, and half its width.
const APART: f32 = 31.0;
const HALF: f32 = 16.4;

/// How deep the lower lid lies when relaxed, and how high the upper lid goes when wide open.
const LOWER: f32 = 5.6;
const UPPER: f32 = 12.2;

const IRIS: f32 = 7.9;

/// One eye's opening, as two curves over `t`: -1 at the nose, 1 at the temple.
struct Eye {
    side: f32,
    /// Height of the upper lid above the line between the corners.
    upper: f32,
    /// Depth of the lower lid below it.
    lower: f32,
    /// Centre of the iris.
    iris: Point,
}

impl Eye {
    fn new(side: f32, expression: &Expression) -> Eye {
        let down = (-expression.gaze_y).max(0.0);
        let lower = LOWER * (1.0 - 0.6 * expression.cheek) + 0.8 * down;
        // The upper lid follows the gaze down, and a little up.
        let open = (expression.lid * (1.0 - 0.3 * down) + 0.06 * expression.gaze_y.max(0.0)).clamp(0.0, 1.0);
        let upper = -(lower - 0.4) + (lower - 0.4 + UPPER) * open;
        let look = at(6.2 * expression.gaze_x, if down > 0.0 { 4.0 * down } else { -3.6 * expression.gaze_y });
        Eye { side, upper, lower, iris: at(side * APART + look.x, -0.6 + look.y) }
    }

    fn x(&self, t: f32) -> f32 {
        self.side * (APART + HALF * t)
    }

    /// The temple corner lies a little higher than the one at the nose.
    fn line(t: f32) -> f32 {
        0.8 - 1.1 * t
    }

    fn top(&self, t: f32) -> f32 {
        // Highest a little towards the nose.
        let arch = (1.0 - t * t).max(0.0).powf(0.72) * (1.0 - 0.12 * t);
        Eye::line(t) - self.upper * arch
    }

    fn bottom(&self, t: f32) -> f32 {
        let arch = (1.0 - t * t).max(0.0).powf(0.85) * (1.0 + 0.12 * t);
        Eye::line(t) + self.lower * arch
    }

    fn steps() -> impl DoubleEndedIterator<Item = f32> + Clone {
        [-1.0, -0.9, -0.66, -0.33, 0.0, 0.33, 0.66, 0.9, 1.0].into_iter()
    }

    fn edge(&self, head: &Head, y: impl Fn(f32) -> f32) -> Vec<Knot> {
        Eye::steps().map(|t| head.on(self.x(t), y(t)).into()).collect()
    }

    fn between(&self, head: &Head, top: impl Fn(f32) -> f32, bottom: impl Fn(f32) -> f32) -> Path {
        let mut knots = self.edge(head, top);
        knots.extend(self.edge(head, bottom).into_iter().rev().skip(1).take(7));
        for corner in [0, 8] {
            knots[corner].sharp = true;
        }
        closed(&knots)
    }

    /// A disc as far as it is seen between the lids.
    fn disc(&self, head: &Head, centre: Point, radius: f32) -> Option<Path> {
        let mut seen = 0.0_f32;
        let corners: Vec<Point> = (0..36)
            .map(|i| {
                let (sin, cos) = (i as f32 / 36.0 * TAU).sin_cos();
                let half = HALF - 1.0;
                let x = (centre.x + radius * cos).clamp(self.side * APART - half, self.side * APART + half);
                let t = (x - self.side * APART) * self.side / HALF;
                let (top, bottom) = (self.top(t), self.bottom(t));
                let bottom = bottom.max(top);
                seen = seen.max(bottom - top);
                head.on(x, (centre.y + radius * sin).clamp(top, bottom))
            })
            .collect();
        (seen > 0.6).then(|| polygon(&corners))
    }
}

/// Both eyes with their lids.
pub(super) fn eyes(look: &Look, palette: &Palette, expression: &Expression, head: &Head) -> Vec<Shape> {
    let mut shapes = Vec::new();
    for side in [-1.0, 1.0] {
        eye(&mut shapes, look, palette, expression, head, &Eye::new(side, expression));
    }
    shapes
}

fn eye(shapes: &mut Vec<Shape>, look: &Look, palette: &Palette, expression: &Expression, head: &Head, eye: &Eye) {
    let crease = 12.6 + 2.5 * expression.brow_raise.max(0.0) - 2.0 * expression.brow_furrow;
    let fold = |t: f32| Eye::line(t) - crease.max(eye.upper + 1.5) * (1.0 - t * t).max(0.0).powf(0.6);
    let lid = palette.skin.base.mix(palette.skin.shade, 0.55);
    shapes.push(Shape::filled(eye.between(head, fold, |t| eye.bottom(t)), lid));

    let gap = eye.upper + eye.lower;
    if gap > 1.2 {
        shapes.push(Shape::filled(eye.between(head, |t| eye.top(t), |t| eye.bottom(t)), palette.white));
        if let Some(iris) = eye.disc(head, eye.iris, IRIS) {
            shapes.push(Shape::filled(iris, palette.iris));
        }
        // The window's light; it slides down with a lowered lid, so that no open eye goes dull.
        let x = eye.iris.x - 2.6;
        let t = (x - eye.side * APART) * eye.side / HALF;
        let y = (eye.iris.y - 2.9).max(eye.top(t) + 2.6);
        let clear = ((eye.bottom(t) - eye.top(t) - 7.0) / 3.0).min(1.0);
        if clear > 0.0 {
            let shine = ellipse(head.on(x, y), 2.2, 2.2);
            shapes.push(Shape::filled(shine, Color::hex(0xFFFFFF)).opacity(0.92 * clear));
        }
    }
    if expression.tears > 0.05 {
        wet(shapes, palette, expression, head, eye);
    }
    let full = if look.beard { 0.85 } else { 1.0 };
    let lashes: Vec<(Point, f32)> = [(-1.0, 0.9), (-0.6, 1.5), (0.0, 1.8), (0.6, 1.8), (0.95, 1.6), (1.12, 0.7)]
        .into_iter()
        .map(|(t, width): (f32, f32)| (head.on(eye.x(t), eye.top(t.min(1.0)) - 0.5), width * full))
        .collect();
    shapes.push(Shape::filled(tube(&lashes), palette.lash));
    // A pouch under a raised cheek.
    if expression.cheek > 0.3 {
        let pouch = open(&[
            soft(eye.x(-0.7), eye.bottom(-0.7) + 4.0),
            soft(eye.x(0.0), eye.bottom(0.0) + 4.5),
            soft(eye.x(0.75), eye.bottom(0.75) + 3.5),
        ]);
        let strength = (expression.cheek - 0.3) * 0.9;
        shapes.push(Shape::line(head.path_on(&pouch), palette.skin.shade, 2.2).opacity(strength));
    }
}

/// A bright rim along the lower lid, and at the fullest one tear.
fn wet(shapes: &mut Vec<Shape>, palette: &Palette, expression: &Expression, head: &Head, eye: &Eye) {
    let shine = Color::hex(0xEAF4F5);
    let rim: Vec<Knot> =
        [-0.75, -0.3, 0.2, 0.7].into_iter().map(|t| head.on(eye.x(t), eye.bottom(t) - 0.6).into()).collect();
    shapes.push(Shape::line(open(&rim), palette.white.mix(shine, 0.8), 2.0).opacity(0.75 * expression.tears));
    if expression.tears > 0.6 && eye.side < 0.0 {
        let top = at(eye.x(0.2), eye.bottom(0.2) + 2.0);
        let track = tube(&[(top, 0.7), (top + at(-1.0, 11.0), 1.6), (top + at(-1.0, 21.0), 3.2)]);
        // Bright water would be lost on bright skin.
        let water = if palette.skin.base.r < 0xD0 { shine } else { Color::hex(0x6FA9BF) };
        shapes.push(Shape::filled(head.path_on(&track), water).opacity(0.75));
    }
}
