//! Points, paths and the affine maps that carry them.

use std::ops::{Add, Mul, Sub};

/// A place on the canvas: x grows to the viewer's right, y grows downwards.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Point {
    /// Distance from the left edge.
    pub(super) x: f32,
    /// Distance from the top edge.
    pub(super) y: f32,
}

/// Shorthand for a [`Point`].
pub(super) const fn at(x: f32, y: f32) -> Point {
    Point { x, y }
}

impl Point {
    /// The point a fraction `t` of the way to `other`.
    pub(super) fn lerp(self, other: Point, t: f32) -> Point {
        self + (other - self) * t
    }

    /// Distance from the origin.
    pub(super) fn length(self) -> f32 {
        self.x.hypot(self.y)
    }

    /// The same direction with length one; the origin stays where it is.
    pub(super) fn unit(self) -> Point {
        let length = self.length();
        if length > 1e-6 { self * (1.0 / length) } else { at(0.0, 0.0) }
    }

    /// A quarter turn to the right of the direction.
    pub(super) fn normal(self) -> Point {
        at(-self.y, self.x)
    }
}

impl Add for Point {
    type Output = Point;
    fn add(self, other: Point) -> Point {
        at(self.x + other.x, self.y + other.y)
    }
}

impl Sub for Point {
    type Output = Point;
    fn sub(self, other: Point) -> Point {
        at(self.x - other.x, self.y - other.y)
    }
}

impl Mul<f32> for Point {
    type Output = Point;
    fn mul(self, by: f32) -> Point {
        at(self.x * by, self.y * by)
    }
}

/// One step of a path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Segment {
    /// Starts a new contour.
    Move(Point),
    /// A straight line.
    Line(Point),
    /// A cubic curve: two control points, end.
    Cubic(Point, Point, Point),
    /// Back to where the contour began.
    Close,
}

impl Segment {
    fn map(self, f: &impl Fn(Point) -> Point) -> Segment {
        match self {
            Segment::Move(p) => Segment::Move(f(p)),
            Segment::Line(p) => Segment::Line(f(p)),
            Segment::Cubic(c, d, p) => Segment::Cubic(f(c), f(d), f(p)),
            Segment::Close => Segment::Close,
        }
    }
}

/// Contours made of lines and curves.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Path {
    /// The steps, in order.
    pub(super) segments: Vec<Segment>,
}

impl Path {
    /// A path with nothing in it.
    pub(super) fn new() -> Path {
        Path::default()
    }

    /// Starts a new contour.
    pub(super) fn move_to(self, to: Point) -> Path {
        self.with(Segment::Move(to))
    }

    /// Adds a straight line.
    pub(super) fn line_to(self, to: Point) -> Path {
        self.with(Segment::Line(to))
    }

    /// Adds a cubic curve.
    pub(super) fn cubic_to(self, first: Point, second: Point, to: Point) -> Path {
        self.with(Segment::Cubic(first, second, to))
    }

    /// Closes the contour.
    pub(super) fn close(self) -> Path {
        self.with(Segment::Close)
    }

    /// Adds all contours of `other`.
    pub(super) fn and(mut self, other: Path) -> Path {
        self.segments.extend(other.segments);
        self
    }

    /// The path with every point carried over by `f`.
    pub(super) fn map(&self, f: impl Fn(Point) -> Point) -> Path {
        Path { segments: self.segments.iter().map(|segment| segment.map(&f)).collect() }
    }

    /// The path carried over by an affine map.
    pub(super) fn transformed(&self, by: &Affine) -> Path {
        self.map(|p| by.apply(p))
    }

    /// Every point of the path, control points included.
    #[cfg(test)]
    pub(super) fn points(&self) -> impl Iterator<Item = Point> {
        self.segments.iter().flat_map(|segment| match *segment {
            Segment::Move(p) | Segment::Line(p) => vec![p],
            Segment::Cubic(c, d, p) => vec![c, d, p],
            Segment::Close => Vec::new(),
        })
    }

    fn with(mut self, segment: Segment) -> Path {
        self.segments.push(segment);
        self
    }
}

/// An affine map: `x' = a·x + c·y + e`, `y' = b·x + d·y + f`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Affine {
    /// x to x.
    pub(super) a: f32,
    /// x to y.
    pub(super) b: f32,
    /// y to x.
    pub(super) c: f32,
    /// y to y.
    pub(super) d: f32,
    /// Shift of x.
    pub(super) e: f32,
    /// Shift of y.
    pub(super) f: f32,
}

impl Affine {
    /// Leaves everything where it is.
    pub(super) const IDENTITY: Affine = Affine { a: 1.0, b: 0.0, c: 0.0, d: 1.0, e: 0.0, f: 0.0 };

    /// A shift.
    pub(super) const fn translate(x: f32, y: f32) -> Affine {
        Affine { e: x, f: y, ..Affine::IDENTITY }
    }

    /// A scaling from the origin.
    pub(super) const fn scale(x: f32, y: f32) -> Affine {
        Affine { a: x, d: y, ..Affine::IDENTITY }
    }

    /// A turn about the origin, in radians, to the right as the viewer sees it.
    pub(super) fn rotate(angle: f32) -> Affine {
        let (sin, cos) = angle.sin_cos();
        Affine { a: cos, b: sin, c: -sin, d: cos, e: 0.0, f: 0.0 }
    }

    /// A turn about a point.
    pub(super) fn rotate_about(angle: f32, pivot: Point) -> Affine {
        Affine::translate(-pivot.x, -pivot.y).then(&Affine::rotate(angle)).then(&Affine::translate(pivot.x, pivot.y))
    }

    /// First this map, then `next`.
    pub(super) fn then(&self, next: &Affine) -> Affine {
        Affine {
            a: next.a * self.a + next.c * self.b,
            b: next.b * self.a + next.d * self.b,
            c: next.a * self.c + next.c * self.d,
            d: next.b * self.c + next.d * self.d,
            e: next.a * self.e + next.c * self.f + next.e,
            f: next.b * self.e + next.d * self.f + next.f,
        }
    }

    /// Where a point goes.
    pub(super) fn apply(&self, p: Point) -> Point {
        at(self.a * p.x + self.c * p.y + self.e, self.b * p.x + self.d * p.y + self.f)
    }

    /// By how much lengths grow, on average.
    pub(super) fn growth(&self) -> f32 {
        (self.a * self.d - self.b * self.c).abs().sqrt()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn maps_apply_in_order() {
        let map = Affine::scale(2.0, 2.0).then(&Affine::translate(10.0, 0.0));
        assert_eq!(map.apply(at(1.0, 3.0)), at(12.0, 6.0));
        assert_eq!(map.growth(), 2.0);
    }

    #[test]
    fn a_turn_about_a_point_keeps_the_point() {
        let moved = Affine::rotate_about(1.0, at(5.0, 7.0)).apply(at(5.0, 7.0));
        assert!((moved - at(5.0, 7.0)).length() < 1e-4);
    }

    #[test]
    fn a_path_is_carried_over_with_its_control_points() {
        let path = Path::new().move_to(at(0.0, 0.0)).cubic_to(at(1.0, 1.0), at(2.0, 1.0), at(2.0, 0.0)).close();
        let moved = path.transformed(&Affine::translate(1.0, 0.0));
        assert_eq!(moved.points().collect::<Vec<_>>(), [at(1.0, 0.0), at(2.0, 1.0), at(3.0, 1.0), at(3.0, 0.0)]);
    }
}
