//! Glasses, and the chain they hang on.

use super::geometry::{Path, at};
use super::head::Head;
use super::outline::{ellipse, open, rounded, sampled, soft};
use super::palette::Palette;
use super::picture::{Color, Shape};
use super::pose::Pose;
use crate::model::scenario::Look;
use crate::model::scenario::words::Hair;

/// Glasses, worn a little in front of the face.
pub(super) fn glasses(palette: &Palette, head: &Head) -> Vec<Shape> {
    let stand = |path: &Path| path.map(|p| head.off(p.x, p.y, STAND));
    let mut shapes = Vec::new();
    for side in [-1.0, 1.0] {
        let lens = stand(&rounded(side * 32.5 - 24.0, -15.0, 48.0, 38.0, 16.0));
        shapes.push(Shape::filled(lens.clone(), Color::hex(0xFFFFFF)).opacity(0.09));
        shapes.push(Shape::line(lens, frame(palette), 3.0));
    }
    let bridge = stand(&open(&[soft(-8.5, 0.0), soft(0.0, -3.5), soft(8.5, 0.0)]));
    shapes.push(Shape::line(bridge, frame(palette), 3.0));
    shapes
}

/// The arms of the glasses, which go under the hair; a scarf lies over them.
pub(super) fn temples(look: &Look, palette: &Palette, head: &Head) -> Vec<Shape> {
    if look.hair == Hair::Scarf {
        return Vec::new();
    }
    [-1.0, 1.0]
        .map(|side| {
            let arm = open(&[head.off(side * 56.5, -5.0, STAND).into(), head.rim(side * 71.0, -4.0).into()]);
            Shape::line(arm, frame(palette), 3.0)
        })
        .to_vec()
}

/// How far glasses stand off from the face.
const STAND: f32 = 1.06;

fn is_dark(palette: &Palette) -> bool {
    palette.skin.base.r < 0xA0
}

/// Dark frames would be lost on dark skin.
fn frame(palette: &Palette) -> Color {
    if is_dark(palette) { Color::hex(0xC2A26A) } else { palette.lash.mix(Color::hex(0x5A4A44), 0.45) }
}

/// A chain from the temples down to the shoulders, on the canvas.
pub(super) fn chain(look: &Look, palette: &Palette, pose: &Pose) -> Vec<Shape> {
    if look.hair == Hair::Scarf {
        return Vec::new();
    }
    let gold = if is_dark(palette) { Color::hex(0xD8BE8A) } else { Color::hex(0x9C7434) };
    let (head, throat) = (&pose.head, pose.throat);
    let mut shapes = Vec::new();
    for side in [-1.0, 1.0] {
        let hung = |x: f32, y: f32| head.canvas(head.rim(side * x, y));
        let laid = |x: f32, y: f32| at(throat.x + side * (pose.neck + x), throat.y + y);
        let knots = [hung(68.0, -4.0), hung(76.0, 38.0), hung(75.0, 84.0), laid(38.0, -8.0), laid(33.0, 5.0)];
        let knots = knots.map(Into::into);
        shapes.push(Shape::line(open(&knots), gold, 1.8));
        let beads = sampled(&knots, 3).into_iter().skip(1).step_by(2).take(5);
        shapes.extend(beads.map(|bead| Shape::filled(ellipse(bead, 2.6, 2.6), gold)));
    }
    shapes
}
