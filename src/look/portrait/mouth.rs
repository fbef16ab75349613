//! The mouth: lips, and what is between them.

use super::expression::Expression;
use super::geometry::Path;
use super::head::Head;
use super::outline::{Knot, closed, open, soft};
use super::palette::Palette;
use super::picture::{Color, Shape};
use crate::model::scenario::Look;

/// Height of the line between the lips.
const LEVEL: f32 = 57.5;

/// The mouth as curves over `t`: -1 at the viewer's left corner, 1 at the right.
struct Mouth {
    half: f32,
    curve: f32,
    skew: f32,
    open: f32,
    press: f32,
    /// Teeth held together behind parted lips.
    clench: f32,
}

impl Mouth {
    fn new(expression: &Expression) -> Mouth {
        let (curve, open, press) = (expression.mouth_curve, expression.mouth_open, expression.mouth_press);
        let clench = ((press - 0.5) * 2.0).max(0.0);
        let half = 22.5 + 5.5 * curve.max(0.0)
            - 1.0 * (-curve).max(0.0)
            - 4.5 * open * (1.0 - curve.max(0.0)) * (1.0 - clench)
            - 0.5 * press;
        Mouth { half, curve, skew: expression.mouth_skew, open, press: press * (1.0 - open), clench }
    }

    fn x(&self, t: f32) -> f32 {
        let pull = self.skew * 2.0 * self.curve.abs().max(0.3);
        self.half * t + pull * (0.4 + 0.6 * t * t)
    }

    /// The line where closed lips meet.
    fn line(&self, t: f32) -> f32 {
        let (up, down) = (self.curve.max(0.0), (-self.curve).max(0.0));
        let bend = up * (3.2 - 9.0 * t * t) - down * (2.2 - 6.5 * t * t);
        let one_sided = -self.skew
            * 4.2
            * (t.max(0.0).powf(1.5) * self.skew.signum().max(0.0)
                - (-t).max(0.0).powf(1.5) * (-self.skew).signum().max(0.0));
        // The upper lip dips in the middle, less so when pressed.
        let bow = 0.9 * (1.0 - self.press) * (1.0 - (t / 0.4).powi(2)).max(0.0);
        LEVEL + bend + one_sided + bow
    }

    fn top(&self, t: f32) -> f32 {
        self.line(t) - 2.5 * self.open * (1.0 - t * t)
    }

    fn bottom(&self, t: f32) -> f32 {
        let wide = if self.curve > 0.3 { 0.62 } else { 0.5 };
        self.line(t) + 19.0 * self.open * (1.0 - t * t).max(0.0).powf(wide)
    }

    fn upper_lip(&self, t: f32) -> f32 {
        let full = 5.4 * (1.0 - 0.72 * self.press) * (1.0 - 0.28 * self.curve.max(0.0));
        let bow = 1.0 - 0.16 * (1.0 - (t / 0.28).powi(2)).max(0.0);
        self.top(t) - full * bow * (1.0 - t.abs().powf(1.7))
    }

    fn lower_lip(&self, t: f32) -> f32 {
        let full = 7.2 * (1.0 - 0.66 * self.press) * (1.0 - 0.22 * self.curve.max(0.0)) * (1.0 - 0.15 * self.open);
        self.bottom(t) + full * (1.0 - t * t).max(0.0).powf(0.8)
    }

    fn edge(&self, head: &Head, y: impl Fn(f32) -> f32) -> Vec<Knot> {
        [-1.0, -0.82, -0.55, -0.27, 0.0, 0.27, 0.55, 0.82, 1.0]
            .into_iter()
            .map(|t| head.off(self.x(t), y(t), 1.04).into())
            .collect()
    }

    fn between(&self, head: &Head, top: impl Fn(f32) -> f32, bottom: impl Fn(f32) -> f32) -> Path {
        let mut knots = self.edge(head, top);
        knots.extend(self.edge(head, bottom).into_iter().rev().skip(1).take(7));
        for corner in [0, 8] {
            knots[corner].sharp = true;
        }
        closed(&knots)
    }
}

/// Lips, teeth, the line between, and the tucks of a pressed mouth.
pub(super) fn mouth(look: &Look, palette: &Palette, expression: &Expression, head: &Head) -> Vec<Shape> {
    let mouth = Mouth::new(expression);
    let lower = palette.lip.mix(palette.blush, 0.45).mix(palette.skin.base, if look.beard { 0.4 } else { 0.12 });
    let upper = palette.lip.mix(palette.skin.base, if look.beard { 0.3 } else { 0.0 });
    let mut shapes = vec![
        Shape::filled(mouth.between(head, |t| mouth.top(t), |t| mouth.lower_lip(t)), lower),
        Shape::filled(mouth.between(head, |t| mouth.upper_lip(t), |t| mouth.top(t) + 0.4), upper),
    ];
    if mouth.open > 0.03 {
        shapes.push(Shape::filled(mouth.between(head, |t| mouth.top(t), |t| mouth.bottom(t)), palette.mouth));
        let shown =
            (mouth.open * 13.0 * (0.28 + 0.72 * mouth.curve.max(0.0).max(mouth.clench) + mouth.clench)).min(6.5);
        if shown > 2.0 {
            let edge = |t: f32| mouth.bottom(t).min(mouth.top(t) + shown * (1.0 - t * t).max(0.0).powf(0.35));
            let teeth = mouth.between(head, |t| mouth.top(t), edge);
            shapes.push(Shape::filled(teeth, Color::hex(0xFBF5EC)));
        }
    } else {
        let line = open(&mouth.edge(head, |t| mouth.line(t)));
        shapes.push(Shape::line(line, palette.mouth.mix(palette.crease, 0.55), 2.5));
    }
    for side in [-1.0, 1.0] {
        let tuck = mouth.press * 0.8 + mouth.curve.max(0.0) * 0.25;
        if tuck > 0.25 && !look.beard {
            let (x, y) = (mouth.x(side) + side * 2.2, mouth.line(side));
            let path = open(&[soft(x, y - 2.6), soft(x + side * 1.3, y), soft(x, y + 2.6)]);
            shapes.push(Shape::line(head.path_on(&path), palette.crease, 2.0).opacity((tuck - 0.25) * 0.9));
        }
    }
    shapes
}
