//! The head without hair: skull and jaw, ears, nose, and what age and feeling write into the skin.

use super::expression::Expression;
use super::geometry::{Path, at};
use super::head::Head;
use super::outline::{Knot, both_sides, closed, ellipse, open, soft};
use super::palette::Palette;
use super::picture::Shape;
use crate::model::scenario::Look;
use crate::model::scenario::words::{Build, Hair};

/// The right half of the outline, from the crown to the chin.
fn half(look: &Look) -> Vec<Knot> {
    let jaw = match look.build {
        Build::Slim => -2.0,
        Build::Medium | Build::Athletic => 0.0,
        Build::Broad => 4.0,
    } + if look.beard { 2.0 } else { 0.0 };
    // Hair adds height; a bare skull that high would look like an egg.
    let bare = if look.hair == Hair::Bald { 7.0 } else { 0.0 };
    vec![
        soft(0.0, -98.0 + bare),
        soft(42.0, -86.0 + 0.8 * bare),
        soft(67.0, -48.0),
        soft(71.0, -4.0),
        soft(66.0 + jaw * 0.7, 36.0),
        soft(50.0 + jaw, 68.0),
        soft(24.0 + jaw * 0.6, 88.0),
        soft(0.0, 92.5),
    ]
}

/// Both halves, carried along with the turn of the head.
pub(super) fn outline(look: &Look, head: &Head) -> Vec<Knot> {
    head.knots_rim(&both_sides(0.0, &half(look)))
}

/// Skull, ears and the shaded side.
pub(super) fn skull(look: &Look, palette: &Palette, head: &Head) -> Vec<Shape> {
    let mut shapes = Vec::new();
    if !matches!(look.hair, Hair::Scarf | Hair::Long | Hair::Bob) {
        for side in [-1.0, 1.0] {
            let seen = -side * head.turned();
            // The ear on the side to which the head turns goes behind the cheek.
            let out = if seen < 0.0 { 11.0 * seen } else { 2.5 * seen };
            let centre = head.rim(side * (70.0 + out), 12.0);
            shapes.push(Shape::filled(ellipse(centre, 11.5, 19.0), palette.skin.base));
            let inner = at(centre.x + side * 1.5, centre.y - 1.0);
            shapes.push(Shape::filled(ellipse(inner, 5.0, 10.5), palette.skin.shade).opacity(0.75));
        }
    }
    let rim = outline(look, head);
    shapes.push(Shape::filled(closed(&rim), palette.skin.base));
    shapes.push(shaded_side(&rim, palette, head));
    shapes
}

/// The side away from the window lies in soft shade.
fn shaded_side(rim: &[Knot], palette: &Palette, head: &Head) -> Shape {
    let mut knots: Vec<Knot> = rim[1..8].to_vec();
    let inner = [(8.0, 86.0), (40.0, 62.0), (53.0, 30.0), (55.0, -6.0), (52.0, -46.0), (38.0, -76.0)];
    knots.extend(inner.iter().map(|(x, y)| {
        let p = head.on(*x, *y);
        soft(p.x, p.y)
    }));
    Shape::filled(closed(&knots), palette.skin.shade).opacity(0.34)
}

/// Nose, cheeks and quiet lines.
pub(super) fn features(look: &Look, palette: &Palette, expression: &Expression, head: &Head) -> Vec<Shape> {
    let mut shapes = cheeks(look, palette, expression, head);
    shapes.extend(age(look, palette, head));
    shapes.extend(folds(look, palette, expression, head));
    shapes.extend(nose(palette, head));
    shapes
}

fn nose(palette: &Palette, head: &Head) -> Vec<Shape> {
    let on = |x: f32, y: f32, depth: f32| Knot::from(head.off(x, y, depth));
    let side = closed(&[
        on(4.5, -6.0, 1.03),
        on(6.5, 10.0, 1.07),
        on(8.0, 23.0, 1.12),
        on(12.5, 32.0, 1.08),
        on(9.0, 37.5, 1.08),
        on(3.0, 37.0, 1.16),
        on(3.5, 22.0, 1.18),
        on(3.0, 8.0, 1.1),
    ]);
    let base = open(&[
        on(-8.6, 34.5, 1.08),
        on(-5.0, 37.4, 1.13),
        on(0.0, 39.2, 1.16),
        on(5.0, 37.4, 1.13),
        on(9.0, 34.0, 1.08),
    ]);
    vec![
        Shape::filled(side, palette.skin.shade).opacity(0.5),
        Shape::line(base, palette.crease.mix(palette.skin.shade, 0.4), 2.8),
    ]
}

fn cheeks(look: &Look, palette: &Palette, expression: &Expression, head: &Head) -> Vec<Shape> {
    let (strength, wide) = if look.weathered { (0.07, 4.0) } else { (0.0, 0.0) };
    let strength = strength + 0.3 + 0.3 * expression.cheek + 0.12 * expression.tears;
    [-1.0, 1.0]
        .into_iter()
        .map(|side| {
            let path = ellipse(at(side * 41.0, 32.0 - 4.0 * expression.cheek), 15.0 + wide, 9.5 + 0.5 * wide);
            Shape::filled(head.path_on(&path), palette.blush).opacity(strength)
        })
        .collect()
}

/// Lines that come and go: beside the nose in a smile, between the brows in a frown, under a pressed lip.
fn folds(look: &Look, palette: &Palette, expression: &Expression, head: &Head) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let ageing = ((f32::from(look.age) - 45.0) / 25.0).clamp(0.0, 1.0);
    let smile = expression.mouth_curve.max(0.0) * 0.5 + expression.cheek * 0.5;
    let crease = palette.crease.mix(palette.skin.shade, 0.6);
    let mut line = |path: Path, width: f32, opacity: f32| {
        if opacity > 0.02 {
            shapes.push(Shape::line(head.path_on(&path), crease, width).opacity(opacity));
        }
    };
    for side in [-1.0, 1.0] {
        let out = 3.0 * smile;
        let fold = open(&[
            soft(side * 17.0, 34.0),
            soft(side * (26.0 + out), 43.0),
            soft(side * (31.0 + out * 1.6), 56.0 - 2.0 * smile),
        ]);
        line(fold, 2.4, 0.55 * ageing + 0.5 * smile);
        for y in [-2.0, 3.5] {
            let ray = open(&[soft(side * 52.5, y), soft(side * 58.5, y * 1.9 - 1.0)]);
            line(ray, 2.0, (expression.cheek - 0.25).max(0.0) * 0.8);
        }
        let furrow = (expression.brow_furrow - 0.45).max(0.0) * 1.3;
        let between = open(&[soft(side * 5.5, -24.0), soft(side * 4.6, -13.0)]);
        line(between, 2.2, furrow * (0.65 + 0.35 * ageing));
    }
    let pout = 1.0 - 0.6 * expression.mouth_open;
    let down = 12.0 * expression.mouth_open;
    let chin = open(&[soft(-9.0, 73.5 + down), soft(0.0, 75.5 + down), soft(9.0, 73.5 + down)]);
    line(chin, 3.0, if look.beard { 0.0 } else { (0.4 + 0.3 * expression.mouth_press) * pout });
    shapes
}

fn age(look: &Look, palette: &Palette, head: &Head) -> Vec<Shape> {
    let old = ((f32::from(look.age) - 45.0) / 25.0).clamp(0.0, 1.0);
    if old <= 0.0 && !look.weathered {
        return Vec::new();
    }
    let mut lines: Vec<(Path, f32)> = Vec::new();
    for side in [-1.0, 1.0] {
        lines.push((open(&[soft(side * 20.0, 13.0), soft(side * 31.0, 17.0), soft(side * 41.0, 14.0)]), 0.5));
        lines.push((open(&[soft(side * 54.0, -3.0), soft(side * 60.0, -7.0)]), 0.4));
        lines.push((open(&[soft(side * 54.5, 3.0), soft(side * 61.0, 3.5)]), 0.4));
    }
    if !matches!(look.hair, Hair::Scarf) {
        lines.push((open(&[soft(-24.0, -46.0), soft(0.0, -48.5), soft(24.0, -46.0)]), 0.35));
    }
    if look.weathered {
        for side in [-1.0, 1.0] {
            lines.push((open(&[soft(side * 53.5, 8.5), soft(side * 60.0, 12.5)]), 0.6));
        }
        lines.push((open(&[soft(-31.0, -38.0), soft(0.0, -40.5), soft(31.0, -38.0)]), 0.6));
    }
    let crease = palette.crease.mix(palette.skin.shade, 0.7);
    lines
        .into_iter()
        .map(|(path, weight)| Shape::line(head.path_on(&path), crease, 2.0).opacity(weight * (0.4 + 0.6 * old)))
        .collect()
}
