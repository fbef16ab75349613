//! Hair and beard.

use super::face;
use super::geometry::{Path, at};
use super::head::Head;
use super::outline::{Knot, both_sides, closed, ellipse, open, soft, tube};
use super::palette::Palette;
use super::picture::{Color, Shape};
use crate::model::scenario::Look;
use crate::model::scenario::words::Hair;

/// What is behind the head and, for long hair, behind the shoulders.
pub(super) fn back(look: &Look, palette: &Palette, head: &Head) -> Vec<Shape> {
    let rim = |half: &[Knot]| closed(&head.knots_rim(&both_sides(0.0, half)));
    let temples = rim(&[soft(0.0, -108.0), soft(50.0, -96.0), soft(75.0, -56.0), soft(76.0, -16.0), soft(64.0, 12.0)]);
    let path = match look.hair {
        Hair::Bob => rim(&[
            soft(0.0, -116.0),
            soft(54.0, -102.0),
            soft(86.0, -56.0),
            soft(94.0, 10.0),
            soft(95.0, 66.0),
            soft(82.0, 98.0),
            soft(40.0, 100.0),
            soft(0.0, 96.0),
        ]),
        Hair::Long => rim(&[
            soft(0.0, -115.0),
            soft(54.0, -101.0),
            soft(84.0, -54.0),
            soft(92.0, 20.0),
            soft(96.0, 96.0),
            soft(106.0, 170.0),
            soft(98.0, 226.0),
            soft(50.0, 230.0),
            soft(0.0, 190.0),
        ]),
        Hair::Curly => curls(head, 17, 2.1),
        Hair::Bun | Hair::BunWithPen => temples.and(ellipse(head.rim(5.0, -117.0), 35.0, 28.0)),
        // Behind the temple, where a turned head shows more of it.
        Hair::Short => temples,
        // What is left at the sides goes on behind the ears.
        Hair::Bald => rim(&[soft(0.0, -54.0), soft(66.0, -48.0), soft(79.0, -24.0), soft(78.0, 6.0), soft(62.0, 22.0)]),
        Hair::Scarf => return Vec::new(),
    };
    let hair = Shape::filled(path, palette.hair.base.mix(palette.hair.shade, 0.6));
    if look.hair == Hair::BunWithPen { pen(head).into_iter().chain([hair]).collect() } else { vec![hair] }
}

/// A pen that is stuck through a bun; the hair covers its middle.
fn pen(head: &Head) -> [Shape; 2] {
    let along = |t: f32| head.rim(-54.0 + 118.0 * t, -108.0 - 34.0 * t);
    [
        Shape::filled(tube(&[(along(0.0), 0.8), (along(0.12), 3.6)]), Color::hex(0x9A9EA0)),
        Shape::filled(tube(&[(along(0.1), 3.8), (along(1.0), 4.2)]), Color::hex(0x2F6DA8)),
    ]
}

/// Round curls along an arc about the middle of the skull; `reach` is how far round they go, in radians.
fn curls(head: &Head, count: usize, reach: f32) -> Path {
    (0..count).fold(Path::new(), |path, i| {
        let turn = reach * (2.0 * i as f32 / (count - 1) as f32 - 1.0);
        let size = if i % 2 == 0 { 24.0 } else { 20.5 };
        path.and(ellipse(head.rim(76.0 * turn.sin(), -28.0 - 74.0 * turn.cos()), size, size))
    })
}

/// What lies on the head, in front of the skull.
pub(super) fn front(look: &Look, palette: &Palette, head: &Head) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let rim = |x: f32, y: f32| -> Knot { head.rim(x, y).into() };
    let on = |x: f32, y: f32| -> Knot { head.on(x, y).into() };
    // Over the crown and back along the forehead.
    let around = |crown: &[(f32, f32)], brow: &[(f32, f32)]| {
        let knots = crown.iter().map(|(x, y)| rim(*x, *y)).chain(brow.iter().map(|(x, y)| on(*x, *y)));
        closed(&knots.collect::<Vec<_>>())
    };
    let tone = palette.hair;
    match look.hair {
        Hair::Scarf => {}
        Hair::Bald => {
            for side in [-1.0, 1.0] {
                let patch = closed(&[
                    rim(side * 67.0, -42.0),
                    rim(side * 73.5, -22.0),
                    rim(side * 73.5, 0.0),
                    rim(side * 69.0, 14.0),
                    rim(side * 63.0, -12.0),
                ]);
                shapes.push(Shape::filled(patch, tone.base).opacity(0.9));
            }
        }
        Hair::Short => {
            let cap = around(
                &[
                    (-71.0, 12.0),
                    (-76.0, -24.0),
                    (-70.0, -74.0),
                    (-38.0, -110.0),
                    (8.0, -117.0),
                    (52.0, -102.0),
                    (75.0, -60.0),
                    (76.0, -20.0),
                    (71.0, 12.0),
                ],
                &[
                    (66.0, -14.0),
                    (58.0, -44.0),
                    (36.0, -60.0),
                    (2.0, -63.0),
                    (-30.0, -68.0),
                    (-54.0, -48.0),
                    (-65.0, -14.0),
                ],
            );
            shapes.push(Shape::filled(cap, tone.base));
            let sweep = open(&[on(-44.0, -76.0), rim(-8.0, -96.0), rim(40.0, -92.0)]);
            shapes.push(Shape::line(sweep, tone.light, 3.0).opacity(0.5));
        }
        Hair::Bun | Hair::BunWithPen => {
            let cap = around(
                &[
                    (-72.0, 8.0),
                    (-75.0, -28.0),
                    (-66.0, -76.0),
                    (-34.0, -107.0),
                    (4.0, -113.0),
                    (40.0, -105.0),
                    (68.0, -74.0),
                    (75.0, -28.0),
                    (72.0, 8.0),
                ],
                &[(64.0, -24.0), (44.0, -56.0), (4.0, -70.0), (-40.0, -58.0), (-64.0, -24.0)],
            );
            shapes.push(Shape::filled(cap, tone.base));
            let strands =
                [[(-52.0, -62.0), (-30.0, -88.0), (0.0, -108.0)], [(50.0, -60.0), (36.0, -86.0), (10.0, -108.0)]];
            for strand in strands {
                let path = open(&strand.map(|(x, y)| rim(x, y)));
                shapes.push(Shape::line(path, tone.shade, 2.6).opacity(0.8));
            }
            let tie = open(&[rim(-22.0, -110.0), rim(4.0, -115.0), rim(30.0, -109.0)]);
            shapes.push(Shape::line(tie, tone.shade, 4.0));
        }
        Hair::Curly => {
            shapes.push(Shape::filled(curls(head, 13, 1.65), tone.base));
            let cap = around(
                &[
                    (-70.0, 8.0),
                    (-76.0, -40.0),
                    (-50.0, -92.0),
                    (0.0, -106.0),
                    (50.0, -92.0),
                    (76.0, -40.0),
                    (70.0, 8.0),
                ],
                &[
                    (66.0, -16.0),
                    (62.0, -34.0),
                    (54.0, -49.0),
                    (43.0, -56.0),
                    (30.0, -64.0),
                    (15.0, -65.0),
                    (0.0, -69.0),
                    (-15.0, -65.0),
                    (-30.0, -64.0),
                    (-43.0, -56.0),
                    (-54.0, -49.0),
                    (-62.0, -32.0),
                    (-66.0, -14.0),
                ],
            );
            shapes.push(Shape::filled(cap, tone.base));
        }
        Hair::Bob => {
            let fringe = around(
                &[
                    (-76.0, 70.0),
                    (-92.0, 40.0),
                    (-87.0, -40.0),
                    (-62.0, -94.0),
                    (-10.0, -116.0),
                    (46.0, -106.0),
                    (82.0, -62.0),
                    (92.0, 20.0),
                    (80.0, 72.0),
                ],
                &[
                    (68.0, 30.0),
                    (63.0, -14.0),
                    (48.0, -44.0),
                    (10.0, -62.0),
                    (-24.0, -78.0),
                    (-44.0, -54.0),
                    (-62.0, -14.0),
                    (-66.0, 30.0),
                ],
            );
            shapes.push(Shape::filled(fringe, tone.base));
            let sweep = open(&[on(-24.0, -80.0), rim(24.0, -90.0), rim(62.0, -50.0), rim(76.0, 6.0)]);
            shapes.push(Shape::line(sweep, tone.light, 3.0).opacity(0.5));
        }
        Hair::Long => {
            let crown = around(
                &[
                    (-74.0, 96.0),
                    (-88.0, 50.0),
                    (-84.0, -40.0),
                    (-58.0, -96.0),
                    (0.0, -115.0),
                    (58.0, -96.0),
                    (84.0, -40.0),
                    (88.0, 50.0),
                    (74.0, 96.0),
                ],
                &[
                    (70.0, 40.0),
                    (60.0, -14.0),
                    (34.0, -54.0),
                    (2.0, -76.0),
                    (-34.0, -54.0),
                    (-60.0, -14.0),
                    (-70.0, 40.0),
                ],
            );
            shapes.push(Shape::filled(crown, tone.base));
            let parting = open(&[on(2.0, -76.0), rim(1.0, -100.0)]);
            shapes.push(Shape::line(parting, tone.shade, 3.0));
        }
    }
    shapes
}

/// A short beard along the jaw, with a moustache; or the shade of one that has begun to grow.
pub(super) fn beard(look: &Look, palette: &Palette, head: &Head) -> Vec<Shape> {
    if !look.beard && !look.stubble {
        return Vec::new();
    }
    let half =
        [soft(0.0, 45.0), soft(12.0, 43.5), soft(26.0, 49.0), soft(40.0, 47.0), soft(54.0, 32.0), soft(62.0, 10.0)];
    let inner = both_sides(0.0, &half);
    let (right, left) = inner.split_at(half.len());
    let mut knots = head.knots_on(left);
    knots.extend(head.knots_on(right));
    // What has only begun to grow ends with the jaw; a beard goes beyond it.
    let (wide, long) = if look.beard { (1.03, 1.06) } else { (1.0, 1.0) };
    let jaw = face::outline(look, head).into_iter().skip(3).take(9);
    knots.extend(jaw.map(|knot| Knot { at: at(knot.at.x * wide, knot.at.y * long), ..knot }));
    let path = closed(&knots);
    if look.beard {
        return vec![Shape::filled(path, palette.hair.base)];
    }
    vec![Shape::filled(path, palette.hair.shade.mix(palette.skin.shade, 0.35)).opacity(0.42)]
}
