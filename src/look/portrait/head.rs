//! Where things on a head are, however it is turned.

use super::expression::Expression;
use super::geometry::{Affine, Path, Point, at};
use super::outline::Knot;
use super::picture::Shape;

/// Half the width and half the height of the head as a rounded body.
const RADII: Point = at(86.0, 116.0);

/// The furthest that a head turns and nods, in radians.
const TURN: f32 = 0.30;
const NOD: f32 = 0.17;

/// A head in its own coordinates: the origin between the eyes, the chin near y = 92, the crown near y = -98.
#[derive(Clone, Copy, Debug)]
pub(super) struct Head {
    /// From the head's coordinates to the canvas.
    pub(super) to_canvas: Affine,
    turn: f32,
    nod: f32,
}

impl Head {
    pub(super) fn new(expression: &Expression, to_canvas: Affine) -> Head {
        Head { to_canvas, turn: expression.head_turn * TURN, nod: expression.head_nod * NOD }
    }

    /// Where a point of the face goes when the head turns.
    pub(super) fn on(&self, x: f32, y: f32) -> Point {
        self.off(x, y, 1.0)
    }

    /// Where a point goes that stands off from the face, such as the tip of the nose; `depth` 1 is on the face.
    pub(super) fn off(&self, x: f32, y: f32, depth: f32) -> Point {
        let around = |value: f32, radius: f32, angle: f32| {
            let own = (value / radius).clamp(-1.0, 1.0).asin();
            radius * (own + angle).clamp(-1.45, 1.45).sin()
        };
        let (rx, ry) = (RADII.x * depth, RADII.y * depth);
        at(around(x, rx, self.turn), around(y, ry, self.nod))
    }

    /// Where a point of the outline goes: the jaw follows the turn, the crown hardly does.
    pub(super) fn rim(&self, x: f32, y: f32) -> Point {
        let low = ((y + 30.0) / 120.0).clamp(0.0, 1.0);
        at(x + self.turn * (34.0 * low * low - 8.0 * (1.0 - low)), y + self.nod * 16.0 * low)
    }

    /// Knots on the face.
    pub(super) fn knots_on(&self, knots: &[Knot]) -> Vec<Knot> {
        knots.iter().map(|knot| Knot { at: self.on(knot.at.x, knot.at.y), sharp: knot.sharp }).collect()
    }

    /// Knots on the outline.
    pub(super) fn knots_rim(&self, knots: &[Knot]) -> Vec<Knot> {
        knots.iter().map(|knot| Knot { at: self.rim(knot.at.x, knot.at.y), sharp: knot.sharp }).collect()
    }

    /// A path drawn for the face of a head that looks ahead.
    pub(super) fn path_on(&self, path: &Path) -> Path {
        path.map(|p| self.on(p.x, p.y))
    }

    /// How far the head is turned, for parts that come into view or go out of it; about -1 to 1.
    pub(super) fn turned(&self) -> f32 {
        self.turn / TURN
    }

    /// A point of the head on the canvas.
    pub(super) fn canvas(&self, p: Point) -> Point {
        self.to_canvas.apply(p)
    }

    /// Shapes of the head on the canvas.
    pub(super) fn place(&self, shapes: Vec<Shape>) -> impl Iterator<Item = Shape> {
        let map = self.to_canvas;
        shapes.into_iter().map(move |shape| shape.transformed(&map))
    }
}
