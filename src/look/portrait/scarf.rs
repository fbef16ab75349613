//! A headscarf: one cloth from the crown over head, neck and chest.

use super::geometry::{Path, Point, at};
use super::head::Head;
use super::outline::soft;
use super::outline::{Knot, both_sides, closed, tube};
use super::palette::Palette;
use super::picture::Shape;
use super::pose::Pose;

/// The cloth behind the face, on the canvas, with its folds.
pub(super) fn cloth(palette: &Palette, pose: &Pose) -> Vec<Shape> {
    let tone = palette.accent;
    let outline = Outline::new(pose);
    let mut shapes = vec![
        Shape::filled(outline.fallen(), palette.cloth.shade).opacity(0.75),
        Shape::filled(outline.whole(), tone.base),
        Shape::filled(outline.far_side(), tone.shade).opacity(0.45),
    ];
    let head = |x: f32, y: f32| outline.head(x, y);
    let on = |x: f32, y: f32| outline.chest(x, y);
    // The cloth is laid from the viewer's right under the chin to the left shoulder.
    let folds: [(Path, f32); 6] = [
        (
            tube(&[
                (head(74.0, 58.0), 0.4),
                (head(44.0, 112.0), 4.2),
                (head(-14.0, 134.0), 4.6),
                (on(-78.0, 6.0), 1.0),
            ]),
            1.0,
        ),
        (tube(&[(head(79.0, 92.0), 0.4), (on(42.0, 0.0), 3.4), (on(-20.0, 38.0), 4.0), (on(-92.0, 44.0), 0.6)]), 0.9),
        (tube(&[(on(96.0, 20.0), 0.4), (on(52.0, 54.0), 3.2), (on(6.0, 76.0), 3.0), (on(-44.0, 84.0), 0.4)]), 0.8),
        (tube(&[(on(104.0, 44.0), 0.4), (on(74.0, 74.0), 2.4), (on(50.0, 92.0), 0.4)]), 0.7),
        (tube(&[(head(-77.0, 74.0), 0.4), (head(-62.0, 108.0), 2.6), (head(-44.0, 124.0), 0.4)]), 0.7),
        (
            tube(&[
                (head(-26.0, -98.0), 0.4),
                (head(-62.0, -70.0), 2.2),
                (head(-77.0, -12.0), 2.0),
                (head(-78.0, 34.0), 0.3),
            ]),
            0.6,
        ),
    ];
    shapes.extend(folds.map(|(path, weight)| Shape::filled(path, tone.shade).opacity(weight)));
    shapes
}

/// The outline of the cloth: it follows the head above and the shoulders below.
struct Outline<'a> {
    pose: &'a Pose,
}

impl<'a> Outline<'a> {
    fn new(pose: &'a Pose) -> Self {
        Outline { pose }
    }

    fn head(&self, x: f32, y: f32) -> Point {
        self.pose.head.canvas(self.pose.head.rim(x, y))
    }

    fn chest(&self, x: f32, y: f32) -> Point {
        let near = self.pose.chest / 114.0;
        at(self.pose.throat.x + x * near, self.pose.throat.y + y)
    }

    fn side(&self, side: f32) -> Vec<Knot> {
        let arm = &self.pose.arms[usize::from(side > 0.0)];
        let shoulder = |x: f32, y: f32| at(arm.shoulder.x + side * x, arm.shoulder.y + y);
        let head = [(48.0, -100.0), (78.0, -64.0), (87.0, -14.0), (86.0, 38.0), (85.0, 76.0)];
        let mut points = head
            .map(|(x, y): (f32, f32)| {
                // Below the ears the cloth lags behind the turning jaw.
                let rim = self.pose.head.rim(side * x, y.min(30.0));
                self.pose.head.canvas(at(rim.x, rim.y + (y - 30.0).max(0.0)))
            })
            .to_vec();
        points.push(self.chest(side * 100.0, -20.0));
        points.push(shoulder(-4.0, -36.0));
        points.push(shoulder(15.0, -12.0));
        points.into_iter().map(Knot::from).collect()
    }

    fn hem(&self) -> Vec<Knot> {
        [(108.0, 84.0), (70.0, 116.0), (20.0, 132.0), (-34.0, 118.0), (-90.0, 88.0)]
            .map(|(x, y)| self.chest(x, y).into())
            .to_vec()
    }

    fn whole(&self) -> Path {
        let mut knots: Vec<Knot> = vec![self.head(0.0, -115.0).into()];
        knots.extend(self.side(1.0));
        knots.extend(self.hem());
        knots.extend(self.side(-1.0).into_iter().rev());
        closed(&knots)
    }

    /// The shade that the hem throws on the chest.
    fn fallen(&self) -> Path {
        let mut knots = vec![self.chest(0.0, 0.0).into()];
        knots.extend(self.side(1.0).into_iter().skip(7));
        knots.extend(self.hem());
        knots.extend(self.side(-1.0).into_iter().skip(7).rev());
        closed(&knots).map(|p| p + at(0.0, 10.0))
    }

    /// The side away from the window.
    fn far_side(&self) -> Path {
        let mut knots = vec![Knot { sharp: true, ..self.head(26.0, -111.0).into() }];
        knots.extend(self.side(1.0));
        knots.push(Knot { sharp: true, ..self.chest(108.0, 84.0).into() });
        let inner = [
            self.chest(74.0, 40.0),
            self.chest(50.0, -14.0),
            self.head(58.0, 104.0),
            self.head(68.0, 40.0),
            self.head(68.0, -20.0),
            self.head(58.0, -70.0),
        ];
        knots.extend(inner.map(Knot::from));
        closed(&knots)
    }
}

/// The face as the opening shows it, with the under-scarf at the forehead and the shade of the cloth.
pub(super) fn face(palette: &Palette, head: &Head) -> Vec<Shape> {
    let on = |half: &[Knot]| head.knots_on(&both_sides(0.0, half));
    let opening = [
        soft(0.0, -76.0),
        soft(36.0, -67.0),
        soft(58.0, -36.0),
        soft(65.0, 6.0),
        soft(60.0, 48.0),
        soft(39.0, 82.0),
        soft(0.0, 97.0),
    ];
    let skin = [
        soft(0.0, -59.0),
        soft(34.0, -53.0),
        soft(56.0, -30.0),
        soft(62.5, 6.0),
        soft(57.0, 46.0),
        soft(35.0, 78.0),
        soft(0.0, 91.5),
    ];
    let skin = on(&skin);
    let mut side: Vec<Knot> = skin[1..7].to_vec();
    side.extend([(12.0, 84.0), (37.0, 62.0), (49.0, 30.0), (51.0, -4.0), (45.0, -34.0)].map(|(x, y)| {
        let p = head.on(x, y);
        soft(p.x, p.y)
    }));
    vec![
        Shape::filled(closed(&on(&opening)), palette.accent.shade),
        Shape::filled(closed(&skin), palette.skin.base),
        Shape::filled(closed(&side), palette.skin.shade).opacity(0.34),
    ]
}
