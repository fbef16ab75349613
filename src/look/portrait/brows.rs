//! Brows.

use super::expression::Expression;
use super::geometry::Point;
use super::head::Head;
use super::outline::tube;
use super::palette::Palette;
use super::picture::Shape;
use crate::model::scenario::Look;
use crate::model::scenario::words::HairColor;

/// Both brows: full at the nose, thin at the temple.
pub(super) fn brows(look: &Look, palette: &Palette, expression: &Expression, head: &Head) -> Vec<Shape> {
    let pale = matches!(look.hair_color, HairColor::Blond | HairColor::Grey | HairColor::White);
    let weight = if look.beard || pale { 1.12 } else { 1.0 };
    let (raise, worry, furrow) = (expression.brow_raise, expression.brow_inner, expression.brow_furrow);
    let up = if raise > 0.0 { 7.5 * raise } else { 4.5 * raise };
    [-1.0, 1.0]
        .into_iter()
        .map(|side| {
            let on = |x: f32, y: f32| -> Point { head.on(side * x, y - up) };
            tube(&[
                (on(15.0 - 3.6 * furrow, -23.0 - 6.5 * worry + 5.4 * furrow), 2.5 * weight),
                (on(26.0 - 2.2 * furrow, -25.6 - 4.2 * worry + 4.0 * furrow - 1.0 * raise), 2.8 * weight),
                (on(39.0 - 0.8 * furrow, -26.4 - 0.2 * worry + 1.6 * furrow - 1.8 * raise), 2.3 * weight),
                (on(51.0, -20.0 + 2.6 * worry), 0.9),
            ])
        })
        .map(|path| Shape::filled(path, palette.brow))
        .collect()
}
