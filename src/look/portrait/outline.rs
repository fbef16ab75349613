//! Outlines made from a few points: smooth closed forms, open curves, tapered tubes, boxes and ellipses.

use super::geometry::{Path, Point, at};

/// A quarter of a circle as one cubic curve needs handles of this length.
const QUARTER: f32 = 0.552_285;

/// A point that an outline goes through.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Knot {
    /// Where.
    pub(super) at: Point,
    /// Whether the outline turns sharply there.
    pub(super) sharp: bool,
}

/// A knot that the outline passes smoothly.
pub(super) const fn soft(x: f32, y: f32) -> Knot {
    Knot { at: at(x, y), sharp: false }
}

/// A knot where the outline has a corner.
pub(super) const fn sharp(x: f32, y: f32) -> Knot {
    Knot { at: at(x, y), sharp: true }
}

impl From<Point> for Knot {
    fn from(at: Point) -> Knot {
        Knot { at, sharp: false }
    }
}

/// A closed outline through the knots.
pub(super) fn closed(knots: &[Knot]) -> Path {
    through(knots, true)
}

/// A curve from the first knot to the last.
pub(super) fn open(knots: &[Knot]) -> Path {
    through(knots, false)
}

/// The knots of a right half from top to bottom, followed by their mirror images from bottom to top.
pub(super) fn both_sides(x: f32, right: &[Knot]) -> Vec<Knot> {
    let mut knots = right.to_vec();
    let left = right.iter().rev().filter(|knot| (knot.at.x - x).abs() > 1e-3);
    knots.extend(left.map(|knot| Knot { at: at(2.0 * x - knot.at.x, knot.at.y), sharp: knot.sharp }));
    knots
}

/// Handles have the direction of the neighbours' chord and a third of the length of the piece, which never overshoots.
fn through(knots: &[Knot], closed: bool) -> Path {
    let count = knots.len();
    let Some(first) = knots.first() else { return Path::new() };
    let get = |i: usize| knots[i % count];
    let pieces = if closed { count } else { count - 1 };
    let handle = |i: usize, towards: usize| {
        let (here, there) = (get(i), get(towards));
        let chord = there.at - here.at;
        let end = !closed && (i == 0 || i == count - 1);
        if here.sharp || end {
            return here.at + chord * (1.0 / 3.0);
        }
        let along = (get(i + 1).at - get(i + count - 1).at).unit();
        let way = if towards == i + 1 || (towards == 0 && i == count - 1) { 1.0 } else { -1.0 };
        here.at + along * (way * chord.length() / 3.0)
    };
    let mut path = Path::new().move_to(first.at);
    for i in 0..pieces {
        let next = (i + 1) % count;
        path = path.cubic_to(handle(i, next), handle(next, i), get(next).at);
    }
    if closed { path.close() } else { path }
}

/// A tube along a spine of points with half widths, with round ends: limbs, fingers, brows.
pub(super) fn tube(spine: &[(Point, f32)]) -> Path {
    let centres: Vec<Knot> = spine.iter().map(|(point, _)| (*point).into()).collect();
    let samples = sampled(&centres, 5);
    let count = samples.len();
    if count < 2 {
        return spine.first().map_or_else(Path::new, |(point, width)| ellipse(*point, *width, *width));
    }
    let width = |i: usize| {
        let along = i as f32 / (count - 1) as f32 * (spine.len() - 1) as f32;
        let from = (along as usize).min(spine.len() - 2);
        let t = along - from as f32;
        spine[from].1 + (spine[from + 1].1 - spine[from].1) * t * t * (3.0 - 2.0 * t)
    };
    let along = |i: usize| (samples[(i + 1).min(count - 1)] - samples[i.saturating_sub(1)]).unit();
    let side = |i: usize, sign: f32| Knot::from(samples[i] + along(i).normal() * (sign * width(i)));
    let there: Vec<Knot> = (0..count).map(|i| side(i, -1.0)).collect();
    let back: Vec<Knot> = (0..count).rev().map(|i| side(i, 1.0)).collect();
    let cap = |path: Path, from: Point, to: Point, out: Point, width: f32| {
        let tip = from.lerp(to, 0.5) + out * width;
        let across = (to - from) * 0.5;
        path.cubic_to(from + out * (width * QUARTER), tip - across * QUARTER, tip).cubic_to(
            tip + across * QUARTER,
            to + out * (width * QUARTER),
            to,
        )
    };
    let mut path = open(&there);
    path = cap(path, there[count - 1].at, back[0].at, along(count - 1), width(count - 1));
    path.segments.extend(open(&back).segments.into_iter().skip(1));
    cap(path, back[count - 1].at, there[0].at, along(0) * -1.0, width(0)).close()
}

/// Points along the smooth curve through the knots.
pub(super) fn sampled(knots: &[Knot], per_piece: usize) -> Vec<Point> {
    let mut points = Vec::new();
    let mut from = at(0.0, 0.0);
    for segment in open(knots).segments {
        match segment {
            super::geometry::Segment::Cubic(c, d, to) => {
                for k in 1..=per_piece {
                    let t = k as f32 / per_piece as f32;
                    let u = 1.0 - t;
                    let near = from * (u * u * u) + c * (3.0 * u * u * t);
                    points.push(near + d * (3.0 * u * t * t) + to * (t * t * t));
                }
                from = to;
            }
            super::geometry::Segment::Move(to) => {
                points.push(to);
                from = to;
            }
            _ => {}
        }
    }
    points
}

/// An ellipse.
pub(super) fn ellipse(centre: Point, rx: f32, ry: f32) -> Path {
    let on = |x: f32, y: f32| at(centre.x + x * rx, centre.y + y * ry);
    let k = QUARTER;
    Path::new()
        .move_to(on(1.0, 0.0))
        .cubic_to(on(1.0, k), on(k, 1.0), on(0.0, 1.0))
        .cubic_to(on(-k, 1.0), on(-1.0, k), on(-1.0, 0.0))
        .cubic_to(on(-1.0, -k), on(-k, -1.0), on(0.0, -1.0))
        .cubic_to(on(k, -1.0), on(1.0, -k), on(1.0, 0.0))
        .close()
}

/// A polygon.
pub(super) fn polygon(corners: &[Point]) -> Path {
    let Some((first, rest)) = corners.split_first() else { return Path::new() };
    rest.iter().fold(Path::new().move_to(*first), |path, corner| path.line_to(*corner)).close()
}

/// A box with rounded corners, by its left upper corner and its size.
pub(super) fn rounded(x: f32, y: f32, width: f32, height: f32, radius: f32) -> Path {
    let r = radius.min(width / 2.0).min(height / 2.0).max(0.0);
    let h = r * (1.0 - QUARTER);
    let (right, bottom) = (x + width, y + height);
    Path::new()
        .move_to(at(x + r, y))
        .line_to(at(right - r, y))
        .cubic_to(at(right - h, y), at(right, y + h), at(right, y + r))
        .line_to(at(right, bottom - r))
        .cubic_to(at(right, bottom - h), at(right - h, bottom), at(right - r, bottom))
        .line_to(at(x + r, bottom))
        .cubic_to(at(x + h, bottom), at(x, bottom - h), at(x, bottom - r))
        .line_to(at(x, y + r))
        .cubic_to(at(x, y + h), at(x + h, y), at(x + r, y))
        .close()
}

/// A box with square corners.
pub(super) fn rect(x: f32, y: f32, width: f32, height: f32) -> Path {
    polygon(&[at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outlines_go_through_their_knots() {
        let knots = [soft(0.0, 0.0), soft(10.0, 5.0), sharp(0.0, 10.0)];
        let points: Vec<_> = closed(&knots).points().collect();
        assert!(knots.iter().all(|knot| points.contains(&knot.at)));
    }

    #[test]
    fn a_straight_tube_is_as_wide_as_asked() {
        let path = tube(&[(at(0.0, 0.0), 4.0), (at(100.0, 0.0), 4.0)]);
        let (low, high) = path.points().fold((f32::MAX, f32::MIN), |(l, h), p| (l.min(p.y), h.max(p.y)));
        assert!((low + 4.0).abs() < 1e-3 && (high - 4.0).abs() < 1e-3);
    }

    #[test]
    fn a_half_is_mirrored_without_doubling_the_middle() {
        assert_eq!(both_sides(0.0, &[soft(0.0, 0.0), soft(5.0, 5.0), soft(0.0, 10.0)]).len(), 4);
    }

    #[test]
    fn too_few_points_are_no_trouble() {
        assert_eq!(closed(&[]), Path::new());
        assert_eq!(polygon(&[]), Path::new());
        assert_eq!(tube(&[]), Path::new());
        assert!(!tube(&[(at(0.0, 0.0), 2.0)]).segments.is_empty());
    }
}
