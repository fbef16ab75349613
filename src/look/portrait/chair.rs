//! The chair that the patient sits on.

use super::figure::SIZE;
use super::outline::rounded;
use super::picture::{Color, Picture, Shape};
use super::pose::MIDDLE;

/// Back and seat, seen from the front, of the size of a portrait: lay it under one.
pub fn chair() -> Picture {
    let (frame, cushion, seat) = (Color::hex(0x8A9C9E), Color::hex(0x9BADAE), Color::hex(0x7E9092));
    let mut picture = Picture::new(SIZE.0, SIZE.1);
    picture.shapes = vec![
        Shape::filled(rounded(MIDDLE - 158.0, 444.0, 316.0, 380.0, 52.0), frame),
        Shape::filled(rounded(MIDDLE - 138.0, 464.0, 276.0, 360.0, 38.0), cushion),
        Shape::filled(rounded(MIDDLE - 196.0, 722.0, 392.0, 150.0, 30.0), seat),
        Shape::filled(rounded(MIDDLE - 196.0, 722.0, 392.0, 26.0, 13.0), frame),
    ];
    picture
}
