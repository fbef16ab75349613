//! The parts put together: a seated person, and a head for a card.

use super::clothes;
use super::expression::Expression;
use super::geometry::{Affine, at};
use super::outline::{ellipse, rect};
use super::palette::Palette;
use super::picture::{Color, Picture, Shape};
use super::pose::{MIDDLE, Pose};
use super::{brows, eyes, face, hair, hands, mouth, neck, scarf};
use crate::model::scenario::Look;
use crate::model::scenario::words::Hair;

/// Size of a portrait, and of the room behind it.
pub(super) const SIZE: (f32, f32) = (760.0, 800.0);

/// Side of a bust.
const BUST: f32 = 400.0;

/// The seated person, hands in view, on nothing: lay it over a [`super::room()`] and a [`super::chair()`].
pub fn portrait(look: &Look, expression: &Expression) -> Picture {
    let mut picture = Picture::new(SIZE.0, SIZE.1);
    picture.shapes = person(look, expression);
    picture
}

/// Head and shoulders on a quiet ground, square, for cards and lists.
pub fn bust(look: &Look, expression: &Expression) -> Picture {
    let palette = Palette::of(look);
    let mut picture = Picture::new(BUST, BUST);
    let ground = Color::hex(0xF1E6D8);
    picture.shapes.push(Shape::filled(rect(0.0, 0.0, BUST, BUST), ground));
    let disc = ellipse(at(BUST * 0.5, BUST * 0.56), 176.0, 176.0);
    picture.shapes.push(Shape::filled(disc, ground.mix(palette.cloth.light, 0.2)));
    let scale = 0.98;
    let place = Affine::translate(-MIDDLE, -300.0)
        .then(&Affine::scale(scale, scale))
        .then(&Affine::translate(BUST * 0.5, BUST * 0.57));
    let calm = Expression { lean: expression.lean * 0.5, ..*expression };
    picture.shapes.extend(person(look, &calm).into_iter().map(|shape| shape.transformed(&place)));
    picture
}

fn person(look: &Look, expression: &Expression) -> Vec<Shape> {
    let expression = &expression.clamped();
    let palette = &Palette::of(look);
    let pose = &Pose::new(look, expression);
    let head = &pose.head;
    let scarf = look.hair == Hair::Scarf;

    let mut shapes: Vec<Shape> = head.place(hair::back(look, palette, head)).collect();
    shapes.extend(clothes::trunk(palette, pose));
    shapes.extend(clothes::opening(look, palette, pose));
    if !scarf {
        shapes.extend(neck::neck(palette, pose));
    }
    shapes.extend(clothes::collar(look, palette, pose));
    shapes.extend(clothes::lap(look, palette, pose));
    shapes.push(clothes::lap_shade(palette, pose));
    for arm in [&pose.arms[1], &pose.arms[0]] {
        shapes.extend(clothes::arm(look, palette, arm));
    }
    for (arm, over) in [(&pose.arms[1], false), (&pose.arms[0], true)] {
        shapes.extend(hands::hand(palette, expression, arm, over));
    }
    if scarf {
        shapes.extend(scarf::cloth(palette, pose));
        shapes.extend(head.place(scarf::face(palette, head)));
    } else {
        shapes.extend(head.place(face::skull(look, palette, head)));
    }
    shapes.extend(head.place(face::features(look, palette, expression, head)));
    shapes.extend(head.place(hair::beard(look, palette, head)));
    shapes.extend(head.place(mouth::mouth(look, palette, expression, head)));
    shapes.extend(head.place(eyes::eyes(look, palette, expression, head)));
    if look.glasses {
        shapes.extend(head.place(eyes::temples(look, palette, head)));
    }
    shapes.extend(head.place(hair::front(look, palette, head)));
    shapes.extend(head.place(brows::brows(look, palette, expression, head)));
    if look.glasses {
        shapes.extend(head.place(eyes::glasses(palette, head)));
    }
    shapes
}
